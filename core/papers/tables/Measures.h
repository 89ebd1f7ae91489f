#pragma once

#include "core/papers/tables/Sheet.h"
#include "core/progress/MeasureStage.h"
#include "core/progress/Standing.h"

/// @file 跟踪调度台账: the key indicators, and the plan's platforms and projects with the stage each has come to (the plan's
/// third part, 强化跟踪问效).

namespace xundu::papers {

struct MeasuresInput {
    const plan::Plan* plan = nullptr;               ///< never null
    const progress::PeriodStatus* status = nullptr; ///< never null: of the 旬
    std::vector<progress::MeasureNote> notes{};     ///< of the 旬 up to this one
    bool demo = false;
    WordingBook wording{};
};

/// One sheet for key indicators, one for platforms, one for projects; of the latter two a row for each measure of that kind in
/// the plan's order. Stages as of the end of the 旬.
SheetBook composeMeasures(const MeasuresInput& input);

} // namespace xundu::papers
