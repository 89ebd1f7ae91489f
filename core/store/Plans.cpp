#include "core/store/Plans.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/store/Query.h"
#include "core/store/RandomId.h"
#include "core/store/Verbs.h"

#include <QCoreApplication>

namespace xundu::store::plans {
namespace {

using base::Decimal;
using plan::IndicatorCode;

struct PlansText {
    Q_DECLARE_TR_FUNCTIONS(PlansText)
};

void requireReason(const Reasoned& why) {
    if (base::cleaned(why.reason).isEmpty() || base::cleaned(why.document).isEmpty())
        refuse(PlansText::tr("A changed target or due day needs its reason and the document that allows it."));
}

void requireWay(const IndicatorCode& code, const std::optional<Decimal>& baseline, const Decimal& target) {
    if (!target.isZero() && baseline == target)
        refuse(PlansText::tr("Baseline and target of %1 cannot both be %2: there would be nothing left to do.")
                   .arg(code.value(), target.toString()));
}

void requireDay(QDate day) {
    if (!day.isValid())
        refuse(PlansText::tr("This is not a day of the calendar."));
}

/// @param note without its day and its author
void addNote(const Office& office, const ChangeNote& note) {
    Query(writing(office),
          "INSERT INTO change_note (id, year, indicator, task, milestone, old_value, new_value, reason, document, "
          "noted_on, noted_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(randomId(), office.plan().year(), note.indicator, note.task, note.milestone, note.from, note.to,
             base::cleaned(note.why.reason), base::cleaned(note.why.document), office.actor().clock.today(), office.actor().name);
}

} // namespace

void setBaseline(Office& office, const IndicatorCode& code, std::optional<Decimal> baseline) {
    requireWay(code, baseline, requireIndicator(office, code).target);
    Query(writing(office), "UPDATE indicator SET baseline_units = ?, baseline_scale = ? WHERE year = ? AND code = ?")
        .run(baseline, office.plan().year(), code);
    office.forgetValues();
}

void setTarget(Office& office, const IndicatorCode& code, const Decimal& target, const Reasoned& why) {
    const plan::Indicator& indicator = requireIndicator(office, code);
    if (indicator.hasTarget()) // the first one changes nothing
        requireReason(why);
    if (target.isZero() || (indicator.kind != plan::IndicatorKind::Growth && target.isNegative()))
        refuse(PlansText::tr("The target of %1 must be above zero.").arg(code.value()));
    requireWay(code, indicator.baseline, target);
    if (indicator.target == target)
        return;
    std::optional<Decimal> original = indicator.originalTarget;
    if (indicator.hasTarget()) {
        addNote(office, {.indicator = code, .from = indicator.target.toString(), .to = target.toString(), .why = why});
        original = original.value_or(indicator.target);
    }
    Query(writing(office),
          "UPDATE indicator SET target_units = ?, target_scale = ?, original_target_units = ?, original_target_scale = ? "
          "WHERE year = ? AND code = ?")
        .run(target, original, office.plan().year(), code);
    office.forgetValues();
}

void setTaskDue(Office& office, plan::TaskId task, QDate due, const Reasoned& why) {
    requireReason(why);
    requireDay(due);
    const plan::Task& before = requireTask(office, task);
    if (due < office.plan().firstDay())
        refuse(PlansText::tr("A task cannot be due before its plan begins: %1.")
                   .arg(office.plan().firstDay().toString(Qt::ISODate)));
    if (before.dueOn == due)
        return;
    addNote(office, {.task = task, .from = before.dueOn.toString(Qt::ISODate), .to = due.toString(Qt::ISODate), .why = why});
    Query(writing(office), "UPDATE task SET due_on = ?, original_due_on = ? WHERE year = ? AND number = ?")
        .run(due, before.originalDueOn.value_or(before.dueOn), office.plan().year(), task);
    for (const plan::Indicator* indicator : office.plan().indicatorsOf(task)) {
        if (!indicator->isGoal() && indicator->tasks().size() == 1)
            Query(writing(office), "UPDATE indicator SET due_on = ? WHERE year = ? AND code = ?")
                .run(due, office.plan().year(), indicator->code);
    }
    office.forgetValues();
}

void setAllocation(Office& office, const IndicatorCode& code, plan::UnitId unit, std::optional<Decimal> share) {
    requireIndicator(office, code);
    const plan::Unit& holder = requireUnit(office, unit);
    if (holder.kind != plan::UnitKind::County && holder.kind != plan::UnitKind::Zone)
        refuse(PlansText::tr("%1 is neither a county nor a zone: only these have shares of a target.").arg(holder.name));
    if (share && share->isNegative())
        refuse(PlansText::tr("A share of a target cannot be below zero."));
    if (share) {
        Query(writing(office),
              "INSERT INTO allocation (year, indicator, unit, target_units, target_scale) VALUES (?, ?, ?, ?, ?) "
              "ON CONFLICT (year, indicator, unit) DO UPDATE SET target_units = excluded.target_units, "
              "target_scale = excluded.target_scale")
            .run(office.plan().year(), code, unit, *share);
    } else {
        Query(writing(office), "DELETE FROM allocation WHERE year = ? AND indicator = ? AND unit = ?")
            .run(office.plan().year(), code, unit);
    }
    office.forgetValues();
}

void setSource(Office& office, const IndicatorCode& code, plan::UnitId unit) {
    requireUnit(office, unit);
    if (requireIndicator(office, code).kind == plan::IndicatorKind::EveryUnit)
        refuse(PlansText::tr("%1 is reported by every unit for itself: it has no source.").arg(code.value()));
    Query(writing(office), "UPDATE indicator SET source = ?, source_inferred = 0 WHERE year = ? AND code = ?")
        .run(unit, office.plan().year(), code);
    office.forgetValues();
}

void setPace(Office& office, const IndicatorCode& code, const plan::Pace& pace) {
    requireIndicator(office, code);
    if ((pace.kind == plan::PaceKind::Steps) == pace.steps.empty())
        refuse(PlansText::tr("A pace by steps needs at least one step, and no other pace has any."));
    for (const plan::PaceStep& step : pace.steps)
        requirePlanYear(office, step.period);
    const int year = office.plan().year();
    Query(writing(office), "UPDATE indicator SET pace = ? WHERE year = ? AND code = ?").run(pace.kind, year, code);
    Query(writing(office), "DELETE FROM pace_step WHERE year = ? AND indicator = ?").run(year, code);
    Query insert(writing(office),
                 "INSERT INTO pace_step (year, indicator, period, value_units, value_scale) VALUES (?, ?, ?, ?, ?)");
    for (const plan::PaceStep& step : pace.steps)
        insert.run(year, code, step.period, step.value);
    office.forgetValues();
}

void setDuty(Office& office, const plan::DutySetting& duty) {
    requireTask(office, duty.task);
    requireUnit(office, duty.unit);
    Query(writing(office), "INSERT INTO duty (year, task, unit, frequency) VALUES (?, ?, ?, ?) "
                           "ON CONFLICT (year, task, unit) DO UPDATE SET frequency = excluded.frequency")
        .run(office.plan().year(), duty.task, duty.unit, duty.frequency);
    office.forgetValues();
}

void resetDuty(Office& office, plan::TaskId task, plan::UnitId unit) {
    requireTask(office, task);
    requireUnit(office, unit);
    Query(writing(office), "DELETE FROM duty WHERE year = ? AND task = ? AND unit = ?").run(office.plan().year(), task, unit);
    office.forgetValues();
}

void setMilestoneDue(Office& office, const plan::MilestoneId& id, std::optional<QDate> due, const Reasoned& why) {
    if (due)
        requireDay(*due);
    const plan::Milestone& before = requireMilestone(office, id);
    if (before.dueOn == due)
        return;
    const bool reasoned = !base::cleaned(why.reason).isEmpty();
    if (!reasoned && !base::cleaned(why.document).isEmpty())
        refuse(PlansText::tr("A document allows a change for a reason: give that too."));
    if (before.dueOn && reasoned)
        addNote(office, {.milestone = id,
                         .from = before.dueOn->toString(Qt::ISODate),
                         .to = due ? due->toString(Qt::ISODate) : QString(),
                         .why = why});
    Query(writing(office), "UPDATE milestone SET due_on = ?, original_due_on = ? WHERE year = ? AND id = ?")
        .run(due, before.originalDueOn ? before.originalDueOn : before.dueOn, office.plan().year(), id);
    office.forgetValues();
}

void setMilestoneDone(Office& office, const plan::MilestoneId& id, std::optional<QDate> done) {
    if (done)
        requireDay(*done);
    requireMilestone(office, id);
    Query(writing(office), "UPDATE milestone SET done_on = ? WHERE year = ? AND id = ?").run(done, office.plan().year(), id);
    office.forgetValues();
}

void closeTask(Office& office, plan::TaskId task, std::optional<QDate> closedOn) {
    if (closedOn)
        requireDay(*closedOn);
    requireTask(office, task);
    Query(writing(office), "UPDATE task SET closed_on = ? WHERE year = ? AND number = ?")
        .run(closedOn, office.plan().year(), task);
    office.forgetValues();
}

void setOfficer(Office& office, plan::UnitId unit, const QString& name, const QString& phone) {
    requireUnit(office, unit);
    Query(writing(office), "UPDATE unit SET officer = ?, phone = ? WHERE year = ? AND id = ?")
        .run(base::cleaned(name), base::cleaned(phone), office.plan().year(), unit);
    office.forgetValues();
}

void confirmLeads(Office& office) {
    Query(writing(office), "UPDATE plan SET leads_confirmed = 1 WHERE year = ?").run(office.plan().year());
    office.forgetValues();
}

void setFirstReport(Office& office, calendar::TenDay period) {
    requirePlanYear(office, period);
    Query(writing(office), "UPDATE plan SET first_period = ? WHERE year = ?").run(period, office.plan().year());
    office.forgetValues();
}

void importCalendar(Office& office, const std::vector<calendar::CalendarYear>& years) {
    Query keepYear(writing(office), "INSERT INTO calendar_year (year, imported_on) VALUES (?, ?) "
                                    "ON CONFLICT (year) DO UPDATE SET imported_on = excluded.imported_on");
    Query clear(writing(office), "DELETE FROM calendar_day WHERE year = ?");
    Query insert(writing(office), "INSERT INTO calendar_day (day, year, works) VALUES (?, ?, ?)");
    for (const calendar::CalendarYear& year : years) {
        keepYear.run(year.year, office.actor().clock.today());
        clear.run(year.year);
        for (const QDate day : year.off)
            insert.run(day, year.year, false);
        for (const QDate day : year.work)
            insert.run(day, year.year, true);
    }
    office.forgetValues();
}

void markDemo(Office& office) {
    Query(writing(office), "UPDATE office SET demo = 1").run();
    office.forgetValues();
}

std::vector<ChangeNote> changeNotes(const Office& office) {
    Query query(
        office.database(),
        "SELECT indicator, task, milestone, old_value, new_value, reason, document, noted_on, noted_by FROM change_note c "
        "JOIN touched t ON t.table_name = 'change_note' AND t.key = CAST(c.id AS TEXT) "
        "WHERE year = ? GROUP BY c.id ORDER BY min(t.entry), indicator, task, milestone");
    query.with(office.plan().year());
    std::vector<ChangeNote> notes;
    while (query.step()) {
        notes.push_back({query.take<std::optional<IndicatorCode>>(),
                         query.take<std::optional<plan::TaskId>>(),
                         query.take<std::optional<plan::MilestoneId>>(),
                         query.take<QString>(),
                         query.take<QString>(),
                         {query.take<QString>(), query.take<QString>()},
                         query.take<QDate>(),
                         query.take<QString>()});
    }
    return notes;
}

} // namespace xundu::store::plans
