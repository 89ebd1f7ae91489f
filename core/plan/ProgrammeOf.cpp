#include "core/plan/ProgrammeOf.h"

namespace xundu::plan {

const Programme* programmeOf(const Plan& plan, const Indicator& indicator) {
    const auto tasks = indicator.tasks();
    return tasks.empty() ? nullptr : plan.programmeOf(tasks.front());
}

} // namespace xundu::plan
