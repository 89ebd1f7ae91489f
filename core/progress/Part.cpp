#include "core/progress/Part.h"

#include "core/plan/ProgrammeOf.h"

#include <algorithm>
#include <set>

namespace xundu::progress {
namespace {

std::set<plan::TaskId> tasksOf(const plan::Plan& plan, plan::UnitId unit) {
    std::set<plan::TaskId> tasks;
    for (const plan::Duty& duty : plan::dutiesOf(plan, unit))
        tasks.insert(duty.task);
    return tasks;
}

bool isOf(const plan::Programme* programme, const Part& part) {
    return !part.programme || (programme && programme->number == *part.programme);
}

bool concerns(const plan::Plan& plan, const plan::Indicator& indicator, plan::UnitId unit, const std::set<plan::TaskId>& tasks) {
    const auto reporting = plan::readingUnits(plan, indicator);
    if (std::find(reporting.begin(), reporting.end(), unit) != reporting.end())
        return true;
    const auto named = indicator.tasks();
    return std::any_of(named.begin(), named.end(), [&](plan::TaskId task) { return tasks.contains(task); });
}

} // namespace

PeriodStatus partOf(const plan::Plan& plan, const PeriodStatus& status, const Part& part) {
    if (part.isWhole())
        return status;
    const auto tasks = part.unit ? tasksOf(plan, *part.unit) : std::set<plan::TaskId>();
    PeriodStatus result = status;
    std::erase_if(result.tasks, [&](const TaskStanding& standing) {
        return !isOf(plan.programmeOf(standing.task), part) || (part.unit && !tasks.contains(standing.task));
    });
    std::erase_if(result.indicators, [&](const IndicatorStanding& standing) {
        const plan::Indicator* indicator = plan.indicator(standing.code);
        return !indicator || !isOf(plan::programmeOf(plan, *indicator), part) ||
               (part.unit && !concerns(plan, *indicator, *part.unit, tasks));
    });
    return result;
}

} // namespace xundu::progress
