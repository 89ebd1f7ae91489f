#include "core/progress/LightCounts.h"

namespace xundu::progress {

std::array<int, 5> lightCounts(const PeriodStatus& status) {
    std::array<int, 5> counts{};
    for (const TaskStanding& task : status.tasks)
        ++counts[static_cast<std::size_t>(task.light)];
    return counts;
}

} // namespace xundu::progress
