#include "core/progress/Pace.h"

#include <algorithm>

namespace xundu::progress {

using base::Fraction;
using plan::Indicator;
using plan::IndicatorKind;

namespace {

Fraction evenPace(const Indicator& indicator, calendar::TenDay period, QDate yearStart) {
    const QDate until = std::min(period.lastDay(), indicator.dueOn);
    const qint64 passed = std::max<qint64>(0, yearStart.daysTo(until) + 1);
    const qint64 span = std::max<qint64>(1, yearStart.daysTo(indicator.dueOn) + 1);
    return Fraction::of(passed, span);
}

std::optional<Fraction> stepPace(const Indicator& indicator, calendar::TenDay period) {
    const plan::PaceStep* standing = nullptr;
    for (const plan::PaceStep& step : indicator.pace.steps) {
        if (step.period <= period)
            standing = &step;
    }
    return standing ? progressOf(indicator, standing->value) : std::optional<Fraction>(0);
}

} // namespace

std::optional<Fraction> expectedProgress(const Indicator& indicator, calendar::TenDay period, QDate yearStart) {
    switch (indicator.pace.kind) {
    case plan::PaceKind::Even:
        return evenPace(indicator, period, yearStart);
    case plan::PaceKind::Steps:
        return stepPace(indicator, period);
    case plan::PaceKind::YearEnd:
        return period < calendar::TenDay::containing(indicator.dueOn) ? 0 : 1;
    case plan::PaceKind::Level:
        return 1;
    case plan::PaceKind::Unset:
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Fraction> progressOf(const Indicator& indicator, const Fraction& value) {
    const Fraction target = indicator.target;
    if (needsBaseline(indicator)) {
        if (!indicator.baseline || *indicator.baseline == indicator.target)
            return std::nullopt;
        const Fraction baseline = *indicator.baseline;
        return Fraction::of(value - baseline, target - baseline); // counting down, both differences change sign
    }
    if (target.isZero())
        return std::nullopt;
    return Fraction::of(value, target);
}

bool reaches(const Indicator& indicator, const Fraction& value, int aroundPercent) {
    const Fraction target = indicator.target;
    switch (indicator.comparison) {
    case plan::Comparison::AtLeast:
        return value >= target;
    case plan::Comparison::Above:
        return value > target;
    case plan::Comparison::AtMost:
        return value <= target;
    case plan::Comparison::Around: {
        const Fraction tolerance = target * Fraction::of(aroundPercent, 100);
        const Fraction size = tolerance.isNegative() ? Fraction(0) - tolerance : tolerance;
        return value >= target - size && value <= target + size;
    }
    }
    return false;
}

int remainingPeriods(const Indicator& indicator, calendar::TenDay period) {
    return std::max(0, calendar::TenDay::containing(indicator.dueOn) - period);
}

bool needsBaseline(const Indicator& indicator) { return indicator.kind == IndicatorKind::Stock || indicator.lowerIsBetter(); }

} // namespace xundu::progress
