#pragma once

#include "app/Command.h"
#include "core/store/IssuedPapers.h"

/// @file Issued papers whose figures no longer stand, in words.

namespace xundu::app {

/// still prints 11: 通报.pdf, issued 2025-06-20
QString lineOf(const store::papers::Carrier& carrier);
/// A warning for each figure in an issued paper that stands otherwise after than before.
void warnOfOldFigures(const Call& call, const store::Office& office, const progress::PeriodStatus& before,
                      const progress::PeriodStatus& after);

} // namespace xundu::app
