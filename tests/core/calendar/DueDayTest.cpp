#include "core/calendar/DueDay.h"

#include "tests/support/Catch.h"

#include <algorithm>
#include <iterator>

using namespace xundu;
using calendar::dueDay;
using calendar::DueRule;
using calendar::DueShift;
using calendar::TenDay;
using calendar::WorkCalendar;
using tests::tenDay;

namespace {

/// A 旬 whose last day is free, with the due day by each shift, as read off a wall calendar.
struct Moved {
    const char* period;
    QDate earlier;
    QDate later;
    QDate second;
};

const Moved moved[] = {
    {"2025-01-late", {2025, 1, 27}, {2025, 2, 5}, {2025, 2, 6}},     // Fri 31 Jan, Spring Festival 28 Jan–4 Feb
    {"2025-04-mid", {2025, 4, 18}, {2025, 4, 21}, {2025, 4, 22}},    // Sun
    {"2025-05-early", {2025, 5, 9}, {2025, 5, 12}, {2025, 5, 13}},   // Sat
    {"2025-05-late", {2025, 5, 30}, {2025, 6, 3}, {2025, 6, 4}},     // Sat 31 May, Dragon Boat 31 May–2 June
    {"2025-07-mid", {2025, 7, 18}, {2025, 7, 21}, {2025, 7, 22}},    // Sun
    {"2025-08-early", {2025, 8, 8}, {2025, 8, 11}, {2025, 8, 12}},   // Sun
    {"2025-08-late", {2025, 8, 29}, {2025, 9, 1}, {2025, 9, 2}},     // Sun
    {"2025-09-mid", {2025, 9, 19}, {2025, 9, 22}, {2025, 9, 23}},    // Sat
    {"2025-11-late", {2025, 11, 28}, {2025, 12, 1}, {2025, 12, 2}},  // Sun
    {"2025-12-mid", {2025, 12, 19}, {2025, 12, 22}, {2025, 12, 23}}, // Sat
    {"2026-01-early", {2026, 1, 9}, {2026, 1, 12}, {2026, 1, 13}},   // Sat
    {"2026-01-late", {2026, 1, 30}, {2026, 2, 2}, {2026, 2, 3}},     // Sat
    {"2026-02-mid", {2026, 2, 14}, {2026, 2, 24}, {2026, 2, 25}}, // Fri 20 Feb, Spring Festival 15–23 Feb; Sat 14 Feb is made up
    {"2026-05-early", {2026, 5, 9}, {2026, 5, 11}, {2026, 5, 12}},   // Sun; Sat 9 May is made up
    {"2026-05-late", {2026, 5, 29}, {2026, 6, 1}, {2026, 6, 2}},     // Sun
    {"2026-06-mid", {2026, 6, 18}, {2026, 6, 22}, {2026, 6, 23}},    // Sat 20 June, Dragon Boat 19–21 June
    {"2026-10-late", {2026, 10, 30}, {2026, 11, 2}, {2026, 11, 3}},  // Sat
    {"2026-12-mid", {2026, 12, 18}, {2026, 12, 21}, {2026, 12, 22}}, // Sun
};

} // namespace

TEST_CASE("DueDay of every 旬 of 2025 and 2026") {
    const WorkCalendar calendar = WorkCalendar::builtIn();
    for (TenDay period = TenDay::firstOf(2025); period <= TenDay::lastOf(2026); ++period) {
        const auto entry =
            std::find_if(std::begin(moved), std::end(moved), [&](const Moved& each) { return tenDay(each.period) == period; });
        const bool free = entry != std::end(moved);
        CAPTURE(period);
        CHECK(dueDay(period, {}, calendar) == (free ? entry->earlier : period.lastDay()));
        CHECK(dueDay(period, {0, DueShift::Later}, calendar) == (free ? entry->later : period.lastDay()));
        CHECK(dueDay(period, {0, DueShift::SecondWorkdayAfter}, calendar) == (free ? entry->second : period.lastDay()));
    }
}

TEST_CASE("DueDay") {
    const WorkCalendar calendar = WorkCalendar::builtIn();

    SECTION("the examples of the rules") {
        CHECK(dueDay(tenDay("2025-05-late"), {}, calendar) == QDate(2025, 5, 30)); // a Friday
        CHECK(dueDay(tenDay("2026-02-mid"), {}, calendar) == QDate(2026, 2, 14));  // a Saturday, made up
    }

    SECTION("a weekend day that is made up is a due day like any other") {
        CHECK(dueDay(tenDay("2026-02-late"), {}, calendar) == QDate(2026, 2, 28));   // Sat
        CHECK(dueDay(tenDay("2026-09-mid"), {}, calendar) == QDate(2026, 9, 20));    // Sun
        CHECK(dueDay(tenDay("2026-10-early"), {}, calendar) == QDate(2026, 10, 10)); // Sat
    }

    SECTION("days before and after the end are calendar days, shifted where free") {
        CHECK(dueDay(tenDay("2025-06-mid"), {-2, DueShift::Earlier}, calendar) == QDate(2025, 6, 18));
        CHECK(dueDay(tenDay("2025-06-mid"), {1, DueShift::Earlier}, calendar) == QDate(2025, 6, 20)); // Sat 21
        CHECK(dueDay(tenDay("2025-06-mid"), {1, DueShift::Later}, calendar) == QDate(2025, 6, 23));
        CHECK(dueDay(tenDay("2025-06-mid"), {1, DueShift::SecondWorkdayAfter}, calendar) == QDate(2025, 6, 24));
        CHECK(dueDay(tenDay("2025-09-late"), {3, DueShift::Earlier}, calendar) == QDate(2025, 9, 30)); // 3 Oct, National Day
        CHECK(dueDay(tenDay("2025-09-late"), {3, DueShift::Later}, calendar) == QDate(2025, 10, 9));
        CHECK(dueDay(tenDay("2025-09-late"), {3, DueShift::SecondWorkdayAfter}, calendar) == QDate(2025, 10, 10));
        CHECK(dueDay(tenDay("2025-10-early"), {-6, DueShift::Later}, calendar) == QDate(2025, 10, 9));
        CHECK(dueDay(tenDay("2025-12-late"), {1, DueShift::Earlier}, calendar) == QDate(2025, 12, 31)); // 1 Jan 2026
        CHECK(dueDay(tenDay("2025-12-late"), {1, DueShift::Later}, calendar) == QDate(2026, 1, 4));     // Sun, made up
    }

    SECTION("an unknown year knows weekends only") {
        CHECK(dueDay(tenDay("2027-01-late"), {}, calendar) == QDate(2027, 1, 29)); // Sun 31
        CHECK(dueDay(tenDay("2027-09-late"), {1, DueShift::Earlier}, calendar) ==
              QDate(2027, 10, 1)); // a Friday, not known to be free
        CHECK(dueDay(tenDay("2025-05-late"), {}, WorkCalendar()) == QDate(2025, 5, 30));
        CHECK(dueDay(tenDay("2026-02-mid"), {}, WorkCalendar()) == QDate(2026, 2, 20));
    }
}
