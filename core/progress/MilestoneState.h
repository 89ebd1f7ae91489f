#pragma once

#include "core/calendar/TenDay.h"
#include "core/plan/Task.h"

/// @file How a milestone stands at the end of a 旬.

namespace xundu::progress {

enum class MilestoneState { Done, Planned, Overdue };

/// Done from the 旬 of its completion on; overdue where its day came before the 旬's last one. Without a day: planned.
MilestoneState stateOf(const plan::Milestone& milestone, calendar::TenDay period);

} // namespace xundu::progress
