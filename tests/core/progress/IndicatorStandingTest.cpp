#include "core/progress/Standing.h"
#include "tests/support/Samples.h"

using namespace xundu;
using namespace xundu::tests;
using progress::IndicatorStanding;
using progress::Light;
using progress::ReasonCode;

namespace {

const char* const code = "I01-1";

IndicatorStanding stand(const plan::Indicator& indicator, const std::vector<progress::Reading>& latest,
                        const char* period = "2025-06-mid") {
    std::vector<progress::UnitReadings> readings;
    for (const progress::Reading& reading : latest)
        readings.push_back(only(reading));
    plan::Plan plan = samplePlan();
    plan.indicators = {indicator};
    return progress::standingOf(plan, indicator, readings, tenDay(period), progress::defaultRules(2025));
}

/// With the source's value of 2025-06-mid.
IndicatorStanding at(const plan::Indicator& indicator, const char* value) {
    return stand(indicator, {readingOf(code, scienceBureau, "2025-06-mid", value)});
}

plan::Indicator with(plan::PaceKind pace, const char* target = "100") {
    plan::Indicator indicator = indicatorOf(code, target);
    indicator.pace.kind = pace;
    return indicator;
}

plan::Indicator striving(plan::Indicator indicator) {
    indicator.striving = true;
    return indicator;
}

void checkLight(const IndicatorStanding& standing, Light light, ReasonCode reason) {
    CHECK(standing.light == light);
    CHECK(standing.reason.light == light);
    CHECK(standing.reason.code == reason);
    CHECK(standing.reason.indicator == codeNamed(code));
}

} // namespace

TEST_CASE("The worked example of the status command: 21 of 50 in mid June, told in early June") {
    const auto standing = stand(indicatorOf(code, "50"), {readingOf(code, scienceBureau, "2025-06-early", "21")});
    REQUIRE(standing.value);
    CHECK(standing.value->value == fraction(21));
    CHECK(standing.value->asOf == tenDay("2025-06-early"));
    CHECK(standing.progress == number("0.42"));
    CHECK(standing.expected == fraction(171, 365));
    // 171/365 - 21/50 = (171·50 - 21·365) / 18250 = 885/18250; × 100 = 885/182.5 = 1770/365 = 354/73 = 4.849315…
    CHECK(standing.lagPoints == fraction(354, 73));
    checkLight(standing, Light::Green, ReasonCode::Lag);
    CHECK(standing.reason.lagPoints == fraction(354, 73));
    CHECK(standing.stale);
    CHECK(standing.neededPerPeriod == fraction(29, 19)); // (50-21) over the 19 旬 left: 1.5263158
    CHECK_FALSE(standing.forecast);
    CHECK_FALSE(standing.recentPerPeriod);
}

TEST_CASE("Light by lag, at its exact limits") {
    // 60 of 100 should stand: lag = 60 - value
    const auto [value, light] = GENERATE(table<const char*, Light>({{"60", Light::Green},
                                                                    {"75", Light::Green},
                                                                    {"50.000001", Light::Green},
                                                                    {"50", Light::Yellow},
                                                                    {"49.999999", Light::Yellow},
                                                                    {"30.000001", Light::Yellow},
                                                                    {"30", Light::Yellow},
                                                                    {"29.999999", Light::Red},
                                                                    {"0", Light::Red}}));
    INFO(value);
    const auto standing = at(steppedIndicator(code, "100", "60"), value);
    checkLight(standing, light, ReasonCode::Lag);
    CHECK(standing.lagPoints == fraction(60) - number(value));
    CHECK_FALSE(standing.reason.capped);
    CHECK_FALSE(standing.stale);
}

TEST_CASE("Lag limits hold for fractions that no double can hold") {
    // target 365, day 171: expected 171/365; 171 - 36.5 = 134.5 lags by 36.5/365 = 10 points; 171 - 109.5 = 61.5 by 30
    const auto indicator = indicatorOf(code, "365");
    CHECK(at(indicator, "134.5").light == Light::Yellow);
    CHECK(at(indicator, "134.5").lagPoints == fraction(10));
    CHECK(at(indicator, "134.500001").light == Light::Green);
    CHECK(at(indicator, "61.5").light == Light::Yellow);
    CHECK(at(indicator, "61.5").lagPoints == fraction(30));
    CHECK(at(indicator, "61.499999").light == Light::Red);
    // 0.3 - 0.2 = 0.1 exactly, though not among doubles: target 1, step 0.3, value 0.2
    CHECK(at(steppedIndicator(code, "1", "0.3"), "0.2").light == Light::Yellow);
}

TEST_CASE("The limits are the rule book's") {
    progress::RuleBook rules = progress::defaultRules(2025);
    rules.yellowFrom = 5;
    rules.redAbove = 15;
    const auto indicator = steppedIndicator(code, "100", "60");
    const auto light = [&](const char* value) {
        return progress::standingOf(samplePlan(), indicator, {only(readingOf(code, scienceBureau, "2025-06-mid", value))},
                                    tenDay("2025-06-mid"), rules)
            .light;
    };
    CHECK(light("55.000001") == Light::Green);
    CHECK(light("55") == Light::Yellow);
    CHECK(light("45") == Light::Yellow);
    CHECK(light("44.999999") == Light::Red);
}

TEST_CASE("A striving target is never worse than yellow") {
    const auto late = at(striving(steppedIndicator(code, "100", "60")), "10"); // lag 50
    checkLight(late, Light::Yellow, ReasonCode::Lag);
    CHECK(late.reason.capped);
    const auto yellow = at(striving(steppedIndicator(code, "100", "60")), "40"); // lag 20: yellow by itself
    checkLight(yellow, Light::Yellow, ReasonCode::Lag);
    CHECK_FALSE(yellow.reason.capped);
    CHECK(at(striving(steppedIndicator(code, "100", "60")), "60").light == Light::Green);
    const auto silent = stand(striving(indicatorOf(code, "50")), {}); // expected 46.8 %
    checkLight(silent, Light::Yellow, ReasonCode::NoReading);
    CHECK(silent.reason.capped);
    const auto past =
        stand(striving(indicatorOf(code, "50")), {readingOf(code, scienceBureau, "2025-12-late", "49")}, "2026-01-early");
    checkLight(past, Light::Yellow, ReasonCode::DuePassed);
    CHECK(past.reason.capped);
}

TEST_CASE("A reached target is done, early or late") {
    checkLight(at(indicatorOf(code, "50"), "50"), Light::Done, ReasonCode::TargetReached);
    checkLight(at(indicatorOf(code, "50"), "60"), Light::Done, ReasonCode::TargetReached);
    checkLight(at(striving(indicatorOf(code, "50")), "50"), Light::Done, ReasonCode::TargetReached);
    checkLight(at(with(plan::PaceKind::Unset), "100"), Light::Done, ReasonCode::TargetReached);
    checkLight(at(with(plan::PaceKind::YearEnd), "100"), Light::Done, ReasonCode::TargetReached);
    const auto old = stand(indicatorOf(code, "50"), {readingOf(code, scienceBureau, "2025-05-mid", "50")}, "2026-01-early");
    checkLight(old, Light::Done, ReasonCode::TargetReached);
    CHECK_FALSE(old.stale); // nothing newer is waited for
    CHECK_FALSE(old.neededPerPeriod);
    CHECK(at(indicatorOf(code, "50"), "60").progress == fraction(6, 5));
}

TEST_CASE("More than the target: exactly equal is green, one short") {
    plan::Indicator above = indicatorOf(code, "50");
    above.comparison = plan::Comparison::Above;
    const auto equal = at(above, "50");
    checkLight(equal, Light::Green, ReasonCode::Lag);
    CHECK(equal.reason.exactlyEqual);
    checkLight(at(above, "50.000001"), Light::Done, ReasonCode::TargetReached);
    const auto below = at(above, "49.999999");
    CHECK(below.light == Light::Green);
    CHECK_FALSE(below.reason.exactlyEqual);
    above.pace.kind = plan::PaceKind::Level;
    CHECK(at(above, "50").light == Light::Green);
    CHECK(at(above, "50").reason.exactlyEqual);
}

TEST_CASE("Around: within five percent is done, beyond is not") {
    plan::Indicator around = indicatorOf(code, "200");
    around.comparison = plan::Comparison::Around;
    CHECK(at(around, "190").light == Light::Done);
    CHECK(at(around, "210").light == Light::Done);
    CHECK(at(around, "189.999999").light == Light::Green); // ahead of 171/365
    CHECK(at(around, "210.000001").light != Light::Done);
}

TEST_CASE("Less is better: at or below the target is done, from the baseline down it counts") {
    plan::Indicator atMost = indicatorOf(code, "80");
    atMost.comparison = plan::Comparison::AtMost;
    atMost.baseline = decimal("100");
    CHECK(at(atMost, "80").light == Light::Done);
    CHECK(at(atMost, "79").light == Light::Done);
    // (100-95)/20 = 1/4 against 171/365 = 0.4685: lag 21.8
    const auto standing = at(atMost, "95");
    checkLight(standing, Light::Yellow, ReasonCode::Lag);
    CHECK(standing.lagPoints == fraction(171 * 100, 365) - fraction(25));
    CHECK(standing.neededPerPeriod == fraction(-15, 19)); // (80-95) over 19
}

TEST_CASE("After the due date what is not done is red") {
    checkLight(stand(indicatorOf(code, "50"), {readingOf(code, scienceBureau, "2025-12-late", "49.9")}, "2026-01-early"),
               Light::Red, ReasonCode::DuePassed);
    plan::Indicator june = indicatorOf(code, "50");
    june.dueOn = QDate(2025, 6, 10);
    checkLight(at(june, "49"), Light::Red, ReasonCode::DuePassed);
    checkLight(stand(june, {}), Light::Red, ReasonCode::DuePassed);
    checkLight(at(june, "50"), Light::Done, ReasonCode::TargetReached);
    CHECK_FALSE(at(june, "49").neededPerPeriod); // none remain
    june.dueOn = QDate(2025, 6, 20);             // the last day of the 旬 shown: not after it. 49/50: lag 2
    checkLight(at(june, "49"), Light::Green, ReasonCode::Lag);
}

TEST_CASE("A stock without baseline has no light until the office enters it") {
    plan::Indicator stock = indicatorOf(code, "900");
    stock.kind = plan::IndicatorKind::Stock;
    const auto bare = at(stock, "845");
    checkLight(bare, Light::None, ReasonCode::NoBaseline);
    REQUIRE(bare.value);
    CHECK(bare.value->value == fraction(845)); // shown all the same
    CHECK_FALSE(bare.progress);
    CHECK_FALSE(bare.lagPoints);
    checkLight(stand(stock, {}), Light::None, ReasonCode::NoBaseline);
    stock.baseline = decimal("800");
    const auto standing = at(stock, "845");
    CHECK(standing.progress == fraction(9, 20)); // lag 1.8
    checkLight(standing, Light::Green, ReasonCode::Lag);
}

TEST_CASE("A baseline on the target leaves no way to measure: no data, with a reading or without") {
    plan::Indicator stock = indicatorOf(code, "900");
    stock.kind = plan::IndicatorKind::Stock;
    stock.baseline = decimal("900");
    checkLight(at(stock, "890"), Light::None, ReasonCode::NoBaseline);
    CHECK_FALSE(at(stock, "890").lagPoints);
    checkLight(stand(stock, {}), Light::None, ReasonCode::NoBaseline);
    CHECK(at(stock, "900").light == Light::Done);
}

TEST_CASE("Without a pace no light") {
    const auto standing = at(with(plan::PaceKind::Unset), "10");
    checkLight(standing, Light::None, ReasonCode::NoPace);
    CHECK_FALSE(standing.expected);
    CHECK_FALSE(standing.lagPoints);
    CHECK(standing.progress == fraction(1, 10));
    CHECK(standing.neededPerPeriod == fraction(90, 19));
    checkLight(stand(with(plan::PaceKind::Unset), {}), Light::None, ReasonCode::NoPace);
}

TEST_CASE("Figures of the year's end are not due before it, with a reading or without") {
    const auto indicator = with(plan::PaceKind::YearEnd);
    checkLight(stand(indicator, {}), Light::None, ReasonCode::NotDueYet);
    checkLight(at(indicator, "10"), Light::None, ReasonCode::NotDueYet);
    checkLight(stand(indicator, {}, "2025-12-mid"), Light::None, ReasonCode::NotDueYet);
    checkLight(stand(indicator, {}, "2025-12-late"), Light::Red, ReasonCode::NoReading);
    // 85 of 100 expected in full: lag 15
    checkLight(stand(indicator, {readingOf(code, scienceBureau, "2025-12-late", "85")}, "2025-12-late"), Light::Yellow,
               ReasonCode::Lag);
}

TEST_CASE("No reading: nothing below ten percent expected, else as if at the baseline") {
    const auto little = stand(steppedIndicator(code, "100", "9.999999"), {});
    checkLight(little, Light::None, ReasonCode::NotDueYet); // 待统计
    CHECK_FALSE(little.lagPoints);                          // no data
    CHECK_FALSE(little.reason.lagPoints);
    const auto ten = stand(steppedIndicator(code, "100", "10"), {});
    checkLight(ten, Light::Yellow, ReasonCode::NoReading);
    CHECK(ten.reason.lagPoints == fraction(10));
    CHECK_FALSE(ten.value);
    CHECK_FALSE(ten.progress); // no data is never zero
    CHECK_FALSE(ten.stale);
    CHECK_FALSE(ten.forecast);
    checkLight(stand(steppedIndicator(code, "100", "30"), {}), Light::Yellow, ReasonCode::NoReading);
    checkLight(stand(steppedIndicator(code, "100", "30.000001"), {}), Light::Red, ReasonCode::NoReading);
    const auto even = stand(indicatorOf(code, "50"), {});
    checkLight(even, Light::Red, ReasonCode::NoReading);
    CHECK(even.reason.lagPoints == fraction(171 * 100, 365));
}

TEST_CASE("No reading of a stock: as if it stood at its baseline") {
    plan::Indicator stock = steppedIndicator(code, "900", "820"); // (820-800)/100 = 20 % expected
    stock.kind = plan::IndicatorKind::Stock;
    stock.baseline = decimal("800");
    const auto standing = stand(stock, {});
    checkLight(standing, Light::Yellow, ReasonCode::NoReading);
    CHECK(standing.reason.lagPoints == fraction(20));
}

TEST_CASE("Before the first report nothing is lit for lack of readings") {
    // duties begin in 2025-03-late; 2025-03-mid expects 79/365 = 21.6 %
    const auto before = stand(indicatorOf(code, "50"), {}, "2025-03-mid");
    checkLight(before, Light::None, ReasonCode::NotDueYet);
    CHECK_FALSE(before.lagPoints);
    checkLight(stand(with(plan::PaceKind::Level), {}, "2025-01-early"), Light::None, ReasonCode::NotDueYet);
    checkLight(stand(indicatorOf(code, "50"), {}, "2025-03-late"), Light::Yellow, ReasonCode::NoReading); // 90/365 = 24.7 %
    // a reading that is there counts all the same: 1/50 against 79/365, lag 19.6
    CHECK(stand(indicatorOf(code, "50"), {readingOf(code, scienceBureau, "2025-03-mid", "1")}, "2025-03-mid").light ==
          Light::Yellow);
}

TEST_CASE("Age: lit by a reading older than the 旬 shown") {
    const auto indicator = steppedIndicator(code, "100", "60");
    CHECK(stand(indicator, {readingOf(code, scienceBureau, "2025-06-early", "60")}).stale);
    CHECK(stand(indicator, {readingOf(code, scienceBureau, "2025-05-late", "45")}).stale);
    CHECK(stand(indicator, {readingOf(code, scienceBureau, "2025-05-late", "1")}).stale);
    CHECK_FALSE(at(indicator, "60").stale);
    // of a sum the newest reading tells the age
    CHECK_FALSE(
        stand(indicator, {readingOf(code, xianan, "2025-05-late", "30"), readingOf(code, zone, "2025-06-mid", "30")}).stale);
    CHECK_FALSE(stand(with(plan::PaceKind::Unset), {readingOf(code, scienceBureau, "2025-05-late", "10")}).stale); // not lit
}

TEST_CASE("Every unit: progress is the share that passes, not the count against the limit") {
    plan::Indicator each = indicatorOf(code, "3.0");
    each.kind = plan::IndicatorKind::EveryUnit;
    each.comparison = plan::Comparison::Above;
    each.unit = text("%");
    each.source.reset();
    each.everyUnit = counties;
    each.pace.kind = plan::PaceKind::Level;
    const auto june = [](plan::UnitId unit, const char* value) { return readingOf(code, unit, "2025-06-mid", value); };
    // three of four pass: 3 is also the limit's number, and means nothing beside it
    const auto three = stand(each, {june(xianan, "3.1"), june(chibi, "4"), june(jiayu, "5"), june(tongcheng, "3.0")});
    CHECK(three.progress == fraction(3, 4));
    checkLight(three, Light::Yellow, ReasonCode::Lag); // lag 25
    CHECK_FALSE(three.reason.exactlyEqual);
    const auto four = stand(each, {june(xianan, "3.1"), june(chibi, "4"), june(jiayu, "5"), june(tongcheng, "3.000001")});
    CHECK(four.progress == fraction(1));
    checkLight(four, Light::Done, ReasonCode::TargetReached);
    CHECK_FALSE(four.forecast);
    const auto silent = stand(each, {june(xianan, "3.1"), june(chibi, "4")}); // two have not reported: 2 of 4
    CHECK(silent.progress == fraction(1, 2));
    checkLight(silent, Light::Red, ReasonCode::Lag);
}

TEST_CASE("Every unit of no group: no data") {
    plan::Indicator each = indicatorOf(code, "3.0");
    each.kind = plan::IndicatorKind::EveryUnit;
    each.source.reset();
    const auto standing = stand(each, {readingOf(code, xianan, "2025-06-mid", "3.1")});
    CHECK(standing.light == Light::None);
    CHECK_FALSE(standing.value);
    CHECK_FALSE(standing.progress);
}

TEST_CASE("A ratio by parts is lit by its quotient") {
    plan::Indicator ratio = indicatorOf(code, "80");
    ratio.kind = plan::IndicatorKind::Ratio;
    ratio.unit = text("%");
    ratio.pace.kind = plan::PaceKind::Level;
    // (27+45)/(60+60) = 60 %; progress 60/80 = 3/4: lag 25
    const auto standing =
        stand(ratio, {readingOf(code, xianan, "2025-06-mid", "27", "60"), readingOf(code, zone, "2025-06-mid", "45", "60")});
    REQUIRE(standing.value);
    CHECK(standing.value->value == fraction(60));
    CHECK(standing.progress == fraction(3, 4));
    checkLight(standing, Light::Yellow, ReasonCode::Lag);
}
