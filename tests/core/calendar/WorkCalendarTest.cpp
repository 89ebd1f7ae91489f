#include "core/calendar/WorkCalendar.h"

#include "core/base/Error.h"
#include "tests/support/Catch.h"

#include <algorithm>
#include <iterator>

using namespace xundu;
using calendar::parseCalendarYears;
using calendar::WorkCalendar;

namespace {

/// A holiday as the State Council's notice names it: first and last day, both off.
struct Holiday {
    const char* name;
    QDate first;
    QDate last;
};

// 国务院办公厅关于2025年部分节假日安排的通知 (国办发明电〔2024〕12号)
const Holiday holidays2025[] = {
    {"元旦", {2025, 1, 1}, {2025, 1, 1}},    {"春节", {2025, 1, 28}, {2025, 2, 4}},
    {"清明节", {2025, 4, 4}, {2025, 4, 6}},  {"劳动节", {2025, 5, 1}, {2025, 5, 5}},
    {"端午节", {2025, 5, 31}, {2025, 6, 2}}, {"国庆节、中秋节", {2025, 10, 1}, {2025, 10, 8}},
};
const QDate makeUp2025[] = {{2025, 1, 26}, {2025, 2, 8}, {2025, 4, 27}, {2025, 9, 28}, {2025, 10, 11}};

// 国务院办公厅关于2026年部分节假日安排的通知 (国办发明电〔2025〕7号)
const Holiday holidays2026[] = {
    {"元旦", {2026, 1, 1}, {2026, 1, 3}},     {"春节", {2026, 2, 15}, {2026, 2, 23}},   {"清明节", {2026, 4, 4}, {2026, 4, 6}},
    {"劳动节", {2026, 5, 1}, {2026, 5, 5}},   {"端午节", {2026, 6, 19}, {2026, 6, 21}}, {"中秋节", {2026, 9, 25}, {2026, 9, 27}},
    {"国庆节", {2026, 10, 1}, {2026, 10, 7}},
};
const QDate makeUp2026[] = {{2026, 1, 4}, {2026, 2, 14}, {2026, 2, 28}, {2026, 5, 9}, {2026, 9, 20}, {2026, 10, 10}};

template <class Holidays, class MakeUp>
bool noticeSaysWork(QDate day, const Holidays& holidays, const MakeUp& makeUp) {
    for (const Holiday& holiday : holidays) {
        if (day >= holiday.first && day <= holiday.last)
            return false;
    }
    return day.dayOfWeek() <= 5 || std::find(std::begin(makeUp), std::end(makeUp), day) != std::end(makeUp);
}

int workdaysIn(const WorkCalendar& calendar, QDate first, QDate last) {
    int count = 0;
    for (QDate day = first; day <= last; day = day.addDays(1))
        count += calendar.isWorkday(day) ? 1 : 0;
    return count;
}

QString refusalOf(const char* json) {
    try {
        parseCalendarYears(QByteArray(json));
    } catch (const base::Error& error) {
        CHECK(error.code() == base::ErrorCode::BadValue);
        return error.sentence();
    }
    return {};
}

} // namespace

TEST_CASE("WorkCalendar of 2025 and 2026") {
    const WorkCalendar calendar = WorkCalendar::builtIn();

    SECTION("every day is what the notices say") {
        for (QDate day(2025, 1, 1); day.year() == 2025; day = day.addDays(1)) {
            CAPTURE(day);
            REQUIRE(calendar.isWorkday(day) == noticeSaysWork(day, holidays2025, makeUp2025));
        }
        for (QDate day(2026, 1, 1); day.year() == 2026; day = day.addDays(1)) {
            CAPTURE(day);
            REQUIRE(calendar.isWorkday(day) == noticeSaysWork(day, holidays2026, makeUp2026));
        }
    }

    SECTION("make-up days are weekend days on which people work") {
        for (QDate day : makeUp2025) {
            CHECK(day.dayOfWeek() > 5);
            CHECK(calendar.isWorkday(day));
        }
        for (QDate day : makeUp2026) {
            CHECK(day.dayOfWeek() > 5);
            CHECK(calendar.isWorkday(day));
        }
    }

    SECTION("working days of a year") {
        // 2025 begins on a Wednesday: 52 × 5 + 1 = 261 weekdays. Holidays on weekdays: 元旦 1, 春节 6 (28–31 Jan, 3, 4 Feb), 清明
        // 1, 劳动节 3, 端午 1, 国庆 6 (1–3, 6–8 Oct) = 18. Make-up days: 5. 261 − 18 + 5 = 248.
        CHECK(workdaysIn(calendar, {2025, 1, 1}, {2025, 12, 31}) == 248);
        // 2026 begins on a Thursday: 261 weekdays. Holidays on weekdays: 元旦 2, 春节 6 (16–20, 23 Feb), 清明 1, 劳动节 3 (1, 4,
        // 5 May), 端午 1, 中秋 1, 国庆 5 (1, 2, 5–7 Oct) = 19. Make-up days: 6. 261 − 19 + 6 = 248.
        CHECK(workdaysIn(calendar, {2026, 1, 1}, {2026, 12, 31}) == 248);
    }

    SECTION("the years it knows") {
        CHECK(calendar.knows(2025));
        CHECK(calendar.knows(2026));
        CHECK_FALSE(calendar.knows(2024));
        CHECK_FALSE(calendar.knows(2027));
    }
}

TEST_CASE("WorkCalendar looks for working days") {
    const WorkCalendar calendar = WorkCalendar::builtIn();

    SECTION("the day itself where people work") {
        CHECK(calendar.lastWorkdayUpTo({2025, 6, 20}) == QDate(2025, 6, 20));
        CHECK(calendar.firstWorkdayFrom({2025, 6, 20}) == QDate(2025, 6, 20));
        CHECK(calendar.lastWorkdayUpTo({2026, 2, 14}) == QDate(2026, 2, 14)); // a Saturday, made up
    }

    SECTION("across the longest holidays") {
        CHECK(calendar.lastWorkdayUpTo({2025, 2, 4}) == QDate(2025, 1, 27));
        CHECK(calendar.firstWorkdayFrom({2025, 1, 28}) == QDate(2025, 2, 5));
        CHECK(calendar.lastWorkdayUpTo({2026, 2, 23}) == QDate(2026, 2, 14));
        CHECK(calendar.firstWorkdayFrom({2026, 2, 15}) == QDate(2026, 2, 24));
        CHECK(calendar.firstWorkdayFrom({2025, 10, 1}) == QDate(2025, 10, 9));
        CHECK(calendar.lastWorkdayUpTo({2026, 10, 7}) == QDate(2026, 9, 30));
    }

    SECTION("counting answer limits") {
        CHECK(calendar.workdaysAfter({2025, 6, 20}, 1) == QDate(2025, 6, 23));
        CHECK(calendar.workdaysAfter({2025, 6, 20}, 5) == QDate(2025, 6, 27));
        CHECK(calendar.workdaysAfter({2025, 6, 20}, 10) == QDate(2025, 7, 4));
        // From Tue 30 Sep 2025: 9, 10, 11 (made up), 13, 14 October.
        CHECK(calendar.workdaysAfter({2025, 9, 30}, 5) == QDate(2025, 10, 14));
        CHECK(calendar.workdaysAfter({2025, 6, 21}, 1) == QDate(2025, 6, 23)); // from a Saturday
    }

    SECTION("an unknown year has weekends and no holidays") {
        CHECK(calendar.isWorkday({2027, 1, 1}));
        CHECK(calendar.isWorkday({2027, 10, 1}));
        CHECK_FALSE(calendar.isWorkday({2027, 1, 2}));
        CHECK(WorkCalendar().isWorkday({2025, 10, 1}));
        CHECK_FALSE(WorkCalendar().isWorkday({2025, 9, 28}));
        CHECK_FALSE(WorkCalendar().knows(2025));
    }
}

TEST_CASE("parseCalendarYears") {
    SECTION("reads the days of several years") {
        const auto years = parseCalendarYears(
            R"({"2028": {"off": ["2028-01-01", "2028-02-29"], "work": []}, "2027": {"off": [], "work": ["2027-10-09"]}})");
        REQUIRE(years.size() == 2);
        CHECK(years[0] == calendar::CalendarYear{2027, {}, {QDate(2027, 10, 9)}});
        CHECK(years[1] == calendar::CalendarYear{2028, {QDate(2028, 1, 1), QDate(2028, 2, 29)}, {}});
        const WorkCalendar calendar(years);
        CHECK(calendar.knows(2027));
        CHECK(calendar.isWorkday({2027, 10, 9}));
        CHECK_FALSE(calendar.isWorkday({2028, 2, 29}));
    }

    SECTION("refuses what is no calendar") {
        for (const char* json :
             {"", "{", "[]", "{}", "null", "12", "\"2027\"", "{\"2027\": []}", "{\"2027\": {}}", R"({"2027": {"off": []}})",
              R"({"2027": {"off": "2027-01-01", "work": []}})", R"({"year": {"off": [], "work": []}})",
              R"({"": {"off": [], "work": []}})", R"({"1899": {"off": [], "work": []}})", R"({"3000": {"off": [], "work": []}})",
              R"({" 2027": {"off": [], "work": []}})", R"({"+2027": {"off": [], "work": []}})"}) {
            CAPTURE(json);
            CHECK_FALSE(refusalOf(json).isEmpty());
        }
    }

    SECTION("refuses what is no day of its year") {
        for (const char* day : {"\"2026-01-01\"", "\"2027-02-29\"", "\"2027-13-01\"", "\"27-01-01\"", "\"\"", "20270101", "null",
                                "\"2027-1-1\"", "\"2027/01/01\"", "\"2027-01-01T08:00\"", "\"2027-01-01 off\""}) {
            CAPTURE(day);
            CHECK_FALSE(refusalOf(QByteArray(R"({"2027": {"off": [)").append(day).append(R"(], "work": []}})")).isEmpty());
            CHECK_FALSE(refusalOf(QByteArray(R"({"2027": {"off": [], "work": [)").append(day).append("]}}")).isEmpty());
        }
    }

    SECTION("refuses a day that is both") {
        const QString sentence = refusalOf(R"({"2027": {"off": ["2027-10-09"], "work": ["2027-10-09"]}})");
        CHECK(sentence.contains(QStringLiteral("2027-10-09")));
    }

    SECTION("names what it refuses, as it was written") {
        const QString sentence = refusalOf(R"({"2027": {"off": ["50%2"], "work": []}})");
        CHECK(sentence.startsWith(QStringLiteral("\"50%2\" is not a day of 2027.")));
    }
}
