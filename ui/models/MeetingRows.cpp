#include "ui/models/MeetingRows.h"

#include "core/base/Text.h"
#include "core/papers/meeting/MeetingWords.h"
#include "core/store/Action.h"
#include "core/store/Assignments.h"
#include "core/store/Meetings.h"
#include "core/store/PaperWording.h"
#include "ui/delegates/Roles.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/theme/Ink.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

namespace xundu::ui {
namespace {

using supervision::Assignment;
using supervision::Meeting;
using supervision::MeetingId;

struct MeetingRowText {
    Q_DECLARE_TR_FUNCTIONS(MeetingRowText)
};

template <class Row>
Column<Row> textColumn(const QString& title, int width, std::function<QString(const Row&)> text, Ink ink) {
    Column<Row> column{.title = title, .width = width};
    column.text = std::move(text);
    column.more = [ink](const Row&, int role) { return role == InkRole ? QVariant(static_cast<int>(ink)) : QVariant(); };
    return column;
}

/// Comes before in the list.
bool isNewer(const MeetingRow& a, const MeetingRow& b) {
    if (a.meeting.period != b.meeting.period)
        return a.meeting.period > b.meeting.period;
    if (a.meeting.heldOn.isValid() != b.meeting.heldOn.isValid())
        return b.meeting.heldOn.isValid();
    return a.meeting.heldOn > b.meeting.heldOn;
}

} // namespace

std::vector<MeetingRow> meetingRows(const store::Office& office, const std::vector<AssignmentRow>& assignments) {
    const papers::Wording words = papers::WordingBook(store::papers::ownSentences(office)).wording(QStringLiteral("meeting"));
    std::vector<MeetingRow> rows;
    for (const Meeting& meeting : store::meetings::meetings(office))
        rows.push_back({meeting, papers::meeting::nameOf(words, meeting), countsOf(decisionsOf(assignments, *meeting.id))});
    std::stable_sort(rows.begin(), rows.end(), isNewer);
    return rows;
}

std::vector<Column<MeetingRow>> meetingColumns() {
    auto day = textColumn<MeetingRow>(
        MeetingRowText::tr("Held on"), 104, [](const MeetingRow& row) { return shownMeeting(row.meeting); }, Ink::Text2);
    day.sort = [](const MeetingRow& row) { return QVariant(dayOf(row.meeting)); };
    auto name = textColumn<MeetingRow>(
        MeetingRowText::tr("Meeting"), 150, [](const MeetingRow& row) { return row.name; }, Ink::Text);
    auto decisions = textColumn<MeetingRow>(
        MeetingRowText::tr("Open"), 60,
        [](const MeetingRow& row) { return QStringLiteral("%1/%2").arg(row.decisions.open).arg(row.decisions.all); }, Ink::Text2);
    decisions.alignment = Qt::AlignRight;
    decisions.sort = [](const MeetingRow& row) { return QVariant(row.decisions.open); };
    const auto plain = decisions.more;
    decisions.more = [plain](const MeetingRow& row, int role) {
        if (role != Qt::AccessibleTextRole && role != Qt::ToolTipRole)
            return plain(row, role);
        return QVariant(MeetingRowText::tr("%1 of %2 decisions open").arg(row.decisions.open).arg(row.decisions.all));
    };
    return {day, name, decisions};
}

QDate dayOf(const Meeting& meeting) { return meeting.heldOn.isValid() ? meeting.heldOn : meeting.period.lastDay(); }

QString shownMeeting(const Meeting& meeting) {
    return meeting.heldOn.isValid() ? shownDay(meeting.heldOn) : meeting.period.displayName();
}

QStringList namesTyped(const QString& typed) {
    static const QRegularExpression between(QStringLiteral("[、\\n]"));
    QStringList names;
    for (const QString& name : base::cleaned(typed).split(between)) {
        if (!name.trimmed().isEmpty())
            names << name.simplified();
    }
    return names;
}

QString shownNames(const QStringList& names) { return names.join(QStringLiteral("、")); }

std::vector<AgendaRow> agendaRows(const Meeting& meeting) {
    std::vector<AgendaRow> rows;
    for (const supervision::AgendaItem& item : meeting.agenda)
        rows.push_back({*meeting.id, static_cast<int>(rows.size()), item});
    return rows;
}

std::vector<Column<AgendaRow>> agendaColumns(OfficeView& view) {
    auto number = textColumn<AgendaRow>(
        QString(), 40, [](const AgendaRow& row) { return QString::number(row.place + 1); }, Ink::Text2);
    number.alignment = Qt::AlignRight;
    number.sort = [](const AgendaRow& row) { return QVariant(row.place); };
    auto title = textColumn<AgendaRow>(
        MeetingRowText::tr("Item"), 260, [](const AgendaRow& row) { return row.item.title; }, Ink::Text);
    title.editable = [&view](const AgendaRow&) { return view.office().isWritable(); };
    title.edit = [&view](const AgendaRow& row, const QVariant& typed) {
        return changeMeeting(view, row.meeting, MeetingRowText::tr("agenda"), [&](Meeting& meeting) {
            if (const auto place = static_cast<size_t>(row.place); place < meeting.agenda.size())
                meeting.agenda[place].title = typed.toString();
        });
    };
    auto said = textColumn<AgendaRow>(
        MeetingRowText::tr("What was said"), 220,
        [](const AgendaRow& row) { return row.item.summary.isEmpty() ? noFigure : row.item.summary.simplified(); }, Ink::Text2);
    return {number, title, said};
}

std::optional<QString> changeMeeting(OfficeView& view, MeetingId id, const QString& what,
                                     const std::function<void(Meeting&)>& change) {
    return attempt([&] {
        Meeting meeting = store::meetings::meeting(view.office(), id);
        store::Action action(view.office(), MeetingRowText::tr("Meeting of %1: %2").arg(shownMeeting(meeting), what));
        change(meeting);
        store::meetings::change(view.office(), meeting);
        action.commit();
    });
}

std::optional<QString> setHeldOn(OfficeView& view, MeetingId id, QDate day) {
    const auto change = [&](store::Office& office) {
        Meeting meeting = store::meetings::meeting(office, id);
        meeting.heldOn = day;
        store::meetings::change(office, meeting);
        for (Assignment& decision : store::assignments::assignments(office)) {
            if (decision.meeting != id || decision.givenOn == dayOf(meeting))
                continue;
            decision.givenOn = dayOf(meeting);
            store::assignments::change(office, decision);
        }
    };
    return attempt(view.office(), MeetingRowText::tr("Day of the meeting: %1").arg(day.isValid() ? shownDay(day) : noFigure),
                   change);
}

std::vector<Assignment> notDecidedYet(std::vector<Assignment> drafts, const std::vector<AssignmentRow>& decisions) {
    const auto text = [](const Assignment& assignment) { return base::comparable(base::polished(assignment.text)); };
    std::erase_if(drafts, [&](const Assignment& draft) {
        return std::any_of(decisions.begin(), decisions.end(),
                           [&](const AssignmentRow& row) { return text(row.assignment) == text(draft); });
    });
    return drafts;
}

std::optional<QString> decide(OfficeView& view, const Meeting& meeting, const std::vector<Assignment>& decisions) {
    const QString title = decisions.size() == 1
                              ? MeetingRowText::tr("Decision: %1").arg(base::briefly(decisions.front().text))
                              : MeetingRowText::tr("Enter %n decision(s)", nullptr, static_cast<int>(decisions.size()));
    return attempt(view.office(), title, [&](store::Office& office) {
        for (Assignment decision : decisions) {
            decision.origin = supervision::Origin::Meeting;
            decision.meeting = meeting.id;
            decision.givenOn = dayOf(meeting);
            store::assignments::add(office, decision);
        }
    });
}

} // namespace xundu::ui
