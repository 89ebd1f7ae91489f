#pragma once

#include "core/papers/Paper.h"
#include "core/progress/Standing.h"

/// @file How many tasks or indicators show each light, as charts on paper and on screen draw it.

namespace xundu::papers {

/// One bar a programme that has tasks, in the plan's order, by its short name where it has one.
LightBars lightsByProgramme(const plan::Plan& plan, const progress::PeriodStatus& status);
/// One column a 旬. @param named gives it its label
LightBars lightsOverTime(const std::vector<progress::PeriodStatus>& course,
                         const std::function<LightBars::Bar(calendar::TenDay)>& named);

/// Indicators instead of tasks, each in one bar: that of the first task that names it. Those of the goals alone stand in a last
/// bar.
LightBars indicatorsByProgramme(const plan::Plan& plan, const progress::PeriodStatus& status, const QString& goals);
LightBars indicatorsOverTime(const std::vector<progress::PeriodStatus>& course,
                             const std::function<QString(calendar::TenDay)>& label);

} // namespace xundu::papers
