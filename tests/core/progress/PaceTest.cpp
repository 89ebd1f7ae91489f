#include "core/progress/Pace.h"

#include "tests/support/Samples.h"

using namespace xundu;
using namespace xundu::tests;

namespace {

const QDate newYear(2025, 1, 1);

std::optional<base::Fraction> expected(const plan::Indicator& indicator, const char* period, QDate yearStart = newYear) {
    return progress::expectedProgress(indicator, tenDay(period), yearStart);
}

plan::Indicator paced(plan::PaceKind kind) {
    plan::Indicator indicator = indicatorOf("I01-1", "50");
    indicator.pace.kind = kind;
    return indicator;
}

plan::Indicator stock(const char* target, const char* baseline) {
    plan::Indicator indicator = indicatorOf("I01-1", target);
    indicator.kind = plan::IndicatorKind::Stock;
    if (baseline)
        indicator.baseline = decimal(baseline);
    return indicator;
}

plan::Indicator lowerIsBetter(const char* target, const char* baseline) {
    plan::Indicator indicator = indicatorOf("I01-1", target);
    indicator.comparison = plan::Comparison::AtMost;
    if (baseline)
        indicator.baseline = decimal(baseline);
    return indicator;
}

bool reaches(plan::Comparison comparison, const char* target, const char* value, int around = 5) {
    plan::Indicator indicator = indicatorOf("I01-1", target);
    indicator.comparison = comparison;
    return progress::reaches(indicator, number(value), around);
}

} // namespace

TEST_CASE("Even pace counts days, first and last included") {
    const auto even = paced(plan::PaceKind::Even);
    CHECK(expected(even, "2025-06-mid") == fraction(171, 365));  // 31+28+31+30+31+20 = 171
    CHECK(expected(even, "2025-01-early") == fraction(10, 365)); // 10
    CHECK(expected(even, "2025-02-late") == fraction(59, 365));  // 31+28 = 59
    CHECK(expected(even, "2025-12-mid") == fraction(354, 365));  // 365-11
    CHECK(expected(even, "2025-12-late") == fraction(1));
    CHECK(expected(even, "2026-01-early") == fraction(1)); // never above 1
}

TEST_CASE("Even pace in a leap year") {
    plan::Indicator even = paced(plan::PaceKind::Even);
    even.dueOn = QDate(2024, 12, 31);
    CHECK(expected(even, "2024-06-mid", QDate(2024, 1, 1)) == fraction(172, 366)); // 31+29+31+30+31+20 = 172
    CHECK(expected(even, "2024-02-late", QDate(2024, 1, 1)) == fraction(60, 366));
}

TEST_CASE("Even pace to a due date in mid-year") {
    plan::Indicator even = paced(plan::PaceKind::Even);
    even.dueOn = QDate(2025, 6, 30);
    CHECK(expected(even, "2025-03-late") == fraction(90, 181)); // 31+28+31 = 90 of 90+30+31+30 = 181
    CHECK(expected(even, "2025-06-late") == fraction(1));
    CHECK(expected(even, "2025-07-early") == fraction(1));
    even.dueOn = QDate(2025, 6, 15); // inside a 旬: day 166
    CHECK(expected(even, "2025-06-early") == fraction(161, 166));
    CHECK(expected(even, "2025-06-mid") == fraction(1));
}

TEST_CASE("Steps stand until the next one") {
    plan::Indicator stepped = indicatorOf("I01-1", "50");
    stepped.pace = {plan::PaceKind::Steps, {{tenDay("2025-04-mid"), decimal("10")}, {tenDay("2025-09-late"), decimal("35")}}};
    CHECK(expected(stepped, "2025-04-early") == fraction(0));
    CHECK(expected(stepped, "2025-04-mid") == fraction(1, 5)); // 10/50
    CHECK(expected(stepped, "2025-09-mid") == fraction(1, 5));
    CHECK(expected(stepped, "2025-09-late") == fraction(7, 10)); // 35/50
    CHECK(expected(stepped, "2025-12-late") == fraction(7, 10));
}

TEST_CASE("Steps of a stock count from its baseline") {
    plan::Indicator stepped = stock("900", "800");
    stepped.pace = {plan::PaceKind::Steps, {{tenDay("2025-06-mid"), decimal("840")}}};
    CHECK(expected(stepped, "2025-06-mid") == fraction(2, 5)); // (840-800)/(900-800)
    stepped.baseline.reset();
    CHECK_FALSE(expected(stepped, "2025-06-mid"));
}

TEST_CASE("Year end, level and unset") {
    const auto yearEnd = paced(plan::PaceKind::YearEnd);
    CHECK(expected(yearEnd, "2025-12-mid") == fraction(0));
    CHECK(expected(yearEnd, "2025-12-late") == fraction(1));
    CHECK(expected(paced(plan::PaceKind::Level), "2025-01-early") == fraction(1));
    CHECK_FALSE(expected(paced(plan::PaceKind::Unset), "2025-12-late"));
}

TEST_CASE("Progress of a count is its share in the target, unrounded and uncut") {
    const auto indicator = indicatorOf("I01-1", "50");
    CHECK(progress::progressOf(indicator, fraction(21)) == fraction(21, 50));
    CHECK(progress::progressOf(indicator, fraction(0)) == fraction(0));
    CHECK(progress::progressOf(indicator, fraction(75)) == fraction(3, 2));
    CHECK(progress::progressOf(indicatorOf("I01-1", "3"), fraction(1)) == fraction(1, 3));
    CHECK_FALSE(progress::progressOf(indicatorOf("I01-1", "0"), fraction(1))); // no division by zero
}

TEST_CASE("Only a stock counts from its baseline") {
    CHECK(progress::progressOf(stock("900", "800"), fraction(845)) == fraction(9, 20)); // 45/100
    CHECK(progress::progressOf(stock("900", "800"), fraction(790)) == fraction(-1, 10));
    CHECK_FALSE(progress::progressOf(stock("900", nullptr), fraction(845)));
    CHECK_FALSE(progress::progressOf(stock("900", "900"), fraction(845)));
    plan::Indicator yearly = stock("3000", "500");
    yearly.kind = plan::IndicatorKind::YearlyStock; // restarts every year: baseline 0 (rules.md 2)
    CHECK(progress::progressOf(yearly, fraction(1500)) == fraction(1, 2));
}

TEST_CASE("Where less is better progress counts down from the baseline") {
    const auto indicator = lowerIsBetter("80", "100");
    CHECK(progress::progressOf(indicator, fraction(95)) == fraction(1, 4)); // (100-95)/(100-80)
    CHECK(progress::progressOf(indicator, fraction(80)) == fraction(1));
    CHECK(progress::progressOf(indicator, fraction(70)) == fraction(3, 2));
    CHECK(progress::progressOf(indicator, fraction(110)) == fraction(-1, 2));
    CHECK_FALSE(progress::progressOf(lowerIsBetter("80", nullptr), fraction(95)));
    CHECK_FALSE(progress::progressOf(lowerIsBetter("80", "80"), fraction(95)));
}

TEST_CASE("A baseline is needed by a stock and where less is better") {
    CHECK(progress::needsBaseline(stock("900", nullptr)));
    CHECK(progress::needsBaseline(lowerIsBetter("80", nullptr)));
    CHECK_FALSE(progress::needsBaseline(indicatorOf("I01-1", "50")));
}

TEST_CASE("Targets are reached exactly by their words") {
    using plan::Comparison;
    CHECK(reaches(Comparison::AtLeast, "50", "50"));
    CHECK_FALSE(reaches(Comparison::AtLeast, "50", "49.999999"));
    CHECK_FALSE(reaches(Comparison::Above, "50", "50"));
    CHECK(reaches(Comparison::Above, "50", "50.000001"));
    CHECK(reaches(Comparison::AtMost, "50", "50"));
    CHECK_FALSE(reaches(Comparison::AtMost, "50", "50.000001"));
    CHECK(reaches(Comparison::Around, "200", "190")); // 5 % of 200 = 10
    CHECK(reaches(Comparison::Around, "200", "210"));
    CHECK_FALSE(reaches(Comparison::Around, "200", "189.999999"));
    CHECK_FALSE(reaches(Comparison::Around, "200", "210.000001"));
    CHECK(reaches(Comparison::Around, "200", "180", 10)); // the rule book's own tolerance
    CHECK(reaches(Comparison::Around, "-200", "-205"));   // the tolerance of a negative target has a size too
}

TEST_CASE("A third is compared exactly") {
    plan::Indicator indicator = indicatorOf("I01-1", "33.333333");
    CHECK(progress::reaches(indicator, fraction(100, 3), 5)); // 33.3333333… > 33.333333
    indicator.target = decimal("33.333334");
    CHECK_FALSE(progress::reaches(indicator, fraction(100, 3), 5));
}

TEST_CASE("旬 that remain, the shown one not counted") {
    plan::Indicator indicator = indicatorOf("I01-1", "50");
    CHECK(progress::remainingPeriods(indicator, tenDay("2025-06-mid")) == 19); // the 17th of 36
    CHECK(progress::remainingPeriods(indicator, tenDay("2025-12-mid")) == 1);
    CHECK(progress::remainingPeriods(indicator, tenDay("2025-12-late")) == 0);
    CHECK(progress::remainingPeriods(indicator, tenDay("2026-02-mid")) == 0);
    indicator.dueOn = QDate(2025, 7, 15);
    CHECK(progress::remainingPeriods(indicator, tenDay("2025-06-mid")) == 3); // late June, early July, mid July
}
