#include "core/progress/Standing.h"

#include <algorithm>
#include <iterator>

namespace xundu::progress {
namespace {

using base::Fraction;
using plan::IndicatorKind;

calendar::TenDay newest(const std::vector<Reading>& readings) {
    return std::max_element(readings.begin(), readings.end(),
                            [](const Reading& a, const Reading& b) { return a.period < b.period; })
        ->period;
}

std::optional<CityValue> passingUnits(const plan::Plan& plan, const plan::Indicator& indicator,
                                      const std::vector<Reading>& latest) {
    const plan::UnitGroup* group = indicator.everyUnit ? plan.group(*indicator.everyUnit) : nullptr;
    if (!group)
        return std::nullopt;
    std::vector<Reading> from;
    qint64 passed = 0;
    for (const Reading& reading : latest) {
        if (std::find(group->members.begin(), group->members.end(), reading.unit) == group->members.end())
            continue;
        from.push_back(reading);
        passed += reaches(indicator, valueOf(reading, indicator), 0) ? 1 : 0;
    }
    if (from.empty())
        return std::nullopt;
    const auto asOf = newest(from);
    return CityValue{passed, asOf, true, std::move(from)};
}

/// Σnum/Σden; a county that gave only a percent cannot enter it and is left out.
std::optional<CityValue> pooledRatio(const plan::Indicator& indicator, const std::vector<Reading>& counties) {
    std::vector<Reading> from;
    Fraction numerator;
    Fraction denominator;
    for (const Reading& reading : counties) {
        if (!reading.denominator)
            continue;
        numerator = numerator + reading.value;
        denominator = denominator + *reading.denominator;
        from.push_back(reading);
    }
    if (denominator.isZero())
        return std::nullopt;
    const auto asOf = newest(from);
    return CityValue{Fraction::of(numerator, denominator) * Fraction(indicator.unit == u"%" ? 100 : 1), asOf, true,
                     std::move(from)};
}

std::optional<CityValue> sum(const plan::Indicator& indicator, std::vector<Reading> counties) {
    if (counties.empty())
        return std::nullopt;
    Fraction total;
    for (const Reading& reading : counties)
        total = total + valueOf(reading, indicator);
    const auto asOf = newest(counties);
    return CityValue{total, asOf, true, std::move(counties)};
}

} // namespace

std::optional<CityValue> cityValue(const plan::Plan& plan, const plan::Indicator& indicator, const std::vector<Reading>& latest) {
    std::vector<Reading> own;
    std::copy_if(latest.begin(), latest.end(), std::back_inserter(own),
                 [&](const Reading& reading) { return reading.indicator == indicator.code; });
    if (indicator.kind == IndicatorKind::EveryUnit)
        return passingUnits(plan, indicator, own);
    const auto source =
        std::find_if(own.begin(), own.end(), [&](const Reading& reading) { return reading.unit == indicator.source; });
    if (source != own.end())
        return CityValue{valueOf(*source, indicator), source->period, false, {*source}};
    if (indicator.kind == IndicatorKind::Growth || indicator.kind == IndicatorKind::Milestone)
        return std::nullopt; // a rate or a stage is the source's own to say
    std::vector<Reading> counties;
    std::copy_if(own.begin(), own.end(), std::back_inserter(counties), [&](const Reading& reading) {
        const plan::Unit* unit = plan.unit(reading.unit);
        return unit && plan::entersSums(*unit);
    });
    return indicator.kind == IndicatorKind::Ratio ? pooledRatio(indicator, counties) : sum(indicator, std::move(counties));
}

std::vector<std::optional<CityValue>> cityCourse(const plan::Plan& plan, const plan::Indicator& indicator,
                                                 const std::vector<Reading>& readings, calendar::TenDay from,
                                                 calendar::TenDay to) {
    std::vector<std::optional<CityValue>> course;
    std::vector<Reading> latest; // one of each unit
    auto next = readings.begin();
    for (auto period = from; period <= to; ++period) {
        for (; next != readings.end() && next->period <= period; ++next) {
            std::erase_if(latest, [&](const Reading& entry) { return entry.unit == next->unit; });
            latest.push_back(*next);
        }
        course.push_back(cityValue(plan, indicator, latest));
    }
    return course;
}

} // namespace xundu::progress
