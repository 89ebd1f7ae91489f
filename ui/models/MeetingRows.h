#pragma once

#include "core/supervision/Meeting.h"
#include "ui/models/AssignmentRows.h"

/// @file Meetings as rows, their agenda, and the changes of both, each one action.

namespace xundu::ui {

struct MeetingRow {
    supervision::Meeting meeting;
    QString name;               ///< its own, else that of the wording
    AssignmentCounts decisions; ///< what it decided

    supervision::MeetingId id() const { return *meeting.id; }
};

/// The newest first; one that has no day yet before those of its 旬. Throws Error(BadValue) for a fault in the office's wording.
std::vector<MeetingRow> meetingRows(const store::Office& office, const std::vector<AssignmentRow>& assignments);
std::vector<Column<MeetingRow>> meetingColumns();
inline constexpr int meetingNameColumn = 1;

/// The day it was held, else the last day of its 旬: as its papers are dated, and what it decided is given on.
QDate dayOf(const supervision::Meeting& meeting);
/// As undo names it: the day or the 旬.
QString shownMeeting(const supervision::Meeting& meeting);
/// One name a line, or 、 between them.
QStringList namesTyped(const QString& typed);
QString shownNames(const QStringList& names);

/// An item of the agenda; places count from 0.
struct AgendaRow {
    supervision::MeetingId meeting;
    int place = 0;
    supervision::AgendaItem item;
};
std::vector<AgendaRow> agendaRows(const supervision::Meeting& meeting);
/// Titles are edited in place. @pre view outlives them
std::vector<Column<AgendaRow>> agendaColumns(OfficeView& view);
inline constexpr int agendaTitleColumn = 1;

/// One action on what is kept now. @param what is changed, for undo's name. @return the sentence where it cannot be
std::optional<QString> changeMeeting(OfficeView& view, supervision::MeetingId id, const QString& what,
                                     const std::function<void(supervision::Meeting&)>& change);
/// What it decided was given on that day too. @param day invalid: not fixed; then on the last day of its 旬
std::optional<QString> setHeldOn(OfficeView& view, supervision::MeetingId id, QDate day);
/// Those of the drafts whose text none of the decisions has.
std::vector<supervision::Assignment> notDecidedYet(std::vector<supervision::Assignment> drafts,
                                                   const std::vector<AssignmentRow>& decisions);
/// As decisions of the meeting, given on its day.
std::optional<QString> decide(OfficeView& view, const supervision::Meeting& meeting,
                              const std::vector<supervision::Assignment>& decisions);

} // namespace xundu::ui
