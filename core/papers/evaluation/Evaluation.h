#pragma once

#include "core/papers/tables/Sheet.h"
#include "core/supervision/Evaluation.h"

/// @file 年度监测评价表: what each unit scored, with the working (documents.md, "evaluation").

namespace xundu::papers {

struct EvaluationInput {
    const plan::Plan* plan = nullptr;                    ///< never null
    const supervision::Evaluation* evaluation = nullptr; ///< never null: of this plan
    bool demo = false;
    WordingBook wording{};
};

/// 评价结果: a row for each unit in the plan's order, with its rank only where the rules ask for ranks. 计分明细: how each
/// criterion was reckoned, down to readings, milestones, answers, letters and reasons. 加减分与豁免: the proofs. Points have two
/// decimals everywhere.
SheetBook composeEvaluation(const EvaluationInput& input);

} // namespace xundu::papers
