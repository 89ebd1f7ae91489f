#include "core/progress/Reckoning.h"

#include <algorithm>

namespace xundu::progress {
namespace {

using base::Fraction;
using plan::Indicator;
using plan::IndicatorKind;

/// What has to be reached: the target, or for every_unit the number of units.
Fraction goalOf(const plan::Plan& plan, const Indicator& indicator) {
    if (indicator.kind != IndicatorKind::EveryUnit)
        return indicator.target;
    const plan::UnitGroup* group = indicator.everyUnit ? plan.group(*indicator.everyUnit) : nullptr;
    return group ? static_cast<qint64>(group->members.size()) : 0;
}

std::optional<Fraction> progressMade(const plan::Plan& plan, const Indicator& indicator, const Fraction& value) {
    if (indicator.kind != IndicatorKind::EveryUnit)
        return progressOf(indicator, value);
    const Fraction units = goalOf(plan, indicator);
    return units.isZero() ? std::nullopt : std::optional(Fraction::of(value, units));
}

bool isReached(const plan::Plan& plan, const Indicator& indicator, const Fraction& value, const RuleBook& rules) {
    return indicator.kind == IndicatorKind::EveryUnit ? value >= goalOf(plan, indicator)
                                                      : reaches(indicator, value, rules.aroundPercent);
}

Light lightOfLag(const Fraction& lag, const RuleBook& rules) {
    if (lag > Fraction(rules.redAbove))
        return Light::Red;
    return lag >= Fraction(rules.yellowFrom) ? Light::Yellow : Light::Green;
}

/// A reason whose light keeps to "striving is never worse than yellow".
Reason reasonFor(const Indicator& indicator, ReasonCode code, Light light) {
    Reason reason{.code = code, .light = light, .indicator = indicator.code};
    if (indicator.striving && light == Light::Red) {
        reason.light = Light::Yellow;
        reason.capped = true;
    }
    return reason;
}

/// rules.md 4, row by row.
Reason judge(const plan::Plan& plan, const Indicator& indicator, const IndicatorStanding& standing, calendar::TenDay period,
             const RuleBook& rules) {
    if (!indicator.hasTarget())
        return reasonFor(indicator, ReasonCode::NoTarget, Light::None);
    if (needsBaseline(indicator) && !indicator.baseline)
        return reasonFor(indicator, ReasonCode::NoBaseline, Light::None);
    if (standing.value && isReached(plan, indicator, standing.value->value, rules))
        return reasonFor(indicator, ReasonCode::TargetReached, Light::Done);
    if (period.firstDay() > indicator.dueOn)
        return reasonFor(indicator, ReasonCode::DuePassed, Light::Red);
    const bool onTheMark = standing.value && indicator.kind != IndicatorKind::EveryUnit &&
                           indicator.comparison == plan::Comparison::Above && standing.value->value == Fraction(indicator.target);
    if (onTheMark) {
        Reason reason = reasonFor(indicator, ReasonCode::Lag, Light::Green);
        reason.exactlyEqual = true;
        reason.lagPoints = standing.lagPoints;
        return reason;
    }
    if (!standing.expected)
        return reasonFor(indicator, ReasonCode::NoPace, Light::None);
    const bool awaitsYearEnd =
        indicator.pace.kind == plan::PaceKind::YearEnd && period < calendar::TenDay::containing(indicator.dueOn);
    const bool littleExpected = *standing.expected < Fraction::of(rules.noReadingFrom, 100);
    const bool nothingDueYet = !standing.value && (littleExpected || period < plan.firstReport());
    if (awaitsYearEnd || nothingDueYet)
        return reasonFor(indicator, ReasonCode::NotDueYet, Light::None);
    if (!standing.lagPoints)
        return reasonFor(indicator, ReasonCode::NoBaseline, Light::None);
    Reason reason =
        reasonFor(indicator, standing.value ? ReasonCode::Lag : ReasonCode::NoReading, lightOfLag(*standing.lagPoints, rules));
    reason.lagPoints = standing.lagPoints;
    return reason;
}

/// What a 旬 brought lately: the source's own course, or the sum of the summed units' courses.
std::optional<Fraction> recentPerPeriod(const Indicator& indicator, const CityValue& value,
                                        const std::vector<UnitReadings>& readings) {
    const auto kind = indicator.kind;
    if (kind == IndicatorKind::Ratio || kind == IndicatorKind::Growth || kind == IndicatorKind::EveryUnit)
        return std::nullopt;
    std::optional<Fraction> slope;
    for (const UnitReadings& course : readings) {
        const bool counts = std::find(value.from.begin(), value.from.end(), course.latest) != value.from.end();
        if (!counts || !course.earlier)
            continue;
        const Fraction gained = valueOf(course.latest, indicator) - valueOf(*course.earlier, indicator);
        const Fraction perPeriod = Fraction::of(gained, course.latest.period - course.earlier->period);
        slope = slope ? *slope + perPeriod : perPeriod;
    }
    return slope;
}

} // namespace

void reckon(IndicatorStanding& standing, const plan::Plan& plan, const Indicator& indicator, calendar::TenDay period,
            const RuleBook& rules) {
    standing.expected = expectedProgress(indicator, period, plan.firstDay());
    if (standing.value)
        standing.progress = progressMade(plan, indicator, standing.value->value);

    const Fraction start = needsBaseline(indicator) ? indicator.baseline.value_or(base::Decimal()) : base::Decimal();
    const auto counted = standing.value ? standing.progress : progressMade(plan, indicator, start);
    if (standing.expected && counted)
        standing.lagPoints = (*standing.expected - *counted) * Fraction(100);

    standing.reason = judge(plan, indicator, standing, period, rules);
    standing.light = standing.reason.light;
    if (!standing.value && standing.light == Light::None)
        standing.lagPoints.reset(); // nothing done is assumed only where silence is lit
}

IndicatorStanding standingOf(const plan::Plan& plan, const Indicator& indicator, const std::vector<UnitReadings>& readings,
                             calendar::TenDay period, const RuleBook& rules) {
    IndicatorStanding standing{.code = indicator.code};
    std::vector<Reading> latest;
    for (const UnitReadings& course : readings) {
        if (course.latest.indicator == indicator.code)
            latest.push_back(course.latest);
    }
    standing.value = cityValue(plan, indicator, latest);
    reckon(standing, plan, indicator, period, rules);
    standing.stale = standing.light >= Light::Green && standing.value && standing.value->asOf < period;

    const int remaining = remainingPeriods(indicator, period);
    if (standing.value && indicator.hasTarget() && !isReached(plan, indicator, standing.value->value, rules) && remaining > 0)
        standing.neededPerPeriod = Fraction::of(goalOf(plan, indicator) - standing.value->value, remaining);
    if (standing.value)
        standing.recentPerPeriod = recentPerPeriod(indicator, *standing.value, readings);
    if (standing.recentPerPeriod) {
        const int toYearEnd = std::max(0, calendar::TenDay::lastOf(plan.year()) - period);
        standing.forecast = standing.value->value + *standing.recentPerPeriod * Fraction(toYearEnd);
    }
    return standing;
}

} // namespace xundu::progress
