#include "core/papers/check/Numbers.h"

#include "tests/support/Catch.h"

using namespace xundu::papers::check;
using namespace Qt::Literals::StringLiterals;

namespace {

QString values(const QString& text) {
    QStringList all;
    for (const Number& number : numbersIn(text))
        all << number.value;
    return all.join(u' ');
}

} // namespace

TEST_CASE("equal numbers have one value, however they are written") {
    CHECK(values(u"1,300 1300 １３００ １，３００ 0.13万 01300.0"_s) == u"1300 1300 1300 1300 1300 1300"_s);
    CHECK(values(u"46.8% 46.80％ 46.8"_s) == u"46.8% 46.8% 46.8"_s);
    CHECK(values(u"1.2亿元 12000万元 1.5万亿"_s) == u"120000000 120000000 1500000000000"_s);
    CHECK(values(u"0 0.0 -0 00"_s) == u"0 0 0 0"_s);
    CHECK(values(u"123456789012345678901234567890"_s) == u"123456789012345678901234567890"_s);
}

TEST_CASE("a sign behind spaces and hundreds and thousands belong to the digits before them") {
    CHECK(values(u"15.5 % 15.5\u00A0％ 388 万项 388　亿"_s) == u"15.5% 15.5% 3880000 38800000000"_s);
    CHECK(values(u"388百项 388千项 3.5千 2百万 1.5千万"_s) == u"38800 388000 3500 2000000 15000000"_s);
    CHECK(values(u"落后31.3百分点、4.8 百分点"_s) == u"31.3 4.8"_s);
    CHECK(values(u"388\t万\n15.5\n%"_s) == u"388 15.5"_s);
}

TEST_CASE("dates, numbers of documents and ordinals are numbers part by part") {
    CHECK(values(u"2025年6月20日"_s) == u"2025 6 20"_s);
    CHECK(values(u"2025-06-20，2025.6.20"_s) == u"2025 6 20 2025 6 20"_s);
    CHECK(values(u"咸科赋能办〔2025〕12号"_s) == u"2025 12"_s);
    CHECK(values(u"第1、13、300项，第2，345项"_s) == u"1 13 300 2 345"_s);
    CHECK(values(u"388/2500项"_s) == u"388 2500"_s);
}

TEST_CASE("a minus belongs to its number, a dash between numbers does not") {
    CHECK(values(u"-0.6 −0.6 –0.6 下降－3%"_s) == u"-0.6 -0.6 -0.6 -3%"_s);
    CHECK(values(u"3-5家，3—5家，3–5家，A-1，10%-20%，1月-6月"_s) == u"3 5 3 5 3 5 1 10% 20% 1 6"_s);
}

TEST_CASE("Chinese numerals are numbers where they count, not within words") {
    CHECK(values(u"二〇二五年六月二十日，十一月，连续三旬，一季度"_s) == u"2025 6 20 11 3 1"_s);
    CHECK(values(u"2025年6月中旬，4月上旬至六月下旬"_s) == u"2025 6 2 4 1 6 3"_s);
    CHECK(values(u"与上旬相比，本月中下旬"_s).isEmpty()); // no third of a month that is named
    CHECK(values(u"统一部署，进一步落实，一年来，千年，三是"_s).isEmpty());
}

TEST_CASE("a number is known by its place with all that belongs to it") {
    const auto numbers = numbersIn(u"增长－1,300.5%。"_s);
    REQUIRE(numbers.size() == 1);
    CHECK(numbers.front().begin == 2);
    CHECK(numbers.front().length == 9);
    CHECK(numbersIn(u""_s).empty());
    CHECK(values(u"1.2.3 ,5 5, .5 %"_s) == u"1 2 3 5 5 5%"_s);
}
