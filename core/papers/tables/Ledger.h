#pragma once

#include "core/papers/tables/Sheet.h"

/// @file 任务台账 (documents.md, "ledger").

namespace xundu::papers {

struct LedgerInput {
    const plan::Plan* plan = nullptr;               ///< never null
    const progress::PeriodStatus* status = nullptr; ///< never null: of the 旬
    std::vector<progress::ProgressReport> reports;  ///< of each (task, unit) the newest at or before the 旬
    std::optional<int> programme;                   ///< only this one
    std::vector<progress::Light> lights;            ///< only tasks with one of these; empty: all
    bool demo = false;
    WordingBook wording{};
};

/// One row per task; units as rules.md 8 orders. Without a programme all tasks on one sheet and, for the workbook, those of each
/// programme that has some on another. Rows are made as they are taken and outlive the input.
/// Throws Error(BadCall) where no such programme is in the plan.
SheetBook composeLedger(const LedgerInput& input);

} // namespace xundu::papers
