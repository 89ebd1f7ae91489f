#include "core/papers/series/LightSeries.h"

#include "core/progress/LightCounts.h"

namespace xundu::papers {

LightBars lightsByProgramme(const plan::Plan& plan, const progress::PeriodStatus& status,
                            const std::function<QString(const plan::Programme&)>& label) {
    LightBars bars;
    for (const plan::Programme& programme : plan.programmes) {
        LightBars::Bar bar{label(programme), {}};
        for (const plan::Task& task : programme.tasks) {
            if (const progress::TaskStanding* standing = status.task(task.id))
                ++bar.counts[static_cast<size_t>(standing->light)];
        }
        if (bar.counts != std::array<int, 5>{})
            bars.bars.push_back(std::move(bar));
    }
    return bars;
}

LightBars lightsOverTime(const std::vector<progress::PeriodStatus>& course,
                         const std::function<QString(calendar::TenDay)>& label) {
    LightBars bars;
    bars.upright = true;
    for (const progress::PeriodStatus& status : course)
        bars.bars.push_back({label(status.period), progress::lightCounts(status)});
    return bars;
}

} // namespace xundu::papers
