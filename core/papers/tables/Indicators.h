#pragma once

#include "core/papers/tables/Sheet.h"

/// @file 指标进度表 (documents.md, "indicators").

namespace xundu::papers {

struct IndicatorsInput {
    const plan::Plan* plan = nullptr;               ///< never null
    const progress::PeriodStatus* status = nullptr; ///< never null: of the 旬
    bool demo = false;
    WordingBook wording{};
};

/// One sheet of all indicators and one per programme, each with a chart of progress against expectation.
SheetBook composeIndicators(const IndicatorsInput& input);

/// 重要指标: the plan's goals alone, for the ledger of what is followed.
Sheet keyIndicatorSheet(const IndicatorsInput& input);

} // namespace xundu::papers
