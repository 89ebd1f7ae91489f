#include "core/plan/Indicator.h"

#include <algorithm>

namespace xundu::plan {

bool Indicator::isGoal() const {
    return std::any_of(mentions.begin(), mentions.end(), [](const Mention& mention) { return !mention.task; });
}

std::vector<TaskId> Indicator::tasks() const {
    std::vector<TaskId> result;
    for (const Mention& mention : mentions) {
        if (mention.task)
            result.push_back(*mention.task);
    }
    std::sort(result.begin(), result.end());
    result.erase(std::unique(result.begin(), result.end()), result.end());
    return result;
}

} // namespace xundu::plan
