#pragma once

#include "core/progress/Comparison.h"

/// @file How the lights of tasks turned from one 旬 to a later one, sorted as papers tell it, which stay red, and which the
/// office set itself.

namespace xundu::progress {

/// Each task stands in one list at most; lists are by task.
struct LightTurns {
    std::vector<LightChange> done;   ///< newly done
    std::vector<LightChange> red;    ///< newly red
    std::vector<LightChange> yellow; ///< newly yellow, from green, done or none
    std::vector<LightChange> better; ///< from red to yellow, from either to green
    std::vector<LightChange> other;  ///< a light that came up or went out, done that is done no more
};

LightTurns turnsOf(const PeriodStatus& before, const PeriodStatus& now);

/// A task that is red, and for how many 旬 running.
struct RedRun {
    plan::TaskId task;
    int periods = 1;
    friend bool operator==(const RedRun&, const RedRun&) = default;
};

/// Tasks red at the end of the course, in the plan's order. @param course consecutive 旬, oldest first, not empty
std::vector<RedRun> redRuns(const std::vector<PeriodStatus>& course);

/// A light that the office set in 旬 that follow each other, with the same verdict against the same computed light.
struct OverrideRun {
    plan::TaskId task;
    Light light = Light::None;
    Light computed = Light::None;
    calendar::TenDay from;
    calendar::TenDay to;
    friend bool operator==(const OverrideRun&, const OverrideRun&) = default;
};

/// By task, then in time's order. @param course oldest first; 旬 may be missing
std::vector<OverrideRun> overrideRuns(const std::vector<const PeriodStatus*>& course);

} // namespace xundu::progress
