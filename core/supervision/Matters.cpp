#include "core/supervision/Matters.h"

#include "core/plan/Duty.h"
#include "core/progress/LightTurns.h"

#include <algorithm>
#include <ranges>

namespace xundu::supervision {
namespace {

using calendar::TenDay;
using progress::PeriodStatus;

constexpr int urgeFrom = 2;      // due forms running that did not come
constexpr int superviseFrom = 2; // 旬 running that a task is red

/// Forms running that did not come, up to the end of the course. 旬 in which none was owed are stepped over.
struct MissingRun {
    int forms = 0;
    TenDay since;
};

MissingRun missingRun(const plan::Plan& plan, const std::vector<PeriodStatus>& course, const plan::Duty& duty) {
    MissingRun run{.since = course.back().period};
    for (const PeriodStatus& status : course | std::views::reverse) {
        if (isMissing(status, duty.unit, duty.task)) {
            ++run.forms;
            run.since = status.period;
        } else if (plan::isOwed(duty.frequency, status.period, plan.firstReport())) {
            break;
        }
    }
    return run;
}

void addMissing(std::vector<Matter>& matters, const plan::Plan& plan, const std::vector<PeriodStatus>& course, plan::UnitId unit,
                std::optional<plan::UnitId> section) {
    for (const plan::Duty& duty : plan::dutiesOf(plan, section.value_or(unit), course.back().period)) {
        if (!isMissing(course.back(), duty.unit, duty.task))
            continue;
        const MissingRun run = missingRun(plan, course, duty);
        matters.push_back({.step = run.forms >= urgeFrom ? Step::Urge : Step::Remind,
                           .kind = MatterKind::MissingReport,
                           .since = run.since,
                           .periods = run.forms,
                           .task = duty.task,
                           .section = section});
    }
}

void addReds(std::vector<Matter>& matters, const plan::Plan& plan, const std::vector<PeriodStatus>& course, plan::UnitId unit) {
    for (const progress::RedRun& red : progress::redRuns(course)) {
        const plan::Task* task = plan.task(red.task);
        const auto leads = task ? plan::leadsIn(plan, *task, course.back().period) : std::vector<plan::UnitId>();
        if (std::find(leads.begin(), leads.end(), unit) != leads.end())
            matters.push_back({.step = red.periods >= superviseFrom ? Step::Supervise : Step::Urge,
                               .kind = MatterKind::Red,
                               .since = course.back().period.plus(1 - red.periods),
                               .periods = red.periods,
                               .task = red.task});
    }
}

/// Of the unit, or of its section where the unit itself is not named.
void addAssignments(std::vector<Matter>& matters, const plan::Plan& plan, const std::vector<Assignment>& assignments, TenDay now,
                    plan::UnitId unit, std::optional<plan::UnitId> section) {
    for (const Assignment& assignment : assignments) {
        const auto due = dueOf(assignment);
        const bool own = isOf(assignment, section.value_or(unit), plan, now) && !(section && isOf(assignment, unit, plan, now));
        if (due && own && isLate(assignment, now.lastDay()))
            matters.push_back({.step = Step::Urge,
                               .kind = MatterKind::LateAssignment,
                               .since = due->plus(1),
                               .periods = now - *due,
                               .task = assignment.task,
                               .section = section,
                               .assignment = assignment.id});
    }
}

} // namespace

bool isMissing(const PeriodStatus& status, plan::UnitId unit, plan::TaskId task) {
    for (const progress::MissingReport& missing : status.reporting.missing) {
        if (missing.unit == unit)
            return std::find(missing.tasks.begin(), missing.tasks.end(), task) != missing.tasks.end();
    }
    return false;
}

std::vector<Matter> mattersOf(const plan::Plan& plan, const std::vector<PeriodStatus>& course,
                              const std::vector<Assignment>& assignments, plan::UnitId unit) {
    std::vector<Matter> matters;
    const TenDay now = course.back().period;
    std::vector<plan::UnitId> sections;
    for (const plan::Unit& other : plan.units) {
        if (other.parent == unit)
            sections.push_back(other.id);
    }
    addMissing(matters, plan, course, unit, std::nullopt);
    for (const plan::UnitId section : sections)
        addMissing(matters, plan, course, unit, section);
    addReds(matters, plan, course, unit);
    addAssignments(matters, plan, assignments, now, unit, std::nullopt);
    for (const plan::UnitId section : sections)
        addAssignments(matters, plan, assignments, now, unit, section);
    std::stable_sort(matters.begin(), matters.end(), [](const Matter& a, const Matter& b) { return a.step > b.step; });
    return matters;
}

std::optional<int> answerLimit(Step step) {
    switch (step) {
    case Step::Remind:
        return std::nullopt;
    case Step::Urge:
        return 5;
    case Step::Supervise:
        return 10;
    }
    return std::nullopt;
}

Step highestOf(const std::vector<Matter>& matters) {
    Step highest = Step::Remind;
    for (const Matter& matter : matters)
        highest = std::max(highest, matter.step);
    return highest;
}

} // namespace xundu::supervision
