#pragma once

#include "core/supervision/Assignment.h"
#include "ui/models/OfficeView.h"
#include "ui/models/RowsModel.h"

/// @file Decisions, instructions and asks as rows: how far each is, edited in place.

namespace xundu::ui {

struct AssignmentRow {
    supervision::Assignment assignment;
    int number = 0; ///< among the decisions of its meeting; 0: of none that is recorded
    supervision::Tracking tracking{};
    bool overdue = false;  ///< on the day for which the rows were made
    bool toLookAt = false; ///< closed, and time for the second look

    supervision::AssignmentId id() const { return *assignment.id; }
};

/// @param assignments as they are kept
std::vector<AssignmentRow> assignmentRows(const std::vector<supervision::Assignment>& assignments, QDate today);
/// What the meeting decided, by number.
std::vector<AssignmentRow> decisionsOf(const std::vector<AssignmentRow>& rows, supervision::MeetingId meeting);

struct AssignmentCounts {
    int all = 0;
    int open = 0; ///< not closed
    int overdue = 0;
    friend bool operator==(const AssignmentCounts&, const AssignmentCounts&) = default;
};
AssignmentCounts countsOf(const std::vector<AssignmentRow>& rows);

struct AssignmentFilter {
    enum class State { All, Open, Overdue };
    State state = State::All;
    std::optional<supervision::Origin> origin{};
    QString words{}; ///< of the text, the units or who gave it
};
bool accepts(const AssignmentFilter& filter, const AssignmentRow& row, const plan::Plan& plan);

/// Overdue, else how far it is.
QString stateWords(const AssignmentRow& row);

/// A decision's text, units and 旬 are edited through the store's verbs, one undo each. @pre view outlives them
std::vector<Column<AssignmentRow>> decisionColumns(OfficeView& view);
struct DecisionPlaces {
    int number, text, units, due, state;
};
DecisionPlaces decisionPlaces();

/// The same of any origin, with who gave it when, which a meeting's decision has from the meeting.
std::vector<Column<AssignmentRow>> assignmentColumns(OfficeView& view);
struct AssignmentPlaces {
    int origin, text, units, givenBy, givenOn, due, state, lastWords;
};
AssignmentPlaces assignmentPlaces();

} // namespace xundu::ui
