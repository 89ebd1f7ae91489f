#pragma once

#include "core/store/Course.h"
#include "core/supervision/NoticeLadder.h"

/// @file Step 7 of the loop: what the ladder knows, from the office file.

namespace xundu::dispatch {

/// At the end of the 旬. Before the first report: nothing is proposed.
supervision::LadderFacts ladderFacts(store::Course& course, calendar::TenDay period);
supervision::Ladder ladderOf(store::Course& course, calendar::TenDay period);

} // namespace xundu::dispatch
