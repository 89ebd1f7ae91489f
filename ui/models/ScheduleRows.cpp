#include "ui/models/ScheduleRows.h"

#include "ui/models/Grounds.h"
#include "ui/models/Shown.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace xundu::ui {

using calendar::TenDay;
using progress::MilestoneState;

namespace {

struct ScheduleText {
    Q_DECLARE_TR_FUNCTIONS(ScheduleText)
};

QString milestoneWords(const plan::Milestone& milestone, MilestoneState state) {
    QString words;
    switch (state) {
    case MilestoneState::Done:
        words = ScheduleText::tr("milestone “%1”, done on %2").arg(milestone.text, shownDate(*milestone.doneOn));
        break;
    case MilestoneState::Planned:
        words = ScheduleText::tr("milestone “%1”, due on %2").arg(milestone.text, shownDate(*milestone.dueOn));
        break;
    case MilestoneState::Overdue:
        words = ScheduleText::tr("milestone “%1”, overdue since %2").arg(milestone.text, shownDate(*milestone.dueOn));
        break;
    }
    const auto& original = milestone.originalDueOn;
    return original && original != milestone.dueOn ? ScheduleText::tr("%1 (first date %2)").arg(words, shownDate(*original))
                                                   : words;
}

using Notes = std::vector<store::plans::ChangeNote>;

/// With why it was moved, where that is known.
QString wordsOf(const plan::Milestone& milestone, MilestoneState state, const Notes& notes) {
    QStringList words{milestoneWords(milestone, state)};
    for (const store::plans::ChangeNote& note : notes) {
        if (note.milestone == milestone.id)
            words << toldChange(note);
    }
    return words.join(ScheduleText::tr("; "));
}

std::vector<ScheduleMilestone> milestonesOf(const plan::Task& task, TenDay shown, const Notes& notes) {
    std::vector<ScheduleMilestone> found;
    for (const plan::Measure& measure : task.measures) {
        for (const plan::Milestone& milestone : measure.milestones) {
            const MilestoneState state = progress::stateOf(milestone, shown);
            const auto day = milestone.dueOn || state != MilestoneState::Done ? milestone.dueOn : milestone.doneOn;
            if (!day || day->year() != shown.year())
                continue;
            ScheduleMilestone placed{.id = milestone.id,
                                     .state = state,
                                     .period = TenDay::containing(*day),
                                     .words = wordsOf(milestone, state, notes)};
            const auto& original = milestone.originalDueOn;
            if (original && original->year() == shown.year() && TenDay::containing(*original) != placed.period)
                placed.original = TenDay::containing(*original);
            found.push_back(std::move(placed));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const auto& a, const auto& b) {
        return std::pair(a.period, a.state) < std::pair(b.period, b.state); // the gravest is painted last
    });
    return found;
}

QString leadInBrief(const plan::Plan& plan, const QStringList& leads) {
    if (leads.isEmpty())
        return noFigure;
    const plan::Unit* unit = plan.unitNamed(leads.first());
    const QString first = unit ? unit->shortName : leads.first();
    return leads.size() == 1 ? first : ScheduleText::tr("%1, %n in all", nullptr, static_cast<int>(leads.size())).arg(first);
}

bool hasUnit(const plan::Plan& plan, const plan::Task& task, plan::UnitId unit) {
    for (const plan::Role role : {plan::Role::Lead, plan::Role::Co}) {
        const auto units = plan::unitsOf(plan, task, role);
        if (std::find(units.begin(), units.end(), unit) != units.end())
            return true;
    }
    return false;
}

bool passes(const OfficeView& view, const plan::Task& task, const ScheduleFilter& filter) {
    if (filter.unit && !hasUnit(view.plan(), task, *filter.unit))
        return false;
    if (!filter.light && !filter.changed)
        return true;
    const progress::TaskStanding* now = view.status().task(task.id);
    if (filter.light && (!now || now->light != *filter.light))
        return false;
    const progress::TaskStanding* before = view.previous() ? view.previous()->task(task.id) : nullptr;
    return !filter.changed || (now && before && now->light != before->light);
}

ScheduleRow rowOf(const plan::Plan& plan, const plan::Task& task, int programme, TenDay shown, const Notes& notes) {
    const QStringList leads = plan::printedNames(plan, task, plan::Role::Lead);
    return {.task = task.id,
            .title = task.title,
            .lead = leadInBrief(plan, leads),
            .leads = ScheduleText::tr("Lead: %1").arg(leads.isEmpty() ? noFigure : leads.join(QStringLiteral("、"))),
            .programme = programme,
            .milestones = milestonesOf(task, shown, notes)};
}

void addLights(Schedule& schedule, const Course& course) {
    for (TenDay period = schedule.firstReport; period <= schedule.shown; ++period) {
        const progress::PeriodStatus* status = course.at(period);
        if (!status)
            continue;
        const auto place = static_cast<std::size_t>(period.numberInYear() - 1);
        schedule.closed[place] = status->closed;
        auto lights = lightsOf(schedule, *status);
        for (std::size_t row = 0; row < schedule.rows.size(); ++row)
            schedule.rows[row].lights[place] = std::move(lights[row]);
    }
}

} // namespace

QString beforeFirstSentence(const plan::Plan& plan) {
    const QDate issued = plan.document.issuedOn;
    const bool byIssue = !plan.firstReportSetting && issued.isValid() && issued.year() == plan.year();
    return byIssue ? ScheduleText::tr("Plan issued on %1: no lights before").arg(shownDate(issued))
                   : ScheduleText::tr("Reports begin with %1: no lights before").arg(plan.firstReport().displayName());
}

std::vector<plan::UnitId> unitsWithTasks(const plan::Plan& plan) {
    QSet<plan::UnitId> named;
    for (const plan::Task* task : plan.tasks()) {
        for (const plan::Role role : {plan::Role::Lead, plan::Role::Co}) {
            for (const plan::UnitId unit : plan::unitsOf(plan, *task, role))
                named.insert(unit);
        }
    }
    std::vector<plan::UnitId> units;
    for (const plan::Unit& unit : plan.units) {
        if (named.contains(unit.id))
            units.push_back(unit.id);
    }
    return units;
}

Schedule scheduleOf(const OfficeView& view, const Course& course, const ScheduleFilter& filter) {
    const plan::Plan& plan = view.plan();
    Schedule schedule{.shown = view.period(), .firstReport = plan.firstReport()};
    const Notes notes = store::plans::changeNotes(view.office());
    schedule.beforeFirst = beforeFirstSentence(plan);
    schedule.editable = view.office().isWritable();
    if (const QDate today = view.office().actor().clock.today(); today.year() == plan.year())
        schedule.today = today;
    for (const plan::Programme& programme : plan.programmes) {
        const int place = static_cast<int>(schedule.programmes.size());
        schedule.programmes.push_back({programme.name, programme.shortName.isEmpty() ? programme.name : programme.shortName});
        if (filter.programme && *filter.programme != programme.number)
            continue;
        for (const plan::Task& task : programme.tasks) {
            if (passes(view, task, filter))
                schedule.rows.push_back(rowOf(plan, task, place, schedule.shown, notes));
        }
    }
    addLights(schedule, course);
    return schedule;
}

std::vector<std::optional<LightValue>> lightsOf(const Schedule& schedule, const progress::PeriodStatus& status) {
    QHash<plan::TaskId, const progress::TaskStanding*> standings;
    for (const progress::TaskStanding& standing : status.tasks)
        standings.insert(standing.task, &standing);
    std::vector<std::optional<LightValue>> lights;
    for (const ScheduleRow& row : schedule.rows) {
        const progress::TaskStanding* standing = standings.value(row.task);
        lights.push_back(standing ? std::optional(lightValue(*standing)) : std::nullopt);
    }
    return lights;
}

} // namespace xundu::ui
