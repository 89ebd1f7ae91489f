#pragma once

#include "core/progress/Standing.h"

/// @file How lights go on from here (rules.md 3 and 4).

namespace xundu::progress {

/// The standing at the end of a later 旬 if every 旬 until then brings what the latest ones did (rules.md 3): the forecast value
/// judged against that 旬's pace (rules.md 4). What has no forecast stands as it does now.
/// @param now at the end of the 旬 `shown`. @pre later ≥ shown
IndicatorStanding forecastOf(const plan::Plan& plan, const plan::Indicator& indicator, const IndicatorStanding& now,
                             calendar::TenDay shown, calendar::TenDay later, const RuleBook& rules);

/// The same of all indicators. Tasks and reporting stay empty: what milestones and units will bring is not foretold.
PeriodStatus forecastOf(const plan::Plan& plan, const PeriodStatus& now, calendar::TenDay later, const RuleBook& rules);

} // namespace xundu::progress
