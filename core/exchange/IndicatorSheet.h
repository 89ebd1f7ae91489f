#pragma once

#include "core/progress/Standing.h"

/// @file 指标进度表 (documents.md, "indicators").

namespace xundu::exchange {

struct IndicatorInput {
    const plan::Plan* plan = nullptr;               ///< never null
    const progress::PeriodStatus* status = nullptr; ///< never null: of the 旬
    bool demo = false;
};

/// One sheet of all indicators and one per programme, each with a chart of progress against expectation.
/// Throws Error as base::writeWhole does.
void writeIndicators(const IndicatorInput& input, const QString& path);

} // namespace xundu::exchange
