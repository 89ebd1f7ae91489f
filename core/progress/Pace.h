#pragma once

#include "core/base/Fraction.h"
#include "core/plan/Plan.h"

/// @file Expected progress, done progress, lag and what is left to do (rules.md 3). All pure; fractions are exact and unrounded.

namespace xundu::progress {

/// The fraction of the way expected at the end of the 旬; nothing without a pace.
/// Even: days of the plan year up to the 旬's last, both counted, over the days of that span to the due date, at most 1.
/// Steps: the progress of the step that stands at the 旬; 0 before the first. Year end: 0 before the due date's 旬, then 1.
/// Level: 1.
/// @param yearStart first day of the plan's year
std::optional<base::Fraction> expectedProgress(const plan::Indicator& indicator, calendar::TenDay period, QDate yearStart);

/// The fraction of the way done by a value: against the baseline for a stock, against zero otherwise; lower-is-better counts down
/// from the baseline. Over 1 and below 0 are kept. Nothing where a baseline is missing or the way has no length.
std::optional<base::Fraction> progressOf(const plan::Indicator& indicator, const base::Fraction& value);

/// Whether the value reaches the target by its comparison word. Around: within `aroundPercent` of the target.
bool reaches(const plan::Indicator& indicator, const base::Fraction& value, int aroundPercent);

/// 旬 left in the indicator's course after the one shown, up to its due date; 0 where none.
int remainingPeriods(const plan::Indicator& indicator, calendar::TenDay period);

/// True for kinds that need a baseline before anything can be said: stock, and lower-is-better of any kind.
bool needsBaseline(const plan::Indicator& indicator);

} // namespace xundu::progress
