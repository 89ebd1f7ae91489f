#include "core/progress/LightTurns.h"

#include <algorithm>

namespace xundu::progress {
namespace {

std::vector<LightChange>& listFor(LightTurns& turns, const LightChange& change) {
    if (change.to == Light::Done)
        return turns.done;
    if (change.to == Light::Red)
        return turns.red;
    if (change.from == Light::Red && change.to != Light::None)
        return turns.better;
    if (change.to == Light::Yellow)
        return turns.yellow;
    if (change.from == Light::Yellow && change.to == Light::Green)
        return turns.better;
    return turns.other;
}

bool isRed(const PeriodStatus& status, plan::TaskId task) {
    const TaskStanding* standing = status.task(task);
    return standing && standing->light == Light::Red;
}

void sortByTask(std::vector<LightChange>& changes) {
    std::sort(changes.begin(), changes.end(), [](const LightChange& a, const LightChange& b) { return a.task < b.task; });
}

} // namespace

LightTurns turnsOf(const PeriodStatus& before, const PeriodStatus& now) {
    LightTurns turns;
    for (const LightChange& change : compare(before, now).lights)
        listFor(turns, change).push_back(change);
    for (auto* list : {&turns.done, &turns.red, &turns.yellow, &turns.better, &turns.other})
        sortByTask(*list);
    return turns;
}

std::vector<RedRun> redRuns(const std::vector<PeriodStatus>& course) {
    std::vector<RedRun> runs;
    for (const TaskStanding& task : course.back().tasks) {
        const auto calm =
            std::find_if(course.rbegin(), course.rend(), [&](const PeriodStatus& status) { return !isRed(status, task.task); });
        const auto periods = static_cast<int>(calm - course.rbegin());
        if (periods > 0)
            runs.push_back({task.task, periods});
    }
    return runs;
}

std::vector<OverrideRun> overrideRuns(const std::vector<const PeriodStatus*>& course) {
    std::vector<OverrideRun> runs;
    for (const PeriodStatus* status : course) {
        for (const TaskStanding& task : status->tasks) {
            if (!task.overridden)
                continue;
            const auto known = std::find_if(runs.begin(), runs.end(), [&](const OverrideRun& run) {
                return run.task == task.task && run.light == task.light && run.computed == task.computed &&
                       status->period - run.to == 1;
            });
            if (known != runs.end())
                known->to = status->period;
            else
                runs.push_back({task.task, task.light, task.computed, status->period, status->period});
        }
    }
    std::stable_sort(runs.begin(), runs.end(), [](const OverrideRun& a, const OverrideRun& b) { return a.task < b.task; });
    return runs;
}

} // namespace xundu::progress
