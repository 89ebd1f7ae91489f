#include "core/papers/official/Tables.h"

#include "core/papers/Figures.h"
#include "core/papers/official/IndicatorWords.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::official {
namespace {

using progress::IndicatorStanding;

std::optional<base::Fraction> valueIn(const progress::PeriodStatus& status, const plan::IndicatorCode& code) {
    const IndicatorStanding* standing = status.indicator(code);
    return standing && standing->value ? std::optional(standing->value->value) : std::nullopt;
}

/// +12, -0.4, 0; — where one of the two values is not there.
Cell growthCell(const Phrases& phrases, const plan::Indicator& indicator, const std::optional<base::Fraction>& from,
                const std::optional<base::Fraction>& to) {
    if (!from || !to)
        return {phrases.nothing()};
    const base::Fraction growth = *to - *from;
    const QString key = growth.isZero() ? u"growth.none"_s : growth.isNegative() ? u"growth.less"_s : u"growth.more"_s;
    const QString size = amountText(growth.isNegative() ? base::Fraction() - growth : growth, 0);
    return {phrases.text(key, {{u"size"_s, figure(size, indicator.code, "growth")}})};
}

Row indicatorRow(const Phrases& phrases, const IndicatorStanding& standing, const progress::PeriodStatus* before) {
    const IndicatorWords words(phrases);
    const plan::Indicator& indicator = *phrases.plan().indicator(standing.code);
    const auto value = standing.value ? std::optional(standing.value->value) : std::nullopt;
    Row row{{tasksNaming(phrases, indicator)}, {words.name(indicator, &standing)}, {words.target(indicator)}};
    if (before) {
        const auto from = valueIn(*before, standing.code);
        row.push_back({from ? figure(valueText(indicator, *from), indicator.code, "earlier") : phrases.nothing()});
        row.push_back({value ? words.value(indicator, *value) : phrases.nothing()});
        row.push_back(growthCell(phrases, indicator, from, value));
    } else {
        row.push_back({value ? words.value(indicator, *value) : phrases.nothing()});
    }
    row.push_back({words.percent(standing.progress, standing.code, "progress")});
    row.push_back({words.percent(standing.expected, standing.code, "expected")});
    row.push_back({words.rounded(standing.lagPoints, standing.code, "lag")});
    row.push_back({words.rounded(standing.neededPerPeriod, standing.code, "needed")});
    row.push_back(lit(phrases.lights().word(standing), standing));
    return row;
}

/// @param lights whose they are
QStringList overrideNotes(const Phrases& phrases, const std::vector<progress::OverrideRun>& runs, const QString& lights) {
    if (runs.empty())
        return {};
    QStringList computed;
    for (const progress::OverrideRun& run : runs)
        computed += phrases.lights().word(run.computed);
    return {phrases.text(runs.size() == 1 ? u"annex.note.overridden"_s : u"annex.note.overridden.several"_s,
                         {{u"lights"_s, lights}, {u"computed"_s, phrases.list(computed)}})};
}

} // namespace

QStringList overrideNotes(const Phrases& phrases, const std::vector<progress::OverrideRun>& runs) {
    std::vector<plan::TaskId> tasks;
    for (const progress::OverrideRun& run : runs)
        tasks.push_back(run.task);
    return overrideNotes(phrases, runs, phrases.text(u"tasks.numbers"_s, {{u"numbers"_s, phrases.numbers(tasks)}}));
}

QStringList overrideNotesOverTime(const Phrases& phrases, const std::vector<progress::OverrideRun>& runs, const QString& marked) {
    QStringList tasks;
    for (const progress::OverrideRun& run : runs) {
        const Fields ends{{u"from"_s, shortName(run.from)}, {u"to"_s, shortName(run.to)}};
        tasks += phrases.text(u"tasks.numbers"_s, {{u"numbers"_s, phrases.numbers({run.task})}}) +
                 (run.from == run.to ? ends[u"from"_s] : phrases.text(u"span"_s, ends));
    }
    return overrideNotes(phrases, runs, phrases.list(tasks) + marked);
}

Table tasksTable(const Phrases& phrases) {
    Table table;
    const plan::Plan& plan = phrases.plan();
    const bool confirmed = plan.leadsConfirmed;
    table.columns = {{phrases.text(u"column.number"_s), 6, Align::Center}, {phrases.text(u"column.title"_s), 18, Align::Left}};
    if (confirmed)
        table.columns.push_back({phrases.text(u"column.lead"_s), 12, Align::Left});
    table.columns.push_back({phrases.text(u"column.responsible"_s), confirmed ? 32.0 : 44.0, Align::Left});
    table.columns.push_back({phrases.text(u"column.light"_s), 12, Align::Left});
    std::vector<Row> rows;
    for (const progress::TaskStanding& standing : phrases.now().tasks) {
        const plan::Task& task = *plan.task(standing.task);
        Row row{{QString::number(task.id.value())}, {task.title}, {phrases.list(responsibleNames(plan, task))}};
        if (confirmed)
            row.push_back({phrases.list(printedNames(plan, task, plan::Role::Co))});
        row.push_back(lit(phrases.lights().word(standing), standing));
        rows.push_back(std::move(row));
    }
    table.open = heldRows(std::move(rows));
    table.notes = overrideNotes(phrases, progress::overrideRuns({&phrases.now()}));
    return table;
}

Table indicatorsTable(const Phrases& phrases, const progress::PeriodStatus* before) {
    Table table;
    const auto add = [&](const QString& key, double share, Align align) {
        table.columns.push_back({phrases.text(u"column."_s + key), share, align});
    };
    add(u"task"_s, 8, Align::Center); // 总目标
    add(u"indicator"_s, before ? 33 : 39, Align::Left);
    add(u"target"_s, 8, Align::Right);
    if (before) {
        add(u"earlier"_s, 8, Align::Right);
        add(u"value"_s, 8, Align::Right);
        add(u"growth"_s, 8, Align::Right);
    } else {
        add(u"value"_s, 9, Align::Right);
    }
    add(u"progress"_s, 9, Align::Right);
    add(u"expected"_s, 9, Align::Right);
    add(u"lag"_s, 12, Align::Right); // （百分点）
    add(u"needed"_s, 8, Align::Right);
    add(u"light"_s, 12, Align::Left);
    std::vector<Row> rows;
    for (const IndicatorStanding& standing : phrases.now().indicators)
        rows.push_back(indicatorRow(phrases, standing, before));
    table.open = heldRows(std::move(rows));
    return table;
}

} // namespace xundu::papers::official
