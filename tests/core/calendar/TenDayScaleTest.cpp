#include "core/calendar/TenDayScale.h"

#include "tests/support/Catch.h"

using namespace xundu;
using calendar::TenDayScale;
using tests::tenDay;

TEST_CASE("columns of a scale are equal and follow each other from January to December") {
    const TenDayScale scale(2025, 387, 22); // as look.md 7 has the page: 387 px frozen, cells of 22
    CHECK(scale.left(tenDay("2025-01-early")) == Approx(387));
    CHECK(scale.right(tenDay("2025-01-early")) == Approx(409));
    CHECK(scale.left(tenDay("2025-06-mid")) == Approx(387 + 16 * 22)); // the 17th of the year
    CHECK(scale.centre(tenDay("2025-06-mid")) == Approx(387 + 16.5 * 22));
    CHECK(scale.right(tenDay("2025-12-late")) == Approx(387 + 792));
    CHECK(scale.begin() == Approx(387));
    CHECK(scale.end() == Approx(387 + 792));
    CHECK(scale.left(tenDay("2026-01-early")) == Approx(scale.end()));
    CHECK(scale.right(tenDay("2024-12-late")) == Approx(scale.begin()));
}

TEST_CASE("a day stands in the middle of its part of the column") {
    const TenDayScale scale(2025, 0, 88);
    CHECK(scale.x(QDate(2025, 1, 1)) == Approx(4.4)); // half of a tenth
    CHECK(scale.x(QDate(2025, 1, 10)) == Approx(83.6));
    CHECK(scale.x(QDate(2025, 1, 31)) == Approx(2 * 88 + 84));   // the last of eleven days: 10.5 × 8
    CHECK(scale.x(QDate(2025, 2, 28)) == Approx(5 * 88 + 82.5)); // the last of eight: 7.5 × 11
    CHECK(scale.x(QDate(2025, 12, 31)) == Approx(35 * 88 + 84));
}

TEST_CASE("places give their day and their period back") {
    const TenDayScale scale(2024, 10, 7.5); // a leap year
    for (QDate day(2024, 1, 1); day.year() == 2024; day = day.addDays(1)) {
        INFO(day.toString(Qt::ISODate).toStdString());
        CHECK(scale.dayAt(scale.x(day)) == day);
        CHECK(scale.periodAt(scale.x(day)) == calendar::TenDay::containing(day));
    }
    CHECK(scale.periodAt(10) == tenDay("2024-01-early"));
    CHECK(scale.periodAt(17.5) == tenDay("2024-01-mid")); // an edge belongs to the column right of it
    CHECK(scale.dayAt(10) == QDate(2024, 1, 1));
    for (const double outside : {9.99, 10 + 36 * 7.5, 1e12, -1e12}) {
        CHECK_FALSE(scale.periodAt(outside));
        CHECK_FALSE(scale.dayAt(outside));
    }
}
