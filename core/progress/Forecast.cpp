#include "core/progress/Forecast.h"

#include "core/progress/Reckoning.h"

namespace xundu::progress {

IndicatorStanding forecastOf(const plan::Plan& plan, const plan::Indicator& indicator, const IndicatorStanding& now,
                             calendar::TenDay shown, calendar::TenDay later, const RuleBook& rules) {
    if (!now.value || !now.recentPerPeriod)
        return now;
    IndicatorStanding standing{
        .code = now.code, .value = now.value, .forecast = now.forecast, .recentPerPeriod = now.recentPerPeriod};
    standing.value->value = now.value->value + *now.recentPerPeriod * base::Fraction(later - shown);
    reckon(standing, plan, indicator, later, rules);
    return standing;
}

PeriodStatus forecastOf(const plan::Plan& plan, const PeriodStatus& now, calendar::TenDay later, const RuleBook& rules) {
    PeriodStatus status{.period = later, .ruleVersion = rules.version};
    for (const IndicatorStanding& standing : now.indicators) {
        if (const plan::Indicator* indicator = plan.indicator(standing.code))
            status.indicators.push_back(forecastOf(plan, *indicator, standing, now.period, later, rules));
    }
    return status;
}

} // namespace xundu::progress
