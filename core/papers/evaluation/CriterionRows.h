#pragma once

#include "core/papers/evaluation/WorkingRow.h"
#include "core/supervision/Evaluation.h"

/// @file How a criterion and a total were reckoned, as rows of the working.

namespace xundu::papers::evaluation {

/// The points first, then line by line what they come from.
std::vector<WorkingRow> rowsOf(const plan::Plan& plan, const Wording& words, const supervision::Evaluation& evaluation,
                               plan::UnitId unit, const supervision::CriterionScore& score);
/// Empty: none.
std::vector<WorkingRow> meritRows(const Wording& words, const supervision::UnitScore& score);
WorkingRow totalRow(const Wording& words, const supervision::UnitScore& score);

/// The proof, and the name of the copy that is kept of it.
QString proofOf(const Wording& words, const supervision::Merit& merit);
/// PREFIX.task, .period or .answer, by what the exemption is of.
QString exemptionText(const Wording& words, const QString& prefix, const supervision::Exemption& exemption);

} // namespace xundu::papers::evaluation
