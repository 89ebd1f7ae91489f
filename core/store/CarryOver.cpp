#include "core/store/CarryOver.h"

#include "core/store/FileCopy.h"
#include "core/store/PlanTables.h"
#include "core/store/Query.h"
#include "core/store/RandomId.h"
#include "core/store/Verbs.h"
#include "core/supervision/Codes.h"

#include <QFileInfo>

namespace xundu::store::carryover {
namespace {

using calendar::CalendarYear;
using supervision::Assignment;

void keepFollowUps(const Office& office, const Assignment& assignment) {
    Query insert(writing(office),
                 "INSERT INTO follow_up (id, year, notice, assignment, number, kind, text, state, due_on, file_name, sha256, "
                 "noted_on, noted_at, noted_by) VALUES (?, ?, NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    int number = 0;
    for (const supervision::FollowUp& step : assignment.followUps)
        insert.run(randomId(), office.plan().year(), assignment.id, ++number, supervision::codeOf(step.kind), step.text,
                   step.state, step.dueOn, step.fileName, step.hash, step.on, step.at, step.by);
}

} // namespace

void createFilled(const QString& path, const plan::Plan& plan, const Actor& actor,
                  const std::function<void(Office& office)>& fill) {
    const QString file = QFileInfo(path).absoluteFilePath();
    requireFree(file);
    const PartGuard guard(file);
    {
        const auto office = Office::create(partOf(file), plan, actor);
        fill(*office);
    }
    finishPart(file);
}

std::vector<CalendarYear> importedYears(const Office& office) {
    const Snapshot snapshot(office.database());
    std::vector<CalendarYear> years;
    Query query(office.database(), "SELECT year FROM calendar_year ORDER BY year");
    Query days(office.database(), "SELECT day, works FROM calendar_day WHERE year = ? ORDER BY day");
    while (query.step()) {
        CalendarYear year{query.take<int>(), {}, {}};
        days.with(year.year);
        while (days.step()) {
            const auto day = days.take<QDate>();
            (days.take<bool>() ? year.work : year.off).push_back(day);
        }
        years.push_back(std::move(year));
    }
    return years;
}

QString previousFile(const Office& office) {
    Query query(office.database(), "SELECT previous_file FROM office");
    return query.step() ? query.take<QString>() : QString();
}

void setFirstRules(Office& office, progress::RuleBook book) {
    book.version = 1;
    book.start = calendar::TenDay::firstOf(office.plan().year());
    Query(writing(office), "DELETE FROM rule_book").run();
    saveRuleBook(writing(office), book);
    office.forgetValues();
}

void keepSentences(Office& office, const std::vector<papers::OwnSentence>& sentences) {
    Query insert(writing(office), "INSERT INTO own_sentence (wording, key, text) VALUES (?, ?, ?)");
    for (const papers::OwnSentence& sentence : sentences)
        insert.run(sentence.wording, sentence.key, sentence.text);
}

void keepAssignment(Office& office, const Assignment& assignment) {
    const int year = office.plan().year();
    Query last(office.database(), "SELECT coalesce(max(place), 0) FROM assignment WHERE year = ? AND meeting IS NULL");
    last.with(year).step();
    const int place = last.take<int>() + 1;
    Query(writing(office),
          "INSERT INTO assignment (id, year, origin, meeting, place, task, text, given_by, given_on, due_period, file_name, "
          "sha256) VALUES (?, ?, ?, NULL, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(assignment.id, year, supervision::codeOf(assignment.origin), place, assignment.task, assignment.text,
             assignment.givenBy, assignment.givenOn, assignment.due, assignment.fileName, assignment.hash);
    Query insert(writing(office), "INSERT INTO assignment_unit (assignment, unit, year, place) VALUES (?, ?, ?, ?)");
    int unitPlace = 0;
    for (const plan::UnitId unit : assignment.units)
        insert.run(assignment.id, unit, year, ++unitPlace);
    keepFollowUps(office, assignment);
}

void setPreviousFile(Office& office, const QString& name) {
    Query(writing(office), "UPDATE office SET previous_file = ?").run(name);
    office.forgetValues();
}

} // namespace xundu::store::carryover
