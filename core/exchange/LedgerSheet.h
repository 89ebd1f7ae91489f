#pragma once

#include "core/progress/Standing.h"

/// @file 任务台账 (documents.md, "ledger").

namespace xundu::exchange {

struct LedgerInput {
    const plan::Plan* plan = nullptr;               ///< never null
    const progress::PeriodStatus* status = nullptr; ///< never null: of the 旬
    std::vector<progress::ProgressReport> reports;  ///< of each (task, unit) the newest at or before the 旬
    std::optional<int> programme;                   ///< only this one
    std::vector<progress::Light> lights;            ///< only tasks with one of these; empty: all
    bool demo = false;
};

/// One row per task; units as rules.md 8 orders. Throws Error as base::writeWhole does, and BadCall where no such programme is in
/// the plan.
void writeLedger(const LedgerInput& input, const QString& path);

} // namespace xundu::exchange
