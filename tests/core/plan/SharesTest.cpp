#include "core/plan/Shares.h"

#include "tests/support/Catch.h"
#include "tests/support/Samples.h"

using namespace xundu;
using namespace xundu::tests;

namespace {

std::vector<base::Decimal> parts(const char* target, int units) {
    std::vector<plan::UnitId> ids;
    for (int id = 1; id <= units; ++id)
        ids.push_back(unitId(id));
    std::vector<base::Decimal> result;
    for (const plan::Allocation& share : plan::evenShares(decimal(target), ids))
        result.push_back(share.target);
    return result;
}

} // namespace

TEST_CASE("Even shares add up to the target, the first units take what is over") {
    CHECK(parts("900", 6) == std::vector(6, decimal("150")));
    CHECK(parts("50", 6) == std::vector{decimal("9"), decimal("9"), decimal("8"), decimal("8"), decimal("8"), decimal("8")});
    // 1.4 in tenths: 14 = 3 + 3 + 2 + 2 + 2 + 2
    CHECK(parts("1.4", 6) ==
          std::vector{decimal("0.3"), decimal("0.3"), decimal("0.2"), decimal("0.2"), decimal("0.2"), decimal("0.2")});
    CHECK(parts("2", 6) == std::vector{decimal("1"), decimal("1"), decimal("0"), decimal("0"), decimal("0"), decimal("0")});
    CHECK(parts("7", 1) == std::vector{decimal("7")});
}

TEST_CASE("What of a target no share takes") {
    plan::Indicator indicator = indicatorOf("I01-1", "1.4");
    CHECK_FALSE(plan::unallocated(indicator));
    indicator.allocations = {{xianan, decimal("0.75")}, {chibi, decimal("0.6")}};
    CHECK(plan::unallocated(indicator) == number("0.05"));
    indicator.allocations[1].target = decimal("0.65");
    CHECK(plan::unallocated(indicator)->isZero());
    indicator.allocations[1].target = decimal("1");
    CHECK(plan::unallocated(indicator) == number("-0.35"));
}

TEST_CASE("Only what adds up is shared") {
    using plan::IndicatorKind;
    plan::Indicator indicator = indicatorOf("I01-1", "1");
    for (const auto& [kind, shared] : {std::pair(IndicatorKind::Cumulative, true), std::pair(IndicatorKind::Stock, true),
                                       std::pair(IndicatorKind::YearlyStock, true), std::pair(IndicatorKind::Ratio, false),
                                       std::pair(IndicatorKind::EveryUnit, false), std::pair(IndicatorKind::Growth, false),
                                       std::pair(IndicatorKind::Milestone, false)}) {
        indicator.kind = kind;
        CHECK(plan::canBeShared(indicator) == shared);
    }
}
