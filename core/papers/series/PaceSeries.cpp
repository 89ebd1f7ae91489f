#include "core/papers/series/PaceSeries.h"

namespace xundu::papers {

PaceBars paceBars(const plan::Plan& plan, const std::vector<const progress::IndicatorStanding*>& indicators,
                  const std::function<QString(const plan::Indicator&, const progress::IndicatorStanding&)>& words) {
    PaceBars bars;
    for (const progress::IndicatorStanding* standing : indicators) {
        const plan::Indicator* indicator = plan.indicator(standing->code);
        if (!indicator || !standing->progress)
            continue;
        PaceBars::Bar bar{indicator->name, words(*indicator, *standing), standing->progress->toDouble(), {}, standing->light};
        if (standing->expected)
            bar.expected = standing->expected->toDouble();
        bars.bars.push_back(std::move(bar));
    }
    return bars;
}

} // namespace xundu::papers
