#include "core/papers/official/Lagging.h"

#include "core/papers/Figures.h"
#include "core/papers/official/Causes.h"
#include "core/papers/official/IndicatorWords.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::official {
namespace {

using progress::IndicatorStanding;
using progress::Reason;
using progress::ReasonCode;
using progress::TaskStanding;

/// A thing that lags, in words, its light, and the task it belongs to.
struct Item {
    plan::TaskId task;
    progress::Light light;
    QString text;
};

Row laggingRow(const Phrases& phrases, const IndicatorStanding& standing) {
    const IndicatorWords words(phrases);
    const plan::Indicator& indicator = *phrases.plan().indicator(standing.code);
    const auto tasks = indicator.tasks();
    Row row{{tasksNaming(phrases, indicator)}, {words.name(indicator, &standing)}};
    if (phrases.plan().leadsConfirmed) {
        const plan::Task* task = tasks.empty() ? nullptr : phrases.plan().task(tasks.front());
        row.push_back({task ? phrases.list(printedNames(phrases.plan(), *task, plan::Role::Lead)) : phrases.nothing()});
    }
    row.push_back({words.done(indicator, standing)});
    row.push_back({words.rounded(standing.lagPoints, standing.code, "lag")});
    row.push_back({words.rounded(standing.neededPerPeriod, standing.code, "needed")});
    row.push_back(lit(phrases.lights().word(standing), standing));
    return row;
}

std::vector<Item> overdueMilestones(const Phrases& phrases) {
    std::vector<Item> items;
    for (const TaskStanding& task : phrases.now().tasks) {
        if (task.computed == progress::Light::Done)
            continue; // closed with a node left open
        for (const Reason& reason : task.reasons) {
            if (reason.code != ReasonCode::OverdueMilestone || !reason.milestone)
                continue;
            const progress::ToldMilestone milestone = progress::milestoneOf(reason, phrases.plan());
            if (!milestone.dueOn)
                continue;
            const QString overdue = phrases.lights().overdue(*milestone.dueOn, reason.overdue, phrases.now().period);
            items.push_back({task.task, reason.light,
                             phrases.text(u"lagging.overdue"_s, {{u"number"_s, QString::number(task.task.value())},
                                                                 {u"milestone"_s, quotable(inSentence(milestone.text))},
                                                                 {u"overdue"_s, overdue}})});
        }
    }
    return items;
}

/// Tasks that lag by neither an indicator nor a milestone: by the unit's own word, by the office's, or past their due day.
std::vector<Item> otherTasks(const Phrases& phrases, Detail detail) {
    std::vector<Item> items;
    for (const TaskStanding& task : phrases.now().tasks) {
        const bool told = std::any_of(task.reasons.begin(), task.reasons.end(), [](const Reason& reason) {
            return isLagging(reason.light) && (reason.indicator || reason.code == ReasonCode::OverdueMilestone);
        });
        if (!isLagging(task.light) || told)
            continue;
        const QString cause = detail < Detail::NoCauses ? causeOf(phrases, task) : QString();
        Fields fields{{u"task"_s, phrases.taskName(task.task)}, {u"light"_s, phrases.lights().word(task.light)}};
        if (!cause.isEmpty())
            fields[u"cause"_s] = cause;
        items.push_back(
            {task.task, task.light, phrases.text(cause.isEmpty() ? u"lagging.task.bare"_s : u"lagging.task"_s, fields)});
    }
    return items;
}

/// `key`, `key`.red or `key`.both by the lights that are counted: 滞后指标6项, 严重滞后指标1项, 滞后和严重滞后指标7项.
QString lightsHead(const Phrases& phrases, const QString& key, const std::vector<progress::Light>& lights,
                   const QString& source) {
    const auto total = static_cast<int>(lights.size());
    const auto red = std::count(lights.begin(), lights.end(), progress::Light::Red);
    const QString form = red == 0 ? key : key + (red == total ? u".red"_s : u".both"_s);
    return phrases.text(form, {{u"count"_s, figure(total, source)}});
}

QString told(const Phrases& phrases, const std::vector<Item>& items, Detail detail) {
    QStringList texts;
    std::vector<plan::TaskId> tasks;
    for (const Item& item : items) {
        texts += item.text;
        if (tasks.empty() || tasks.back() != item.task)
            tasks.push_back(item.task);
    }
    if (detail < Detail::NumbersOnly)
        return phrases.sentence(texts);
    return phrases.sentence({phrases.text(u"tasks.numbers"_s, {{u"numbers"_s, phrases.numbers(tasks)}})});
}

} // namespace

std::vector<const IndicatorStanding*> laggingIndicators(const progress::PeriodStatus& status) {
    std::vector<const IndicatorStanding*> result;
    for (const IndicatorStanding& standing : status.indicators) {
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

Table laggingTable(const Phrases& phrases) {
    const bool confirmed = phrases.plan().leadsConfirmed;
    Table table;
    table.columns = {{phrases.text(u"column.task"_s), 5, Align::Center},
                     {phrases.text(u"column.indicator"_s), confirmed ? 17.0 : 28.0, Align::Left}};
    if (confirmed) // room for them comes from the indicators: numbers and lights do not wrap
        table.columns.push_back({phrases.text(u"column.lead"_s), 11, Align::Left});
    table.columns.push_back({phrases.text(u"column.done"_s), 9, Align::Center});
    table.columns.push_back({phrases.text(u"column.lag"_s), 9.3, Align::Center});
    table.columns.push_back({phrases.text(u"column.needed"_s), 7, Align::Center});
    table.columns.push_back({phrases.text(u"column.light"_s), 10, Align::Left});
    std::vector<Row> rows;
    for (const IndicatorStanding* standing : laggingIndicators(phrases.now()))
        rows.push_back(laggingRow(phrases, *standing));
    table.open = heldRows(std::move(rows));
    return table;
}

std::vector<Block> laggingSection(const Phrases& phrases, Detail detail, const QString& annex) {
    std::vector<Part> parts;
    std::vector<progress::Light> lights;
    const QString listed = annex.isEmpty() ? QString() : phrases.text(u"lagging.table.annexed"_s, {{u"annex"_s, annex}});
    for (const IndicatorStanding* standing : laggingIndicators(phrases.now()))
        lights.push_back(standing->light);
    if (!lights.empty()) {
        Part part{lightsHead(phrases, u"lagging.indicators"_s, lights, u"indicators:lagging"_s), listed};
        if (detail < Detail::LaggingAnnexed) {
            part.text = phrases.text(u"lagging.table.lead"_s);
            part.more = {laggingTable(phrases)};
        }
        parts.push_back(std::move(part));
    }
    if (const auto items = overdueMilestones(phrases); !items.empty()) {
        const QString count = figure(static_cast<int>(items.size()), u"milestones:overdue"_s);
        parts.push_back({phrases.text(u"lagging.milestones"_s, {{u"count"_s, count}}), told(phrases, items, detail)});
    }
    if (const auto items = otherTasks(phrases, detail); !items.empty()) {
        lights.clear();
        for (const Item& item : items)
            lights.push_back(item.light);
        parts.push_back(
            {lightsHead(phrases, u"lagging.tasks"_s, lights, u"tasks:lagging_by_word"_s), told(phrases, items, detail)});
    }
    if (detail < Detail::CountsOnly || parts.empty())
        return blocksOf(phrases, parts);
    QStringList heads;
    for (const Part& part : parts)
        heads += part.head;
    return {paragraph(phrases.list(heads) + phrases.text(u"list.end"_s) + listed)};
}

} // namespace xundu::papers::official
