#pragma once

#include "core/plan/Plan.h"

#include <map>

/// @file The plan of a year made from that of the year before: what goes on, and what the office has to set anew.

namespace xundu::plan {

/// Units, groups, programmes, tasks, measures, milestones, indicators and duties go on. What belongs to one year does not:
/// targets, shares, baselines, steps of pace, days of milestones, changes and closings; all is due at the year's end. Units that
/// are dissolved by then are left away; what they had goes to who stands for them.
/// @param ends where the indicators of the plan ended; those without stay without
Plan nextYear(const Plan& plan, const std::map<IndicatorCode, PreviousEnd>& ends);

/// Who stands for a unit of the plan when its next year begins: itself, or the first of its successors that is there; nothing:
/// nobody. A section goes with its unit, and the host of the office stays until somebody succeeds it.
std::optional<UnitId> unitNextYear(const Plan& plan, UnitId unit);

} // namespace xundu::plan
