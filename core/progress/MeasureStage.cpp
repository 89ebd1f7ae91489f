#include "core/progress/MeasureStage.h"

#include <algorithm>

namespace xundu::progress {

const MeasureNote* noteOf(const std::vector<MeasureNote>& notes, plan::TaskId task, int measure, calendar::TenDay period) {
    const MeasureNote* newest = nullptr;
    for (const MeasureNote& note : notes) {
        if (note.task == task && note.measure == measure && note.period <= period && (!newest || newest->period < note.period))
            newest = &note;
    }
    return newest;
}

StageCount milestonesOf(const plan::Measure& measure, calendar::TenDay period) {
    StageCount count{0, static_cast<int>(measure.milestones.size())};
    for (const plan::Milestone& milestone : measure.milestones)
        count.done += stateOf(milestone, period) == MilestoneState::Done ? 1 : 0;
    return count;
}

Stage stageOf(const plan::Measure& measure, calendar::TenDay period) {
    if (measure.milestones.empty())
        return Stage::Unset;
    const auto any = [&](const auto& holds) { return std::any_of(measure.milestones.begin(), measure.milestones.end(), holds); };
    if (any([&](const plan::Milestone& milestone) { return stateOf(milestone, period) == MilestoneState::Overdue; }))
        return Stage::Overdue;
    const StageCount count = milestonesOf(measure, period);
    if (count.done == count.all)
        return Stage::Done;
    return count.done > 0 || any([](const plan::Milestone& milestone) { return milestone.dueOn.has_value(); })
               ? Stage::UnderWay
               : Stage::NotStarted;
}

const plan::Milestone* milestoneAt(const plan::Measure& measure, calendar::TenDay period) {
    const plan::Milestone* at = nullptr;
    for (const plan::Milestone& milestone : measure.milestones) {
        if (stateOf(milestone, period) == MilestoneState::Done)
            continue;
        const bool sooner = milestone.dueOn && (!at || !at->dueOn || *milestone.dueOn < *at->dueOn);
        if (!at || sooner) // the earliest day is overdue before any other
            at = &milestone;
    }
    return at || measure.milestones.empty() ? at : &measure.milestones.back();
}

} // namespace xundu::progress
