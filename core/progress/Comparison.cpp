#include "core/progress/Comparison.h"

#include <algorithm>

namespace xundu::progress {
namespace {

std::optional<base::Fraction> valueIn(const IndicatorStanding* standing) {
    return standing && standing->value ? std::optional(standing->value->value) : std::nullopt;
}

/// Getting a worse light comes first; a light that went out or came up says little either way.
int weight(const LightChange& change) {
    if (change.from == Light::None || change.to == Light::None)
        return 1;
    return change.to > change.from ? 0 : 2;
}

} // namespace

Comparison compare(const PeriodStatus& before, const PeriodStatus& now) {
    Comparison result;
    for (const TaskStanding& task : now.tasks) {
        const TaskStanding* old = before.task(task.task);
        if (old && old->light != task.light)
            result.lights.push_back({task.task, old->light, task.light});
    }
    std::stable_sort(result.lights.begin(), result.lights.end(),
                     [](const LightChange& a, const LightChange& b) { return weight(a) < weight(b); });
    for (const IndicatorStanding& indicator : now.indicators) {
        const auto from = valueIn(before.indicator(indicator.code));
        const auto to = valueIn(&indicator);
        if (from != to)
            result.values.push_back({indicator.code, from, to});
    }
    return result;
}

} // namespace xundu::progress
