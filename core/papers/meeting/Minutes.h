#pragma once

#include "core/papers/Paper.h"
#include "core/papers/PaperData.h"
#include "core/supervision/Meeting.h"

namespace xundu::papers {

/// 会议纪要 with decisions, in the layout of minutes (GB/T 9704 10.3): its mark names the office, no seal, those present at the
/// end. What is not known of the meeting is left out. Throws Error(BadValue) where the wording has a fault.
/// @param decisions in their order
Paper composeMinutes(const PaperData& data, const supervision::Meeting& meeting,
                     const std::vector<supervision::Assignment>& decisions);

} // namespace xundu::papers
