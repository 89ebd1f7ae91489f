#pragma once

#include "core/papers/Words.h"
#include "core/papers/wall/WallChart.h"
#include "core/plan/Plan.h"

/// @file The milestones of one task on the wall chart.

namespace xundu::papers {

struct PlacedMilestones {
    std::vector<WallMilestone> shown; ///< as WallRow has them
    int undated = 0;
    int outside = 0; ///< whose 旬 lies in another year
};

/// How they stand at the end of the 旬; places are in its year. @param words of templates/wall.json
PlacedMilestones milestonesOf(const plan::Task& task, calendar::TenDay period, const Wording& words, const LightWords& lights);

} // namespace xundu::papers
