#pragma once

#include "core/progress/Standing.h"
#include "core/supervision/Assignment.h"

/// @file What the office may write to a unit about (rules.md 6). The numbers are the defaults of that section; the rule book of
/// an office file has no place for its own.

namespace xundu::supervision {

/// 提醒 催办 督办, the greater names a letter that holds several.
enum class Step { Remind, Urge, Supervise };

enum class MatterKind {
    MissingReport,  ///< a required answer on the task is not in: 提醒; two due forms running: 催办
    Red,            ///< a task led by the unit is red: 催办; for two 旬 running and longer: 督办
    LateAssignment, ///< what a meeting or a leader gave it to do is not answered by its 旬: 催办
};

/// A matter of one unit. 催办 of it that was not answered in time makes it 督办.
struct Matter {
    Step step = Step::Remind;
    MatterKind kind = MatterKind::MissingReport;
    calendar::TenDay since;                ///< the 旬 in which it began
    int periods = 1;                       ///< 旬 running; of an answer the 旬 in which it was due
    std::optional<plan::TaskId> task{};    ///< not set just for an assignment of no task
    std::optional<plan::UnitId> section{}; ///< of the unit, where the answer is the section's
    std::optional<AssignmentId> assignment{};
    std::optional<NoticeId> unanswered{}; ///< the letter that was not answered in time
    friend bool operator==(const Matter&, const Matter&) = default;
};

/// Whether an answer of the unit on the task was owed in the 旬 and did not come.
bool isMissing(const progress::PeriodStatus& status, plan::UnitId unit, plan::TaskId task);

/// The highest step first, then missing answers, reds and assignments, each by task. Empty: nothing to write about.
/// @param course consecutive 旬, oldest first, up to the one that is asked about; not empty
std::vector<Matter> mattersOf(const plan::Plan& plan, const std::vector<progress::PeriodStatus>& course,
                              const std::vector<Assignment>& assignments, plan::UnitId unit);

/// 5 working days for 催办, 10 for 督办; nothing for 提醒, which is closed when the form arrives.
std::optional<int> answerLimit(Step step);
Step highestOf(const std::vector<Matter>& matters); ///< Remind of none

} // namespace xundu::supervision
