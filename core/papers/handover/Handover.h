#pragma once

#include "core/calendar/WorkCalendar.h"
#include "core/papers/Paper.h"
#include "core/papers/PaperData.h"
#include "core/progress/RuleBook.h"
#include "core/supervision/EvaluationRules.h"

/// @file 交接说明: what a successor has to know, from the office as it stands.

namespace xundu::papers {

/// A file that is handed over, as the list of files tells it.
struct HandoverFile {
    QString name;  ///< within the folder
    QString kind;  ///< office, handover, or a kind of paper: content.KIND of templates/handover.json
    int count = 1; ///< of unit-sheet: how many there are in it
    friend bool operator==(const HandoverFile&, const HandoverFile&) = default;
};

struct HandoverInput {
    PaperData data;                                           ///< dated on the day of the hand-over, up to the 旬 shown on it
    std::vector<progress::RuleBook> ruleBooks;                ///< all versions; not empty
    std::optional<supervision::EvaluationRules> evaluation{}; ///< in force; nothing: not told of
    calendar::WorkCalendar calendar;                          ///< with all years that are known
    std::vector<HandoverFile> files{};                        ///< in their order, the office file among them
};

/// How things stand, the rules and what they rest on, what is not closed (overdue first), five working days from the day after
/// the hand-over, and the list of files. Within the office: without head, number and seal, with lines to sign.
/// @pre the plan has a host. Throws Error(BadValue) where the wording has a fault.
Paper composeHandover(const HandoverInput& input);

} // namespace xundu::papers
