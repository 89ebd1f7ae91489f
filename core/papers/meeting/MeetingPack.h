#pragma once

#include "core/papers/Paper.h"
#include "core/papers/meeting/Meeting.h"

namespace xundu::papers {

/// 推进会材料: agenda, what became of the last decisions, all on one page with charts, the reds and why, open asks, and a page
/// for each unit that has duties, in the plan's order. Each part begins a page; parts with nothing to say are left out.
/// @param lastDecisions of the meeting before, with their states. Throws Error(BadValue) where the wording has a fault.
Paper composeMeetingPack(const PaperData& data, const Meeting& meeting, const std::vector<Decision>& lastDecisions);

} // namespace xundu::papers
