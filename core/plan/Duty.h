#pragma once

#include "core/plan/Plan.h"

/// @file Who must report what, and in which 旬 (rules.md 5).

namespace xundu::plan {

/// One narrative duty: a unit answers for a task.
struct Duty {
    TaskId task;
    UnitId unit;
    Role role = Role::Co;
    Frequency frequency = Frequency::Period;
    friend bool operator==(const Duty&, const Duty&) = default;
};

/// Every duty of the plan with the office's settings applied: by task, leads first, groups expanded, sections included.
std::vector<Duty> duties(const Plan& plan);

/// Those of one unit, in the same order.
std::vector<Duty> dutiesOf(const Plan& plan, UnitId unit);

/// Those of them that its form asks about: all but those the office has set to none.
std::vector<Duty> formDutiesOf(const Plan& plan, UnitId unit);

/// The duties of a 旬: those of a unit that is dissolved by then are its successor's, where it has one and it is not on the task
/// itself; else nobody's.
std::vector<Duty> dutiesIn(const Plan& plan, calendar::TenDay period);
std::vector<Duty> dutiesOf(const Plan& plan, UnitId unit, calendar::TenDay period);
std::vector<Duty> formDutiesOf(const Plan& plan, UnitId unit, calendar::TenDay period);

/// Who leads a task: the units named as leads, and their sections. Leads first.
std::vector<UnitId> leadingUnits(const Plan& plan, const Task& task);
/// Who stands for the leads in a 旬: for a dissolved one its successor. Without sections.
std::vector<UnitId> leadsIn(const Plan& plan, const Task& task, calendar::TenDay period);

/// Itself; of a unit that is dissolved by the 旬 the first of its successors that is there; nothing: nobody took over.
std::optional<UnitId> standsFor(const Plan& plan, UnitId unit, calendar::TenDay period);

/// Whether a duty of this frequency is owed in the 旬: each 旬; the 下旬 of each month; of each quarter; never.
/// Before the plan's first report nothing is owed.
bool isOwed(Frequency frequency, calendar::TenDay period, calendar::TenDay firstReport);

/// Units that may report readings of the indicator: its source; counties and zones with a share; for every_unit its group.
std::vector<UnitId> readingUnits(const Plan& plan, const Indicator& indicator);

/// What a unit has to reach: its share where it has one and is not the source, else the city's target.
base::Decimal targetOf(const Indicator& indicator, UnitId unit);

/// Whether a unit's readings are added up where the source has none: counties and the zone (rules.md 2).
bool entersSums(const Unit& unit);

/// Units whose readings can enter the city's value or be set against it: for every_unit its group; else the source, counties
/// and the zone (rules.md 2). In the plan's order of units, a group in its own.
std::vector<UnitId> unitsThatCount(const Plan& plan, const Indicator& indicator);

} // namespace xundu::plan
