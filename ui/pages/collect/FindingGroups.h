#pragma once

#include "core/store/Returns.h"
#include "ui/models/Inbox.h"

/// @file The findings of a 旬 by file: files that wait, then files that were taken with doubts.

namespace xundu::ui {

enum class FindingState { Open, Handled, Hint };

enum class FindingAction {
    Accept,      ///< the proposal, or a warning without one as it is
    Correct,     ///< the office's own word in the cell
    Return,      ///< the whole file goes back to its unit
    AsIs,        ///< a warning that has a proposal, all the same
    OtherPeriod, ///< the file is checked for the 旬 that it says
    TakeBack,    ///< a decision
    AcceptAll,
    Discard, ///< the file waits no more
};

QString word(FindingAction action, const exchange::Finding* finding);

struct FindingRow {
    exchange::Finding finding;
    FindingState state = FindingState::Open;
    QString headline;
    QString answer; ///< what would mend it, or what was decided
    std::vector<FindingAction> actions;
};

struct FindingGroup {
    int waiting = 0;                                   ///< id within the inbox; 0: taken
    std::optional<store::returns::ReturnedFile> taken; ///< exactly one of the two
    std::optional<plan::UnitId> unit;                  ///< nothing: not known
    QString title;                                     ///< the unit's name, or that it is not known
    QString note;                                      ///< file and when it came
    bool canMark = false;                              ///< a cell is still doubted: a marked copy can be made
    std::optional<calendar::TenDay> otherPeriod;       ///< that the file says it is for, where it can be checked for that
    std::vector<FindingAction> actions;
    std::vector<FindingRow> rows;

    QString key() const;                        ///< names the file over a rebuild
    QString keyOf(const FindingRow& row) const; ///< names the row over a rebuild
};

struct FindingCounts {
    int open = 0;
    int handled = 0;
    int hints = 0;
};

/// @param editable off: the 旬 is closed or the office file shown for reading; then nothing is offered that would change figures
std::vector<FindingGroup> findingGroups(const store::Office& office, calendar::TenDay period, const Inbox& inbox, bool editable);
FindingCounts countsOf(const std::vector<FindingGroup>& groups);
/// Only rows of the state; groups without any are left out. What is done to all rows of a file at once concerns the open ones.
std::vector<FindingGroup> only(FindingState state, std::vector<FindingGroup> groups);

} // namespace xundu::ui
