#include "core/exchange/checks/Check.h"

namespace xundu::exchange {

namespace {

/// The value brought near the last one by a power of ten; empty where that is not exact.
QString brought(const progress::Reading& value, const progress::Reading& last) {
    using base::Fraction;
    if (value.denominator || last.denominator)
        return {};
    for (const qint64 step : {10'000, 1000, 100}) {
        for (const Fraction& factor : {Fraction::of(1, step), Fraction(step)}) {
            const Fraction scaled = Fraction(value.value) * factor;
            const auto exact = scaled.rounded(base::Decimal::maxScale);
            if (exact && Fraction(*exact) == scaled && scaled * Fraction(2) >= Fraction(last.value) &&
                scaled <= Fraction(last.value) * Fraction(2))
                return exact->toString();
        }
    }
    return {};
}

/// A first figure is doubted only where it looks like a share of one.
QString asPercent(const progress::Reading& value) {
    const auto exact = (base::Fraction(value.value) * base::Fraction(100)).rounded(base::Decimal::maxScale);
    return value.denominator || !exact ? QString() : exact->toString();
}

} // namespace

void checkUnitSlip(const CheckInput& input, Findings& findings) {
    addDoubts(input, findings, progress::DoubtCode::UnitSlip, FindingCode::UnitSlip,
              CheckText::tr("Check the unit of measure with the unit."), [&](size_t row, const progress::Reading* last) {
                  return last ? brought(input.reading(row), *last) : asPercent(input.reading(row));
              });
}

} // namespace xundu::exchange
