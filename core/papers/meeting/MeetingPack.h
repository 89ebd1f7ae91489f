#pragma once

#include "core/papers/Paper.h"
#include "core/papers/PaperData.h"
#include "core/supervision/Meeting.h"

namespace xundu::papers {

/// 推进会材料: agenda, what became of the last decisions and of leaders' instructions, all on one page with charts, the reds and
/// why, those without a reason, what units see differently, open asks, and a page for each unit that has duties, in the plan's
/// order. Each part begins a page; parts with nothing to say are left out.
/// @param lastDecisions of meetings before: with what became of them. Throws Error(BadValue) where the wording has a fault.
Paper composeMeetingPack(const PaperData& data, const supervision::Meeting& meeting,
                         const std::vector<supervision::Assignment>& lastDecisions);

} // namespace xundu::papers
