#pragma once

#include "core/progress/Standing.h"

/// @file A 旬 as it stood, as text that says it all: what a closed 旬 keeps of itself. One JSON object, fractions as "num/den".

namespace xundu::progress {

QByteArray statusJson(const PeriodStatus& status);
/// The inverse: equal in every field. Throws Error(Damaged) for anything that statusJson() does not write.
PeriodStatus parseStatus(const QByteArray& json);

} // namespace xundu::progress
