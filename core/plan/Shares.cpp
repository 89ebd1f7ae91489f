#include "core/plan/Shares.h"

namespace xundu::plan {

bool canBeShared(const Indicator& indicator) {
    return indicator.kind == IndicatorKind::Cumulative || indicator.kind == IndicatorKind::Stock ||
           indicator.kind == IndicatorKind::YearlyStock;
}

std::vector<Allocation> evenShares(const base::Decimal& target, const std::vector<UnitId>& units) {
    const auto count = static_cast<qint64>(units.size());
    const qint64 each = target.units() / count;
    qint64 over = target.units() % count;
    std::vector<Allocation> shares;
    for (const UnitId unit : units) {
        shares.push_back({unit, base::Decimal::of(each + (over > 0 ? 1 : 0), target.scale()).value()});
        --over;
    }
    return shares;
}

std::optional<base::Fraction> unallocated(const Indicator& indicator) {
    if (indicator.allocations.empty())
        return std::nullopt;
    base::Fraction rest = indicator.target;
    for (const Allocation& share : indicator.allocations)
        rest = rest - base::Fraction(share.target);
    return rest;
}

} // namespace xundu::plan
