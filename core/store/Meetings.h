#pragma once

#include "core/store/Office.h"
#include "core/supervision/Meeting.h"

/// @file Meetings (推进会, 调度会). Verbs run inside an Action.

namespace xundu::store::meetings {

/// Of the plan's year, by their 旬, then by the day they were held; those without a day last.
std::vector<supervision::Meeting> meetings(const Office& office);
/// By its id, as commands name it. Throws Error(NotFound).
supervision::Meeting meeting(const Office& office, supervision::MeetingId id);
/// The last one before it: of an earlier 旬, or held on an earlier day of the same. Nothing: it is the first.
std::optional<supervision::Meeting> before(const Office& office, const supervision::Meeting& meeting);

supervision::MeetingId add(Office& office, const supervision::Meeting& meeting);
/// All of it but its 旬, and the agenda in its order. Throws Error(BadValue) for an item without a title.
void change(Office& office, const supervision::Meeting& meeting);
/// With its agenda. Throws Error(BadValue) where it decided something.
void remove(Office& office, supervision::MeetingId id);

} // namespace xundu::store::meetings
