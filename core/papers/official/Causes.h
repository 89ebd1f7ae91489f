#pragma once

#include "core/papers/official/Phrases.h"

namespace xundu::papers::official {

/// Why a task has its light at the end of the 旬, from the reason that decides it; empty where nothing is worth saying.
QString causeOf(const Phrases& phrases, const progress::TaskStanding& task);

} // namespace xundu::papers::official
