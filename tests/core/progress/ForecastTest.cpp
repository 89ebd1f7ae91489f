#include "core/progress/Forecast.h"

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

namespace {

using progress::Light;

/// What the bureau's course foretells of a later 旬, seen from mid June.
progress::IndicatorStanding foretold(const plan::Indicator& indicator, const char* sixEarlier, const char* now,
                                     const char* later) {
    const auto standing = stand(indicator, {bureau("2025-04-mid", sixEarlier, "2025-06-mid", now)});
    return progress::forecastOf(samplePlan(), indicator, standing, tenDay("2025-06-mid"), tenDay(later),
                                progress::defaultRules(2025));
}

} // namespace

TEST_CASE("A later 旬 is foretold by the forecast value then, against the pace then") {
    // (21-18)/6 = 0.5 a 旬. 7中: 22.5 of 50 = 45 %, expected 201/365 = 55.07 %: 10.07 points behind
    const auto july = foretold(indicatorOf(code, "50"), "18", "21", "2025-07-mid");
    CHECK(july.value->value == number("22.5"));
    CHECK(july.progress == fraction(45, 100));
    CHECK(july.expected == fraction(201, 365));
    CHECK(july.lagPoints == fraction(20100, 365) - fraction(45));
    CHECK(july.light == Light::Yellow);
    // 7上: 22 = 44 %, expected 191/365 = 52.33 %: 8.33 points
    CHECK(foretold(indicatorOf(code, "50"), "18", "21", "2025-07-early").light == Light::Green);
    // 12下: 30.5 = 61 %, expected 100 %: 39 points
    CHECK(foretold(indicatorOf(code, "50"), "18", "21", "2025-12-late").light == Light::Red);
    CHECK(foretold(indicatorOf(code, "50"), "18", "21", "2025-06-mid").light == Light::Green); // now: 42 %, 46.85 %
}

TEST_CASE("A target that will be reached is done from then on, whatever its pace") {
    plan::Indicator indicator = indicatorOf(code, "50"); // (21-3)/6 = 3 a 旬: 48 after nine, 51 after ten
    CHECK(foretold(indicator, "3", "21", "2025-09-mid").light == Light::Green);
    CHECK(foretold(indicator, "3", "21", "2025-09-late").light == Light::Done);
    indicator.pace.kind = plan::PaceKind::Unset;
    CHECK(foretold(indicator, "3", "21", "2025-09-mid").light == Light::None);
    CHECK(foretold(indicator, "3", "21", "2025-09-late").light == Light::Done);
}

TEST_CASE("What is due within the year is foretold red once its day is past") {
    plan::Indicator indicator = indicatorOf(code, "50");
    indicator.dueOn = QDate(2025, 9, 30);
    CHECK(foretold(indicator, "18", "21", "2025-10-early").reason.code == progress::ReasonCode::DuePassed);
    CHECK(foretold(indicator, "18", "21", "2025-10-early").light == Light::Red);
}

TEST_CASE("What has no forecast is foretold as it stands") {
    const plan::Indicator indicator = indicatorOf(code, "50");
    const auto once = stand(indicator, {only(readingOf(code, scienceBureau, "2025-06-mid", "21"))});
    const auto never = stand(indicator, {});
    for (const auto& standing : {once, never})
        CHECK(progress::forecastOf(samplePlan(), indicator, standing, tenDay("2025-06-mid"), tenDay("2025-12-late"),
                                   progress::defaultRules(2025)) == standing);
}

TEST_CASE("All indicators of a 旬 are foretold together, and tasks are not") {
    plan::Plan plan = samplePlan();
    plan.indicators = {indicatorOf("I01-1", "50"), indicatorOf("I01-2", "40")};
    const progress::PeriodFacts facts{.readings = {bureau("2025-04-mid", "18", "2025-06-mid", "21"),
                                                   only(readingOf("I01-2", scienceBureau, "2025-06-mid", "20"))}};
    const auto rules = progress::defaultRules(2025);
    const auto now = progress::statusOf(plan, facts, tenDay("2025-06-mid"), rules, calendar::WorkCalendar::builtIn());
    const auto later = progress::forecastOf(plan, now, tenDay("2025-12-late"), rules);
    CHECK(later.period == tenDay("2025-12-late"));
    CHECK(later.tasks.empty());
    REQUIRE(later.indicators.size() == 2);
    CHECK(later.indicators[0].light == Light::Red);
    CHECK(later.indicators[1] == now.indicators[1]);
}
