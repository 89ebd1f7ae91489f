#pragma once

#include "core/progress/Standing.h"

/// @file A task's light from its parts (rules.md 4).

namespace xundu::progress {

/// @param indicators standings of the plan's indicators in the same 旬
TaskStanding standingOf(const plan::Plan& plan, const plan::Task& task, const std::vector<IndicatorStanding>& indicators,
                        const PeriodFacts& facts, calendar::TenDay period, const RuleBook& rules);

} // namespace xundu::progress
