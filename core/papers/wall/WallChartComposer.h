#pragma once

#include "core/papers/Paper.h"
#include "core/papers/PaperData.h"

/// @file 挂图作战图 of a 旬 (documents.md, "wall-chart").

namespace xundu::papers {

/// A paper of one WallChart. Milestones stand at the end of the 旬 of their due day, or of the day they were done where they had
/// none; how they stand is told as of the shown 旬's last day, as the rules do (rules.md 1, 4). Undated ones and those of other
/// years are counted in a note. Lights shine from the plan's first report on. Throws Error(BadValue) where the wording has a
/// fault. @param today the business date, where the line of today runs; invalid or of another year: none does
Paper composeWallChart(const PaperData& data, QDate today);

} // namespace xundu::papers
