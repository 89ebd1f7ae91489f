#include "core/store/Notices.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/papers/DocumentNumber.h"
#include "core/store/FollowUps.h"
#include "core/store/Query.h"
#include "core/store/RandomId.h"
#include "core/store/Verbs.h"
#include "core/supervision/Codes.h"
#include "core/supervision/Sentences.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::store::notices {
namespace {

using supervision::DroppedMatter;
using supervision::Matter;
using supervision::Notice;
using supervision::NoticeId;

struct NoticeText {
    Q_DECLARE_TR_FUNCTIONS(NoticeText)
};

constexpr auto matterColumns = "step, kind, since, periods, task, section, assignment, unanswered";

template <class Value>
Value known(const Office& office, std::optional<Value> value, const QString& code) {
    if (!value)
        raiseDamaged(office.path(), QStringLiteral("unknown code of a letter: %1").arg(code));
    return *value;
}

supervision::Step takeStep(const Office& office, Query& query) {
    const auto code = query.take<QString>();
    return known(office, supervision::stepFrom(code), code);
}

Matter takeMatter(const Office& office, Query& query) {
    const supervision::Step step = takeStep(office, query);
    const auto code = query.take<QString>();
    return {step,
            known(office, supervision::matterKindFrom(code), code),
            query.take<calendar::TenDay>(),
            query.take<int>(),
            query.take<std::optional<plan::TaskId>>(),
            query.take<std::optional<plan::UnitId>>(),
            query.take<std::optional<supervision::AssignmentId>>(),
            query.take<std::optional<NoticeId>>()};
}

std::map<NoticeId, std::vector<Matter>> mattersOfNotices(const Office& office) {
    const QByteArray sql = QByteArray("SELECT notice, ") + matterColumns +
                           " FROM notice_matter WHERE notice IN (SELECT id FROM notice WHERE year = ?) ORDER BY notice, place";
    Query query(office.database(), sql.constData());
    query.with(office.plan().year());
    std::map<NoticeId, std::vector<Matter>> result;
    while (query.step()) {
        const auto id = query.take<NoticeId>();
        result[id].push_back(takeMatter(office, query));
    }
    return result;
}

QString nameOf(const Notice& notice) { return supervision::letterName(notice.number, notice.period); }

/// A unit gets one letter for a 旬, and no matter is written about twice at one step.
void requireNew(const Office& office, const Notice& notice) {
    for (const Notice& other : notices(office)) {
        if (other.unit == notice.unit && other.period == notice.period)
            refuse(NoticeText::tr("%1 was issued to %2 for this ten-day period on %3 already. A unit gets one letter for each. "
                                  "Nothing was issued.")
                       .arg(nameOf(other), requireUnit(office, notice.unit).name, other.issuedOn.toString(Qt::ISODate)));
        for (const Matter& written : other.matters) {
            const bool same =
                other.unit == notice.unit && std::any_of(notice.matters.begin(), notice.matters.end(), [&](const Matter& matter) {
                    return matter.step <= written.step && supervision::isSameMatter(written, other.period, matter, notice.period);
                });
            if (same)
                refuse(NoticeText::tr("%1 tells %2 of this matter already, issued on %3. Nothing was issued.")
                           .arg(nameOf(other), requireUnit(office, notice.unit).name, other.issuedOn.toString(Qt::ISODate)));
        }
    }
}

} // namespace

std::vector<Notice> notices(const Office& office) {
    const Snapshot snapshot(office.database());
    auto matters = mattersOfNotices(office);
    auto followUps = followups::ofNotices(office);
    Query query(office.database(), "SELECT n.id, n.unit, n.period, n.step, n.number, n.paper, n.issued_on, n.answer_by "
                                   "FROM notice n JOIN issued_paper p ON p.id = n.paper WHERE n.year = ? "
                                   "ORDER BY n.period, p.issued_at, length(n.number), n.number, n.id");
    query.with(office.plan().year());
    std::vector<Notice> result;
    while (query.step()) {
        const auto id = query.take<NoticeId>();
        const auto unit = query.take<plan::UnitId>();
        const auto period = query.take<calendar::TenDay>();
        const auto step = takeStep(office, query);
        result.push_back({id, unit, period, step, query.take<QString>(), query.take<qint64>(), query.take<QDate>(),
                          query.take<std::optional<QDate>>(), std::move(matters[id]), std::move(followUps[id])});
    }
    return result;
}

int countOf(const Office& office, plan::TaskId task) {
    Query query(office.database(), "SELECT count(*) FROM notice_matter m JOIN notice n ON n.id = m.notice "
                                   "WHERE n.year = ? AND m.task = ?");
    query.with(office.plan().year(), task).step();
    return query.take<int>();
}

Notice numbered(const Office& office, const QString& text) {
    const auto typed = papers::DocumentNumber::parse(text);
    bool isPlace = false;
    const int place = text.trimmed().toInt(&isPlace);
    for (Notice& notice : notices(office)) {
        const auto number = papers::DocumentNumber::parse(notice.number);
        if (number && (number == typed || (isPlace && number->number == place)))
            return std::move(notice);
    }
    throw base::Error(base::ErrorCode::BadCall, NoticeText::tr("No letter \"%1\" is recorded in the office file.").arg(text));
}

NoticeId add(Office& office, const Notice& notice) {
    Q_ASSERT(!notice.matters.empty());
    requireNew(office, notice);
    const qint64 id = randomId();
    Query(writing(office), "INSERT INTO notice (id, year, unit, period, step, number, paper, issued_on, answer_by) VALUES (?, ?, "
                           "?, ?, ?, ?, ?, ?, ?)")
        .run(id, notice.period.year(), notice.unit, notice.period, supervision::codeOf(notice.step), notice.number, notice.paper,
             notice.issuedOn, notice.answerBy);
    const QByteArray sql =
        QByteArray("INSERT INTO notice_matter (notice, place, ") + matterColumns + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    Query insert(writing(office), sql.constData());
    int place = 0;
    for (const Matter& matter : notice.matters)
        insert.run(id, ++place, supervision::codeOf(matter.step), supervision::codeOf(matter.kind), matter.since, matter.periods,
                   matter.task, matter.section, matter.assignment, matter.unanswered);
    return *NoticeId::from(id);
}

void follow(Office& office, NoticeId id, const supervision::FollowUp& step, const std::optional<Scan>& scan) {
    for (const Notice& notice : notices(office)) {
        if (notice.id != id)
            continue;
        followups::add(office,
                       {.notice = id,
                        .name = nameOf(notice),
                        .tracking = supervision::trackingOf(notice),
                        .closing = supervision::closingOf(notice)},
                       step, scan);
        return;
    }
    throw base::Error(base::ErrorCode::NotFound, NoticeText::tr("This letter is no longer in the office file."));
}

std::vector<DroppedMatter> droppedMatters(const Office& office) {
    const QByteArray sql = QByteArray("SELECT id, unit, period, ") + matterColumns +
                           ", reason, dropped_on, dropped_by FROM dropped_matter WHERE year = ? ORDER BY dropped_on, id";
    Query query(office.database(), sql.constData());
    query.with(office.plan().year());
    std::vector<DroppedMatter> result;
    while (query.step()) {
        const auto id = query.take<qint64>();
        const auto unit = query.take<plan::UnitId>();
        const auto period = query.take<calendar::TenDay>();
        const Matter matter = takeMatter(office, query);
        result.push_back({id, unit, period, matter, query.take<QString>(), query.take<QDate>(), query.take<QString>()});
    }
    return result;
}

void drop(Office& office, plan::UnitId unit, calendar::TenDay period, const Matter& matter, const QString& reason) {
    requireUnit(office, unit);
    requirePlanYear(office, period);
    const QString why = base::cleaned(reason);
    if (why.isEmpty())
        refuse(NoticeText::tr("A proposed matter is dropped for a reason only: give it."));
    const QByteArray sql = QByteArray("INSERT INTO dropped_matter (id, year, unit, period, ") + matterColumns +
                           ", reason, dropped_on, dropped_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
    Query(writing(office), sql.constData())
        .run(randomId(), period.year(), unit, period, supervision::codeOf(matter.step), supervision::codeOf(matter.kind),
             matter.since, matter.periods, matter.task, matter.section, matter.assignment, matter.unanswered, why,
             office.actor().clock.today(), office.actor().name);
}

void takeUp(Office& office, qint64 dropped) {
    if (Query(writing(office), "DELETE FROM dropped_matter WHERE id = ?").run(dropped) == 0)
        throw base::Error(base::ErrorCode::NotFound, NoticeText::tr("This matter is no longer among the dropped ones."));
}

} // namespace xundu::store::notices
