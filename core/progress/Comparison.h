#pragma once

#include "core/progress/Standing.h"

/// @file What changed from one 旬 to the next.

namespace xundu::progress {

struct LightChange {
    plan::TaskId task;
    Light from = Light::None;
    Light to = Light::None;
    friend bool operator==(const LightChange&, const LightChange&) = default;
};

struct ValueChange {
    plan::IndicatorCode indicator;
    std::optional<base::Fraction> from;
    std::optional<base::Fraction> to;
    friend bool operator==(const ValueChange&, const ValueChange&) = default;
};

struct Comparison {
    std::vector<LightChange> lights; ///< worsened first, by task within
    std::vector<ValueChange> values; ///< by code
};

Comparison compare(const PeriodStatus& before, const PeriodStatus& now);

} // namespace xundu::progress
