#pragma once

#include "core/supervision/Evaluation.h"
#include "core/supervision/TaskCompletion.h"
#include "core/supervision/UnitFacts.h"

/// @file What one unit scores in each criterion (Evaluation.h has the rules).

namespace xundu::supervision {

CriterionScore completionScore(const plan::Plan& plan, const EvaluationFacts& facts, const EvaluationRules& rules,
                               const UnitFacts& own, Rates rates);
CriterionScore onTimeScore(const EvaluationRules& rules, const UnitFacts& own);
CriterionScore qualityScore(const EvaluationRules& rules, const UnitFacts& own);
/// @param notices of all units, for those that name another as unanswered
CriterionScore answeredScore(const EvaluationRules& rules, const UnitFacts& own, const std::vector<JudgedNotice>& notices,
                             QDate asOf);

} // namespace xundu::supervision
