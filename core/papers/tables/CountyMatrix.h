#pragma once

#include "core/papers/tables/Sheet.h"

/// @file 县市区分解进度: indicators by counties (documents.md, "county-matrix").

namespace xundu::papers {

struct CountyMatrixInput {
    const plan::Plan* plan = nullptr;               ///< never null
    const progress::PeriodStatus* status = nullptr; ///< never null: of the 旬
    std::vector<progress::Reading> readings;        ///< of each (indicator, unit) the newest at or before the 旬
    bool demo = false;
    WordingBook wording{};
};

/// Up to three rows an indicator: values, shares (分解数; for every_unit what each must reach), values by shares; a column for
/// each county, the zone and whoever else has a share. Beside them all counties together by rules.md 2, the city's own figure
/// and the residue. Blank where a unit has no duty and no reading; without an indicator that was shared out, a note says so.
SheetBook composeCountyMatrix(const CountyMatrixInput& input);

} // namespace xundu::papers
