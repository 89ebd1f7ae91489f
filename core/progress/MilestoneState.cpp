#include "core/progress/MilestoneState.h"

namespace xundu::progress {

MilestoneState stateOf(const plan::Milestone& milestone, calendar::TenDay period) {
    const QDate last = period.lastDay();
    if (milestone.doneOn && *milestone.doneOn <= last)
        return MilestoneState::Done;
    return milestone.dueOn && *milestone.dueOn < last ? MilestoneState::Overdue : MilestoneState::Planned;
}

} // namespace xundu::progress
