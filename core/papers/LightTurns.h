#pragma once

#include "core/progress/Comparison.h"

/// @file How the lights of tasks turned since last 旬, sorted as a bulletin tells it. Each task stands in one list at most.

namespace xundu::papers {

struct LightTurns {
    std::vector<progress::LightChange> done;     ///< newly done
    std::vector<progress::LightChange> red;      ///< newly red
    std::vector<progress::LightChange> yellow;   ///< newly yellow, from green, done or none
    std::vector<progress::LightChange> redThree; ///< red in this 旬 and the two before
    std::vector<progress::LightChange> better;   ///< from red to yellow, from either to green
    std::vector<progress::LightChange> other;    ///< a light that came up or went out, done that is done no more
};

/// @param beforeLast null: nothing can be red for the third time
LightTurns turnsOf(const progress::PeriodStatus& now, const progress::PeriodStatus& last,
                   const progress::PeriodStatus* beforeLast);

} // namespace xundu::papers
