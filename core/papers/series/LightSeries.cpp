#include "core/papers/series/LightSeries.h"

#include "core/progress/LightCounts.h"

namespace xundu::papers {

LightBars lightsByProgramme(const plan::Plan& plan, const progress::PeriodStatus& status) {
    LightBars bars;
    for (const plan::Programme& programme : plan.programmes) {
        const auto standings = progress::standingsOf(status, programme);
        if (!standings.empty())
            bars.bars.push_back(
                {programme.shortName.isEmpty() ? programme.name : programme.shortName, progress::lightCounts(standings)});
    }
    return bars;
}

LightBars lightsOverTime(const std::vector<progress::PeriodStatus>& course,
                         const std::function<LightBars::Bar(calendar::TenDay)>& named) {
    LightBars bars;
    bars.upright = true;
    for (const progress::PeriodStatus& status : course) {
        bars.bars.push_back(named(status.period));
        bars.bars.back().counts = progress::lightCounts(status);
    }
    return bars;
}

} // namespace xundu::papers
