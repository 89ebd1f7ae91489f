#include "core/calendar/TenDay.h"

#include "tests/support/Catch.h"

#include <QLocale>
#include <QSet>

using namespace xundu;
using calendar::TenDay;
using calendar::TenDayPart;
using tests::tenDay;

namespace {

/// Puts the default locale back where the test leaves.
class LocaleScope {
public:
    explicit LocaleScope(const QLocale& locale) { QLocale::setDefault(locale); }
    ~LocaleScope() { QLocale::setDefault(m_before); }
    Q_DISABLE_COPY_MOVE(LocaleScope)

private:
    QLocale m_before;
};

} // namespace

TEST_CASE("TenDay of every day from 2024 to 2028") {
    // 2024 and 2028 are leap years: five years have 5 × 365 + 2 = 1827 days and 5 × 36 = 180 旬.
    int days = 0;
    QSet<int> periods;
    for (QDate day(2024, 1, 1); day.year() <= 2028; day = day.addDays(1)) {
        const TenDay period = TenDay::containing(day);
        const TenDayPart part = day.day() < 11 ? TenDayPart::Early : day.day() < 21 ? TenDayPart::Mid : TenDayPart::Late;
        CAPTURE(day);
        REQUIRE(period.year() == day.year());
        REQUIRE(period.month() == day.month());
        REQUIRE(period.part() == part);
        REQUIRE(period.firstDay() <= day);
        REQUIRE(period.lastDay() >= day);
        REQUIRE(period == TenDay::of(day.year(), day.month(), part));
        periods.insert(period.ordinal());
        ++days;
    }
    CHECK(days == 1827);
    CHECK(periods.size() == 180);
}

TEST_CASE("TenDay follows TenDay without gap or overlap") {
    int number = 1;
    QDate next(2024, 1, 1);
    TenDay period = TenDay::firstOf(2024);
    for (; period <= TenDay::lastOf(2028); ++period) {
        CAPTURE(period);
        REQUIRE(period.firstDay() == next);
        REQUIRE(period.numberInYear() == number);
        REQUIRE(period.days() == period.firstDay().daysTo(period.lastDay()) + 1);
        if (period.part() != TenDayPart::Late)
            REQUIRE(period.days() == 10);
        next = period.lastDay().addDays(1);
        number = number == 36 ? 1 : number + 1;
    }
    CHECK(next == QDate(2029, 1, 1));
    CHECK(period == TenDay::firstOf(2029));
}

TEST_CASE("TenDay") {
    SECTION("the last of a month has 8 to 11 days") {
        CHECK(tenDay("2025-01-late").days() == 11);
        CHECK(tenDay("2025-02-late").days() == 8);
        CHECK(tenDay("2024-02-late").days() == 9);
        CHECK(tenDay("2028-02-late").days() == 9);
        CHECK(tenDay("2025-04-late").days() == 10);
        CHECK(tenDay("2025-12-late").lastDay() == QDate(2025, 12, 31));
    }

    SECTION("counts") {
        CHECK(tenDay("2025-01-early").numberInYear() == 1);
        CHECK(tenDay("2025-03-late").numberInYear() == 9);
        CHECK(tenDay("2025-06-mid").numberInYear() == 17);
        CHECK(tenDay("2025-12-late").numberInYear() == 36);
        CHECK(TenDay::lastOf(2025) - TenDay::firstOf(2025) == 35);
        CHECK(tenDay("2025-06-mid") - tenDay("2025-03-late") == 8);
        CHECK(tenDay("2024-12-late") - tenDay("2025-01-early") == -1);
        CHECK(tenDay("2028-01-early") - tenDay("2024-01-early") == 144);
    }

    SECTION("steps across months and years") {
        TenDay period = tenDay("2024-12-late");
        CHECK(++period == tenDay("2025-01-early"));
        CHECK(--period == tenDay("2024-12-late"));
        CHECK(period.plus(36) == tenDay("2025-12-late"));
        CHECK(period.plus(-3) == tenDay("2024-11-late"));
        CHECK(period.plus(0) == period);
        for (int count = -100; count <= 100; ++count)
            REQUIRE(period.plus(count) - period == count);
    }

    SECTION("is ordered by time") {
        CHECK(tenDay("2025-06-early") < tenDay("2025-06-mid"));
        CHECK(tenDay("2025-06-late") < tenDay("2025-07-early"));
        CHECK(tenDay("2024-12-late") < tenDay("2025-01-early"));
    }

    SECTION("its ordinal leads back to it, within bounds") {
        CHECK(tenDay("2025-06-mid").ordinal() == 2025 * 36 + 16);
        CHECK(TenDay::fromOrdinal(2025 * 36 + 16) == tenDay("2025-06-mid"));
        CHECK(TenDay::fromOrdinal(1900 * 36) == TenDay::firstOf(1900));
        CHECK(TenDay::fromOrdinal(3000 * 36 - 1) == TenDay::lastOf(2999));
        CHECK_FALSE(TenDay::fromOrdinal(1900 * 36 - 1));
        CHECK_FALSE(TenDay::fromOrdinal(3000 * 36));
        CHECK_FALSE(TenDay::fromOrdinal(0));
    }

    SECTION("of refuses what is no 旬") {
        CHECK_FALSE(TenDay::of(2025, 0, TenDayPart::Early));
        CHECK_FALSE(TenDay::of(2025, 13, TenDayPart::Early));
        CHECK_FALSE(TenDay::of(1899, 12, TenDayPart::Late));
        CHECK_FALSE(TenDay::of(3000, 1, TenDayPart::Early));
    }
}

TEST_CASE("TenDay names") {
    SECTION("one of each") {
        const TenDay period = tenDay("2025-06-mid");
        CHECK(period.code() == QStringLiteral("2025-06-mid"));
        CHECK(period.chineseName() == QStringLiteral("2025年6月中旬"));
        CHECK(period.englishName() == QStringLiteral("mid June 2025"));
        CHECK(tenDay("2025-01-early").chineseName() == QStringLiteral("2025年1月上旬"));
        CHECK(tenDay("2025-12-late").chineseName() == QStringLiteral("2025年12月下旬"));
        CHECK(tenDay("2025-12-late").englishName() == QStringLiteral("late December 2025"));
    }

    SECTION("the displayed one follows the program's language") {
        {
            const LocaleScope chinese(QLocale(QLocale::Chinese, QLocale::China));
            CHECK(tenDay("2025-06-mid").displayName() == QStringLiteral("2025年6月中旬"));
            CHECK(tenDay("2025-06-mid").englishName() == QStringLiteral("mid June 2025"));
        }
        const LocaleScope english(QLocale(QLocale::English));
        CHECK(tenDay("2025-06-mid").displayName() == QStringLiteral("mid June 2025"));
    }

    SECTION("codes and Chinese names read back, 2024 to 2028") {
        for (TenDay period = TenDay::firstOf(2024); period <= TenDay::lastOf(2028); ++period) {
            REQUIRE(TenDay::parse(period.code()) == period);
            REQUIRE(TenDay::parse(period.chineseName()) == period);
        }
    }

    SECTION("other spellings that people type") {
        for (const char* text : {"2025-06-中", "2025-06-中旬", "2025-6-mid", "2025年06月中旬", " 2025-06-mid ", "2025-06-MID",
                                 "２０２５年６月中旬", "2025 年 6 月 中旬", "２０２５－０６－ｍｉｄ"}) {
            CAPTURE(text);
            CHECK(TenDay::parse(QString::fromUtf8(text)) == tenDay("2025-06-mid"));
        }
    }

    SECTION("refuses everything else") {
        for (const char* text : {"",
                                 "2025",
                                 "2025-06",
                                 "2025-06-",
                                 "2025-00-mid",
                                 "2025-13-mid",
                                 "25-06-mid",
                                 "2025-06-middle",
                                 "2025-06-15",
                                 "2025/06/mid",
                                 "2025年6月中",
                                 "2025年6月",
                                 "2025年6月旬",
                                 "6月中旬",
                                 "1899-12-late",
                                 "3000-01-early",
                                 "2025-06-mid-mid",
                                 "x2025-06-mid",
                                 "2025-006-mid",
                                 "mid June 2025",
                                 "-2025-06-mid"}) {
            CAPTURE(text);
            CHECK_FALSE(TenDay::parse(QString::fromUtf8(text)));
        }
    }
}
