#include "core/store/Reports.h"

#include "core/store/Action.h"
#include "tests/support/TemporaryOffice.h"

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using base::ErrorCode;

namespace {

template <class... Values>
void save(Office& office, const Values&... values) {
    Action action(office, QStringLiteral("Record"));
    (reports::save(office, values), ...);
    action.commit();
}

progress::ProgressReport report(const char* period, qint64 task, qint64 unit) {
    return {tenDay(period), taskId(task), unitId(unit), QStringLiteral("进展"), {}, {}, {}, false, {}, QDate(2025, 6, 20)};
}

progress::Reading reading(const char* period, qint64 unit, const char* value, const char* code = "I01-1") {
    return {indicatorCode(code), unitId(unit), tenDay(period), decimal(value), {}, {}};
}

const progress::UnitReadings* readingsOf(const progress::PeriodFacts& facts, const char* code, qint64 unit) {
    for (const progress::UnitReadings& entry : facts.readings) {
        if (entry.latest.indicator == indicatorCode(code) && entry.latest.unit == unitId(unit))
            return &entry;
    }
    return nullptr;
}

/// Fills every (indicator, unit, 旬) and (task, unit, 旬) of 2025, and `years` years of the same before it.
void fill(SQLite::Database& database, int years) {
    database.exec("PRAGMA foreign_keys = OFF; BEGIN;"
                  "WITH RECURSIVE p(n) AS (VALUES (0) UNION ALL SELECT n + 1 FROM p WHERE n < 35), y(n) AS (VALUES (2025) UNION "
                  "ALL SELECT n - 1 FROM y "
                  "WHERE n > 2025 - " +
                  std::to_string(years) +
                  ") "
                  "INSERT INTO reading SELECT i.code, u.id, y.n * 36 + p.n, y.n, p.n, 0, NULL, NULL, 'f', 's', 'c', '', '' FROM "
                  "indicator i, unit u, p, y;"
                  "WITH RECURSIVE p(n) AS (VALUES (0) UNION ALL SELECT n + 1 FROM p WHERE n < 35), y(n) AS (VALUES (2025) UNION "
                  "ALL SELECT n - 1 FROM y "
                  "WHERE n > 2025 - " +
                  std::to_string(years) +
                  ") "
                  "INSERT INTO report SELECT t.number, u.id, y.n * 36 + p.n, y.n, 'text', '', '', '', 0, 'normal', '2025-06-20' "
                  "FROM task t, unit u, p, y;"
                  "COMMIT; PRAGMA foreign_keys = ON");
}

/// How many steps SQLite's machine takes: a cost that no clock disturbs.
int stepsOf(const Office& office) {
    int steps = 0;
    sqlite3* handle = office.database().getHandle();
    sqlite3_progress_handler(
        handle, 1,
        [](void* count) {
            ++*static_cast<int*>(count);
            return 0;
        },
        &steps);
    const auto facts = reports::factsOf(office, tenDay("2025-06-mid"));
    sqlite3_progress_handler(handle, 0, nullptr, nullptr);
    CHECK(facts.readings.size() == 5 * 3 + 3); // I02-1 of two counties; the other four of host, counties and zone
    return steps;
}

} // namespace

TEST_CASE("A report comes back as it was saved") {
    TemporaryOffice place;
    progress::ProgressReport full = report("2025-06-mid", 1, 2);
    full.problems = QStringLiteral("资金\n不足 'x'; --");
    full.next = QStringLiteral("下步");
    full.coordination = QStringLiteral("协调");
    full.unchanged = true;
    full.assessment = progress::Assessment::FarBehind;
    save(place.office(), full);
    CHECK(reports::report(place.reopen(), full.period, full.task, full.unit) == full);
    CHECK_FALSE(reports::report(place.office(), full.period, full.task, unitId(3)));
}

TEST_CASE("A second report supersedes the first and keeps its day of receipt") {
    TemporaryOffice place;
    progress::ProgressReport first = report("2025-06-mid", 1, 2);
    first.assessment = progress::Assessment::Behind;
    save(place.office(), first);
    progress::ProgressReport second = report("2025-06-mid", 1, 2);
    second.progress = QStringLiteral("新的进展");
    second.receivedOn = QDate(2025, 6, 25);
    save(place.office(), second);
    second.receivedOn = QDate(2025, 6, 20);
    CHECK(reports::report(place.office(), first.period, first.task, first.unit) == second);
    CHECK(reports::reportsIn(place.office(), first.period).size() == 1);
}

TEST_CASE("Reports are listed by task and by period") {
    TemporaryOffice place;
    save(place.office(), report("2025-05-late", 1, 1), report("2025-06-mid", 1, 4), report("2025-06-mid", 1, 2),
         report("2025-06-mid", 2, 3), report("2025-06-late", 1, 1));
    const auto ofTask = reports::reportsOf(place.office(), taskId(1), tenDay("2025-06-mid"));
    REQUIRE(ofTask.size() == 3);
    CHECK(ofTask[0] == report("2025-06-mid", 1, 2));
    CHECK(ofTask[1] == report("2025-06-mid", 1, 4));
    CHECK(ofTask[2] == report("2025-05-late", 1, 1));
    const auto inPeriod = reports::reportsIn(place.office(), tenDay("2025-06-mid"));
    REQUIRE(inPeriod.size() == 3);
    CHECK(inPeriod[2] == report("2025-06-mid", 2, 3));
}

TEST_CASE("The newest reports of a unit on a task are counted back from a period, within its year") {
    TemporaryOffice place;
    save(place.office(), report("2025-05-late", 1, 1), report("2025-06-mid", 1, 1), report("2025-06-late", 1, 1),
         report("2025-06-mid", 1, 2), report("2025-06-mid", 2, 1));
    const auto newest = [&](const char* until, int atMost) {
        return reports::newestReports(place.office(), taskId(1), unitId(1), tenDay(until), atMost);
    };
    CHECK(newest("2025-06-mid", 9) == std::vector{report("2025-06-mid", 1, 1), report("2025-05-late", 1, 1)});
    CHECK(newest("2025-12-late", 1) == std::vector{report("2025-06-late", 1, 1)});
    CHECK(newest("2025-05-mid", 9).empty());
    CHECK(newest("2026-01-early", 9).empty());
    CHECK(reports::countReports(place.office(), taskId(1), tenDay("2025-06-mid")) == 3);
    CHECK(reports::countReports(place.office(), taskId(1), tenDay("2026-01-early")) == 0);
}

TEST_CASE("Of each unit the newest reading, in the plan's order") {
    TemporaryOffice place;
    save(place.office(), reading("2025-06-early", 3, "3"), reading("2025-05-late", 2, "1"), reading("2025-06-mid", 2, "2"),
         reading("2025-06-late", 2, "9"));
    CHECK(reports::newestReadings(place.office(), indicatorCode("I01-1"), tenDay("2025-06-mid")) ==
          std::vector{reading("2025-06-mid", 2, "2"), reading("2025-06-early", 3, "3")});
}

TEST_CASE("Numbers pass through the file exactly") {
    TemporaryOffice place;
    const char* digits = GENERATE("0", "0.1", "-3.5", "999999999999", "99999.999999", "-0.000001", "123456789012");
    progress::Reading exact = reading("2025-06-mid", 1, digits, "I01-3");
    exact.denominator = decimal("0.000003");
    exact.source = {QStringLiteral("市科技局.xlsx"), QStringLiteral("填报"), QStringLiteral("H12")};
    save(place.office(), exact);
    CHECK(reports::readingsOf(place.reopen(), exact.indicator, everyUnit(), exact.period) == std::vector{exact});
}

TEST_CASE("A second reading supersedes, and readings are listed up to a period, oldest first") {
    TemporaryOffice place;
    save(place.office(), reading("2025-06-mid", 2, "2"), reading("2025-06-mid", 1, "21"), reading("2025-04-late", 3, "1"),
         reading("2025-06-late", 1, "30"));
    save(place.office(), reading("2025-06-mid", 1, "22"));
    CHECK(reports::readingsOf(place.office(), indicatorCode("I01-1"), everyUnit(), tenDay("2025-06-mid")) ==
          std::vector{reading("2025-04-late", 3, "1"), reading("2025-06-mid", 1, "22"), reading("2025-06-mid", 2, "2")});
}

TEST_CASE("What the plan does not know is refused") {
    TemporaryOffice place;
    Office& office = place.office();
    const auto refusal = [&](const auto& value) {
        Action action(office, QStringLiteral("Record"));
        return codeOfError([&] { reports::save(office, value); });
    };
    CHECK(refusal(report("2025-06-mid", 9, 1)) == ErrorCode::BadCall);
    CHECK(refusal(report("2025-06-mid", 1, 9)) == ErrorCode::BadCall);
    CHECK(refusal(report("2026-06-mid", 1, 1)) == ErrorCode::BadValue);
    CHECK(refusal(reading("2025-06-mid", 9, "1")) == ErrorCode::BadCall);
    CHECK(refusal(reading("2025-06-mid", 1, "1", "I09-9")) == ErrorCode::BadCall);
    CHECK(refusal(reading("2024-06-mid", 1, "1")) == ErrorCode::BadValue);
}

TEST_CASE("Facts hold the newest reading up to the period and the one six periods before it") {
    TemporaryOffice place;
    const auto factsOf = [&](const char* period) { return reports::factsOf(place.office(), tenDay(period)); };
    save(place.office(), reading("2025-02-early", 1, "5"), reading("2025-04-early", 1, "10"), reading("2025-04-mid", 1, "11"),
         reading("2025-06-early", 1, "20"), reading("2025-06-late", 1, "30"), reading("2025-03-early", 2, "1"),
         reading("2025-04-late", 2, "2"), reading("2025-06-mid", 3, "3"));

    SECTION("exactly six before") { // 上旬 of June − 6 旬 = 上旬 of April
        const auto facts = factsOf("2025-06-mid");
        REQUIRE(readingsOf(facts, "I01-1", 1));
        CHECK(readingsOf(facts, "I01-1", 1)->latest == reading("2025-06-early", 1, "20"));
        CHECK(readingsOf(facts, "I01-1", 1)->earlier == reading("2025-04-early", 1, "10"));
    }
    SECTION("the newest of those at least six before") { // 下旬 of June − 6 = 下旬 of April
        const auto facts = factsOf("2025-12-late");
        CHECK(readingsOf(facts, "I01-1", 1)->latest == reading("2025-06-late", 1, "30"));
        CHECK(readingsOf(facts, "I01-1", 1)->earlier == reading("2025-04-mid", 1, "11"));
    }
    SECTION("none so old: the first of the year") {
        CHECK(readingsOf(factsOf("2025-06-mid"), "I01-1", 2)->earlier == reading("2025-03-early", 2, "1"));
    }
    SECTION("the only one has none before it") {
        CHECK(readingsOf(factsOf("2025-06-mid"), "I01-1", 3)->latest == reading("2025-06-mid", 3, "3"));
        CHECK_FALSE(readingsOf(factsOf("2025-06-mid"), "I01-1", 3)->earlier);
    }
    SECTION("nothing before the period, nothing of another year") {
        CHECK(factsOf("2025-01-late").readings.empty());
        CHECK(factsOf("2026-01-early").readings.empty());
    }
    SECTION("units that cannot count are left out") {
        save(place.office(), reading("2025-06-mid", 1, "4", "I02-1"), reading("2025-06-mid", 2, "3.5", "I02-1"));
        CHECK_FALSE(readingsOf(factsOf("2025-06-mid"), "I02-1", 1));
        CHECK(readingsOf(factsOf("2025-06-mid"), "I02-1", 2));
    }
}

TEST_CASE("Facts hold receipts, leads' assessments and verdicts") {
    TemporaryOffice place;
    Office& office = place.office();
    progress::ProgressReport older = report("2025-05-mid", 1, 1);
    older.assessment = progress::Assessment::Behind;
    progress::ProgressReport silent = report("2025-06-early", 1, 1);
    progress::ProgressReport byCo = report("2025-06-early", 1, 2);
    byCo.assessment = progress::Assessment::Done;
    progress::ProgressReport later = report("2025-06-late", 1, 1);
    later.assessment = progress::Assessment::Done;
    byCo.unchanged = true;
    byCo.receivedOn = QDate(2025, 6, 12);
    save(office, older, silent, byCo, later);
    const progress::LightOverride verdict{taskId(2), progress::Light::Red, QStringLiteral("原因"), QStringLiteral("组长")};
    {
        Action action(office, QStringLiteral("Light"));
        reports::setOverride(office, tenDay("2025-06-early"), verdict);
        action.commit();
    }
    const auto facts = reports::factsOf(office, tenDay("2025-06-early"));
    CHECK(facts.receipts == std::vector<progress::Receipt>{{taskId(1), unitId(1), QDate(2025, 6, 20), false},
                                                           {taskId(1), unitId(2), QDate(2025, 6, 12), true}});
    CHECK(facts.assessments ==
          std::vector<progress::SelfAssessment>{{taskId(1), unitId(1), tenDay("2025-05-mid"), progress::Assessment::Behind}});
    CHECK(facts.overrides == std::vector{verdict});
    CHECK_FALSE(facts.closed);
    CHECK(reports::factsOf(office, tenDay("2025-06-mid")).overrides.empty());
    const auto status = reports::statusOf(office, tenDay("2025-06-early"));
    CHECK(status.task(taskId(2))->light == progress::Light::Red);
    CHECK(status.task(taskId(2))->overridden);
}

TEST_CASE("Status rests on the facts of the file") {
    TemporaryOffice place;
    save(place.office(), reading("2025-06-mid", 1, "21"));
    const auto status = reports::statusOf(place.office(), tenDay("2025-06-mid"));
    const auto* standing = status.indicator(indicatorCode("I01-1"));
    REQUIRE(standing);
    REQUIRE(standing->progress);
    CHECK(*standing->progress == base::Fraction::of(21, 50)); // cli.md: 21 of 50, expected 171/365, lag 4.85 points: green
    CHECK(*standing->expected == base::Fraction::of(171, 365));
    CHECK(standing->light == progress::Light::Green);
}

TEST_CASE("A closed period keeps the rules it was closed under") {
    TemporaryOffice place;
    SQLite::Database& database = place.office().database();
    const std::string june = std::to_string(tenDay("2025-06-mid").ordinal());
    database.exec("INSERT INTO rule_book SELECT 2, start_period, '', 1, 2, 3, 10, 5, 2, 'later' FROM rule_book;"
                  "INSERT INTO closing (period, closed_at, rule_version) VALUES (" +
                  june + ", '2025-06-21', 1)");
    place.office().forgetValues();
    CHECK(reports::statusOf(place.office(), tenDay("2025-06-mid")).ruleVersion == 1);
    CHECK(reports::statusOf(place.office(), tenDay("2025-06-late")).ruleVersion == 2);
    CHECK(reports::dueDayOf(place.office(), tenDay("2025-06-mid")) == QDate(2025, 6, 20)); // by the second: Monday the 23rd
    CHECK(reports::dueDayOf(place.office(), tenDay("2025-06-late")) == QDate(2025, 7, 2));
    for (const char* period : {"2025-06-mid", "2025-06-late"})
        CHECK(reports::statusOf(place.office(), tenDay(period)).dueOn == reports::dueDayOf(place.office(), tenDay(period)));
}

TEST_CASE("The cost of a period's facts does not grow with the file") {
    TemporaryOffice small;
    TemporaryOffice large;
    fill(small.office().database(), 1);
    fill(large.office().database(), 30);
    const int few = stepsOf(small.office());
    CHECK(few < 10000);
    CHECK(stepsOf(large.office()) == few);
}
