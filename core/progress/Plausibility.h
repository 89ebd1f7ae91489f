#pragma once

#include "core/progress/Reading.h"

#include <functional>

/// @file Doubts against a unit's own past (rules.md 5a). Warnings, never refusals.

namespace xundu::progress {

enum class DoubtCode { ValueFell, UnitSlip, Jump, TextRepeated, DoneButOngoing, NotCounted, FractionalCount };

QString codeOf(DoubtCode code); ///< value_fell unit_slip jump text_repeated done_but_ongoing not_counted fractional_count

struct Doubt {
    DoubtCode code = DoubtCode::ValueFell;
    std::optional<plan::IndicatorCode> indicator;
    QString sentence; ///< in the program's language
};

/// Beside the rules: a count with a fraction; a first figure in % that would fit its target a hundred times as large.
/// @param past the unit's own readings of the indicator before this one's 旬, oldest first
std::vector<Doubt> doubtsAbout(const Reading& reading, const std::vector<Reading>& past, const plan::Indicator& indicator);

/// Whether all of the task's values that the unit reports have reached its targets or shares; false where it reports none.
/// @param newest what the unit last said of an indicator
bool reachesAll(const plan::Plan& plan, plan::TaskId task, plan::UnitId unit,
                const std::function<std::optional<base::Fraction>(const plan::IndicatorCode&)>& newest);

/// @param before the unit's last report on the task in an earlier 旬
/// @param taskReached true where the unit's readings on the task have all reached their targets
std::vector<Doubt> doubtsAbout(const ProgressReport& report, const std::optional<ProgressReport>& before, bool taskReached);

} // namespace xundu::progress
