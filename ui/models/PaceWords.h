#pragma once

#include "core/plan/Indicator.h"

/// @file A pace as an officer types it.

namespace xundu::ui {

/// A word of the list or its code; steps as steps:2025-06-mid=20,2025-12-late=50 or in words, 2025年6月中旬
/// 20，2025年12月下旬 50. Full-width signs count as half-width ones. @return nothing for anything else and for a step outside the
/// year
std::optional<plan::Pace> paceFromWords(const QString& text, int year);

} // namespace xundu::ui
