#pragma once

#include "core/progress/Plausibility.h"
#include "core/store/Office.h"

/// @file Recording what one unit says of one task, as one action: the same for a command, a page and a returned form.

namespace xundu::store::reports {

struct GivenValue {
    plan::IndicatorCode indicator;
    progress::Entry entry;
};

/// One answer. What is left out keeps its earlier value (rules.md 5).
struct Return {
    calendar::TenDay period;
    plan::TaskId task;
    plan::UnitId unit;
    std::optional<QString> progress;
    std::optional<QString> problems;
    std::optional<QString> next;
    std::optional<QString> coordination;
    bool unchanged = false; ///< 无变化: an answer by itself
    std::optional<progress::Assessment> assessment;
    std::vector<GivenValue> values;
};

/// Why this answer cannot be taken, as a sentence: an empty answer, a unit without a duty on the task, an indicator of another
/// task or given twice, a value no rule allows. Nothing: it can.
std::optional<QString> problemWith(const plan::Plan& plan, const Return& answer);

/// The same for one value of an answer on the task.
std::optional<QString> problemWith(const plan::Plan& plan, plan::TaskId task, const GivenValue& given);

/// Doubts against the unit's own past (rules.md 5a), and readings that will not count for the city's value.
std::vector<progress::Doubt> doubtsAbout(const Office& office, const Return& answer);

/// Stores the answer within an Action. @pre problemWith() it is nothing, or it has no values and the unit a duty on the task
void take(Office& office, const Return& answer);

/// Checks and stores the answer, all or nothing, as one ordinary action. Throws Error(BadCall) with problemWith()'s sentence,
/// Error(PeriodClosed).
/// @return the doubts; they do not refuse
std::vector<progress::Doubt> record(Office& office, const Return& answer);

} // namespace xundu::store::reports
