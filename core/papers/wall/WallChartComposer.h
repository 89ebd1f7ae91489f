#pragma once

#include "core/papers/Paper.h"
#include "core/papers/Wording.h"
#include "core/progress/Standing.h"

/// @file 挂图作战图 of a 旬 (documents.md, "wall-chart").

namespace xundu::papers {

struct WallInput {
    const plan::Plan* plan = nullptr; ///< never null
    calendar::TenDay period;          ///< shown; of the plan's year
    /// Of the 旬 from the plan's first report to the one shown. One that is not given has no lights.
    std::vector<progress::PeriodStatus> course{};
    QDate today{};               ///< the business date: where the line of today runs
    std::optional<QDate> date{}; ///< of the sign-off; else the 旬's last day
    bool demo = false;           ///< the returns are invented: said on every page
    WordingBook wording{};
};

/// A paper of one WallChart. Milestones stand at the end of the 旬 of their due day, or of the day they were done where they had
/// none; how they stand is told as of the shown 旬's last day, as the rules do (rules.md 1, 4). Undated ones and those of other
/// years are counted in a note. Throws Error(BadValue) where the wording has a fault.
Paper composeWallChart(const WallInput& input);

} // namespace xundu::papers
