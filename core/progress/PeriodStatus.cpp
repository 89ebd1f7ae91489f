#include "core/progress/Standing.h"
#include "core/progress/TaskStanding.h"

#include <algorithm>

namespace xundu::progress {
namespace {

void addMissing(std::vector<MissingReport>& missing, const plan::Duty& duty) {
    auto entry =
        std::find_if(missing.begin(), missing.end(), [&](const MissingReport& report) { return report.unit == duty.unit; });
    if (entry == missing.end())
        entry = missing.insert(missing.end(), MissingReport{duty.unit, {}});
    entry->tasks.push_back(duty.task);
}

Reporting reportingOf(const plan::Plan& plan, const std::vector<Receipt>& receipts, calendar::TenDay period, QDate dueOn) {
    Reporting reporting;
    for (const plan::Duty& duty : plan::duties(plan)) {
        if (!plan::isOwed(duty.frequency, period, plan.firstReport()))
            continue;
        ++reporting.expected;
        const auto receipt = std::find_if(receipts.begin(), receipts.end(), [&](const Receipt& entry) {
            return entry.task == duty.task && entry.unit == duty.unit;
        });
        if (receipt == receipts.end()) {
            addMissing(reporting.missing, duty);
            continue;
        }
        ++reporting.received;
        reporting.late += receipt->receivedOn > dueOn ? 1 : 0;
    }
    const auto place = [&](plan::UnitId id) {
        return std::find_if(plan.units.begin(), plan.units.end(), [&](const plan::Unit& unit) { return unit.id == id; });
    };
    std::stable_sort(reporting.missing.begin(), reporting.missing.end(),
                     [&](const MissingReport& a, const MissingReport& b) { return place(a.unit) < place(b.unit); });
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
    status.reporting = reportingOf(plan, facts.receipts, period, status.dueOn);
    return status;
}

} // namespace xundu::progress
