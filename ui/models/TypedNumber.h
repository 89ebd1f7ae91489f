#pragma once

#include "core/base/Decimal.h"

/// @file A number as an officer types it into a cell.

namespace xundu::ui {

/// With full-width digits, the minus sign of figures or commas between thousands too. Nothing for anything else.
std::optional<base::Decimal> numberTyped(const QString& typed);
/// Emptied, or the sign that is shown for nothing.
bool isCleared(const QString& typed);
/// What is wrong with a text that shall be a number or nothing, in one sentence; empty: it will do.
QString numberProblem(const QString& typed);

} // namespace xundu::ui
