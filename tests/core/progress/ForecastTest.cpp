#include "core/progress/Standing.h"
#include "tests/support/Samples.h"

using namespace xundu;
using namespace xundu::tests;

namespace {

const char* const code = "I01-1";

progress::IndicatorStanding stand(const plan::Indicator& indicator, const std::vector<progress::UnitReadings>& readings,
                                  const char* period = "2025-06-mid") {
    return progress::standingOf(samplePlan(), indicator, readings, tenDay(period), progress::defaultRules(2025));
}

progress::UnitReadings pair(plan::UnitId unit, const char* then, const char* earlier, const char* now, const char* latest) {
    return {readingOf(code, unit, now, latest), readingOf(code, unit, then, earlier)};
}

progress::UnitReadings bureau(const char* then, const char* earlier, const char* now, const char* latest) {
    return pair(scienceBureau, then, earlier, now, latest);
}

} // namespace

TEST_CASE("Forecast: the pace of the last six 旬 goes on to the year's end") {
    const auto standing = stand(indicatorOf(code, "50"), {bureau("2025-04-mid", "12", "2025-06-mid", "21")});
    CHECK(standing.recentPerPeriod == fraction(3, 2)); // (21-12)/6
    CHECK(standing.forecast == number("49.5"));        // 21 + 19 × 1.5
}

TEST_CASE("Forecast over as many 旬 as lie between the two readings") {
    // (21-17)/2 = 2; 21 + 19 × 2 = 59
    CHECK(stand(indicatorOf(code, "50"), {bureau("2025-05-late", "17", "2025-06-mid", "21")}).forecast == fraction(59));
    // nine 旬 between: 9/9 = 1; 21 + 19 = 40
    CHECK(stand(indicatorOf(code, "50"), {bureau("2025-03-mid", "12", "2025-06-mid", "21")}).forecast == fraction(40));
    // a stock that falls: (840-852)/6 = -2; 840 - 38 = 802
    plan::Indicator stock = indicatorOf(code, "900");
    stock.kind = plan::IndicatorKind::Stock;
    stock.baseline = decimal("800");
    CHECK(stand(stock, {bureau("2025-04-mid", "852", "2025-06-mid", "840")}).forecast == fraction(802));
}

TEST_CASE("Forecast of a sum adds what each unit brings") {
    const auto standing = stand(indicatorOf(code, "50"), {pair(xianan, "2025-04-mid", "4", "2025-06-mid", "10"),
                                                          pair(zone, "2025-04-mid", "5", "2025-06-mid", "11")});
    CHECK(standing.recentPerPeriod == fraction(2)); // (21-9)/6
    CHECK(standing.forecast == fraction(59));       // 21 + 19 × 2
}

TEST_CASE("A unit with one reading brings nothing to the slope, its value to the sum") {
    const auto standing = stand(indicatorOf(code, "50"), {pair(xianan, "2025-04-mid", "4", "2025-06-mid", "10"),
                                                          only(readingOf(code, zone, "2025-06-mid", "11"))});
    CHECK(standing.recentPerPeriod == fraction(1)); // (10-4)/6
    CHECK(standing.forecast == fraction(40));       // 21 + 19 × 1
}

TEST_CASE("Courses of units that are not in the value do not count") {
    const auto standing = stand(indicatorOf(code, "50"), {bureau("2025-04-mid", "12", "2025-06-mid", "21"),
                                                          pair(xianan, "2025-04-mid", "0", "2025-06-mid", "60")});
    CHECK(standing.forecast == number("49.5")); // the source's 1.5 per 旬 alone
}

TEST_CASE("Forecast at the end is the value itself") {
    CHECK(stand(indicatorOf(code, "50"), {bureau("2025-10-late", "33", "2025-12-late", "45")}, "2025-12-late").forecast ==
          fraction(45));
}

TEST_CASE("Past the plan's year nothing remains to be added") {
    CHECK(stand(indicatorOf(code, "50"), {bureau("2025-10-late", "33", "2025-12-late", "45")}, "2026-01-early").forecast ==
          fraction(45));
}

TEST_CASE("No forecast from one reading or none, nor of ratios, growth and every unit") {
    CHECK_FALSE(stand(indicatorOf(code, "50"), {}).forecast);
    CHECK_FALSE(stand(indicatorOf(code, "50"), {only(readingOf(code, scienceBureau, "2025-06-mid", "21"))}).forecast);
    plan::Indicator indicator = indicatorOf(code, "50");
    indicator.unit = text("%");
    indicator.kind = GENERATE(plan::IndicatorKind::Ratio, plan::IndicatorKind::Growth, plan::IndicatorKind::EveryUnit);
    if (indicator.kind == plan::IndicatorKind::EveryUnit)
        indicator.everyUnit = counties;
    const auto standing = stand(
        indicator, {bureau("2025-04-mid", "12", "2025-06-mid", "21"), pair(xianan, "2025-04-mid", "12", "2025-06-mid", "21")});
    CHECK_FALSE(standing.forecast);
    CHECK_FALSE(standing.recentPerPeriod);
}

TEST_CASE("What each remaining 旬 must bring") {
    const auto needed = [](const char* value, const char* period) {
        return stand(indicatorOf(code, "50"), {only(readingOf(code, scienceBureau, period, value))}, period).neededPerPeriod;
    };
    CHECK(needed("21", "2025-06-mid") == fraction(29, 19));
    CHECK(needed("49", "2025-12-mid") == fraction(1));
    CHECK_FALSE(needed("49", "2025-12-late"));       // none remain
    plan::Indicator stock = indicatorOf(code, "50"); // reached, though unlit without its baseline
    stock.kind = plan::IndicatorKind::Stock;
    CHECK_FALSE(stand(stock, {only(readingOf(code, scienceBureau, "2025-06-mid", "51"))}).neededPerPeriod);
    CHECK_FALSE(needed("50", "2025-06-mid"));                        // done
    CHECK_FALSE(stand(indicatorOf(code, "50"), {}).neededPerPeriod); // no value: no data
}
