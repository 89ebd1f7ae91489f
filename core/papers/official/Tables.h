#pragma once

#include "core/papers/official/Structure.h"

/// @file The long tables of annexes.

namespace xundu::papers::official {

/// All tasks with their units, as rules.md 8 orders, and lights.
Table tasksTable(const Phrases& phrases);
/// All indicators. @param before where there is one, what the value was then and how much it grew stand beside it
Table indicatorsTable(const Phrases& phrases, const progress::PeriodStatus* before = nullptr);

} // namespace xundu::papers::official
