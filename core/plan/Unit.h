#pragma once

#include "core/calendar/TenDay.h"
#include "core/plan/Ids.h"

#include <QString>

#include <optional>
#include <vector>

/// @file Who carries the plan out: units, their groups, their share in a task (product.md, table of words).

namespace xundu::plan {

enum class UnitKind {
    Department,  ///< of the city
    County,      ///< a county, city or district government
    Zone,        ///< a development zone; its figures may lie inside a county's (overlap)
    Institution, ///< a university or the like
    Enterprise,
    Section, ///< 科室 of a unit, its parent
};

struct Unit {
    UnitId id;
    QString name;      ///< full, as printed
    QString shortName; ///< for grids; unique
    UnitKind kind = UnitKind::Department;
    bool member = false;     ///< 成员单位 of the task force: not the same set as the responsible units
    bool officeHost = false; ///< the office sits here; exactly one unit
    std::optional<UnitId> parent;
    QString officer; ///< 联络员; empty until entered
    QString phone;
    std::optional<calendar::TenDay>
        dissolvedFrom{};               ///< from this 旬 on it owes nothing and gets no letters; nothing: it is there
    std::optional<UnitId> successor{}; ///< takes its duties over from then on; nothing: nobody

    bool isThereIn(calendar::TenDay period) const { return !dissolvedFrom || period < *dissolvedFrom; }
    friend bool operator==(const Unit&, const Unit&) = default;
};

/// Printed as the group, expanded wherever duties are counted.
struct UnitGroup {
    GroupId id;
    QString name;
    std::vector<UnitId> members;
    friend bool operator==(const UnitGroup&, const UnitGroup&) = default;
};

enum class Role { Lead, Co };

/// One name of a task's 责任单位 list: a unit, or a group (exactly one of the two is set).
struct Responsibility {
    Role role = Role::Co;
    std::optional<UnitId> unit;
    std::optional<GroupId> group;
    friend bool operator==(const Responsibility&, const Responsibility&) = default;
};

/// How often a unit must answer on a task (rules.md 5).
enum class Frequency { Period, Month, Quarter, None };

/// An office's own setting for one (task, unit); without one the default holds: leads each 旬, others at the end of a month.
struct DutySetting {
    TaskId task;
    UnitId unit;
    Frequency frequency = Frequency::Period;
    friend bool operator==(const DutySetting&, const DutySetting&) = default;
};

} // namespace xundu::plan
