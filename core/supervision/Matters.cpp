#include "core/supervision/Matters.h"

#include "core/plan/Duty.h"
#include "core/progress/LightTurns.h"

#include <algorithm>

namespace xundu::supervision {
namespace {

constexpr int urgeFrom = 2;      // due forms running that did not come
constexpr int superviseFrom = 2; // 旬 running that a task is red

bool isMissing(const progress::PeriodStatus& status, plan::UnitId unit, plan::TaskId task) {
    for (const progress::MissingReport& missing : status.reporting.missing) {
        if (missing.unit == unit)
            return std::find(missing.tasks.begin(), missing.tasks.end(), task) != missing.tasks.end();
    }
    return false;
}

/// How many forms running did not come, up to the end of the course. 旬 in which none was owed are stepped over.
int missingForms(const plan::Plan& plan, const std::vector<progress::PeriodStatus>& course, const plan::Duty& duty) {
    int forms = 0;
    for (auto status = course.rbegin(); status != course.rend(); ++status) {
        if (isMissing(*status, duty.unit, duty.task))
            ++forms;
        else if (plan::isOwed(duty.frequency, status->period, plan.firstReport()))
            break;
    }
    return forms;
}

std::vector<Matter> missingAnswers(const plan::Plan& plan, const std::vector<progress::PeriodStatus>& course, plan::UnitId unit) {
    std::vector<Matter> matters;
    for (const plan::Duty& duty : plan::dutiesOf(plan, unit)) {
        if (!isMissing(course.back(), unit, duty.task))
            continue;
        const int forms = missingForms(plan, course, duty);
        matters.push_back({forms >= urgeFrom ? Step::Urge : Step::Remind, MatterKind::MissingReport, duty.task, forms});
    }
    return matters;
}

} // namespace

std::vector<Matter> mattersOf(const plan::Plan& plan, const std::vector<progress::PeriodStatus>& course, plan::UnitId unit) {
    std::vector<Matter> matters = missingAnswers(plan, course, unit);
    for (const progress::RedRun& red : progress::redRuns(course)) {
        const plan::Task* task = plan.task(red.task);
        const auto leads = task ? plan::leadingUnits(plan, *task) : std::vector<plan::UnitId>();
        if (std::find(leads.begin(), leads.end(), unit) != leads.end())
            matters.push_back(
                {red.periods >= superviseFrom ? Step::Supervise : Step::Urge, MatterKind::Red, red.task, red.periods});
    }
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

} // namespace xundu::supervision
