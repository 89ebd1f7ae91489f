#include "core/plan/Duty.h"

#include <algorithm>
#include <set>

namespace xundu::plan {
namespace {

std::optional<Frequency> setting(const Plan& plan, TaskId task, UnitId unit) {
    for (const DutySetting& entry : plan.duties) {
        if (entry.task == task && entry.unit == unit)
            return entry.frequency;
    }
    return std::nullopt;
}

bool isMember(const UnitGroup& group, UnitId unit) {
    return std::find(group.members.begin(), group.members.end(), unit) != group.members.end();
}

Frequency usual(Role role) { return role == Role::Lead ? Frequency::Period : Frequency::Month; }

/// Leads come first; nothing: the plan does not name the unit for the task.
std::optional<Role> roleOf(const Plan& plan, const Task& task, UnitId unit) {
    std::optional<Role> role;
    for (const Responsibility& entry : task.responsible) {
        if (entry.unit == unit || (entry.group && isMember(*plan.group(*entry.group), unit)))
            role = std::min(role.value_or(entry.role), entry.role);
    }
    return role;
}

} // namespace

std::vector<Duty> duties(const Plan& plan) {
    std::vector<Duty> result;
    for (const Task* task : plan.tasks()) {
        std::set<UnitId> listed;
        for (const Role role : {Role::Lead, Role::Co}) {
            for (const UnitId unit : unitsOf(plan, *task, role)) {
                if (listed.insert(unit).second)
                    result.push_back({task->id, unit, role, setting(plan, task->id, unit).value_or(usual(role))});
            }
        }
        for (const DutySetting& entry : plan.duties) { // a duty moved to a section, or given to a unit the plan does not name
            if (entry.task == task->id && listed.insert(entry.unit).second)
                result.push_back({task->id, entry.unit, Role::Co, entry.frequency});
        }
    }
    return result;
}

std::vector<Duty> dutiesOf(const Plan& plan, UnitId unit) {
    std::vector<Duty> result;
    for (const Task* task : plan.tasks()) {
        const auto role = roleOf(plan, *task, unit);
        const auto set = setting(plan, task->id, unit);
        if (role || set)
            result.push_back({task->id, unit, role.value_or(Role::Co), set ? *set : usual(*role)});
    }
    return result;
}

std::vector<Duty> formDutiesOf(const Plan& plan, UnitId unit) {
    std::vector<Duty> result = dutiesOf(plan, unit);
    std::erase_if(result, [](const Duty& duty) { return duty.frequency == Frequency::None; });
    return result;
}

std::vector<Duty> dutiesIn(const Plan& plan, calendar::TenDay period) {
    std::vector<Duty> result;
    std::vector<Duty> handedOver;
    for (const Duty& duty : duties(plan)) {
        const auto unit = standsFor(plan, duty.unit, period);
        if (unit == duty.unit)
            result.push_back(duty);
        else if (unit)
            handedOver.push_back({duty.task, *unit, duty.role, duty.frequency});
    }
    for (const Duty& duty : handedOver) {
        const bool known = std::any_of(result.begin(), result.end(),
                                       [&](const Duty& other) { return other.task == duty.task && other.unit == duty.unit; });
        if (!known)
            result.push_back(duty);
    }
    std::stable_sort(result.begin(), result.end(), [](const Duty& a, const Duty& b) { return a.task < b.task; });
    return result;
}

std::vector<Duty> dutiesOf(const Plan& plan, UnitId unit, calendar::TenDay period) {
    std::vector<Duty> result = dutiesIn(plan, period);
    std::erase_if(result, [&](const Duty& duty) { return duty.unit != unit; });
    return result;
}

std::vector<Duty> formDutiesOf(const Plan& plan, UnitId unit, calendar::TenDay period) {
    std::vector<Duty> result = dutiesOf(plan, unit, period);
    std::erase_if(result, [](const Duty& duty) { return duty.frequency == Frequency::None; });
    return result;
}

std::optional<UnitId> standsFor(const Plan& plan, UnitId unit, calendar::TenDay period) {
    std::optional<UnitId> standing = unit;
    for (size_t steps = 0; standing && steps <= plan.units.size(); ++steps) {
        const Unit* named = plan.unit(*standing);
        if (!named || named->isThereIn(period))
            return standing;
        standing = named->successor;
    }
    return std::nullopt;
}

std::vector<UnitId> leadsIn(const Plan& plan, const Task& task, calendar::TenDay period) {
    std::vector<UnitId> result;
    for (const UnitId lead : unitsOf(plan, task, Role::Lead)) {
        const auto unit = standsFor(plan, lead, period);
        if (unit && std::find(result.begin(), result.end(), *unit) == result.end())
            result.push_back(*unit);
    }
    return result;
}

std::vector<UnitId> leadingUnits(const Plan& plan, const Task& task) {
    std::vector<UnitId> result = unitsOf(plan, task, Role::Lead);
    const auto named = result;
    for (const Unit& unit : plan.units) {
        if (unit.parent && std::find(named.begin(), named.end(), *unit.parent) != named.end())
            result.push_back(unit.id);
    }
    return result;
}

bool isOwed(Frequency frequency, calendar::TenDay period, calendar::TenDay firstReport) {
    if (period < firstReport)
        return false;
    const bool endsMonth = period.part() == calendar::TenDayPart::Late;
    switch (frequency) {
    case Frequency::Period:
        return true;
    case Frequency::Month:
        return endsMonth;
    case Frequency::Quarter:
        return endsMonth && period.month() % 3 == 0;
    case Frequency::None:
        return false;
    }
    return false;
}

std::vector<UnitId> readingUnits(const Plan& plan, const Indicator& indicator) {
    std::vector<UnitId> result;
    if (indicator.kind == IndicatorKind::EveryUnit) {
        if (indicator.everyUnit)
            result = plan.group(*indicator.everyUnit)->members;
        return result;
    }
    if (indicator.source)
        result.push_back(*indicator.source);
    for (const Allocation& share : indicator.allocations) {
        if (std::find(result.begin(), result.end(), share.unit) == result.end())
            result.push_back(share.unit);
    }
    return result;
}

base::Decimal targetOf(const Indicator& indicator, UnitId unit) {
    const auto share = std::find_if(indicator.allocations.begin(), indicator.allocations.end(),
                                    [&](const Allocation& each) { return each.unit == unit; });
    return share == indicator.allocations.end() || indicator.source == unit ? indicator.target : share->target;
}

bool entersSums(const Unit& unit) { return unit.kind == UnitKind::County || unit.kind == UnitKind::Zone; }

std::vector<UnitId> unitsThatCount(const Plan& plan, const Indicator& indicator) {
    if (indicator.everyUnit)
        return plan.group(*indicator.everyUnit)->members;
    std::vector<UnitId> result;
    for (const Unit& unit : plan.units) {
        if (unit.id == indicator.source || entersSums(unit))
            result.push_back(unit.id);
    }
    return result;
}

} // namespace xundu::plan
