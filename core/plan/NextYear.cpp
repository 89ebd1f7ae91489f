#include "core/plan/NextYear.h"

#include "core/plan/Duty.h"

#include <algorithm>

namespace xundu::plan {
namespace {

using calendar::TenDay;

bool contains(const std::vector<UnitId>& units, UnitId unit) {
    return std::find(units.begin(), units.end(), unit) != units.end();
}

PlanDocument documentOf(const Plan& plan) {
    const int year = plan.year() + 1;
    PlanDocument document = plan.document;
    document.year = year;
    document.title.replace(QString::number(plan.year()), QString::number(year));
    document.documentNumber.clear();
    document.indexNumber.clear();
    // Not known before the plan is issued: the office enters the real day, with number and index. Until then the year counts from
    // its first day, so that duties begin with the second 旬.
    document.issuedOn = QDate(year, 1, 1);
    document.publishedOn = QDate();
    return document;
}

std::vector<Unit> unitsOf(const Plan& plan) {
    std::vector<Unit> units;
    std::optional<UnitId> host;
    for (const Unit& before : plan.units) {
        const auto standing = unitNextYear(plan, before.id);
        if (before.officeHost)
            host = standing;
        if (standing != before.id)
            continue;
        Unit& unit = units.emplace_back(before);
        if (unit.parent)
            unit.parent = unitNextYear(plan, *unit.parent);
        if (unit.successor)
            unit.successor = unitNextYear(plan, *unit.successor);
        if (!unit.isThereIn(TenDay::firstOf(plan.year() + 1))) { // the host, whom nobody succeeds
            unit.dissolvedFrom.reset();
            unit.successor.reset();
        }
    }
    for (Unit& unit : units)
        unit.officeHost = unit.id == host;
    return units;
}

std::vector<UnitGroup> groupsOf(const Plan& plan) {
    std::vector<UnitGroup> groups = plan.groups;
    for (UnitGroup& group : groups) {
        const std::vector<UnitId> before = std::move(group.members);
        group.members.clear();
        for (const UnitId member : before) {
            const auto standing = unitNextYear(plan, member);
            if (standing && !contains(group.members, *standing) && (standing == member || !contains(before, *standing)))
                group.members.push_back(*standing);
        }
    }
    return groups;
}

/// Each name once: of a unit that stands for others too, the first, which is its lead where one of them led.
std::vector<Responsibility> responsibleFor(const Plan& plan, const Task& task) {
    std::vector<Responsibility> result;
    std::vector<UnitId> named;
    for (Responsibility entry : task.responsible) {
        if (entry.unit) {
            entry.unit = unitNextYear(plan, *entry.unit);
            if (!entry.unit || contains(named, *entry.unit))
                continue;
            named.push_back(*entry.unit);
        }
        result.push_back(entry);
    }
    return result;
}

Task taskOf(const Plan& plan, const Task& before) {
    Task task = before;
    task.dueOn = QDate(plan.year() + 1, 12, 31);
    task.originalDueOn.reset();
    task.closedOn.reset();
    task.responsible = responsibleFor(plan, before);
    for (Measure& measure : task.measures) {
        for (Milestone& milestone : measure.milestones)
            milestone = {milestone.id, milestone.text, {}, {}, {}};
    }
    return task;
}

Indicator indicatorOf(const Plan& plan, const Indicator& before, const std::map<IndicatorCode, PreviousEnd>& ends) {
    Indicator indicator = before;
    indicator.target = {};
    indicator.originalTarget.reset();
    indicator.baseline.reset();
    indicator.allocations.clear();
    if (indicator.pace.kind == PaceKind::Steps)
        indicator.pace = {};
    indicator.dueOn = QDate(plan.year() + 1, 12, 31);
    if (before.source)
        indicator.source = unitNextYear(plan, *before.source);
    const auto end = ends.find(before.code);
    indicator.previousEnd = end == ends.end() ? std::nullopt : std::optional(end->second);
    return indicator;
}

/// Whose source is gone with nobody in its place takes its task's first lead, as inferred (rules.md 2).
void inferSources(Plan& next, const Plan& before) {
    for (Indicator& indicator : next.indicators) {
        const Indicator* was = before.indicator(indicator.code);
        if (indicator.source || !was->source)
            continue;
        indicator.sourceInferred = true;
        for (const TaskId task : indicator.tasks()) {
            const auto leads = unitsOf(next, *next.task(task), Role::Lead);
            if (leads.empty())
                continue;
            indicator.source = leads.front();
            break;
        }
    }
}

/// A dissolved unit's setting is its successor's where that is not on the task itself (rules.md 5).
std::vector<DutySetting> dutiesNextYear(const Plan& plan) {
    std::vector<DutySetting> result;
    std::vector<DutySetting> handedOver;
    for (const DutySetting& duty : plan.duties) {
        const auto standing = unitNextYear(plan, duty.unit);
        if (standing == duty.unit)
            result.push_back(duty);
        else if (standing)
            handedOver.push_back({duty.task, *standing, duty.frequency});
    }
    for (const DutySetting& duty : handedOver) {
        const auto isSame = [&](const auto& other) { return other.task == duty.task && other.unit == duty.unit; };
        const auto own = dutiesOf(plan, duty.unit);
        if (std::none_of(own.begin(), own.end(), isSame) && std::none_of(result.begin(), result.end(), isSame))
            result.push_back(duty);
    }
    return result;
}

} // namespace

Plan nextYear(const Plan& plan, const std::map<IndicatorCode, PreviousEnd>& ends) {
    Plan next = plan;
    next.document = documentOf(plan);
    next.units = unitsOf(plan);
    next.groups = groupsOf(plan);
    for (Programme& programme : next.programmes) {
        for (Task& task : programme.tasks)
            task = taskOf(plan, task);
    }
    for (Indicator& indicator : next.indicators)
        indicator = indicatorOf(plan, indicator, ends);
    inferSources(next, plan);
    next.duties = dutiesNextYear(plan);
    next.firstReportSetting.reset();
    return next;
}

std::optional<UnitId> unitNextYear(const Plan& plan, UnitId id) {
    const TenDay first = TenDay::firstOf(plan.year() + 1);
    std::optional<UnitId> standing = id;
    for (size_t steps = 0; standing && steps <= plan.units.size(); ++steps) {
        const Unit* unit = plan.unit(*standing);
        if (!unit)
            return std::nullopt;
        if (unit->isThereIn(first)) {
            const bool goesOn = !unit->parent || unitNextYear(plan, *unit->parent);
            return goesOn ? standing : std::nullopt;
        }
        standing = unit->successor;
    }
    const Unit* unit = plan.unit(id);
    return unit && unit->officeHost ? std::optional(id) : std::nullopt;
}

} // namespace xundu::plan
