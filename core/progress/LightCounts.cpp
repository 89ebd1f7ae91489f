#include "core/progress/LightCounts.h"

namespace xundu::progress {

std::vector<const TaskStanding*> standingsOf(const PeriodStatus& status, const plan::Programme& programme) {
    std::vector<const TaskStanding*> result;
    for (const plan::Task& task : programme.tasks) {
        if (const TaskStanding* standing = status.task(task.id))
            result.push_back(standing);
    }
    return result;
}

std::array<int, 5> lightCounts(const PeriodStatus& status) { return lightCounts(pointersTo(status.tasks)); }

} // namespace xundu::progress
