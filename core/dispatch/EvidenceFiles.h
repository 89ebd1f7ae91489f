#pragma once

#include "core/store/Evidence.h"

/// @file Files of this computer become evidence.

namespace xundu::dispatch {

/// What came of it.
struct TakenEvidence {
    std::vector<store::evidence::Evidence> kept;
    QStringList refusals; ///< a sentence for each path that was not taken
};

/// Takes what can be taken in one action; folders, links, devices, programs and what is empty or too large are refused one by
/// one. No file is read beyond store::evidence::largest, and none is run. Throws Error: ReadOnly, CannotWrite.
TakenEvidence addEvidence(store::Office& office, const QStringList& paths, plan::TaskId task, calendar::TenDay period,
                          std::optional<plan::UnitId> unit = {});

} // namespace xundu::dispatch
