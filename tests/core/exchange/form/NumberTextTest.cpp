#include "core/exchange/form/NumberText.h"

#include "tests/support/Samples.h"

using namespace xundu;
using namespace xundu::exchange;
using namespace xundu::tests;
using plan::IndicatorKind;

namespace {

plan::Indicator counted(const char* unit, IndicatorKind kind = IndicatorKind::Cumulative) {
    plan::Indicator indicator{codeNamed("I01-1"), text("指标"), text(unit), decimal("100"), kind};
    return indicator;
}

FilledCell typed(const char* content) {
    FilledCell cell{.place = {0, 0}, .kind = CellKind::Text, .text = text(content)};
    return cell;
}

FilledCell stored(const char* digits, NumberFormat format = {}) {
    return {.place = {0, 0}, .kind = CellKind::Number, .text = text(digits), .format = std::move(format)};
}

/// "value doubt", or "- doubt proposal" where there is no value.
std::string told(const ReadNumber& number) {
    QStringList words{QStringLiteral("-"), number.doubt ? codeOf(*number.doubt) : QStringLiteral("plain")};
    if (number.entry)
        words[0] = progress::textOf(*number.entry);
    if (!number.proposal.isEmpty())
        words << number.proposal;
    return words.join(u' ').toStdString();
}

std::string told(const char* content, const plan::Indicator& indicator) { return told(readNumber(typed(content), indicator)); }

} // namespace

TEST_CASE("a number that was typed as a number is plain") {
    const auto homes = counted("家");
    CHECK(told(readNumber(stored("21"), homes)) == "21 plain");
    CHECK(told(readNumber(stored("2.2999999999999998"), homes)) == "2.3 plain");
    CHECK(told(readNumber(stored("0"), homes)) == "0 plain");
    CHECK(told(readNumber(stored("-3"), homes)) == "-3 plain"); // whether it can be is for another check
    CHECK(told(readNumber(stored("33.333333333333336"), counted("%", IndicatorKind::Ratio))) == "33.333333 plain");
}

TEST_CASE("what surely means one number is read, and said") {
    const auto homes = counted("家");
    for (const char* content :
         {"21", "２１", " 21 ", "21家", "21 家", "２１家", "21户", "+21", "\u202D21\u202C", "21\u200B", "21家。", "21；"})
        CHECK(told(content, homes) == "21 number_from_text");
    CHECK(told("1,234", homes) == "1234 number_from_text");
    CHECK(told("１，２３４，５６７家", homes) == "1234567 number_from_text");
    CHECK(told("2000万元", counted("万元")) == "2000 number_from_text");
    CHECK(told("2000万", counted("万元")) == "2000 number_from_text");
    CHECK(told("1.2亿元", counted("亿元")) == "1.2 number_from_text");
    CHECK(told("1.2亿", counted("亿元")) == "1.2 number_from_text");
    CHECK(told("0.8万㎡", counted("万平方米")) == "0.8 number_from_text");
    CHECK(told("12场", counted("场次")) == "12 number_from_text");
    CHECK(told("5名", counted("人")) == "5 number_from_text");
    CHECK(told("1.2万人", counted("人")) == "12000 number_from_text");
    CHECK(told("18%", counted("%", IndicatorKind::Growth)) == "18 number_from_text");
    CHECK(told("−2.5％", counted("%", IndicatorKind::Growth)) == "-2.5 number_from_text");
}

TEST_CASE("a ratio may be typed as a quotient or as a percent") {
    const auto ratio = counted("%", IndicatorKind::Ratio);
    CHECK(told("27/60", ratio) == "27/60 plain");
    CHECK(told("45", ratio) == "45 plain");
    CHECK(told("27／60", ratio) == "27/60 number_from_text");
    CHECK(told("45%", ratio) == "45 number_from_text");
    CHECK(told(readNumber(stored("0.45", {NumberShown::Percent, {}}), ratio)) == "45 number_from_text");
    CHECK(told("27/0", ratio) == "- not_a_number");
    CHECK(told("27/60", counted("家")) == "- not_a_number");
}

TEST_CASE("a number in another unit is refused, with the converted one where it is exact") {
    CHECK(told("2000万元", counted("亿元")) == "- unit_mismatch 0.2");
    CHECK(told("2000万", counted("亿元")) == "- unit_mismatch 0.2");
    CHECK(told("1.2亿元", counted("万元")) == "- unit_mismatch 12000");
    CHECK(told("350元", counted("万元")) == "- unit_mismatch 0.035");
    CHECK(told("8000平方米", counted("万平方米")) == "- unit_mismatch 0.8");
    CHECK(told("1元", counted("亿元")) == "- unit_mismatch"); // more decimals than are kept
    CHECK(told("2万", counted("家")) == "- unit_mismatch 20000");
    CHECK(told("50项", counted("家")) == "- unit_mismatch");
    CHECK(told("18%", counted("家")) == "- unit_mismatch");
    CHECK(told("2000万", counted("%", IndicatorKind::Growth)) == "- unit_mismatch"); // 万 multiplies things that are counted
    CHECK(told(readNumber(stored("0.21", {NumberShown::Percent, {}}), counted("家"))) == "- unit_mismatch");
    CHECK(told(readNumber(stored("20000", {NumberShown::OtherUnit, {}}), counted("万元"))) == "- unit_mismatch 20000");
}

TEST_CASE("a unit in the number format is read, a foreign one refused") {
    CHECK(told(readNumber(stored("21", {NumberShown::OtherUnit, text("家")}), counted("家"))) == "21 plain");
    CHECK(told(readNumber(stored("21", {NumberShown::OtherUnit, text("户")}), counted("家"))) == "21 plain");
    CHECK(told(readNumber(stored("21", {NumberShown::OtherUnit, text("万")}), counted("家"))) == "- unit_mismatch 21");
}

TEST_CASE("a percent keeps its six decimals") {
    // 0.181234567 shown as 18.12 %
    const auto growth = counted("%", IndicatorKind::Growth);
    CHECK(told(readNumber(stored("0.181234567", {NumberShown::Percent, {}}), growth)) == "18.123457 number_from_text");
    CHECK(told(readNumber(stored("0.18", {NumberShown::Percent, {}}), growth)) == "18 number_from_text");
}

TEST_CASE("a cell that shows a percent is quoted as it shows") {
    CHECK(shownIn(stored("0.45", {NumberShown::Percent, {}})) == text("45%"));
    CHECK(shownIn(stored("0.085", {NumberShown::Percent, {}})) == text("8.5%"));
    CHECK(shownIn(stored("0.45")) == text("0.45"));
    CHECK(shownIn(typed("２７／６０")) == text("２７／６０"));
}

TEST_CASE("a hedged number is refused, with the bare one to confirm") {
    const auto homes = counted("家");
    for (const char* content :
         {"约50家", "近50", "50家左右", "50左右", "50多家", "50余家", "50+", "50家左右吧", "超50家", "大约50", "不到50家"})
        CHECK(told(content, homes) == "- hedged_number 50");
    CHECK(told("约50项", homes) == "- hedged_number");
}

TEST_CASE("what is no one number is refused") {
    const auto homes = counted("家");
    for (const char* content : {"13①",        "①13",    "⒈13", "4²",        "𝟏3",       "12 13",           "12\n13",      "1 234",
                                "12\u200B13", "十几家", "无",  "1,5",       "12,34",    "50（其中新增3）", "3+4",         "20-30",
                                "1e3",        "见附件", "nan", "50家/60家", "100，200", "0,500",           "50（含在谈）"})
        CHECK(told(content, homes) == "- not_a_number");
    CHECK(told(readNumber({.kind = CellKind::Date, .text = text("2025-05-12")}, homes)) == "- not_a_number");
    CHECK(told(readNumber({.kind = CellKind::Boolean, .text = text("TRUE")}, homes)) == "- not_a_number");
    FilledCell merged = stored("21");
    merged.shared = true;
    CHECK(told(readNumber(merged, homes)) == "- not_a_number");
    FilledCell struck{.kind = CellKind::Text, .text = text("1390"), .hasMarks = true};
    CHECK(told(readNumber(struck, homes)) == "- not_a_number");
    CHECK(told(readNumber(stored("1E300"), homes)) == "- not_a_number");
}

TEST_CASE("formulas count by their stored result") {
    const auto homes = counted("家");
    FilledCell computed = stored("21");
    computed.formula = true;
    CHECK(told(readNumber(computed, homes)) == "21 plain");
    CHECK(told(readNumber({.kind = CellKind::Error, .text = text("#DIV/0!"), .formula = true}, homes)) == "- formula_error");
    CHECK(told(readNumber({.kind = CellKind::Empty, .formula = true}, homes)) == "- formula_without_value");
}

TEST_CASE("nothing and strokes are no answer") {
    const auto homes = counted("家");
    CHECK(told(readNumber({}, homes)) == "- plain");
    for (const char* content : {"-", "—", "——", "―", "‒", "/", "－", "　", "\u200B"})
        CHECK(told(content, homes) == "- plain");
}
