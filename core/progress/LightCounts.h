#pragma once

#include "core/progress/Standing.h"

#include <array>

/// @file How many tasks and indicators show each light.

namespace xundu::progress {

/// In which order counts stand (look.md 2): the gravest first.
inline constexpr std::array kGravestFirst{Light::Red, Light::Yellow, Light::Green, Light::Done, Light::None};

template <class Standing>
std::vector<const Standing*> pointersTo(const std::vector<Standing>& standings) {
    std::vector<const Standing*> result;
    for (const Standing& standing : standings)
        result.push_back(&standing);
    return result;
}

/// Those of the programme's tasks, in the plan's order.
std::vector<const TaskStanding*> standingsOf(const PeriodStatus& status, const plan::Programme& programme);

/// Of standings of tasks or of indicators, by Light.
template <class Standing>
std::array<int, 5> lightCounts(const std::vector<const Standing*>& standings) {
    std::array<int, 5> counts{};
    for (const Standing* standing : standings)
        ++counts[static_cast<std::size_t>(standing->light)];
    return counts;
}

/// Tasks by Light.
std::array<int, 5> lightCounts(const PeriodStatus& status);

} // namespace xundu::progress
