#include "core/papers/BulletinSections.h"

#include "core/papers/LightTurns.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

using progress::IndicatorStanding;
using progress::Light;
using progress::TaskStanding;

template <class Standing>
std::vector<const Standing*> pointers(const std::vector<Standing>& standings) {
    std::vector<const Standing*> result;
    for (const Standing& standing : standings)
        result.push_back(&standing);
    return result;
}

QString noneReasons(const BulletinWriter& writer) {
    std::vector<LightCount> counts;
    for (const IndicatorStanding& standing : writer.now().indicators) {
        if (standing.light != Light::None)
            continue;
        const QString word = writer.lights().word(standing);
        const auto known =
            std::find_if(counts.begin(), counts.end(), [&](const LightCount& entry) { return entry.word == word; });
        if (known == counts.end())
            counts.push_back({word, 1, {}});
        else
            ++known->count;
    }
    return counts.empty() ? QString() : writer.text(u"overall.none"_s, {{u"counts"_s, writer.countList(counts)}});
}

QString overrideNote(const BulletinWriter& writer, const TaskStanding& task) {
    const progress::Reason* reason = task.reasons.empty() ? nullptr : &task.reasons.front();
    Fields fields{{u"task"_s, writer.taskName(task.task)},
                  {u"light"_s, writer.lights().word(task.light)},
                  {u"reason"_s, reason ? inSentence(reason->note) : QString()}};
    if (task.computed == task.light)
        return writer.text(u"overall.override.same"_s, fields);
    fields[u"computed"_s] = writer.lights().word(task.computed);
    return writer.text(u"overall.override"_s, fields);
}

QString changeText(const BulletinWriter& writer, const progress::LightChange& change, bool named) {
    const TaskStanding* standing = writer.now().task(change.task);
    const QString cause = standing ? writer.cause(*standing) : QString();
    Fields fields{{u"task"_s, writer.taskName(change.task)}};
    if (named) {
        fields[u"from"_s] = writer.lights().word(change.from);
        fields[u"to"_s] = writer.lights().word(change.to);
    }
    if (!cause.isEmpty())
        fields[u"cause"_s] = cause;
    if (named)
        return writer.text(cause.isEmpty() ? u"change.turn"_s : u"change.turn.cause"_s, fields);
    return cause.isEmpty() ? fields.value(u"task"_s) : writer.text(u"task.cause"_s, fields);
}

/// The programme's indicators, each once though several of its tasks name it.
std::vector<const IndicatorStanding*> indicatorsOf(const BulletinWriter& writer, const plan::Programme& programme) {
    std::vector<const IndicatorStanding*> result;
    for (const plan::Task& task : programme.tasks) {
        for (const plan::Indicator* indicator : writer.plan().indicatorsOf(task.id)) {
            const IndicatorStanding* standing = writer.now().indicator(indicator->code);
            if (standing && std::find(result.begin(), result.end(), standing) == result.end())
                result.push_back(standing);
        }
    }
    return result;
}

QString unitWithTasks(const BulletinWriter& writer, plan::UnitId unit, const std::vector<plan::TaskId>& tasks) {
    const plan::Unit* found = writer.plan().unit(unit);
    return writer.text(u"reporting.unit"_s,
                       {{u"unit"_s, found ? found->name : QString()}, {u"numbers"_s, writer.numbers(tasks)}});
}

/// Required answers that came after the due day, by unit in the plan's order.
QStringList lateUnits(const BulletinWriter& writer) {
    QStringList units;
    const auto duties = plan::duties(writer.plan());
    for (const plan::Unit& unit : writer.plan().units) {
        std::vector<plan::TaskId> late;
        for (const progress::ProgressReport& report : writer.input().reports) {
            const bool required = std::any_of(duties.begin(), duties.end(), [&](const plan::Duty& duty) {
                return duty.task == report.task && duty.unit == report.unit &&
                       plan::isOwed(duty.frequency, writer.now().period, writer.plan().firstReport());
            });
            if (report.unit == unit.id && required && report.receivedOn > writer.now().dueOn)
                late.push_back(report.task);
        }
        std::sort(late.begin(), late.end());
        if (!late.empty())
            units += unitWithTasks(writer, unit.id, late);
    }
    return units;
}

QString reportingCounts(const BulletinWriter& writer) {
    const progress::Reporting& reporting = writer.now().reporting;
    Fields fields{{u"expected"_s, QString::number(reporting.expected)}};
    if (reporting.received == 0)
        return writer.text(u"reporting.none"_s, fields);
    const bool complete = reporting.received == reporting.expected;
    if (!complete) {
        fields[u"received"_s] = QString::number(reporting.received);
        fields[u"missing"_s] = QString::number(reporting.expected - reporting.received);
    }
    if (reporting.late > 0)
        fields[u"late"_s] = QString::number(reporting.late);
    const QString key = complete ? u"reporting.complete"_s : u"reporting.partly"_s;
    return writer.text(reporting.late > 0 ? key + u".late"_s : key, fields);
}

} // namespace

std::vector<Block> overallSection(const BulletinWriter& writer) {
    const progress::PeriodStatus& now = writer.now();
    const QDate last = now.period.lastDay();
    const qint64 year = writer.plan().firstDay().daysTo(writer.plan().lastDay()) + 1;
    const qint64 gone = writer.plan().firstDay().daysTo(last) + 1;
    auto taskCounts = countsOf(pointers(now.tasks), writer.lights());
    for (LightCount& entry : taskCounts)
        entry.which.clear();
    QString text = writer.countSentence(u"overall.tasks"_s, taskCounts, {{u"day"_s, monthDayText(last)}});
    text += writer.countSentence(u"overall.indicators"_s, countsOf(pointers(now.indicators), writer.lights()));
    text += noneReasons(writer);
    text += writer.text(u"overall.time"_s, {{u"percent"_s, percentText(base::Fraction::of(gone, year))}});
    const auto stale = std::count_if(now.indicators.begin(), now.indicators.end(), [](const auto& entry) { return entry.stale; });
    if (stale > 0)
        text += writer.text(u"overall.stale"_s, {{u"count"_s, QString::number(stale)}});
    std::vector<Block> blocks{BulletinWriter::paragraph(text)};
    QString notes;
    for (const TaskStanding& task : now.tasks) {
        if (task.overridden)
            notes += overrideNote(writer, task);
    }
    if (!notes.isEmpty())
        blocks.push_back(BulletinWriter::paragraph(notes));
    return blocks;
}

std::vector<Block> changesSection(const BulletinWriter& writer) {
    if (!writer.input().last)
        return {};
    const LightTurns turns = turnsOf(writer.now(), *writer.input().last, writer.input().beforeLast);
    std::vector<BulletinPart> parts;
    const auto add = [&](const QString& key, const std::vector<progress::LightChange>& changes, bool named) {
        if (changes.empty())
            return;
        QStringList texts;
        for (const progress::LightChange& change : changes)
            texts += changeText(writer, change, named);
        parts.push_back({writer.text(key, {{u"count"_s, QString::number(changes.size())}}),
                         texts.join(writer.text(u"list.tasks"_s)) + writer.text(u"list.end"_s), std::nullopt});
    };
    add(u"changes.done"_s, turns.done, false);
    add(u"changes.red"_s, turns.red, false);
    add(u"changes.red_three"_s, turns.redThree, false);
    add(u"changes.yellow"_s, turns.yellow, false);
    add(u"changes.better"_s, turns.better, true);
    add(u"changes.other"_s, turns.other, true);
    if (parts.empty())
        return {BulletinWriter::paragraph(writer.text(u"changes.nothing"_s))};
    return writer.parts(parts);
}

std::vector<Block> programmesSection(const BulletinWriter& writer) {
    std::vector<BulletinPart> parts;
    for (const plan::Programme& programme : writer.plan().programmes) {
        std::vector<const TaskStanding*> tasks;
        for (const plan::Task& task : programme.tasks) {
            if (const TaskStanding* standing = writer.now().task(task.id))
                tasks.push_back(standing);
        }
        QString text = writer.countSentence(u"programme.tasks"_s, countsOf(tasks, writer.lights()));
        text += writer.countSentence(u"programme.indicators"_s, countsOf(indicatorsOf(writer, programme), writer.lights()));
        if (!text.isEmpty())
            parts.push_back({programme.name, text, std::nullopt});
    }
    return writer.parts(parts);
}

std::vector<Block> reportingSection(const BulletinWriter& writer) {
    const progress::Reporting& reporting = writer.now().reporting;
    if (reporting.expected == 0)
        return {};
    QString text = reportingCounts(writer);
    QStringList missing;
    for (const progress::MissingReport& entry : reporting.missing)
        missing += unitWithTasks(writer, entry.unit, entry.tasks);
    const QString separator = writer.text(u"list.words"_s);
    if (!missing.isEmpty() && reporting.received > 0)
        text += writer.text(u"reporting.missing"_s, {{u"units"_s, missing.join(separator)}});
    const QStringList late = lateUnits(writer);
    if (!late.isEmpty())
        text += writer.text(u"reporting.late"_s, {{u"units"_s, late.join(separator)}});
    return {BulletinWriter::paragraph(text)};
}

std::vector<Block> asksSection(const BulletinWriter& writer, const QString& annex) {
    const std::vector<Ask> asks = asksOf(writer);
    if (asks.empty())
        return {};
    if (!writer.detail().asksInText)
        return {BulletinWriter::paragraph(
            writer.text(u"asks.annexed"_s, {{u"count"_s, QString::number(asks.size())}, {u"annex"_s, annex}}))};
    std::vector<Block> blocks;
    for (const Ask& ask : asks) {
        Fields fields{{u"unit"_s, ask.unit}, {u"number"_s, QString::number(ask.task.value())}, {u"text"_s, ask.text}};
        if (asks.size() > 1)
            fields[u"index"_s] = QString::number(blocks.size() + 1);
        blocks.push_back(BulletinWriter::paragraph(writer.text(asks.size() > 1 ? u"ask.numbered"_s : u"ask"_s, fields)));
    }
    return blocks;
}

std::vector<Block> nextSection(const BulletinWriter& writer) {
    std::vector<plan::TaskId> lagging;
    bool red = false;
    for (const TaskStanding& task : writer.now().tasks) {
        if (task.light == Light::Yellow || task.light == Light::Red)
            lagging.push_back(task.task);
        red = red || task.light == Light::Red;
    }
    QString text;
    if (!lagging.empty())
        text += writer.text(u"next.lagging"_s, {{u"numbers"_s, writer.numbers(lagging)}, {u"who"_s, writer.who()}});
    if (red)
        text += writer.text(u"next.red"_s, {{u"who"_s, writer.who()}});
    if (writer.now().reporting.received < writer.now().reporting.expected)
        text += writer.text(u"next.missing"_s);
    if (!asksOf(writer).empty())
        text += writer.text(u"next.asks"_s);
    if (text.isEmpty())
        return {};
    return {BulletinWriter::paragraph(text)};
}

} // namespace xundu::papers
