#include "core/papers/Wording.h"

#include "core/base/Error.h"
#include "core/papers/Words.h"
#include "core/plan/PlanJson.h"
#include "tests/support/Catch.h"

using namespace xundu;
using namespace Qt::Literals::StringLiterals;
using papers::Wording;

TEST_CASE("wording fills its fields and refuses what it does not know") {
    const Wording wording(R"({"a": "{x}与{y}", "b": "{z}", "c": "{x"})", u"probe"_s);
    CHECK(wording.text(u"a"_s, {{u"x"_s, u"甲"_s}, {u"y"_s, u"{x}"_s}}) == u"甲与{x}"_s);
    CHECK_THROWS_AS(wording.text(u"c"_s, {{u"x"_s, u"甲"_s}}), base::Error);
    CHECK_THROWS_AS(wording.text(u"missing"_s), base::Error);
    try {
        wording.text(u"b"_s, {{u"x"_s, u"甲"_s}});
        FAIL("an unknown field was taken");
    } catch (const base::Error& error) {
        CHECK(error.code() == base::ErrorCode::BadValue);
        CHECK(error.sentence().contains(u"{z}"_s));
        CHECK(error.sentence().contains(u"probe"_s));
    }
    CHECK_THROWS_AS(Wording("[]", u"probe"_s), base::Error);
    CHECK_THROWS_AS(Wording(R"({"a": 1})", u"probe"_s), base::Error);
}

TEST_CASE("figures are rounded half away from zero to one decimal") {
    using base::Fraction;
    CHECK(papers::roundedText(Fraction::of(225, 100)) == u"2.3"_s);
    CHECK(papers::roundedText(Fraction::of(-225, 100)) == u"-2.3"_s);
    CHECK(papers::roundedText(Fraction(50)) == u"50"_s);
    CHECK(papers::percentText(Fraction::of(171, 365)) == u"46.8%"_s);
}

TEST_CASE("rounding never feigns that all is done or nothing left") {
    using base::Fraction;
    CHECK(papers::percentText(Fraction::of(2499, 2500)) == u"99.96%"_s);
    CHECK(papers::percentText(Fraction::of(99996, 100000)) == u"99.996%"_s);
    CHECK(papers::percentText(Fraction(1)) == u"100%"_s);
    CHECK(papers::percentText(Fraction::of(2501, 2500)) == u"100.04%"_s);
    CHECK(papers::percentText(Fraction::of(1, 2500)) == u"0.04%"_s);
    CHECK(papers::percentText(Fraction(0)) == u"0%"_s);
    CHECK(papers::roundedText(Fraction::of(1, 40)) == u"0.03"_s);   // points of lag
    CHECK(papers::roundedText(Fraction::of(-1, 40)) == u"-0.03"_s); // ahead
    CHECK(papers::roundedText(Fraction::of(1, 950)) == u"0.001"_s); // 0.02 in 19 旬
    CHECK(papers::roundedText(Fraction::of(1, 100'000'000)) == u"0"_s);
}

TEST_CASE("a reported value is printed exactly, a quotient rounded but for its target") {
    plan::Indicator indicator = *plan::builtInPlan().indicator(*plan::IndicatorCode::from(u"I14-2"_s)); // 1.4 %
    REQUIRE(indicator.target == tests::decimal("1.4"));
    const auto text = [&](const base::Fraction& value) { return papers::valueText(indicator, value); };
    CHECK(text(tests::decimal("1.38")) == u"1.38"_s);
    CHECK(text(tests::decimal("1.32")) == u"1.32"_s);
    CHECK(text(tests::decimal("1.4")) == u"1.4"_s);
    CHECK(text(tests::decimal("0.123456")) == u"0.123456"_s);
    CHECK(text(base::Fraction::of(4, 3)) == u"1.3"_s);
    CHECK(text(base::Fraction::of(4181, 3000)) == u"1.39"_s); // 1.39366…: 1.4 would be the target
    CHECK(papers::amountText(base::Fraction::of(1, 30), 0) == u"0.03"_s);
}

TEST_CASE("a value on a target that must be exceeded is one short") {
    progress::IndicatorStanding standing{.code = *plan::IndicatorCode::from(u"I09-1"_s)};
    standing.light = progress::Light::Green;
    CHECK(papers::LightWords().word(standing) == u"正常"_s);
    standing.reason.exactlyEqual = true;
    CHECK(papers::LightWords().word(standing) == u"正常（差1）"_s);
}

TEST_CASE("numbers, days and words of units as a paper has them") {
    CHECK(papers::chineseNumber(1) == u"一"_s);
    CHECK(papers::chineseNumber(10) == u"十"_s);
    CHECK(papers::chineseNumber(11) == u"十一"_s);
    CHECK(papers::chineseNumber(20) == u"二十"_s);
    CHECK(papers::chineseNumber(99) == u"九十九"_s);
    CHECK(papers::dayText(QDate(2025, 6, 5)) == u"2025年6月5日"_s);
    CHECK(papers::shortName(tests::tenDay("2025-06-mid")) == u"6月中旬"_s);
    CHECK(papers::inSentence(u" 请协调\n 请安排资金。 "_s) == u"请协调；请安排资金"_s);
    CHECK(papers::quotable(u"培育“新物种”企业"_s) == u"培育‘新物种’企业"_s);
}

TEST_CASE("An own sentence fits where it asks for nothing that the program's own has not") {
    const Wording wording(R"({"a": "{x}与{y}", "b": "无"})", u"probe"_s);
    CHECK_NOTHROW(wording.requireFits(u"a"_s, u"{y}同{x}、{x}"_s));
    CHECK_NOTHROW(wording.requireFits(u"a"_s, u"二者"_s));
    const auto refused = [&](const QString& key, const QString& sentence) {
        try {
            wording.requireFits(key, sentence);
        } catch (const base::Error& error) {
            CHECK(error.code() == base::ErrorCode::BadValue);
            return error.sentence();
        }
        return QString();
    };
    CHECK(refused(u"a"_s, u"{x}与{z}"_s).contains(u"{z}"_s));
    CHECK(refused(u"a"_s, u"{x}与{z}"_s).contains(u"x, y"_s));
    CHECK(refused(u"b"_s, u"{x}"_s).contains(u"{x}"_s));
    CHECK_FALSE(refused(u"a"_s, u"{x"_s).isEmpty());
    CHECK_FALSE(refused(u"a"_s, u"x}"_s).isEmpty());
    CHECK_FALSE(refused(u"c"_s, u"甲"_s).isEmpty());
}
