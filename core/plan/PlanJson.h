#pragma once

#include "core/plan/Plan.h"

#include <QByteArray>

/// @file Reading a plan from its file; the shape is that of resources/plan-2025.json.

namespace xundu::plan {

/// Throws Error(BadValue) with a sentence that names the place: unknown unit or kind, doubled code, a task without lead,
/// a number that is no decimal, a missing part. The result satisfies every invariant stated in Plan.h and below.
Plan parsePlan(const QByteArray& json);

/// The plan that comes with the program: 咸宁市科技赋能行动2025年实施方案.
Plan builtInPlan();

} // namespace xundu::plan
