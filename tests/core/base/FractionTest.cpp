#include "core/base/Fraction.h"

#include "core/base/Error.h"
#include "tests/support/Catch.h"

using namespace xundu;
using base::Fraction;
using tests::decimal;

namespace {

Fraction quotient(qint64 numerator, qint64 denominator) { return Fraction::of(numerator, denominator); }

} // namespace

TEST_CASE("Fraction") {
    SECTION("is reduced, with the sign above") {
        CHECK(quotient(6, 8) == quotient(3, 4));
        CHECK(quotient(-6, -8) == quotient(3, 4));
        CHECK(quotient(6, -8) == quotient(-3, 4));
        CHECK(quotient(0, -5) == Fraction());
        CHECK(quotient(6, -8).isNegative());
        CHECK_FALSE(quotient(0, -5).isNegative());
        CHECK(quotient(0, 7).isZero());
    }

    SECTION("a decimal is the same number") {
        CHECK(Fraction(decimal("0.42")) == quotient(21, 50));
        CHECK(Fraction(decimal("-1.5")) == quotient(-3, 2));
        CHECK(Fraction(decimal("300")) == Fraction(300));
    }

    SECTION("reckons exactly") {
        CHECK(quotient(1, 10) + quotient(2, 10) == Fraction(decimal("0.3")));
        CHECK(quotient(1, 3) + quotient(1, 6) == quotient(1, 2));
        CHECK(quotient(1, 2) - quotient(1, 3) == quotient(1, 6));
        CHECK(quotient(1, 3) - quotient(1, 2) == quotient(-1, 6));
        CHECK(quotient(2, 3) * quotient(-9, 4) == quotient(-3, 2));
        CHECK(Fraction::of(quotient(2, 3), quotient(-4, 9)) == quotient(-3, 2));
        CHECK(Fraction::of(Fraction(decimal("0.6")), Fraction(decimal("1.5"))) == quotient(2, 5));
    }

    SECTION("the lag of the contract's example: 171/365 expected, 21/50 done") {
        // 171/365 − 21/50 = (8550 − 7665)/18250 = 885/18250 = 177/3650; × 100 = 354/73 = 4.849315…
        const Fraction lag = (quotient(171, 365) - quotient(21, 50)) * Fraction(100);
        CHECK(lag == quotient(354, 73));
        CHECK(lag.toDouble() == Approx(4.849315).epsilon(1e-6));
        CHECK(lag.rounded(1) == decimal("4.8"));
    }

    SECTION("orders exactly where doubles see no difference") {
        CHECK(quotient(1, 3) < quotient(333333333333333334, 1000000000000000000));
        CHECK(quotient(1, 3) > quotient(333333333333333333, 1000000000000000000));
        CHECK(quotient(-1, 2) < quotient(1, 1000000));
        CHECK((quotient(2, 4) <=> quotient(1, 2)) == std::strong_ordering::equal);
        CHECK(Fraction(10) <= (quotient(1, 5) - quotient(1, 10)) * Fraction(100)); // a lag of exactly ten is not less than ten
    }

    SECTION("rounds half away from zero") {
        CHECK(quotient(1, 8).rounded(2) == decimal("0.13"));
        CHECK(quotient(-1, 8).rounded(2) == decimal("-0.13"));
        CHECK(quotient(1, 2).rounded(0) == decimal("1"));
        CHECK(quotient(-1, 2).rounded(0) == decimal("-1"));
        CHECK(quotient(49, 100).rounded(0) == decimal("0"));
        CHECK(quotient(2, 3).rounded(6) == decimal("0.666667"));
        CHECK(quotient(999, 1000).rounded(2) == decimal("1"));
        CHECK(quotient(29, 19).rounded(2) == decimal("1.53"));
    }

    SECTION("rounding gives nothing where no decimal holds the number") {
        CHECK_FALSE(Fraction(1'000'000'000'000).rounded(0));
        CHECK_FALSE((Fraction(1'000'000'000'000) * Fraction(1'000'000'000'000)).rounded(2));
        CHECK(Fraction(999'999'999'999).rounded(6) == decimal("999999999999"));
    }

    SECTION("what would leave 128 bits is an error, never a wrong number") {
        Fraction large(1'000'000'000'000);
        large = large * large * large; // 10^36
        CHECK_THROWS_AS(large * large, base::Error);
        CHECK_THROWS_AS(large + Fraction::of(Fraction(1), large), base::Error);
        CHECK_THROWS_AS(large < Fraction::of(Fraction(1), large), base::Error);
        try {
            (void)(large * large);
            FAIL("no error");
        } catch (const base::Error& error) {
            CHECK(error.code() == base::ErrorCode::BadValue);
            CHECK(error.sentence().endsWith(u'.'));
        }
    }
}

TEST_CASE("A fraction comes back from its text, up to 128 bits") {
    const Fraction third = Fraction::of(1, 3);
    CHECK(third.toString() == QStringLiteral("1/3"));
    CHECK(Fraction::of(-42, 100).toString() == QStringLiteral("-21/50"));
    CHECK(Fraction().toString() == QStringLiteral("0/1"));
    const QString largest = QStringLiteral("170141183460469231731687303715884105727"); // 2^127 − 1
    for (const QString& text : {QStringLiteral("1/3"), QStringLiteral("-21/50"), QStringLiteral("0/1"),
                                largest + QStringLiteral("/1"), QStringLiteral("-1/") + largest})
        CHECK(Fraction::parse(text).value().toString() == text);
    CHECK(Fraction::parse(QStringLiteral("4/6")) == Fraction::of(2, 3));
    for (const char* text : {"", "1", "/", "1/", "/3", "1/0", "1/-3", "+1/3", "1.5/3", " 1/3", "1/3/4", "--1/3", "-/3", "１/3",
                             "170141183460469231731687303715884105728/1"})
        CHECK_FALSE(Fraction::parse(QString::fromUtf8(text)));
}
