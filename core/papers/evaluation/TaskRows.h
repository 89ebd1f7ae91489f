#pragma once

#include "core/papers/evaluation/WorkingRow.h"
#include "core/supervision/Evaluation.h"

/// @file How far a unit's tasks are, as rows of the working.

namespace xundu::papers::evaluation {

/// The task, and below it what its rate is the mean of.
std::vector<WorkingRow> rowsOf(const plan::Plan& plan, const Wording& words, plan::UnitId unit, calendar::TenDay period,
                               const supervision::TaskLine& line);

} // namespace xundu::papers::evaluation
