#pragma once

#include "core/store/Office.h"

namespace xundu::store::plans {

/// What is printed on the plan itself, but for its year: entered when a year that goes on from another gets its own plan. @pre an
/// Action is open. Throws Error(BadValue) without a title, without a day of issue, and for one outside the plan's year and the
/// year before.
void setDocument(Office& office, const plan::PlanDocument& document);

} // namespace xundu::store::plans
