#include "core/papers/tables/CountyFigures.h"

#include <algorithm>

namespace xundu::papers {
namespace {

using base::Fraction;
using plan::Indicator;
using plan::IndicatorKind;
using progress::Reading;
using Figure = std::optional<Fraction>;

/// Whether shares can be added up: parts of one amount, not rates.
bool addsUp(const Indicator& indicator) {
    return indicator.kind == IndicatorKind::Cumulative || indicator.kind == IndicatorKind::Stock ||
           indicator.kind == IndicatorKind::YearlyStock;
}

Figure shareOf(const plan::Plan& plan, const Indicator& indicator, plan::UnitId unit) {
    if (indicator.everyUnit) {
        const auto& members = plan.group(*indicator.everyUnit)->members;
        return std::find(members.begin(), members.end(), unit) == members.end() ? Figure() : Fraction(indicator.target);
    }
    const auto share = std::find_if(indicator.allocations.begin(), indicator.allocations.end(),
                                    [&](const plan::Allocation& each) { return each.unit == unit; });
    return share == indicator.allocations.end() ? Figure() : Fraction(share->target);
}

/// Nothing where the smaller value is the better one: there the quotient says nothing.
Figure quotient(const Indicator& indicator, const Figure& value, const Figure& share) {
    if (!value || !share || share->isZero() || indicator.lowerIsBetter())
        return std::nullopt;
    return Fraction::of(*value, *share);
}

Figure difference(const Figure& whole, const Figure& part) { return whole && part ? Figure(*whole - *part) : Figure(); }

CountyFigures valuesOf(const plan::Plan& plan, const Indicator& indicator, const std::vector<const plan::Unit*>& units,
                       const std::vector<Reading>& readings, const progress::IndicatorStanding& standing) {
    CountyFigures values;
    for (const plan::Unit* unit : units) {
        const auto reading =
            std::find_if(readings.begin(), readings.end(), [&](const Reading& each) { return each.unit == unit->id; });
        values.units.push_back(reading == readings.end() ? Figure() : progress::valueOf(*reading, indicator));
    }
    if (standing.value)
        values.city = standing.value->value;
    if (indicator.kind == IndicatorKind::EveryUnit)
        return values;
    Indicator counties = indicator; // without a source the rules add counties and zone up
    counties.source.reset();
    if (const auto sum = progress::cityValue(plan, counties, readings))
        values.sum = sum->value;
    if (addsUp(indicator))
        values.rest = difference(values.city, values.sum);
    return values;
}

CountyFigures sharesOf(const plan::Plan& plan, const Indicator& indicator, const std::vector<const plan::Unit*>& units) {
    CountyFigures shares;
    for (const plan::Unit* unit : units)
        shares.units.push_back(shareOf(plan, indicator, unit->id));
    shares.city = indicator.everyUnit ? Fraction(static_cast<qint64>(plan.group(*indicator.everyUnit)->members.size()))
                                      : Fraction(indicator.target);
    if (!addsUp(indicator) || indicator.allocations.empty())
        return shares;
    Fraction sum;
    for (const plan::Allocation& share : indicator.allocations)
        sum = sum + Fraction(share.target);
    shares.sum = sum;
    shares.rest = difference(shares.city, shares.sum);
    return shares;
}

} // namespace

bool CountyFigures::isEmpty() const {
    return std::none_of(units.begin(), units.end(), [](const Figure& figure) { return figure.has_value(); });
}

std::vector<const plan::Unit*> unitsWithShares(const plan::Plan& plan) {
    std::vector<const plan::Unit*> units;
    for (const plan::Unit& unit : plan.units) {
        const bool shares = std::any_of(plan.indicators.begin(), plan.indicators.end(), [&](const Indicator& indicator) {
            return shareOf(plan, indicator, unit.id).has_value();
        });
        if (shares || plan::entersSums(unit))
            units.push_back(&unit);
    }
    return units;
}

CountyShare countyShare(const plan::Plan& plan, const Indicator& indicator, const std::vector<const plan::Unit*>& units,
                        std::vector<Reading> readings, const progress::IndicatorStanding& standing) {
    std::erase_if(readings, [&](const Reading& reading) {
        return reading.indicator != indicator.code || reading.unit == indicator.source;
    });
    CountyShare result{valuesOf(plan, indicator, units, readings, standing), sharesOf(plan, indicator, units), {}};
    for (size_t i = 0; i < units.size(); ++i)
        result.done.units.push_back(quotient(indicator, result.values.units[i], result.shares.units[i]));
    result.done.sum = quotient(indicator, result.values.sum, result.shares.sum);
    result.done.city = quotient(indicator, result.values.city, result.shares.city);
    return result;
}

} // namespace xundu::papers
