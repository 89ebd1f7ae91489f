#pragma once

#include "core/base/Id.h"

/// @file Names of the plan's parts.

namespace xundu::plan {

using UnitId = base::Id<struct UnitTag>; ///< stable while a unit is renamed; plan order in the built-in plan
using GroupId = base::Id<struct GroupTag>;
using TaskId = base::Id<struct TaskTag>;              ///< the number as printed: 1–16
using IndicatorCode = base::Key<struct IndicatorTag>; ///< I01-1: first indicator of task 1; I00-n: a goal that no task repeats
using MilestoneId = base::Key<struct MilestoneTag>;   ///< M01-1: first milestone of task 1

} // namespace xundu::plan
