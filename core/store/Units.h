#pragma once

#include "core/store/Office.h"

/// @file Verbs on units and their groups. Each runs inside an Action and throws Error(BadValue) where a rule forbids it: names
/// are one line, and no two units or groups answer to the same.

namespace xundu::store::units {

/// Characters of a name.
inline constexpr int longestName = 100;

struct NewUnit {
    QString name;
    QString shortName; ///< empty: the name
    plan::UnitKind kind = plan::UnitKind::Department;
    std::optional<plan::UnitId> parent; ///< of a section, and of nothing else
};

/// Behind all others; neither member nor host.
plan::UnitId add(Office& office, const NewUnit& unit);
/// @param shortName empty: the name
void rename(Office& office, plan::UnitId unit, const QString& name, const QString& shortName);
void setMember(Office& office, plan::UnitId unit, bool member);
/// From the 旬 on it owes nothing and gets no letters; what was reported and written before stays. @param successor takes its
/// duties over; nothing: nobody. BadValue for the host, for a 旬 that is closed or outside the plan's year, and for a successor
/// that is itself, its section or dissolved by then
void dissolve(Office& office, plan::UnitId unit, calendar::TenDay from, std::optional<plan::UnitId> successor);
/// It is there after all.
void restore(Office& office, plan::UnitId unit);
/// Only one that nothing names: no task, duty, indicator, group, section, report, reading, file nor paper, and no closed 旬. The
/// sentence says what does.
void remove(Office& office, plan::UnitId unit);

/// Behind all others. @param members in their order, not empty, each once
plan::GroupId addGroup(Office& office, const QString& name, const std::vector<plan::UnitId>& members);
void renameGroup(Office& office, plan::GroupId group, const QString& name);
/// What was reported by a unit that leaves stays; what it owed as a member it owes no more. @param members as of addGroup()
void setMembers(Office& office, plan::GroupId group, const std::vector<plan::UnitId>& members);
/// Only one that no task and no indicator names.
void removeGroup(Office& office, plan::GroupId group);

} // namespace xundu::store::units
