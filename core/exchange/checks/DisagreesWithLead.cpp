#include "core/exchange/checks/Check.h"

#include <algorithm>

namespace xundu::exchange {

namespace {

using base::Fraction;
using progress::Reading;

/// This row's reading and those of other units in the same 旬.
std::vector<Reading> allOf(const CheckInput& input, size_t row) {
    std::vector<Reading> readings;
    const auto others = input.knowledge->others.find(input.form.indicators[row].code);
    if (others != input.knowledge->others.end())
        readings = others->second;
    readings.push_back(input.reading(row));
    return readings;
}

const Reading* of(const std::vector<Reading>& readings, plan::UnitId unit) {
    const auto found = std::find_if(readings.begin(), readings.end(), [&](const Reading& each) { return each.unit == unit; });
    return found == readings.end() ? nullptr : &*found;
}

/// Σ over the units that have a share, once all of them have reported: until then it says nothing.
std::optional<Fraction> sumOfShares(const plan::Indicator& indicator, const std::vector<Reading>& readings) {
    if (indicator.allocations.empty())
        return std::nullopt;
    Fraction sum(0);
    for (const plan::Allocation& share : indicator.allocations) {
        const Reading* reading = of(readings, share.unit);
        if (!reading || reading->denominator)
            return std::nullopt;
        sum = sum + Fraction(reading->value);
    }
    return sum;
}

bool differ(const Fraction& a, const Fraction& b) {
    const Fraction gap = a > b ? a - b : b - a;
    return gap * Fraction(1000) > a * Fraction(5); // rules.md 2: by more than 0.5 %
}

} // namespace

void checkDisagreesWithLead(const CheckInput& input, Findings& findings) {
    for (size_t row = 0; row < input.form.indicators.size(); ++row) {
        const plan::Indicator& indicator = input.indicator(row);
        if (!input.numbers[row].entry || !indicator.source || plan::isRatio(indicator.kind))
            continue;
        const auto readings = allOf(input, row);
        const Reading* source = of(readings, *indicator.source);
        const auto sum = sumOfShares(indicator, readings);
        if (source && sum && differ(Fraction(source->value), *sum))
            findings.push_back(findingAt(input, row, FindingCode::DisagreesWithLead,
                                         CheckText::tr("%1: %2 reports %3, counties and zone together %4.")
                                             .arg(indicator.name, input.context.plan.unit(*indicator.source)->shortName,
                                                  source->value.toString(), sum->rounded(2).value_or(base::Decimal()).toString()),
                                         CheckText::tr("The source unit's figure counts. Let the two agree.")));
    }
}

} // namespace xundu::exchange
