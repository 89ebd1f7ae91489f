#include "core/papers/BulletinSections.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

using progress::IndicatorStanding;
using progress::Light;
using progress::Reason;
using progress::ReasonCode;
using progress::TaskStanding;

bool isLagging(Light light) { return light == Light::Yellow || light == Light::Red; }

/// Red before yellow, the greater lag first, then by code.
std::vector<const IndicatorStanding*> laggingIndicators(const BulletinWriter& writer) {
    std::vector<const IndicatorStanding*> result;
    for (const IndicatorStanding& standing : writer.now().indicators) {
        if (isLagging(standing.light))
            result.push_back(&standing);
    }
    std::stable_sort(result.begin(), result.end(), [](const IndicatorStanding* a, const IndicatorStanding* b) {
        if (a->light != b->light)
            return a->light > b->light;
        return a->lagPoints.value_or(base::Fraction()) > b->lagPoints.value_or(base::Fraction());
    });
    return result;
}

QString indicatorName(const BulletinWriter& writer, const plan::Indicator& indicator, const IndicatorStanding& standing) {
    const bool everyUnit = indicator.kind == plan::IndicatorKind::EveryUnit;
    Fields fields{{u"indicator"_s, indicator.name}, {u"unit"_s, everyUnit ? writer.text(u"unit.every_unit"_s) : indicator.unit}};
    if (fields.value(u"unit"_s).isEmpty())
        return writer.text(u"indicator.bare"_s, fields);
    if (!standing.stale || !standing.value)
        return writer.text(u"indicator"_s, fields);
    fields[u"period"_s] = shortName(standing.value->asOf);
    return writer.text(u"indicator.stale"_s, fields);
}

Row laggingRow(const BulletinWriter& writer, const IndicatorStanding& standing) {
    const plan::Indicator& indicator = *writer.plan().indicator(standing.code);
    const QString nothing = writer.text(u"nothing"_s);
    const auto tasks = indicator.tasks();
    Row row;
    row.push_back({tasks.empty() ? writer.text(u"goal"_s) : writer.numbers(tasks), {}});
    row.push_back({indicatorName(writer, indicator, standing), {}});
    if (writer.plan().leadsConfirmed) {
        const plan::Task* task = tasks.empty() ? nullptr : writer.plan().task(tasks.front());
        row.push_back(
            {task ? printedNames(writer.plan(), *task, plan::Role::Lead).join(writer.text(u"list.words"_s)) : nothing, {}});
    }
    row.push_back({writer.done(indicator, standing), {}});
    row.push_back({standing.lagPoints ? roundedText(*standing.lagPoints) : nothing, {}});
    row.push_back({standing.neededPerPeriod ? roundedText(*standing.neededPerPeriod) : nothing, {}});
    row.push_back({writer.lights().word(standing), standing.light});
    return row;
}

QStringList overdueTexts(const BulletinWriter& writer) {
    QStringList texts;
    for (const TaskStanding& task : writer.now().tasks) {
        for (const Reason& reason : task.reasons) {
            const plan::Milestone* milestone = reason.milestone ? writer.plan().milestone(*reason.milestone) : nullptr;
            if (reason.code != ReasonCode::OverdueMilestone || !milestone || !milestone->dueOn)
                continue;
            texts += writer.text(u"lagging.milestone"_s, {{u"number"_s, QString::number(task.task.value())},
                                                          {u"milestone"_s, quotable(inSentence(milestone->text))},
                                                          {u"day"_s, monthDayText(*milestone->dueOn)},
                                                          {u"count"_s, QString::number(reason.overdue)}});
        }
    }
    return texts;
}

/// Tasks that lag by neither an indicator nor a milestone: by the unit's own word, by the office's, or past their due day.
QStringList otherTexts(const BulletinWriter& writer) {
    QStringList texts;
    for (const TaskStanding& task : writer.now().tasks) {
        const bool told = std::any_of(task.reasons.begin(), task.reasons.end(), [](const Reason& reason) {
            return isLagging(reason.light) && (reason.indicator || reason.code == ReasonCode::OverdueMilestone);
        });
        if (!isLagging(task.light) || told)
            continue;
        const QString cause = writer.cause(task);
        Fields fields{{u"task"_s, writer.taskName(task.task)}, {u"light"_s, writer.lights().word(task.light)}};
        if (!cause.isEmpty())
            fields[u"cause"_s] = cause;
        texts += writer.text(cause.isEmpty() ? u"lagging.task.bare"_s : u"lagging.task"_s, fields);
    }
    return texts;
}

QString unitsOf(const BulletinWriter& writer, const QStringList& names) { return names.join(writer.text(u"list.words"_s)); }

} // namespace

bool hasLaggingIndicators(const BulletinWriter& writer) { return !laggingIndicators(writer).empty(); }

Table laggingTable(const BulletinWriter& writer) {
    Table table;
    table.columns = {{writer.text(u"column.task"_s), 5, Align::Center}, {writer.text(u"column.indicator"_s), 28, Align::Left}};
    if (writer.plan().leadsConfirmed)
        table.columns.push_back({writer.text(u"column.lead"_s), 11, Align::Left});
    table.columns.push_back({writer.text(u"column.done"_s), 9, Align::Center});
    table.columns.push_back({writer.text(u"column.lag"_s), 9.3, Align::Center});
    table.columns.push_back({writer.text(u"column.needed"_s), 7, Align::Center});
    table.columns.push_back({writer.text(u"column.light"_s), 10, Align::Left});
    std::vector<Row> rows;
    for (const IndicatorStanding* standing : laggingIndicators(writer))
        rows.push_back(laggingRow(writer, *standing));
    table.open = heldRows(std::move(rows));
    return table;
}

std::vector<Block> laggingSection(const BulletinWriter& writer, const QString& annex) {
    std::vector<BulletinPart> parts;
    const auto add = [&](const QString& key, const QStringList& texts) {
        if (!texts.isEmpty())
            parts.push_back({writer.text(key, {{u"count"_s, QString::number(texts.size())}}),
                             texts.join(writer.text(u"list.tasks"_s)) + writer.text(u"list.end"_s), std::nullopt});
    };
    const auto lagging = laggingIndicators(writer);
    if (!lagging.empty()) {
        BulletinPart part{
            writer.text(u"lagging.indicators"_s, {{u"count"_s, QString::number(lagging.size())}}), {}, std::nullopt};
        if (writer.detail().laggingInText) {
            part.text = writer.text(u"lagging.table.lead"_s);
            part.table = laggingTable(writer);
        } else {
            part.text = writer.text(u"lagging.table.annexed"_s, {{u"annex"_s, annex}});
        }
        parts.push_back(std::move(part));
    }
    add(u"lagging.milestones"_s, overdueTexts(writer));
    add(u"lagging.tasks"_s, otherTexts(writer));
    return writer.parts(parts);
}

std::vector<Ask> asksOf(const BulletinWriter& writer) {
    std::vector<Ask> asks;
    for (const plan::Task* task : writer.plan().tasks()) {
        for (const plan::Unit& unit : writer.plan().units) {
            for (const progress::ProgressReport& report : writer.input().reports) {
                const QString text = inSentence(report.coordination);
                if (report.task == task->id && report.unit == unit.id && !text.isEmpty())
                    asks.push_back({task->id, unit.name, text});
            }
        }
    }
    return asks;
}

Table asksTable(const BulletinWriter& writer) {
    Table table;
    table.columns = {{writer.text(u"column.number"_s), 5, Align::Center},
                     {writer.text(u"column.task"_s), 5, Align::Center},
                     {writer.text(u"column.unit"_s), 14, Align::Left},
                     {writer.text(u"column.ask"_s), 50, Align::Left}};
    std::vector<Row> rows;
    for (const Ask& ask : asksOf(writer))
        rows.push_back(
            {{QString::number(rows.size() + 1), {}}, {QString::number(ask.task.value()), {}}, {ask.unit, {}}, {ask.text, {}}});
    table.open = heldRows(std::move(rows));
    return table;
}

Table tasksTable(const BulletinWriter& writer) {
    Table table;
    const bool confirmed = writer.plan().leadsConfirmed;
    table.columns = {{writer.text(u"column.number"_s), 6, Align::Center}, {writer.text(u"column.title"_s), 18, Align::Left}};
    if (confirmed)
        table.columns.push_back({writer.text(u"column.lead"_s), 12, Align::Left});
    table.columns.push_back(
        {writer.text(confirmed ? u"column.others"_s : u"column.responsible"_s), confirmed ? 32.0 : 44.0, Align::Left});
    table.columns.push_back({writer.text(u"column.light"_s), 12, Align::Left});
    std::vector<Row> rows;
    for (const TaskStanding& standing : writer.now().tasks) {
        const plan::Task& task = *writer.plan().task(standing.task);
        Row row{{QString::number(task.id.value()), {}}, {task.title, {}}};
        if (confirmed) {
            row.push_back({unitsOf(writer, printedNames(writer.plan(), task, plan::Role::Lead)), {}});
            row.push_back({unitsOf(writer, printedNames(writer.plan(), task, plan::Role::Co)), {}});
        } else {
            row.push_back({unitsOf(writer, printedNames(writer.plan(), task)), {}});
        }
        row.push_back({writer.lights().word(standing), standing.light});
        rows.push_back(std::move(row));
        if (standing.overridden)
            table.notes += writer.text(u"annex.note.override"_s, {{u"number"_s, QString::number(task.id.value())},
                                                                  {u"computed"_s, writer.lights().word(standing.computed)}});
    }
    table.open = heldRows(std::move(rows));
    return table;
}

} // namespace xundu::papers
