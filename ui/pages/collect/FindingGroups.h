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
    std::optional<std::size_t> decision; ///< of a handled one: its place in the file's decisions
};

struct FindingGroup {
    int waiting = 0;                                   ///< id within the inbox; 0: taken
    std::optional<store::returns::ReturnedFile> taken; ///< exactly one of the two
    QString title;                                     ///< the unit, or the file's name where the unit is not known
    QString note;                                      ///< file and when it came
    std::optional<calendar::TenDay> otherPeriod;       ///< that the file says it is for, where it can be checked for that
    std::vector<FindingAction> actions;
    std::vector<FindingRow> rows;

    /// Names a row over a rebuild.
    QString keyOf(const FindingRow& row) const;
};

struct FindingCounts {
    int open = 0;
    int handled = 0;
    int hints = 0;
};

std::vector<FindingGroup> findingGroups(const store::Office& office, calendar::TenDay period, const Inbox& inbox);
FindingCounts countsOf(const std::vector<FindingGroup>& groups);
/// Only rows of the state; groups without any are left out.
std::vector<FindingGroup> only(FindingState state, std::vector<FindingGroup> groups);

} // namespace xundu::ui
