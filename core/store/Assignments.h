#pragma once

#include "core/store/Scan.h"
#include "core/supervision/Assignment.h"

/// @file What meetings decided, leaders instructed and units asked for (Assignment.h), and what became of it. Verbs run inside an
/// Action.

namespace xundu::store::assignments {

/// The plan's year, open ones of the year before included; by the day they were given, then as they were entered.
std::vector<supervision::Assignment> assignments(const Office& office);
/// Those about the task.
int countOf(const Office& office, plan::TaskId task);
/// Throws Error(NotFound).
supervision::Assignment assignment(const Office& office, supervision::AssignmentId id);

/// Its follow-ups are not looked at. Throws Error: BadValue without text or units, for an instruction without who gave it, and
/// for a 旬 before the day it was given; BadCall for a unit or task that the plan does not know.
supervision::AssignmentId add(Office& office, supervision::Assignment assignment, const std::optional<Scan>& scan = {});
/// As the office file of the year before has it, with id, scan, follow-ups, their days and who noted them; of no meeting, for
/// that is not in this file. @pre the plan has its units and its task, the office file the bytes of its scans
void carry(Office& office, const supervision::Assignment& assignment);
/// Text, units, task, 旬, and who gave it when. Throws Error(BadValue) besides where something followed or a letter tells of it:
/// then its 旬 is extended instead.
void change(Office& office, const supervision::Assignment& assignment);
/// Throws Error(BadValue) where something followed or a letter tells of it.
void remove(Office& office, supervision::AssignmentId id);

/// Throws Error(BadValue) that says why the step cannot follow.
void follow(Office& office, supervision::AssignmentId id, const supervision::FollowUp& step,
            const std::optional<Scan>& scan = {});

} // namespace xundu::store::assignments
