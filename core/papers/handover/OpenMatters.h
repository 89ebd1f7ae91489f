#pragma once

#include "core/papers/official/Structure.h"

/// @file What is not closed on the day of a paper: letters, and what meetings, leaders and units gave to do.

namespace xundu::papers::handover {

struct OpenLetter {
    const supervision::Notice* notice = nullptr;
    supervision::NoticeState state = supervision::NoticeState::Open;
    std::optional<QDate> dueOn; ///< as extended; nothing: no day runs, as of a reminder, which the form answers
    bool overdue = false;
};

struct OpenAssignment {
    const supervision::Assignment* assignment = nullptr;
    std::optional<QDate> dueOn; ///< as extended
    bool overdue = false;
};

/// Overdue ones first, then by their day, those without one last.
struct OpenMatters {
    std::vector<OpenLetter> letters;
    std::vector<OpenAssignment> assignments;
    int overdue() const;
};
/// @param data outlives what it gives
OpenMatters openMatters(const PaperData& data);

/// A table of each. @param words templates/handover.json
std::vector<Block> openSection(const official::Phrases& phrases, const Wording& words, const OpenMatters& open);

} // namespace xundu::papers::handover
