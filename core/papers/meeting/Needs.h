#pragma once

#include "core/papers/PaperData.h"
#include "core/papers/official/Asks.h"
#include "core/supervision/Meeting.h"

/// @file What a meeting is needed for: its agenda and its decisions follow from how things stand.

namespace xundu::papers {

/// A lead and another unit that see one task differently: one calls it on schedule or done, the other behind.
struct Conflict {
    plan::TaskId task;
    plan::UnitId lead;
    progress::Assessment leadSays = progress::Assessment::Normal;
    plan::UnitId other;
    progress::Assessment otherSays = progress::Assessment::Normal;
    friend bool operator==(const Conflict&, const Conflict&) = default;
};

struct Needs {
    std::vector<supervision::Assignment> lastDecisions; ///< of meetings so far, not closed yet
    std::vector<supervision::Assignment> given;         ///< leaders' instructions and entered asks, not closed yet
    std::vector<plan::TaskId> reds;
    std::vector<plan::TaskId> redsWithoutReason; ///< of them those whose leads named no problem last
    std::vector<Conflict> conflicts;             ///< by what each said last of the task
    std::vector<official::Ask> asks;             ///< of the units' forms
};
Needs needsOf(const PaperData& data);

/// A draft on the paper's date: last decisions first, then what else was given, the 旬's dispatch, and what is needed.
supervision::Meeting proposedMeeting(const PaperData& data);
/// A draft: one decision for each red task, for each conflict and for each ask, three 旬 to act. What an earlier meeting decided
/// in these words, and is not closed, is not decided again.
std::vector<supervision::Assignment> proposedDecisions(const PaperData& data);

} // namespace xundu::papers
