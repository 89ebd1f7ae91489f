#include "core/progress/Standing.h"
#include "tests/support/Samples.h"

using namespace xundu;
using namespace xundu::tests;
using progress::cityValue;

namespace {

const char* const code = "I01-1";

progress::Reading june(plan::UnitId unit, const char* value, const char* denominator = nullptr) {
    return readingOf(code, unit, "2025-06-mid", value, denominator);
}

plan::Indicator ofKind(plan::IndicatorKind kind, const char* target = "80") {
    plan::Indicator indicator = indicatorOf(code, target);
    indicator.kind = kind;
    indicator.unit = text("%");
    return indicator;
}

plan::Indicator everyCounty(const char* target = "3.0") {
    plan::Indicator indicator = ofKind(plan::IndicatorKind::EveryUnit, target);
    indicator.comparison = plan::Comparison::Above;
    indicator.source.reset();
    indicator.everyUnit = counties;
    return indicator;
}

} // namespace

TEST_CASE("The source's reading is the city's value") {
    const auto value =
        cityValue(samplePlan(), indicatorOf(code, "50"), {june(xianan, "9"), june(scienceBureau, "21"), june(zone, "4")});
    REQUIRE(value);
    CHECK(value->value == fraction(21));
    CHECK(value->asOf == tenDay("2025-06-mid"));
    CHECK_FALSE(value->summed);
    CHECK(value->from == std::vector{june(scienceBureau, "21")});
}

TEST_CASE("The source's older reading carries forward with its date, before newer counties") {
    const auto value = cityValue(samplePlan(), indicatorOf(code, "50"),
                                 {june(xianan, "30"), readingOf(code, scienceBureau, "2025-04-early", "12")});
    REQUIRE(value);
    CHECK(value->value == fraction(12));
    CHECK(value->asOf == tenDay("2025-04-early"));
    CHECK_FALSE(value->summed);
}

TEST_CASE("Without the source's reading counties and zone are summed, departments and others never") {
    plan::Indicator indicator = indicatorOf(code, "50");
    indicator.kind = GENERATE(plan::IndicatorKind::Cumulative, plan::IndicatorKind::Stock, plan::IndicatorKind::YearlyStock);
    const auto value =
        cityValue(samplePlan(), indicator,
                  {june(reformCommission, "100"), june(college, "50"), readingOf(code, xianan, "2025-05-late", "9.5"),
                   june(chibi, "7"), readingOf(code, zone, "2025-06-early", "4")});
    REQUIRE(value);
    CHECK(value->value == number("20.5")); // 9.5 + 7 + 4
    CHECK(value->asOf == tenDay("2025-06-mid"));
    CHECK(value->summed);
    CHECK(value->from.size() == 3);
}

TEST_CASE("No reading that counts: no value, and never zero") {
    CHECK_FALSE(cityValue(samplePlan(), indicatorOf(code, "50"), {}));
    CHECK_FALSE(cityValue(samplePlan(), indicatorOf(code, "50"), {june(reformCommission, "100")}));
    CHECK_FALSE(cityValue(samplePlan(), everyCounty(), {}));
}

TEST_CASE("Readings of another indicator are none of this one's") {
    const auto other = readingOf("I01-2", scienceBureau, "2025-06-mid", "21");
    CHECK_FALSE(cityValue(samplePlan(), indicatorOf(code, "50"), {other}));
    const auto value = cityValue(samplePlan(), indicatorOf(code, "50"), {other, june(scienceBureau, "7")});
    REQUIRE(value);
    CHECK(value->value == fraction(7));
}

TEST_CASE("Readings of zero are readings") {
    const auto value = cityValue(samplePlan(), indicatorOf(code, "50"), {june(xianan, "0"), june(chibi, "0")});
    REQUIRE(value);
    CHECK(value->value == fraction(0));
}

TEST_CASE("An indicator without a source takes the sum") {
    plan::Indicator indicator = indicatorOf(code, "50");
    indicator.source.reset();
    const auto value = cityValue(samplePlan(), indicator, {june(scienceBureau, "21"), june(xianan, "5"), june(zone, "6")});
    REQUIRE(value);
    CHECK(value->value == fraction(11));
}

TEST_CASE("A ratio adds parts and wholes, never percents") {
    const auto ratio = ofKind(plan::IndicatorKind::Ratio);
    const auto value = cityValue(samplePlan(), ratio, {june(xianan, "9", "10"), june(chibi, "10", "90")});
    REQUIRE(value);
    CHECK(value->value == fraction(19)); // 19 / 100; the mean of 90 % and 11.1 % would be 50.6
    CHECK(value->summed);
    CHECK_FALSE(cityValue(samplePlan(), ratio, {june(xianan, "90"), june(chibi, "11")})); // parts unknown
    const auto own = cityValue(samplePlan(), ratio, {june(scienceBureau, "45"), june(xianan, "9", "10")});
    REQUIRE(own);
    CHECK(own->value == fraction(45));
    const auto ownParts = cityValue(samplePlan(), ratio, {june(scienceBureau, "27", "60")});
    REQUIRE(ownParts);
    CHECK(ownParts->value == fraction(45));
}

TEST_CASE("A ratio whose wholes come to nothing has no value") {
    const auto ratio = ofKind(plan::IndicatorKind::Ratio);
    CHECK_FALSE(cityValue(samplePlan(), ratio, {june(xianan, "0", "0"), june(chibi, "0", "0")}));
}

TEST_CASE("Every unit must pass: the value is how many do") {
    // > 3.0: 咸安 3.1 yes, 赤壁 3.0 no (equal), 嘉鱼 31/1000 = 3.1 yes, 通城 silent
    const auto value = cityValue(
        samplePlan(), everyCounty(),
        {june(xianan, "3.1"), june(chibi, "3.0"), readingOf(code, jiayu, "2025-05-late", "31", "1000"), june(zone, "9")});
    REQUIRE(value);
    CHECK(value->value == fraction(2));
    CHECK(value->asOf == tenDay("2025-06-mid"));
    CHECK(value->from.size() == 3); // the zone is not of the group
}

TEST_CASE("None of the units passes: zero, which is a value") {
    const auto value = cityValue(samplePlan(), everyCounty(), {june(xianan, "2.9")});
    REQUIRE(value);
    CHECK(value->value == fraction(0));
}

TEST_CASE("Growth and milestones are the source's own, never summed") {
    const auto indicator = ofKind(GENERATE(plan::IndicatorKind::Growth, plan::IndicatorKind::Milestone));
    CHECK_FALSE(cityValue(samplePlan(), indicator, {june(xianan, "10"), june(chibi, "12"), june(zone, "1")}));
    const auto value = cityValue(samplePlan(), indicator, {june(xianan, "10"), june(scienceBureau, "-2")});
    REQUIRE(value);
    CHECK(value->value == fraction(-2));
}

TEST_CASE("The course takes each period's newest reading of each unit and carries it on") {
    const auto at = [](const char* period, plan::UnitId unit, const char* value) { return readingOf(code, unit, period, value); };
    const auto course = progress::cityCourse(samplePlan(), indicatorOf(code, "50"),
                                             {at("2025-04-mid", xianan, "3"), at("2025-04-mid", chibi, "4"),
                                              at("2025-05-early", xianan, "5"), at("2025-05-mid", scienceBureau, "21")},
                                             tenDay("2025-04-early"), tenDay("2025-05-late"));
    std::vector<std::optional<base::Fraction>> values;
    for (const auto& value : course)
        values.push_back(value ? std::optional(value->value) : std::nullopt);
    // nothing; 3 + 4; carried; 5 + 4; the source alone; carried
    CHECK(values == std::vector<std::optional<base::Fraction>>{std::nullopt, fraction(7), fraction(7), fraction(9), fraction(21),
                                                               fraction(21)});
}
