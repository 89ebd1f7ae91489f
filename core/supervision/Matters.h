#pragma once

#include "core/progress/Standing.h"

/// @file What the office may write to a unit about (rules.md 6): proposals, which an officer confirms.
/// The numbers are the defaults of that section; the rule book of an office file has no place for its own.

namespace xundu::supervision {

/// 提醒 催办 督办, the greater names a letter that holds several.
enum class Step { Remind, Urge, Supervise };

enum class MatterKind {
    MissingReport, ///< a required answer on the task is not in: 提醒; two due forms running: 催办
    Red,           ///< a task led by the unit is red: 催办; for two 旬 running and longer: 督办
};

struct Matter {
    Step step = Step::Remind;
    MatterKind kind = MatterKind::MissingReport;
    plan::TaskId task;
    int periods = 1; ///< 旬 running; of an answer the 旬 in which it was due
    friend bool operator==(const Matter&, const Matter&) = default;
};

/// The highest step first, then missing answers, then by task. Empty: nothing to write about.
/// @param course consecutive 旬, oldest first, up to the one that is asked about; not empty
std::vector<Matter> mattersOf(const plan::Plan& plan, const std::vector<progress::PeriodStatus>& course, plan::UnitId unit);

/// 5 working days for 催办, 10 for 督办; nothing for 提醒, which is closed when the form arrives.
std::optional<int> answerLimit(Step step);

} // namespace xundu::supervision
