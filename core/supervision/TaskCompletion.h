#pragma once

#include "core/supervision/EvaluationWorking.h"

/// @file How far a task is for one unit (rules.md 7, completion).

namespace xundu::supervision {

/// How rates are reckoned with. Six decimals, half away from zero, are for sums that no exact number holds.
enum class Rates { Exact, SixDecimals };

/// 1 where the task was closed by the last day of the 旬, else the plain mean of its parts as of the 旬:
/// - each hard indicator that the task mentions (Indicator::striving, which the goals' wording governs); the striving ones only
///   where it mentions no hard one. Each is min(max(progress, 0), 1), with the progress of the unit's own newest reading against
///   its share where it has one and is not the source (plan::targetOf); of every_unit the unit's own pass, 1 or 0, where it is of
///   the group; else of the city. Without a figure it is left out: no reading, no target, no baseline, no way from baseline
///   to target, a share of zero, a share of what is better the smaller it is.
/// - each milestone with a day: 1 done, 0 overdue; left out while its day is not over.
/// @param unit stands for itself, no section
TaskLine completionOf(const plan::Plan& plan, const EvaluationFacts& facts, plan::UnitId unit, const plan::Task& task,
                      plan::Role role, const base::Decimal& weight, Rates rates);

} // namespace xundu::supervision
