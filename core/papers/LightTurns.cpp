#include "core/papers/LightTurns.h"

#include <algorithm>

namespace xundu::papers {
namespace {

using progress::Light;
using progress::LightChange;

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

bool isRed(const progress::PeriodStatus& status, plan::TaskId task) {
    const progress::TaskStanding* standing = status.task(task);
    return standing && standing->light == Light::Red;
}

void sortByTask(std::vector<LightChange>& changes) {
    std::sort(changes.begin(), changes.end(), [](const LightChange& a, const LightChange& b) { return a.task < b.task; });
}

} // namespace

LightTurns turnsOf(const progress::PeriodStatus& now, const progress::PeriodStatus& last,
                   const progress::PeriodStatus* beforeLast) {
    LightTurns turns;
    for (const LightChange& change : progress::compare(last, now).lights)
        listFor(turns, change).push_back(change);
    for (auto* list : {&turns.done, &turns.red, &turns.yellow, &turns.better, &turns.other})
        sortByTask(*list);
    for (const progress::TaskStanding& task : now.tasks) {
        if (beforeLast && isRed(now, task.task) && isRed(last, task.task) && isRed(*beforeLast, task.task))
            turns.redThree.push_back({task.task, Light::Red, Light::Red});
    }
    return turns;
}

} // namespace xundu::papers
