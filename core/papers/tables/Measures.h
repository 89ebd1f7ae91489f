#pragma once

#include "core/papers/tables/Sheet.h"

/// @file 重大平台载体和重大项目台账: the plan's platforms and projects with the stage each has come to.

namespace xundu::papers {

struct MeasuresInput {
    const plan::Plan* plan = nullptr; ///< never null
    calendar::TenDay period;
    bool demo = false;
    WordingBook wording{};
};

/// One sheet for platforms, one for projects; a row for each measure of that kind in the plan's order. Stages as of the end of
/// the 旬.
SheetBook composeMeasures(const MeasuresInput& input);

} // namespace xundu::papers
