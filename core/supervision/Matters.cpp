#include "core/supervision/Matters.h"

#include "core/progress/LightTurns.h"

#include <algorithm>

namespace xundu::supervision {
namespace {

bool isMissing(const progress::PeriodStatus& status, plan::UnitId unit, plan::TaskId task) {
    for (const progress::MissingReport& missing : status.reporting.missing) {
        if (missing.unit == unit)
            return std::find(missing.tasks.begin(), missing.tasks.end(), task) != missing.tasks.end();
    }
    return false;
}

std::vector<Matter> missingAnswers(const std::vector<progress::PeriodStatus>& course, plan::UnitId unit) {
    std::vector<Matter> matters;
    for (const progress::TaskStanding& task : course.back().tasks) {
        const auto answered = std::find_if(course.rbegin(), course.rend(), [&](const progress::PeriodStatus& status) {
            return !isMissing(status, unit, task.task);
        });
        const auto periods = static_cast<int>(answered - course.rbegin());
        if (periods > 0)
            matters.push_back({periods > 1 ? Step::Urge : Step::Remind, MatterKind::MissingReport, task.task, periods});
    }
    return matters;
}

} // namespace

std::vector<Matter> mattersOf(const plan::Plan& plan, const std::vector<progress::PeriodStatus>& course, plan::UnitId unit) {
    std::vector<Matter> matters = missingAnswers(course, unit);
    for (const progress::RedRun& red : progress::redRuns(course)) {
        const plan::Task* task = plan.task(red.task);
        const auto leads = task ? plan::leadingUnits(plan, *task) : std::vector<plan::UnitId>();
        if (std::find(leads.begin(), leads.end(), unit) != leads.end())
            matters.push_back({red.periods > 1 ? Step::Supervise : Step::Urge, MatterKind::Red, red.task, red.periods});
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
