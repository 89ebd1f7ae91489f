#pragma once

#include "core/papers/handover/Handover.h"
#include "core/papers/handover/OpenMatters.h"

namespace xundu::papers::handover {

/// Five working days after the hand-over, along the loop of a 旬, with the days that fall into them.
/// @param words templates/handover.json
std::vector<Block> firstWeek(const official::Phrases& phrases, const Wording& words, const HandoverInput& input,
                             const OpenMatters& open);

} // namespace xundu::papers::handover
