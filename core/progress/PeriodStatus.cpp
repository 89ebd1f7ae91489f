#include "core/progress/ReportingRecord.h"
#include "core/progress/TaskStanding.h"

#include <algorithm>

namespace xundu::progress {
namespace {

Reporting reportingOf(const std::vector<UnitAnswers>& answers) {
    Reporting reporting;
    for (const UnitAnswers& unit : answers) {
        reporting.expected += unit.required();
        reporting.received += static_cast<int>(unit.onTime.size() + unit.late.size());
        reporting.late += static_cast<int>(unit.late.size());
        if (!unit.missing.empty())
            reporting.missing.push_back({unit.unit, unit.missing});
    }
    return reporting;
}

} // namespace

const TaskStanding* PeriodStatus::task(plan::TaskId id) const {
    const auto it = std::find_if(tasks.begin(), tasks.end(), [&](const TaskStanding& entry) { return entry.task == id; });
    return it == tasks.end() ? nullptr : &*it;
}

const IndicatorStanding* PeriodStatus::indicator(const plan::IndicatorCode& code) const {
    const auto it =
        std::find_if(indicators.begin(), indicators.end(), [&](const IndicatorStanding& entry) { return entry.code == code; });
    return it == indicators.end() ? nullptr : &*it;
}

PeriodStatus statusOf(const plan::Plan& plan, const PeriodFacts& facts, calendar::TenDay period, const RuleBook& rules,
                      const calendar::WorkCalendar& calendar) {
    PeriodStatus status{.period = period,
                        .dueOn = calendar::dueDay(period, rules.due, calendar),
                        .closed = facts.closed,
                        .ruleVersion = rules.version};
    for (const plan::Indicator& indicator : plan.indicators)
        status.indicators.push_back(standingOf(plan, indicator, facts.readings, period, rules));
    for (const plan::Task* task : plan.tasks())
        status.tasks.push_back(standingOf(plan, *task, status.indicators, facts, period, rules));
    status.answers = answersIn(plan, period, status.dueOn, facts.receipts);
    status.reporting = reportingOf(status.answers);
    return status;
}

} // namespace xundu::progress
