#include "core/store/FollowUps.h"

#include "core/base/Text.h"
#include "core/store/Query.h"
#include "core/store/RandomId.h"
#include "core/store/Verbs.h"
#include "core/supervision/Codes.h"

#include <QCoreApplication>

namespace xundu::store::followups {
namespace {

using supervision::FollowUp;
using supervision::FollowUpFault;
using supervision::FollowUpKind;

struct FollowUpText {
    Q_DECLARE_TR_FUNCTIONS(FollowUpText)
};

FollowUpKind takeKind(Query& query, const Office& office) {
    const auto code = query.take<QString>();
    const auto kind = supervision::followUpKindFrom(code);
    if (!kind)
        raiseDamaged(office.path(), QStringLiteral("follow_up.kind = %1").arg(code));
    return *kind;
}

template <class Id>
std::map<Id, std::vector<FollowUp>> take(const Office& office, const char* sql) {
    Query query(office.database(), sql);
    query.with(office.plan().year());
    std::map<Id, std::vector<FollowUp>> result;
    while (query.step()) {
        const Id id = query.take<Id>();
        result[id].push_back({takeKind(query, office), query.take<QString>(), query.take<QString>(),
                              query.take<std::optional<QDate>>(), query.take<QString>(), query.take<QString>(),
                              query.take<QDate>(), query.take<QDateTime>(), query.take<QString>()});
    }
    return result;
}

QString day(const std::optional<QDate>& date) { return date ? date->toString(Qt::ISODate) : QString(); }

QString sentenceFor(FollowUpFault fault, const Subject& subject, const FollowUp& step) {
    switch (fault) {
    case FollowUpFault::AlreadyClosed:
        return FollowUpText::tr("%1 was closed on %2. Open it again first, with the reason.")
            .arg(subject.name, day(subject.tracking.closedOn));
    case FollowUpFault::NotClosed:
        return FollowUpText::tr("%1 is not closed: there is nothing to open again or to look at a second time.")
            .arg(subject.name);
    case FollowUpFault::NotAnswered:
        return FollowUpText::tr("%1 has no answer yet: record that first.").arg(subject.name);
    case FollowUpFault::NotVerified:
        return FollowUpText::tr("%1 can be closed once its answer is verified: record that first.").arg(subject.name);
    case FollowUpFault::NoText:
        switch (step.kind) {
        case FollowUpKind::Replied:
            return FollowUpText::tr("The answer to %1 is empty: enter what was answered.").arg(subject.name);
        case FollowUpKind::Closed:
            return FollowUpText::tr("%1 is closed with its proof only: say what shows that it is done.").arg(subject.name);
        case FollowUpKind::Verified:
        case FollowUpKind::LookedAgain:
            return FollowUpText::tr("Say what was looked at for %1, and what was found.").arg(subject.name);
        case FollowUpKind::Reopened:
        case FollowUpKind::Extended:
            return FollowUpText::tr("Give the reason for %1.").arg(subject.name);
        }
        return {};
    case FollowUpFault::NoState:
        return FollowUpText::tr("An extension for %1 says how far things are: enter that.").arg(subject.name);
    case FollowUpFault::NoDay:
        return FollowUpText::tr("%1 has no day to be extended.").arg(subject.name);
    case FollowUpFault::DayIsOver:
        return FollowUpText::tr("%1 was due on %2. An extension is asked for before the day; now an answer is due.")
            .arg(subject.name, day(subject.tracking.lastDueOn));
    case FollowUpFault::DayNotLater:
        return FollowUpText::tr("The new day of %1 has to be %2 or a later one.")
            .arg(subject.name, day(supervision::firstExtension(subject.tracking, step.on)));
    }
    return {};
}

/// Of one of the two.
void insertRow(const Office& office, std::optional<supervision::NoticeId> notice,
               std::optional<supervision::AssignmentId> assignment, int number, const FollowUp& step) {
    Query(writing(office),
          "INSERT INTO follow_up (id, year, notice, assignment, number, kind, text, state, due_on, file_name, sha256, "
          "noted_on, noted_at, noted_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(randomId(), office.plan().year(), notice, assignment, number, supervision::codeOf(step.kind), step.text, step.state,
             step.dueOn, step.fileName, step.hash, step.on, step.at, step.by);
}

} // namespace

std::map<supervision::NoticeId, std::vector<FollowUp>> ofNotices(const Office& office) {
    return take<supervision::NoticeId>(office, "SELECT notice, kind, text, state, due_on, file_name, sha256, noted_on, noted_at, "
                                               "noted_by FROM follow_up WHERE notice IS NOT NULL AND year = ? "
                                               "ORDER BY notice, number");
}

std::map<supervision::AssignmentId, std::vector<FollowUp>> ofAssignments(const Office& office) {
    return take<supervision::AssignmentId>(office, "SELECT assignment, kind, text, state, due_on, file_name, sha256, noted_on, "
                                                   "noted_at, noted_by FROM follow_up WHERE assignment IS NOT NULL AND year = ? "
                                                   "ORDER BY assignment, number");
}

void add(Office& office, const Subject& subject, FollowUp step, const std::optional<Scan>& scan) {
    step.text = base::cleaned(step.text);
    step.state = base::cleaned(step.state);
    step.on = office.actor().clock.today();
    if (const auto fault = supervision::faultOf(subject.tracking, step, subject.closing))
        refuse(sentenceFor(*fault, subject, step));
    const KeptScan kept = keepScan(office, scan);
    Query count(office.database(), "SELECT coalesce(max(number), 0) FROM follow_up WHERE notice IS ? AND assignment IS ?");
    count.with(subject.notice, subject.assignment).step();
    const int number = count.take<int>() + 1;
    step.fileName = kept.name;
    step.hash = kept.hash;
    step.at = systemTime(office);
    step.by = office.actor().name;
    insertRow(office, subject.notice, subject.assignment, number, step);
}

void carry(Office& office, supervision::AssignmentId assignment, const std::vector<FollowUp>& steps) {
    int number = 0;
    for (const FollowUp& step : steps)
        insertRow(office, std::nullopt, assignment, ++number, step);
}

} // namespace xundu::store::followups
