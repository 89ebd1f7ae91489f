#pragma once

#include "core/progress/Standing.h"
#include "core/store/Office.h"

/// @file The rule book's versions (rules.md, first paragraph).

namespace xundu::store::rules {

/// What stands against these numbers, as a sentence: thresholds that leave no yellow, percentages beyond a hundred, no document.
/// Nothing: they make a version.
std::optional<QString> problemWith(const progress::RuleBook& book);

/// A new version within an Action; its number is the next. Throws Error: BadValue with problemWith()'s sentence, for a start
/// outside the plan's year and for one before that of another version; PeriodClosed for one before the last closed 旬, which
/// keeps the rules it was closed under.
/// @return its number
int add(Office& office, progress::RuleBook book);

/// The 旬 as if the version were in force in it, wherever it starts: looked at and taken back. Throws Error: BadValue with
/// problemWith()'s sentence, PeriodClosed for a closed 旬, ReadOnly.
progress::PeriodStatus previewOf(Office& office, progress::RuleBook book, calendar::TenDay period);

} // namespace xundu::store::rules
