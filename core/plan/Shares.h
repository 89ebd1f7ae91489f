#pragma once

#include "core/base/Fraction.h"
#include "core/plan/Plan.h"

/// @file A city's target broken down to counties (分解).

namespace xundu::plan {

/// Whether shares of the target add up to it: counts and amounts, not quotients, growth or stages.
bool canBeShared(const Indicator& indicator);

/// The target in parts as equal as its last decimal allows, which add up to it exactly; the first units take what is over.
/// @pre units is not empty
std::vector<Allocation> evenShares(const base::Decimal& target, const std::vector<UnitId>& units);

/// The target less all shares; nothing where there are none.
std::optional<base::Fraction> unallocated(const Indicator& indicator);

} // namespace xundu::plan
