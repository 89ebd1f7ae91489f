#pragma once

#include "core/progress/Standing.h"

namespace xundu::progress {

/// Gives the standing of a value its progress, pace, lag and light at the end of the 旬 (rules.md 3 and 4).
void reckon(IndicatorStanding& standing, const plan::Plan& plan, const plan::Indicator& indicator, calendar::TenDay period,
            const RuleBook& rules);

} // namespace xundu::progress
