#include "core/progress/Reading.h"

#include "tests/support/Samples.h"

using namespace xundu;
using namespace xundu::tests;

namespace {

plan::Indicator percent(plan::IndicatorKind kind) {
    plan::Indicator indicator = indicatorOf("I01-1", "80");
    indicator.kind = kind;
    indicator.unit = text("%");
    return indicator;
}

std::optional<progress::Entry> entry(const char* typed) { return progress::parseEntry(text(typed)); }

bool stands(const char* typed, const plan::Indicator& indicator) {
    const auto parsed = entry(typed);
    REQUIRE(parsed);
    const auto problem = progress::entryProblem(*parsed, indicator);
    if (problem)
        CHECK_FALSE(problem->isEmpty());
    return !problem;
}

} // namespace

TEST_CASE("A plain reading is its own value") {
    CHECK(progress::valueOf(readingOf("I01-1", scienceBureau, "2025-06-mid", "21"), indicatorOf("I01-1", "50")) == fraction(21));
    // 1.4 of a percent stays 1.4
    CHECK(progress::valueOf(readingOf("I01-1", scienceBureau, "2025-06-mid", "1.4"), percent(plan::IndicatorKind::Ratio)) ==
          fraction(7, 5));
}

TEST_CASE("A quotient is times 100 where the printed unit is %") {
    const auto parts = readingOf("I01-1", scienceBureau, "2025-06-mid", "27", "60");
    CHECK(progress::valueOf(parts, percent(plan::IndicatorKind::Ratio)) == fraction(45)); // 27 / 60 = 0.45
    // 1 / 3 × 100 = 100 / 3, exactly
    CHECK(progress::valueOf(readingOf("I01-1", scienceBureau, "2025-06-mid", "1", "3"), percent(plan::IndicatorKind::Ratio)) ==
          fraction(100, 3));
    plan::Indicator perHead = percent(plan::IndicatorKind::Ratio);
    perHead.unit = text("件"); // 每万人发明专利: a plain quotient
    CHECK(progress::valueOf(parts, perHead) == fraction(9, 20));
}

TEST_CASE("An entry is a number or a quotient of two") {
    CHECK(entry("21") == progress::Entry{decimal("21"), std::nullopt});
    CHECK(entry("-3.5") == progress::Entry{decimal("-3.5"), std::nullopt});
    CHECK(entry("0") == progress::Entry{decimal("0"), std::nullopt});
    CHECK(entry("27/60") == progress::Entry{decimal("27"), decimal("60")});
    CHECK(entry("1.5/2.5") == progress::Entry{decimal("1.5"), decimal("2.5")});
    CHECK(entry("0/60") == progress::Entry{decimal("0"), decimal("60")});
}

TEST_CASE("What is no exact number is no entry") {
    const char* typed = GENERATE("", " ", "NaN", "nan", "inf", "-inf", "Infinity", "1e5", "1E5", "27/0", "27/0.000", "27/", "/60",
                                 "/", "27/60/2", "2000万", "约20", "1,000", "--1", ".", "0x10", "27/NaN", "inf/60", "1e5/2");
    INFO(typed);
    CHECK_FALSE(entry(typed));
}

TEST_CASE("Entries keep to the limits of exact decimals: below 10^12, six digits behind the point") {
    CHECK(entry("999999999999.999999") == progress::Entry{decimal("999999999999.999999"), std::nullopt});
    CHECK(entry("0.000001/999999999999") == progress::Entry{decimal("0.000001"), decimal("999999999999")});
    CHECK_FALSE(entry("1000000000000"));
    CHECK_FALSE(entry("0.0000001"));
    CHECK_FALSE(entry("1/1000000000000"));
}

TEST_CASE("A count below zero cannot be") {
    plan::Indicator indicator = indicatorOf("I01-1", "50");
    indicator.kind = GENERATE(plan::IndicatorKind::Cumulative, plan::IndicatorKind::Stock, plan::IndicatorKind::YearlyStock);
    CHECK_FALSE(stands("-1", indicator));
    CHECK_FALSE(stands("-0.000001", indicator));
    CHECK(stands("0", indicator));
    CHECK(stands("51", indicator));
}

TEST_CASE("Growth may be negative and above 100") {
    const auto growth = percent(plan::IndicatorKind::Growth);
    CHECK(stands("-3.5", growth));
    CHECK(stands("120", growth));
}

TEST_CASE("Parts do not exceed the whole of a percent") {
    const auto kind = GENERATE(plan::IndicatorKind::Ratio, plan::IndicatorKind::EveryUnit);
    const auto ratio = percent(kind);
    CHECK(stands("60/60", ratio));
    CHECK(stands("0/60", ratio));
    CHECK(stands("45", ratio));
    CHECK_FALSE(stands("61/60", ratio));
    CHECK_FALSE(stands("27/-60", ratio));
    CHECK_FALSE(stands("-27/60", ratio));
    CHECK(stands("100", ratio));
    CHECK_FALSE(stands("100.000001", ratio));
    plan::Indicator perHead = ratio;
    perHead.unit = text("件");
    CHECK(stands("61/60", perHead)); // no percent: six patents among five people may be
}

TEST_CASE("A quotient is for ratios alone") {
    plan::Indicator indicator = indicatorOf("I01-1", "50");
    indicator.kind = GENERATE(plan::IndicatorKind::Cumulative, plan::IndicatorKind::Stock, plan::IndicatorKind::YearlyStock,
                              plan::IndicatorKind::Growth, plan::IndicatorKind::Milestone);
    CHECK_FALSE(stands("27/60", indicator));
}

TEST_CASE("Self-assessments have their codes") {
    using progress::Assessment;
    const std::vector<std::pair<Assessment, const char*>> codes{{Assessment::Normal, "normal"},
                                                                {Assessment::Behind, "behind"},
                                                                {Assessment::FarBehind, "far_behind"},
                                                                {Assessment::Done, "done"}};
    for (const auto& [assessment, code] : codes) {
        CHECK(progress::codeOf(assessment) == text(code));
        CHECK(progress::assessmentFromCode(text(code)) == assessment);
    }
    CHECK_FALSE(progress::assessmentFromCode(text("正常")));
    CHECK_FALSE(progress::assessmentFromCode(QString()));
}
