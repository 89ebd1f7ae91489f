#pragma once

#include "core/progress/MeasureStage.h"
#include "core/store/Office.h"

/// @file What the office notes of platforms and projects, 旬 by 旬 (跟踪调度).

namespace xundu::store::measures {

/// Of the plan's year up to the 旬, by task, measure and 旬.
std::vector<progress::MeasureNote> notes(const Office& office, calendar::TenDay until);
/// Takes the place of what was noted in this 旬; both texts empty: nothing is noted. @pre an Action is open. Throws Error:
/// BadCall for a measure that the plan does not have, BadValue beyond 5,000 characters.
void setNote(Office& office, const progress::MeasureNote& note);

} // namespace xundu::store::measures
