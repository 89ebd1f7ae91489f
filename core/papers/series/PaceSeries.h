#pragma once

#include "core/papers/Paper.h"
#include "core/progress/Standing.h"

/// @file Indicators against what should be reached by now, as charts on paper and on screen draw it.

namespace xundu::papers {

/// One bar for each of the indicators that has progress, in their order. @param words the value beside the bar, without marks
PaceBars paceBars(const plan::Plan& plan, const std::vector<const progress::IndicatorStanding*>& indicators,
                  const std::function<QString(const plan::Indicator&, const progress::IndicatorStanding&)>& words);

} // namespace xundu::papers
