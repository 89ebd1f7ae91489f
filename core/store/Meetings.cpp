#include "core/store/Meetings.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/store/Query.h"
#include "core/store/RandomId.h"
#include "core/store/Verbs.h"

#include <QCoreApplication>

#include <map>

namespace xundu::store::meetings {
namespace {

using supervision::AgendaItem;
using supervision::Meeting;
using supervision::MeetingId;

struct MeetingText {
    Q_DECLARE_TR_FUNCTIONS(MeetingText)
};

/// One name a line.
QString linesOf(const QStringList& names) {
    QStringList kept;
    for (const QString& name : names) {
        const QString line = base::cleaned(name).simplified();
        if (!line.isEmpty())
            kept << line;
    }
    return kept.join(u'\n');
}

QStringList namesIn(const QString& lines) { return lines.split(u'\n', Qt::SkipEmptyParts); }

QString line(const QString& text) { return base::cleaned(text).simplified(); }

std::map<MeetingId, std::vector<AgendaItem>> agendas(const Office& office) {
    Query query(office.database(), "SELECT meeting, title, summary FROM agenda_item ORDER BY meeting, place");
    std::map<MeetingId, std::vector<AgendaItem>> result;
    while (query.step()) {
        const auto id = query.take<MeetingId>();
        result[id].push_back({query.take<QString>(), query.take<QString>()});
    }
    return result;
}

/// Rows whose text is the same stay as they are, so that the history tells what was changed.
void writeAgenda(const Office& office, MeetingId id, const std::vector<AgendaItem>& agenda) {
    for (const AgendaItem& item : agenda) {
        if (line(item.title).isEmpty())
            refuse(MeetingText::tr("An item of the agenda needs a title."));
    }
    std::vector<qint64> rows;
    Query known(office.database(), "SELECT id FROM agenda_item WHERE meeting = ? ORDER BY place");
    known.with(id);
    while (known.step())
        rows.push_back(known.take<qint64>());
    Query update(writing(office), "UPDATE agenda_item SET title = ?, summary = ? WHERE id = ?");
    Query insert(writing(office), "INSERT INTO agenda_item (id, meeting, place, title, summary) VALUES (?, ?, ?, ?, ?)");
    for (size_t i = 0; i < agenda.size(); ++i) {
        const QString title = line(agenda[i].title);
        const QString summary = base::polished(agenda[i].summary);
        if (i < rows.size())
            update.run(title, summary, rows[i]);
        else
            insert.run(randomId(), id, static_cast<int>(i) + 1, title, summary);
    }
    Query erase(writing(office), "DELETE FROM agenda_item WHERE id = ?");
    for (size_t i = agenda.size(); i < rows.size(); ++i)
        erase.run(rows[i]);
}

bool isBefore(const Meeting& a, const Meeting& b) {
    if (a.period != b.period)
        return a.period < b.period;
    return a.heldOn.isValid() && b.heldOn.isValid() ? a.heldOn < b.heldOn : a.heldOn.isValid() && !b.heldOn.isValid();
}

} // namespace

std::vector<Meeting> meetings(const Office& office) {
    const Snapshot snapshot(office.database());
    auto items = agendas(office);
    Query query(office.database(),
                "SELECT id, period, name, held_on, time, venue, chair, present, in_attendance, excused FROM meeting "
                "WHERE year = ? ORDER BY period, held_on IS NULL, held_on, id");
    query.with(office.plan().year());
    std::vector<Meeting> result;
    while (query.step()) {
        const auto id = query.take<MeetingId>();
        result.push_back({.id = id,
                          .period = query.take<calendar::TenDay>(),
                          .name = query.take<QString>(),
                          .heldOn = query.take<std::optional<QDate>>().value_or(QDate()),
                          .time = query.take<QString>(),
                          .venue = query.take<QString>(),
                          .chair = query.take<QString>(),
                          .present = namesIn(query.take<QString>()),
                          .inAttendance = namesIn(query.take<QString>()),
                          .excused = namesIn(query.take<QString>()),
                          .agenda = std::move(items[id])});
    }
    return result;
}

Meeting meeting(const Office& office, MeetingId id) {
    for (Meeting& each : meetings(office)) {
        if (each.id == id)
            return std::move(each);
    }
    throw base::Error(base::ErrorCode::NotFound,
                      MeetingText::tr("No meeting \"%1\" is recorded in the office file.").arg(id.value()));
}

std::optional<Meeting> before(const Office& office, const Meeting& meeting) {
    std::optional<Meeting> last;
    for (Meeting& each : meetings(office)) {
        if (each.id != meeting.id && isBefore(each, meeting))
            last = std::move(each);
    }
    return last;
}

MeetingId add(Office& office, const Meeting& meeting) {
    requirePlanYear(office, meeting.period);
    const auto id = MeetingId::from(randomId()).value();
    Query(writing(office), "INSERT INTO meeting (id, year, period, name, held_on, time, venue, chair, present, in_attendance, "
                           "excused) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(id, meeting.period.year(), meeting.period, line(meeting.name), meeting.heldOn, line(meeting.time),
             line(meeting.venue), line(meeting.chair), linesOf(meeting.present), linesOf(meeting.inAttendance),
             linesOf(meeting.excused));
    writeAgenda(office, id, meeting.agenda);
    return id;
}

void change(Office& office, const Meeting& changed) {
    const MeetingId id = meeting(office, changed.id.value()).id.value();
    Query(writing(office), "UPDATE meeting SET name = ?, held_on = ?, time = ?, venue = ?, chair = ?, present = ?, "
                           "in_attendance = ?, excused = ? WHERE id = ?")
        .run(line(changed.name), changed.heldOn, line(changed.time), line(changed.venue), line(changed.chair),
             linesOf(changed.present), linesOf(changed.inAttendance), linesOf(changed.excused), id);
    writeAgenda(office, id, changed.agenda);
}

void remove(Office& office, MeetingId id) {
    meeting(office, id);
    if (Query(office.database(), "SELECT 1 FROM assignment WHERE meeting = ?").with(id).step())
        refuse(MeetingText::tr("The meeting decided something: it cannot be removed. Remove its decisions first."));
    Query(writing(office), "DELETE FROM agenda_item WHERE meeting = ?").run(id);
    Query(writing(office), "DELETE FROM meeting WHERE id = ?").run(id);
}

} // namespace xundu::store::meetings
