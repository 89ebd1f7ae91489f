#include "core/base/Decimal.h"

#include "tests/support/Catch.h"

#include <limits>

using namespace xundu;
using base::Decimal;
using tests::decimal;

TEST_CASE("Decimal") {
    SECTION("reads plain digits with sign and point") {
        CHECK(decimal("0").units() == 0);
        CHECK(decimal("12").units() == 12);
        CHECK(decimal("12").scale() == 0);
        CHECK(decimal("-3.50").units() == -35);
        CHECK(decimal("-3.50").scale() == 1);
        CHECK(decimal("+0.7").units() == 7);
        CHECK(decimal(" 1.4 ").units() == 14);
        CHECK(decimal("007").units() == 7);
        CHECK(decimal("0.000001").scale() == 6);
        CHECK(decimal("999999999999.999999").units() == 999'999'999'999'999'999);
        CHECK(decimal("1.50000000").units() == 15); // trailing zeros are no decimals
    }

    SECTION("refuses everything else") {
        const char* bad[] = {"",
                             " ",
                             ".",
                             ".5",
                             "5.",
                             "1e3",
                             "1,000",
                             "1 000",
                             "--1",
                             "+-1",
                             "NaN",
                             "inf",
                             "0x1",
                             "1.2.3",
                             "２０",
                             "2000万",
                             "约50",
                             "50%",
                             "1_0",
                             "0.0000001",
                             "1000000000000",
                             "-1000000000000",
                             "99999999999999999999"};
        for (const char* text : bad) {
            CAPTURE(text);
            CHECK_FALSE(Decimal::parse(QString::fromUtf8(text)));
        }
    }

    SECTION("is always normalised") {
        CHECK(decimal("1.50") == decimal("1.5"));
        CHECK(decimal("-0") == Decimal());
        CHECK(decimal("-0.000") == Decimal());
        CHECK_FALSE(decimal("-0").isNegative());
        CHECK(Decimal::of(1500, 3) == decimal("1.5"));
        CHECK(Decimal::of(0, 6)->scale() == 0);
        CHECK(Decimal::of(2000, 3)->isWhole());
        CHECK(Decimal::of(120)->units() == 120); // zeros before the point stay
    }

    SECTION("of refuses scales and sizes out of bounds") {
        CHECK_FALSE(Decimal::of(1, -1));
        CHECK_FALSE(Decimal::of(1, 7));
        CHECK_FALSE(Decimal::of(1'000'000'000'000, 0));
        CHECK_FALSE(Decimal::of(-1'000'000'000'000, 0));
        CHECK(Decimal::of(999'999'999'999, 0));
        CHECK(Decimal::of(-999'999'999'999, 0));
        CHECK_FALSE(Decimal::of(std::numeric_limits<qint64>::max(), 6));
        CHECK_FALSE(Decimal::of(std::numeric_limits<qint64>::min(), 6));
    }

    SECTION("writes what it reads, without separators and trailing zeros") {
        for (const char* text : {"0", "1.4", "-0.5", "3000", "0.000001", "-12.000305", "999999999999.999999"})
            CHECK(decimal(text).toString() == QString::fromLatin1(text));
        CHECK(decimal("3000.10").toString() == QStringLiteral("3000.1"));
    }

    SECTION("compares exactly across scales") {
        CHECK(decimal("1.4") < decimal("1.400001"));
        CHECK(decimal("-1.4") < decimal("-1.3"));
        CHECK(decimal("-0.1") < Decimal());
        CHECK(decimal("0.3") > decimal("0.299999"));
        CHECK(decimal("999999999999") < decimal("999999999999.000001"));
        CHECK((decimal("2") <=> decimal("2.0")) == std::strong_ordering::equal);
    }

    SECTION("takes the shortest decimal of a double") {
        CHECK(Decimal::fromDouble(0.1) == decimal("0.1"));
        CHECK(Decimal::fromDouble(-2.5) == decimal("-2.5"));
        CHECK(Decimal::fromDouble(300) == decimal("300"));
        CHECK(Decimal::fromDouble(1.4) == decimal("1.4"));
        CHECK(Decimal::fromDouble(0.000001) == decimal("0.000001"));
        CHECK(Decimal::fromDouble(-0.0) == Decimal());
        CHECK_FALSE(Decimal::fromDouble(0.1 + 0.2)); // 0.30000000000000004
        CHECK_FALSE(Decimal::fromDouble(0.0000001));
        CHECK_FALSE(Decimal::fromDouble(1e12));
        CHECK_FALSE(Decimal::fromDouble(std::numeric_limits<double>::quiet_NaN()));
        CHECK_FALSE(Decimal::fromDouble(std::numeric_limits<double>::infinity()));
    }

    SECTION("as a double, for display") {
        CHECK(decimal("1.4").toDouble() == 1.4);
        CHECK(decimal("-0.000001").toDouble() == -0.000001);
    }
}
