#include "core/store/PlanTables.h"
#include "core/store/Query.h"
#include "core/store/RandomId.h"

namespace xundu::store {
namespace {

using plan::Plan;

void saveDocument(const SQLite::Database& database, const Plan& plan) {
    const plan::PlanDocument& document = plan.document;
    const plan::TaskForce& force = plan.taskForce;
    Query(database,
          "INSERT INTO plan (year, title, document_number, index_number, issuer, issued_on, published_on, goal_text, force_name, "
          "force_office, force_leader, force_director, force_deputy_director, leads_confirmed, first_period) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(plan.year(), document.title, document.documentNumber, document.indexNumber, document.issuer, document.issuedOn,
             document.publishedOn, plan.goalText, force.name, force.office, force.leader, force.officeDirector,
             force.officeDeputy, plan.leadsConfirmed, plan.firstReportSetting);
    Query deputy(database, "INSERT INTO force_deputy (year, place, post) VALUES (?, ?, ?)");
    int place = 0;
    for (const QString& post : force.deputies)
        deputy.run(plan.year(), ++place, post);
}

void saveUnits(const SQLite::Database& database, const Plan& plan) {
    Query insert(database,
                 "INSERT INTO unit (year, id, place, name, short_name, kind, member, office_host, parent, officer, phone) "
                 "VALUES (?, ?, ?, ?, ?, ?, ?, ?, NULL, ?, ?)");
    int place = 0;
    for (const plan::Unit& unit : plan.units) {
        insert.run(plan.year(), unit.id, ++place, unit.name, unit.shortName, unit.kind, unit.member, unit.officeHost,
                   unit.officer, unit.phone);
    }
    Query setOthers(database, "UPDATE unit SET parent = ?, dissolved_from = ?, successor = ? WHERE year = ? AND id = ?");
    for (const plan::Unit& unit : plan.units) { // after all: a parent may stand behind its section
        if (unit.parent || unit.dissolvedFrom)
            setOthers.run(unit.parent, unit.dissolvedFrom, unit.successor, plan.year(), unit.id);
    }
}

void saveGroups(const SQLite::Database& database, const Plan& plan) {
    Query insertGroup(database, "INSERT INTO unit_group (year, id, place, name) VALUES (?, ?, ?, ?)");
    Query insertMember(database, "INSERT INTO group_member (year, group_id, unit, place) VALUES (?, ?, ?, ?)");
    int place = 0;
    for (const plan::UnitGroup& group : plan.groups) {
        insertGroup.run(plan.year(), group.id, ++place, group.name);
        int memberPlace = 0;
        for (const plan::UnitId member : group.members)
            insertMember.run(plan.year(), group.id, member, ++memberPlace);
    }
}

void saveMeasures(const SQLite::Database& database, int year, const plan::Task& task) {
    Query insertMeasure(database, "INSERT INTO measure (year, task, number, kind, text) VALUES (?, ?, ?, ?, ?)");
    Query insertMilestone(database,
                          "INSERT INTO milestone (year, id, task, measure, place, text, due_on, done_on, original_due_on) "
                          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    for (const plan::Measure& measure : task.measures) {
        insertMeasure.run(year, task.id, measure.number, measure.kind, measure.text);
        int place = 0;
        for (const plan::Milestone& milestone : measure.milestones) {
            insertMilestone.run(year, milestone.id, task.id, measure.number, ++place, milestone.text, milestone.dueOn,
                                milestone.doneOn, milestone.originalDueOn);
        }
    }
}

void saveTasks(const SQLite::Database& database, const Plan& plan) {
    Query insertProgramme(database, "INSERT INTO programme (year, number, place, name, short_name) VALUES (?, ?, ?, ?, ?)");
    Query insertTask(database,
                     "INSERT INTO task (year, number, place, programme, title, text, due_on, original_due_on, closed_on) "
                     "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Query insertResponsible(database,
                            "INSERT INTO responsibility (year, task, place, role, unit, group_id) VALUES (?, ?, ?, ?, ?, ?)");
    int programmePlace = 0;
    int taskPlace = 0;
    for (const plan::Programme& programme : plan.programmes) {
        insertProgramme.run(plan.year(), programme.number, ++programmePlace, programme.name, programme.shortName);
        for (const plan::Task& task : programme.tasks) {
            insertTask.run(plan.year(), task.id, ++taskPlace, programme.number, task.title, task.text, task.dueOn,
                           task.originalDueOn, task.closedOn);
            int place = 0;
            for (const plan::Responsibility& entry : task.responsible)
                insertResponsible.run(plan.year(), task.id, ++place, entry.role, entry.unit, entry.group);
            saveMeasures(database, plan.year(), task);
        }
    }
}

void saveIndicators(const SQLite::Database& database, const Plan& plan) {
    Query insert(database,
                 "INSERT INTO indicator (year, code, place, name, unit_of_measure, target_units, target_scale, kind, comparison, "
                 "striving, "
                 "baseline_units, baseline_scale, pace, due_on, source, source_inferred, every_unit, original_target_units, "
                 "original_target_scale) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
    Query insertMention(database,
                        "INSERT INTO mention (year, indicator, place, task, phrase, striving) VALUES (?, ?, ?, ?, ?, ?)");
    Query insertShare(database,
                      "INSERT INTO allocation (year, indicator, unit, target_units, target_scale) VALUES (?, ?, ?, ?, ?)");
    Query insertStep(database,
                     "INSERT INTO pace_step (year, indicator, period, value_units, value_scale) VALUES (?, ?, ?, ?, ?)");
    Query insertEnd(database,
                    "INSERT INTO previous_value (year, indicator, value_units, value_scale, as_of) VALUES (?, ?, ?, ?, ?)");
    int place = 0;
    for (const plan::Indicator& indicator : plan.indicators) {
        insert.run(plan.year(), indicator.code, ++place, indicator.name, indicator.unit, indicator.target, indicator.kind,
                   indicator.comparison, indicator.striving, indicator.baseline, indicator.pace.kind, indicator.dueOn,
                   indicator.source, indicator.sourceInferred, indicator.everyUnit, indicator.originalTarget);
        int mentionPlace = 0;
        for (const plan::Mention& mention : indicator.mentions)
            insertMention.run(plan.year(), indicator.code, ++mentionPlace, mention.task, mention.phrase, mention.striving);
        for (const plan::Allocation& share : indicator.allocations)
            insertShare.run(plan.year(), indicator.code, share.unit, share.target);
        for (const plan::PaceStep& step : indicator.pace.steps)
            insertStep.run(plan.year(), indicator.code, step.period, step.value);
        if (indicator.previousEnd)
            insertEnd.run(plan.year(), indicator.code, indicator.previousEnd->value, indicator.previousEnd->asOf);
    }
}

void saveDuties(const SQLite::Database& database, const Plan& plan) {
    Query insert(database, "INSERT INTO duty (year, task, unit, frequency) VALUES (?, ?, ?, ?)");
    for (const plan::DutySetting& duty : plan.duties)
        insert.run(plan.year(), duty.task, duty.unit, duty.frequency);
}

} // namespace

void savePlan(const SQLite::Database& database, const Plan& plan) {
    saveDocument(database, plan);
    saveUnits(database, plan);
    saveGroups(database, plan);
    saveTasks(database, plan);
    saveIndicators(database, plan);
    saveDuties(database, plan);
}

void saveOffice(const SQLite::Database& database, int planYear, const QDateTime& createdAt) {
    const qint64 id = randomId();
    Query(database, "INSERT INTO office (id, created_at, plan_year, demo) VALUES (?, ?, ?, 0)")
        .run(id, createdAt.toOffsetFromUtc(createdAt.offsetFromUtc()).toString(Qt::ISODate), planYear);
    saveRuleBook(database, progress::defaultRules(planYear));
}

void saveRuleBook(const SQLite::Database& database, const progress::RuleBook& book) {
    Query(database, "INSERT INTO rule_book (version, start_period, document_number, yellow_from, red_above, red_after_overdue, "
                    "no_reading_from, around_percent, due_days_after_end, due_shift) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(book.version, book.start, book.documentNumber, book.yellowFrom, book.redAbove, book.redAfterOverdue,
             book.noReadingFrom, book.aroundPercent, book.due.daysAfterEnd, calendar::codeOf(book.due.shift));
}

} // namespace xundu::store
