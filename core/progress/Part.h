#pragma once

#include "core/progress/Standing.h"

/// @file A part of the plan that is looked at alone.

namespace xundu::progress {

/// Nothing: no such limit.
struct Part {
    std::optional<int> programme; ///< its number
    std::optional<plan::UnitId> unit;
    bool isWhole() const { return !programme && !unit; }
    friend bool operator==(const Part&, const Part&) = default;
};

/// Tasks of the programme that the unit has a duty on; indicators whose programme it is (plan::programmeOf) and that the unit
/// reports, or that such a task names. What is said of the 旬 itself stays.
PeriodStatus partOf(const plan::Plan& plan, const PeriodStatus& status, const Part& part);

} // namespace xundu::progress
