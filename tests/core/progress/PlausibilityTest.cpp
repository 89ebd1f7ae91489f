#include "core/progress/Plausibility.h"

#include "tests/support/Samples.h"

#include <algorithm>

using namespace xundu;
using namespace xundu::tests;
using progress::DoubtCode;

namespace {

const char* const code = "I01-1";
const std::vector<const char*> months{"2025-01-early", "2025-01-mid",   "2025-01-late", "2025-02-early", "2025-02-mid",
                                      "2025-02-late",  "2025-03-early", "2025-03-mid",  "2025-03-late"};

std::vector<DoubtCode> codes(const std::vector<progress::Doubt>& doubts) {
    std::vector<DoubtCode> result;
    for (const progress::Doubt& doubt : doubts) {
        CHECK_FALSE(doubt.sentence.isEmpty());
        result.push_back(doubt.code);
    }
    return result;
}

/// Codes of the doubts about a value after these values, one 旬 apart.
std::vector<DoubtCode> about(const char* value, const std::vector<const char*>& earlier, const plan::Indicator& indicator) {
    std::vector<progress::Reading> past;
    for (const char* digits : earlier)
        past.push_back(readingOf(code, xianan, months.at(past.size()), digits));
    const auto doubts = progress::doubtsAbout(readingOf(code, xianan, "2025-04-early", value), past, indicator);
    for (const progress::Doubt& doubt : doubts)
        CHECK(doubt.indicator == codeNamed(code));
    return codes(doubts);
}

std::vector<DoubtCode> about(const char* value, const std::vector<const char*>& earlier, const char* target = "100000000") {
    return about(value, earlier, indicatorOf(code, target));
}

bool has(const std::vector<DoubtCode>& found, DoubtCode wanted) {
    return std::find(found.begin(), found.end(), wanted) != found.end();
}

progress::ProgressReport report(const char* period, const char* words) {
    progress::ProgressReport result{tenDay(period), taskId(1), xianan};
    result.progress = text(words);
    return result;
}

std::vector<DoubtCode> aboutText(const char* now, const char* before, bool reached = false) {
    return codes(progress::doubtsAbout(report("2025-06-mid", now), report("2025-06-early", before), reached));
}

const std::vector<DoubtCode> none;

} // namespace

TEST_CASE("Doubts have their codes") {
    CHECK(progress::codeOf(DoubtCode::ValueFell) == text("value_fell"));
    CHECK(progress::codeOf(DoubtCode::UnitSlip) == text("unit_slip"));
    CHECK(progress::codeOf(DoubtCode::Jump) == text("jump"));
    CHECK(progress::codeOf(DoubtCode::TextRepeated) == text("text_repeated"));
    CHECK(progress::codeOf(DoubtCode::DoneButOngoing) == text("done_but_ongoing"));
}

TEST_CASE("Without a past there is nothing to doubt") {
    CHECK(about("21", {}) == none);
    CHECK(about("0", {}) == none);
    CHECK(codes(progress::doubtsAbout(report("2025-06-mid", "累计引进企业二十一家"), std::nullopt, false)) == none);
}

TEST_CASE("A count has no fraction") {
    auto indicator = indicatorOf(code, "50");
    indicator.unit = text("家");
    const std::vector fractional{DoubtCode::FractionalCount};
    CHECK(about("20.5", {}, indicator) == fractional);
    CHECK(about("20.5", {"20"}, indicator) == fractional);
    CHECK(about("20", {}, indicator) == none);
    CHECK(about("20.0", {"19"}, indicator) == none);
    CHECK(has(about("19.5", {"20"}, indicator), DoubtCode::ValueFell)); // both are told
    indicator.unit = text("亿元");
    CHECK(about("20.5", {}, indicator) == none);
}

TEST_CASE("A first figure in % that was typed as a share of one is doubted") {
    auto indicator = indicatorOf(code, "60");
    indicator.unit = text("%");
    indicator.kind = plan::IndicatorKind::Growth;
    const std::vector slipped{DoubtCode::UnitSlip};
    CHECK(about("0.45", {}, indicator) == slipped); // 45 of 60
    CHECK(about("0.3", {}, indicator) == slipped);  // half of the target
    CHECK(about("0.29", {}, indicator) == none);
    CHECK(about("45", {}, indicator) == none);
    CHECK(about("0", {}, indicator) == none);
    CHECK(about("0.45", {"0.4"}, indicator) == none); // its own past counts
    indicator.target = decimal("0.6");
    CHECK(about("0.45", {}, indicator) == none);
    indicator.target = decimal("60");
    indicator.unit = text("亿元");
    CHECK(about("0.45", {}, indicator) == none);
}

TEST_CASE("An ordinary course raises no doubt") {
    CHECK(about("21", {"3", "6", "9", "12", "15", "18"}, "50") == none);
    CHECK(about("18", {"3", "6", "9", "12", "15", "18"}, "50") == none); // unchanged
    CHECK(about("3", {"1"}, "50") == none);
    CHECK(about("5", {"0"}, "50") == none);
    CHECK(about("0", {"0"}, "50") == none);
}

TEST_CASE("A slip of unit: near 100, 1 000 or 10 000 times the previous value, or the inverse") {
    // previous 10: 0.5–2 × 100 → 500–2 000 (and 5 000–20 000, 50 000–200 000)
    for (const char* value : {"500", "1000", "2000", "5000", "20000", "50000", "100000", "200000"}) {
        INFO(value);
        CHECK(has(about(value, {"10"}), DoubtCode::UnitSlip));
    }
    for (const char* value : {"499.999999", "2000.000001", "4999.999999", "20000.000001", "49999.999999", "200000.000001"}) {
        INFO(value);
        CHECK_FALSE(has(about(value, {"10"}), DoubtCode::UnitSlip));
    }
    // previous 20000 down: ÷ 50–200 → 100–400, ÷ 500–2 000 → 10–40, ÷ 5 000–20 000 → 1–4
    for (const char* value : {"400", "200", "100", "40", "10", "4", "2", "1"}) {
        INFO(value);
        CHECK(has(about(value, {"20000"}), DoubtCode::UnitSlip));
    }
    for (const char* value : {"400.000001", "99.999999", "40.000001", "9.999999", "4.000001", "0.999999"}) {
        INFO(value);
        CHECK_FALSE(has(about(value, {"20000"}), DoubtCode::UnitSlip));
    }
}

TEST_CASE("No slip from or to zero") {
    CHECK_FALSE(has(about("10000", {"0"}), DoubtCode::UnitSlip));
    CHECK_FALSE(has(about("0", {"10000"}), DoubtCode::UnitSlip));
}

TEST_CASE("A slip is seen against the newest past value") {
    CHECK(has(about("2000", {"500", "20"}), DoubtCode::UnitSlip));
    CHECK_FALSE(has(about("2000", {"20", "500"}), DoubtCode::UnitSlip));
}

TEST_CASE("A jump is above five times the median increment and above a tenth of the target") {
    // increments 1 1 1 1 1 1: 5 × 1 = 5; a tenth of 40 is 4
    const std::vector<const char*> ones{"1", "2", "3", "4", "5", "6", "7"};
    CHECK_FALSE(has(about("12", ones, "40"), DoubtCode::Jump)); // 5 = 5 × 1
    CHECK(has(about("12.000001", ones, "40"), DoubtCode::Jump));
    CHECK_FALSE(has(about("17", ones, "100"), DoubtCode::Jump)); // 10 = a tenth of 100
    CHECK(has(about("17.000001", ones, "100"), DoubtCode::Jump));
    CHECK_FALSE(has(about("6", ones, "40"), DoubtCode::Jump)); // a fall is no jump
}

TEST_CASE("The median of an even number lies midway") {
    // increments 1 1 1 3 3 3: median 2, limit 10; a tenth of 50 is 5
    const std::vector<const char*> mixed{"0", "1", "2", "3", "6", "9", "12"};
    CHECK_FALSE(has(about("22", mixed, "50"), DoubtCode::Jump));
    CHECK(has(about("22.000001", mixed, "50"), DoubtCode::Jump));
}

TEST_CASE("The last six increments alone count") {
    // 20 20 then 1 1 1 1 1 1: median 1 of the last six, limit 5
    CHECK(has(about("53", {"0", "20", "40", "41", "42", "43", "44", "45", "46"}, "40"), DoubtCode::Jump));
    // 1 1 then 4 4 4 4 4 4: median 4, limit 20
    CHECK_FALSE(has(about("46", {"0", "1", "2", "6", "10", "14", "18", "22", "26"}, "40"), DoubtCode::Jump));
}

TEST_CASE("A cumulative value does not fall, a level may") {
    CHECK(about("17", {"18"}, "50") == std::vector{DoubtCode::ValueFell});
    CHECK(has(about("17.999999", {"18"}, "50"), DoubtCode::ValueFell));
    CHECK(about("18", {"18"}, "50") == none);
    CHECK(about("17", {"20", "16"}, "50") == none); // against the last one
    plan::Indicator level = indicatorOf(code, "900");
    level.kind = GENERATE(plan::IndicatorKind::Stock, plan::IndicatorKind::YearlyStock, plan::IndicatorKind::Ratio,
                          plan::IndicatorKind::Growth);
    CHECK(about("845", {"850"}, level) == none);
}

TEST_CASE("A fall in a ratio's parts with a like quotient is no doubt") {
    plan::Indicator ratio = indicatorOf(code, "80");
    ratio.kind = plan::IndicatorKind::Ratio;
    ratio.unit = text("%");
    // 4500/10000 = 45 % after a typed 45: the same value
    CHECK(codes(progress::doubtsAbout(readingOf(code, xianan, "2025-04-early", "4500", "10000"),
                                      {readingOf(code, xianan, "2025-03-late", "45")}, ratio)) == none);
}

TEST_CASE("Repeated words, from eight characters on, without white space and punctuation") {
    const std::vector repeated{DoubtCode::TextRepeated};
    CHECK(aboutText("累计引进企业八家", "累计引进企业八家") == repeated); // 8
    CHECK(aboutText("累计引进企业家", "累计引进企业家") == none);         // 7
    CHECK(aboutText("累计引进，企业 八家。", "累计引进企业\n八家！") == repeated);
    CHECK(aboutText("累计引进企业家，。！", "累计引进企业家，。！") == none); // 7 when stripped
    CHECK(aboutText("累计引进企业九家", "累计引进企业八家") == none);
    CHECK(aboutText("累计引进企业18家", "累计引进企业8家") == none);
    CHECK(aboutText("", "") == none);
}

TEST_CASE("Done, yet the words say it goes on") {
    const std::vector ongoing{DoubtCode::DoneButOngoing};
    for (const char* words : {"项目正在建设", "各项工作推进中", "会议筹备"}) {
        INFO(words);
        CHECK(aboutText(words, "上旬情况", true) == ongoing);
        CHECK(aboutText(words, "上旬情况", false) == none);
    }
    CHECK(aboutText("已全部完成", "上旬情况", true) == none);
    CHECK(codes(progress::doubtsAbout(report("2025-06-mid", "项目正在建设"), std::nullopt, true)) == ongoing);
}
