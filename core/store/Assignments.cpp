#include "core/store/Assignments.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/store/FollowUps.h"
#include "core/store/Query.h"
#include "core/store/RandomId.h"
#include "core/store/Verbs.h"
#include "core/supervision/Codes.h"

#include <QCoreApplication>

#include <algorithm>

namespace xundu::store::assignments {
namespace {

using supervision::Assignment;
using supervision::AssignmentId;
using supervision::Origin;

constexpr qsizetype longestText = 5000; // characters

struct AssignmentText {
    Q_DECLARE_TR_FUNCTIONS(AssignmentText)
};

std::map<AssignmentId, std::vector<plan::UnitId>> unitsOfAll(const Office& office) {
    Query query(office.database(), "SELECT assignment, unit FROM assignment_unit WHERE year = ? ORDER BY assignment, place");
    query.with(office.plan().year());
    std::map<AssignmentId, std::vector<plan::UnitId>> result;
    while (query.step()) {
        const auto id = query.take<AssignmentId>();
        result[id].push_back(query.take<plan::UnitId>());
    }
    return result;
}

Origin takeOrigin(const Office& office, Query& query) {
    const auto code = query.take<QString>();
    const auto origin = supervision::originFrom(code);
    if (!origin)
        raiseDamaged(office.path(), QStringLiteral("assignment.origin = %1").arg(code));
    return *origin;
}

/// As sentences name it.
QString nameOf(const Assignment& assignment) { return AssignmentText::tr("\"%1\"").arg(base::briefly(assignment.text)); }

void requireSound(const Office& office, const Assignment& assignment) {
    if (assignment.text.isEmpty())
        refuse(AssignmentText::tr("Enter what has to be done."));
    if (assignment.text.size() > longestText)
        refuse(AssignmentText::tr("The text has more than %1 characters.").arg(longestText));
    if (assignment.units.empty())
        refuse(AssignmentText::tr("Name at least one unit that has to do it."));
    if (assignment.givenBy.isEmpty() && assignment.origin != Origin::Meeting)
        refuse(AssignmentText::tr("Enter who gave it."));
    if (!assignment.givenOn.isValid())
        refuse(AssignmentText::tr("Enter the day on which it was given."));
    if (assignment.due && assignment.due->lastDay() < assignment.givenOn)
        refuse(AssignmentText::tr("%1 was over before it was given on %2.")
                   .arg(assignment.due->displayName(), assignment.givenOn.toString(Qt::ISODate)));
    if (assignment.task)
        requireTask(office, *assignment.task);
    for (const plan::UnitId unit : assignment.units)
        requireUnit(office, unit);
}

Assignment cleaned(Assignment assignment) {
    assignment.text = base::polished(assignment.text);
    assignment.givenBy = base::cleaned(assignment.givenBy).simplified();
    std::vector<plan::UnitId> once;
    for (const plan::UnitId unit : assignment.units) {
        if (std::find(once.begin(), once.end(), unit) == once.end())
            once.push_back(unit);
    }
    assignment.units = std::move(once);
    return assignment;
}

void writeUnits(const Office& office, AssignmentId id, const std::vector<plan::UnitId>& units) {
    Query(writing(office), "DELETE FROM assignment_unit WHERE assignment = ?").run(id);
    Query insert(writing(office), "INSERT INTO assignment_unit (assignment, unit, year, place) VALUES (?, ?, ?, ?)");
    int place = 0;
    for (const plan::UnitId unit : units)
        insert.run(id, unit, office.plan().year(), ++place);
}

/// The last of its meeting.
void insertRow(const Office& office, const Assignment& assignment) {
    const int year = office.plan().year();
    Query last(office.database(), "SELECT coalesce(max(place), 0) FROM assignment WHERE year = ? AND meeting IS ?");
    last.with(year, assignment.meeting).step();
    const int place = last.take<int>() + 1;
    Query(writing(office),
          "INSERT INTO assignment (id, year, origin, meeting, place, task, text, given_by, given_on, due_period, file_name, "
          "sha256) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(assignment.id, year, supervision::codeOf(assignment.origin), assignment.meeting, place, assignment.task,
             assignment.text, assignment.givenBy, assignment.givenOn, assignment.due, assignment.fileName, assignment.hash);
    writeUnits(office, *assignment.id, assignment.units);
}

void requireUntouched(const Office& office, const Assignment& assignment) {
    if (!assignment.followUps.empty())
        refuse(AssignmentText::tr("%1 was answered or extended already: it stays as it was given. Extend its day, or close it.")
                   .arg(nameOf(assignment)));
    if (Query(office.database(), "SELECT 1 FROM notice_matter WHERE assignment = ?1 UNION ALL "
                                 "SELECT 1 FROM dropped_matter WHERE assignment = ?1")
            .with(assignment.id)
            .step())
        refuse(AssignmentText::tr("A letter tells of %1: it stays as it was given. Extend its day, or close it.")
                   .arg(nameOf(assignment)));
}

} // namespace

std::vector<Assignment> assignments(const Office& office) {
    const Snapshot snapshot(office.database());
    auto units = unitsOfAll(office);
    auto followUps = followups::ofAssignments(office);
    Query query(office.database(), "SELECT id, origin, meeting, task, text, given_by, given_on, due_period, file_name, sha256 "
                                   "FROM assignment WHERE year = ? ORDER BY given_on, meeting, place, id");
    query.with(office.plan().year());
    std::vector<Assignment> result;
    while (query.step()) {
        const auto id = query.take<AssignmentId>();
        const Origin origin = takeOrigin(office, query);
        result.push_back({.id = id,
                          .origin = origin,
                          .meeting = query.take<std::optional<supervision::MeetingId>>(),
                          .task = query.take<std::optional<plan::TaskId>>(),
                          .text = query.take<QString>(),
                          .units = std::move(units[id]),
                          .givenBy = query.take<QString>(),
                          .givenOn = query.take<QDate>(),
                          .due = query.take<std::optional<calendar::TenDay>>(),
                          .fileName = query.take<QString>(),
                          .hash = query.take<QString>(),
                          .followUps = std::move(followUps[id])});
    }
    return result;
}

int countOf(const Office& office, plan::TaskId task) {
    Query query(office.database(), "SELECT count(*) FROM assignment WHERE year = ? AND task = ?");
    query.with(office.plan().year(), task).step();
    return query.take<int>();
}

Assignment assignment(const Office& office, AssignmentId id) {
    for (Assignment& each : assignments(office)) {
        if (each.id == id)
            return std::move(each);
    }
    throw base::Error(base::ErrorCode::NotFound, AssignmentText::tr("This item is no longer in the office file."));
}

AssignmentId add(Office& office, Assignment given, const std::optional<Scan>& scan) {
    Assignment assignment = cleaned(std::move(given));
    requireSound(office, assignment);
    const KeptScan kept = keepScan(office, scan);
    assignment.id = AssignmentId::from(randomId());
    assignment.fileName = kept.name;
    assignment.hash = kept.hash;
    insertRow(office, assignment);
    return *assignment.id;
}

void carry(Office& office, const Assignment& assignment) {
    Assignment carried = assignment;
    carried.meeting.reset();
    insertRow(office, carried);
    followups::carry(office, *assignment.id, assignment.followUps);
}

void change(Office& office, const Assignment& given) {
    const Assignment changed = cleaned(given);
    requireSound(office, changed);
    const Assignment before = assignment(office, changed.id.value());
    if (changed.units != before.units || changed.due != before.due || changed.text != before.text || changed.task != before.task)
        requireUntouched(office, before);
    Query(writing(office), "UPDATE assignment SET task = ?, text = ?, given_by = ?, given_on = ?, due_period = ? WHERE id = ?")
        .run(changed.task, changed.text, changed.givenBy, changed.givenOn, changed.due, changed.id);
    if (changed.units != before.units)
        writeUnits(office, *changed.id, changed.units);
}

void remove(Office& office, AssignmentId id) {
    requireUntouched(office, assignment(office, id));
    Query(writing(office), "DELETE FROM assignment_unit WHERE assignment = ?").run(id);
    Query(writing(office), "DELETE FROM assignment WHERE id = ?").run(id);
}

void follow(Office& office, AssignmentId id, const supervision::FollowUp& step, const std::optional<Scan>& scan) {
    const Assignment subject = assignment(office, id);
    followups::add(office, {.assignment = id, .name = nameOf(subject), .tracking = supervision::trackingOf(subject)}, step, scan);
}

} // namespace xundu::store::assignments
