#include "core/calendar/TenDayColumns.h"

#include "tests/support/Catch.h"

using namespace xundu;
using calendar::TenDayColumns;
using calendar::Zoom;
using tests::tenDay;

TEST_CASE("a year is 36 columns of 旬, 12 of months or 4 of quarters") {
    CHECK(TenDayColumns(2025, Zoom::TenDay).count() == 36);
    CHECK(TenDayColumns(2025, Zoom::Month).count() == 12);
    CHECK(TenDayColumns(2025, Zoom::Quarter).count() == 4);
    const TenDayColumns months(2025, Zoom::Month);
    CHECK(months.first(5) == tenDay("2025-06-early"));
    CHECK(months.last(5) == tenDay("2025-06-late"));
    const TenDayColumns quarters(2025, Zoom::Quarter);
    CHECK(quarters.first(3) == tenDay("2025-10-early"));
    CHECK(quarters.last(3) == tenDay("2025-12-late"));
    CHECK(quarters.columnOf(tenDay("2025-06-late")) == 1);
    CHECK(quarters.columnOf(tenDay("2025-07-early")) == 2);
    CHECK(months.columnOf(tenDay("2025-12-late")) == 11);
    CHECK_FALSE(months.columnOf(tenDay("2024-12-late")));
    CHECK_FALSE(months.columnOf(tenDay("2026-01-early")));
}

TEST_CASE("every 旬 lies between the first and the last of its column") {
    for (const Zoom zoom : {Zoom::TenDay, Zoom::Month, Zoom::Quarter}) {
        const TenDayColumns columns(2024, zoom);
        for (auto period = tenDay("2024-01-early"); period.year() == 2024; ++period) {
            const int column = columns.columnOf(period).value();
            CHECK(columns.first(column) <= period);
            CHECK(period <= columns.last(column));
        }
    }
}

TEST_CASE("groups of columns are months, quarters and the year") {
    const TenDayColumns periods(2025, Zoom::TenDay);
    CHECK_FALSE(periods.endsGroup(0));
    CHECK(periods.endsGroup(2)); // 1月下旬
    CHECK(periods.endsGroup(35));
    const TenDayColumns months(2025, Zoom::Month);
    CHECK(months.endsGroup(5)); // June
    CHECK_FALSE(months.endsGroup(6));
    const TenDayColumns quarters(2025, Zoom::Quarter);
    CHECK_FALSE(quarters.endsGroup(0));
    CHECK(quarters.endsGroup(3));
}

TEST_CASE("a 旬 keeps its place in the year at every zoom") {
    // Columns of a month, 44 wide: mid June is the second third of the sixth.
    CHECK(TenDayColumns(2025, Zoom::Month).scale(100, 44).left(tenDay("2025-06-mid")) == Approx(100 + 5 * 44 + 44.0 / 3));
    // Columns of a quarter, 90 wide: it is the eighth of nine of the second.
    CHECK(TenDayColumns(2025, Zoom::Quarter).scale(0, 90).left(tenDay("2025-06-mid")) == Approx(90 + 70));
    CHECK(TenDayColumns(2025, Zoom::TenDay).scale(387, 22).end() == Approx(387 + 792));
}
