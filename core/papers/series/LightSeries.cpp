#include "core/papers/series/LightSeries.h"

#include "core/plan/ProgrammeOf.h"
#include "core/progress/LightCounts.h"

#include <map>

namespace xundu::papers {
namespace {

QString labelOf(const plan::Programme& programme) { return programme.shortName.isEmpty() ? programme.name : programme.shortName; }

} // namespace

LightBars lightsByProgramme(const plan::Plan& plan, const progress::PeriodStatus& status) {
    LightBars bars;
    for (const plan::Programme& programme : plan.programmes) {
        const auto standings = progress::standingsOf(status, programme);
        if (!standings.empty())
            bars.bars.push_back({labelOf(programme), progress::lightCounts(standings)});
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

LightBars indicatorsByProgramme(const plan::Plan& plan, const progress::PeriodStatus& status, const QString& goals) {
    std::map<int, std::vector<const progress::IndicatorStanding*>> byProgramme;
    std::vector<const progress::IndicatorStanding*> ofGoals;
    for (const progress::IndicatorStanding& standing : status.indicators) {
        const plan::Indicator* indicator = plan.indicator(standing.code);
        const plan::Programme* programme = indicator ? plan::programmeOf(plan, *indicator) : nullptr;
        (programme ? byProgramme[programme->number] : ofGoals).push_back(&standing);
    }
    LightBars bars;
    for (const plan::Programme& programme : plan.programmes) {
        if (const auto standings = byProgramme.find(programme.number); standings != byProgramme.end())
            bars.bars.push_back({labelOf(programme), progress::lightCounts(standings->second)});
    }
    if (!ofGoals.empty())
        bars.bars.push_back({goals, progress::lightCounts(ofGoals)});
    return bars;
}

LightBars indicatorsOverTime(const std::vector<progress::PeriodStatus>& course,
                             const std::function<QString(calendar::TenDay)>& label) {
    LightBars bars;
    bars.upright = true;
    for (const progress::PeriodStatus& status : course)
        bars.bars.push_back({label(status.period), progress::lightCounts(progress::pointersTo(status.indicators))});
    return bars;
}

} // namespace xundu::papers
