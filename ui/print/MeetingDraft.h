#pragma once

#include "core/store/Course.h"
#include "core/supervision/Assignment.h"
#include "core/supervision/Meeting.h"

/// @file A meeting by need (core/papers/meeting/Needs.h), from what the papers of the 旬 are composed from, dated on its last
/// day.

namespace xundu::ui::print {

/// Its agenda. Throws Error as store::Course does, and BadValue for a fault in the office's wording.
supervision::Meeting draftMeeting(store::Course& course, calendar::TenDay period);
/// What it might decide; of no meeting yet. Throws Error as draftMeeting() does.
std::vector<supervision::Assignment> draftDecisions(store::Course& course, calendar::TenDay period);

} // namespace xundu::ui::print
