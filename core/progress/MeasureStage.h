#pragma once

#include "core/progress/MilestoneState.h"

/// @file What stage a platform or project has come to, by its milestones (rules.md 4 for overdue).

namespace xundu::progress {

enum class Stage {
    Overdue,    ///< a milestone's day is over and it is not done
    UnderWay,   ///< something is done, or has a day
    NotStarted, ///< nothing is done, nothing has a day
    Unset,      ///< no milestones: nothing to judge by
    Done,       ///< all milestones
};

/// As of the end of the 旬.
Stage stageOf(const plan::Measure& measure, calendar::TenDay period);

/// The milestone that the measure stands at: of those not done the first overdue one, else the one with the earliest day, else
/// the first; the last where all are done. Null: it has none.
const plan::Milestone* milestoneAt(const plan::Measure& measure, calendar::TenDay period);

/// What the office notes of a platform or a project in a 旬 (跟踪调度).
struct MeasureNote {
    plan::TaskId task;
    int measure = 0; ///< its number within the task
    calendar::TenDay period;
    QString progress{};
    QString problems{};
    friend bool operator==(const MeasureNote&, const MeasureNote&) = default;
};
/// The newest of a measure at or before the 旬; null: there is none.
const MeasureNote* noteOf(const std::vector<MeasureNote>& notes, plan::TaskId task, int measure, calendar::TenDay period);

struct StageCount {
    int done = 0;
    int all = 0;
};
StageCount milestonesOf(const plan::Measure& measure, calendar::TenDay period);

} // namespace xundu::progress
