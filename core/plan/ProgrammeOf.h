#pragma once

#include "core/plan/Plan.h"

namespace xundu::plan {

/// Where an indicator is counted once: the programme of the first task that names it; null: it stands among the goals alone.
const Programme* programmeOf(const Plan& plan, const Indicator& indicator);

} // namespace xundu::plan
