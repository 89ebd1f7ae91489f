#pragma once

#include "core/calendar/TenDay.h"

/// @file A 旬 as people type it.

namespace xundu::ui {

/// As TenDay::parse() reads it, and 6月中旬 or 6-mid of the given year. Nothing: this is no 旬.
std::optional<calendar::TenDay> tenDayTyped(const QString& typed, int year);
/// A sentence for what is no 旬; empty: it is one.
QString tenDayProblem(const QString& typed, int year);
/// What stands in the field where it is changed: its name where that can be typed, else its code.
QString typedTenDay(calendar::TenDay period);

} // namespace xundu::ui
