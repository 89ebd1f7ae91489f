#include "core/exchange/xlsx/Cell.h"

#include "tests/support/Samples.h"

using namespace xundu;
using namespace xundu::exchange;
using namespace Qt::Literals::StringLiterals;

TEST_CASE("a cell's name counts columns in letters and rows from 1") {
    CHECK(CellPlace{0, 0}.name() == u"A1"_s);
    CHECK(CellPlace{11, 7}.name() == u"H12"_s);
    CHECK(CellPlace{0, 25}.name() == u"Z1"_s);
    CHECK(CellPlace{0, 26}.name() == u"AA1"_s);
    CHECK(CellPlace{1048575, 16383}.name() == u"XFD1048576"_s);
    for (const char* name : {"A1", "H12", "Z1", "AA1", "ZZ9", "AAA10", "XFD1048576"}) {
        INFO(name);
        REQUIRE(CellPlace::named(name));
        CHECK(CellPlace::named(name)->name() == QString::fromLatin1(name));
    }
    for (const char* name : {"", "A", "1", "A0", "a1", "A1B", "XFE1", "A1048577", "$A$1", "AAAAAAAAAAAA1", "A99999999999"})
        CHECK(!CellPlace::named(name));
}

TEST_CASE("a range holds what lies between its corners") {
    const auto range = CellRange::named("B2:C4");
    REQUIRE(range);
    CHECK(range->holds({1, 1}));
    CHECK(range->holds({3, 2}));
    CHECK(!range->holds({0, 1}));
    CHECK(!range->holds({3, 3}));
    CHECK(CellRange::named("D5")->holds({4, 3}));
    CHECK(!CellRange::named("B2:"));
    CHECK(!CellRange::named(":B2"));
}

TEST_CASE("a stored number becomes the decimal that the program shows") {
    CHECK(decimalOf(u"21"_s) == tests::decimal("21"));
    CHECK(decimalOf(u"2.2999999999999998"_s) == tests::decimal("2.3")); // how Excel stores 2.3
    CHECK(decimalOf(u"0.30000000000000004"_s) == tests::decimal("0.3"));
    CHECK(decimalOf(u"1.2E-2"_s) == tests::decimal("0.012"));
    CHECK(decimalOf(u"3E5"_s) == tests::decimal("300000"));
    CHECK(decimalOf(u"-0.5"_s) == tests::decimal("-0.5"));
    CHECK(!decimalOf(u"1E300"_s));
    CHECK(!decimalOf(u"0.33333333333333331"_s)); // more than six decimals
    CHECK(!decimalOf(u"nan"_s));
    CHECK(!decimalOf(u"inf"_s));
    CHECK(!decimalOf(u""_s));
}

TEST_CASE("number formats tell percents, days and other units from plain numbers") {
    const auto are = [](NumberShown shown, std::initializer_list<const char*> codes) {
        for (const char* code : codes) {
            INFO(code);
            CHECK(formatOf(QString::fromUtf8(code)).shown == shown);
        }
    };
    are(NumberShown::Plain, {"General", "0", "0.00", "#,##0", "#,##0.00_ ", "0.00_);(0.00)", "@", "[Red]0.0", "0.00E+00", "# ?/?",
                             "[$-804]General", "#,##0 ;[Red]-#,##0 ", "_ * #,##0_ ;_ * -#,##0_ "});
    are(NumberShown::Percent, {"0%", "0.00%", "[Blue]0.0%"});
    are(NumberShown::AsDate,
        {"yyyy-mm-dd", "m/d/yy", "yyyy\"年\"m\"月\"d\"日\"", "[h]:mm:ss", "h:mm", "[$-804]yyyy/m/d;@", "mmm-yy"});
    are(NumberShown::OtherUnit, {"0\"万元\"", "0!.0,\"万\"", "0.0,", "#,##0,,", "0.00\"亿\"", "General\"家\"", "0\\家"});
    // Unquoted, in one section alone, or with no place for digits.
    are(NumberShown::OtherUnit, {"0万", "0‰", "#,##0万元", "[<10000]0;0!.0,\"万\"", "G/通用格式\"万\"", "0;0%", "\"25万\""});
    // With a sign of money, or with digits of its own that are not the number's.
    are(NumberShown::OtherUnit, {"\"¥\"#,##0.00", "[$¥-804]#,##0.00", "[$€-2] #,##0", "[$USD] 0", "$#,##0", "￥0",
                                 "_ \"¥\"* #,##0.00_ ;_ \"¥\"* -#,##0.00_ ", "0\"00\"", "0\\0", "0\"²\""});
    CHECK(formatOf(u"[$¥-804]#,##0.00"_s).unit == u"¥"_s);
    are(NumberShown::Plain, {"G/通用格式", "0;-0;\"无\"", "0;-0;;@", "_ * #,##0_ ;_ * -#,##0_ ;_ * \"-\"_ ;_ @_ "});
    are(NumberShown::AsDate, {"yyyy年m月d日", "yyyy/m/d;@"});
    CHECK(formatOf(u"0\"家\""_s).unit == u"家"_s);
    CHECK(formatOf(u"#,##0.0万元"_s).unit == u"万元"_s);
    CHECK(formatOf(u"0\"家\";-0\"家\""_s).unit == u"家"_s);
    CHECK(formatOf(u"0!.0,\"万\""_s).unit.isEmpty()); // scaled: the unit does not tell the number
    CHECK(formatOf(u"0;0\"万\""_s).unit.isEmpty());
    for (const int percent : {9, 10})
        CHECK(formatOf(percent).shown == NumberShown::Percent);
    for (const int day : {14, 22, 27, 31, 36, 45, 57})
        CHECK(formatOf(day).shown == NumberShown::AsDate);
    for (const int money : {5, 8, 42, 44})
        CHECK(formatOf(money).shown == NumberShown::OtherUnit);
    for (const int plain : {0, 1, 4, 11, 37, 41, 43, 48, 49})
        CHECK(formatOf(plain).shown == NumberShown::Plain);
}
