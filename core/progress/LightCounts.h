#pragma once

#include "core/progress/Standing.h"

#include <array>

/// @file How many tasks show each light.

namespace xundu::progress {

/// In which order counts stand (look.md 2): the gravest first.
inline constexpr std::array kGravestFirst{Light::Red, Light::Yellow, Light::Green, Light::Done, Light::None};

/// Tasks by Light.
std::array<int, 5> lightCounts(const PeriodStatus& status);

} // namespace xundu::progress
