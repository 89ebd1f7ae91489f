#include "tests/app/Shape.h"
#include "tests/support/Catch.h"

using namespace Qt::StringLiterals;
using namespace xundu::tests;

namespace {

constexpr const char* ofTask1 = "record --task 1 --unit 市科技局 ";

Outcome record(const Desk& desk, const char* options) { return desk.run((std::string(ofTask1) + options).c_str()); }

QJsonObject standing(const Desk& desk, const char* period, const QString& code) {
    return find(desk.json((std::string("status --period ") + period).c_str()).value("indicators"_L1), "code", code);
}

QJsonObject reporting(const Desk& desk, const char* period) {
    return desk.json((std::string("status --period ") + period).c_str()).value("reporting"_L1).toObject();
}

/// "table column: from > to" of the newest entry, new rows' empty fields left out.
QStringList newestChanges(const Desk& desk) {
    QStringList lines;
    const QJsonArray entries = desk.history();
    for (const QJsonValue& value : entries.last().toObject().value("changes"_L1).toArray()) {
        const QJsonObject change = value.toObject();
        const auto word = [&](QLatin1String key) { return change.value(key).toVariant().toString(); };
        lines << u"%1 %2: %3 > %4"_s.arg(word("table"_L1), word("column"_L1), word("from"_L1), word("to"_L1));
    }
    return lines;
}

} // namespace

TEST_CASE("record gives the figures of the contract's example") {
    const Desk desk;
    const Outcome outcome = record(desk, "--period 2025-06-early --progress 已签约21家 --value I01-1=21 --today 2025-06-10");
    REQUIRE(outcome.status == 0);
    CHECK(outcome.err.isEmpty());

    const QJsonObject found = standing(desk, "2025-06-mid", u"I01-1"_s); // carried forward with its date
    CHECK(found.value("value"_L1).toDouble() == 21);
    CHECK(found.value("as_of"_L1).toString() == u"2025-06-early"_s);
    CHECK(found.value("progress"_L1).toDouble() == Approx(0.42));
    CHECK(found.value("expected"_L1).toDouble() == Approx(171.0 / 365));
    CHECK(found.value("lag_points"_L1).toDouble() == Approx(4.849315).epsilon(1e-7));
    CHECK(found.value("needed_per_period"_L1).toDouble() == Approx(1.5263158).epsilon(1e-7));
    CHECK(found.value("light"_L1).toString() == u"green"_s);
    CHECK(found.value("forecast"_L1).isNull());
    REQUIRE(found.value("sources"_L1).toArray().size() == 1);
    CHECK(found.value("sources"_L1).toArray().at(0).toObject().value("unit"_L1).toString() == u"市科技局"_s);
    CHECK(standing(desk, "2025-05-late", u"I01-1"_s).value("value"_L1).isNull()); // not before it was read
}

TEST_CASE("record takes a 旬 in each of its spellings") {
    const Desk desk;
    for (const char* spelling : {"2025-06-mid", "2025年6月中旬", "2025-06-中", "2025-06-中旬"}) {
        INFO(spelling);
        CHECK(record(desk, (std::string("--unchanged --period ") + spelling).c_str()).status == 0);
    }
    CHECK(desk.history().size() == 2); // the same answer again changes nothing
    CHECK(reporting(desk, "2025-06-mid").value("received"_L1).toInt() == 1);
}

TEST_CASE("A second report supersedes the first and keeps what it leaves out") {
    const Desk desk;
    REQUIRE(record(desk, "--period 2025-06-mid --progress 甲 --problems 乙 --next 丙 --coordination 丁 --assess behind "
                         "--value I01-1=21 --value I01-3=1.25 --today 2025-06-20")
                .status == 0);
    CHECK(newestChanges(desk).contains(u"report assessment:  > behind"_s));
    REQUIRE(record(desk, "--period 2025-06-mid --problems 戊 --value I01-1=22 --today 2025-06-25").status == 0);
    CHECK(newestChanges(desk) == QStringList{u"reading value: 21 > 22"_s, u"report problems: 乙 > 戊"_s});
    CHECK(standing(desk, "2025-06-mid", u"I01-3"_s).value("value"_L1).toDouble() == 1.25);
    CHECK(reporting(desk, "2025-06-mid").value("received"_L1).toInt() == 1);
    CHECK(reporting(desk, "2025-06-mid").value("late"_L1).toInt() == 0); // the first was in time
    CHECK(desk.history().size() == 3);
}

TEST_CASE("A report after the due day is late") {
    const Desk desk; // 2025-05-late is due on Friday 30 May
    REQUIRE(record(desk, "--period 2025-05-late --unchanged --today 2025-05-31").status == 0);
    REQUIRE(desk.run("record --task 2 --unit 市科技局 --period 2025-05-late --unchanged --today 2025-05-30").status == 0);
    const QJsonObject found = reporting(desk, "2025-05-late");
    CHECK(found.value("received"_L1).toInt() == 2);
    CHECK(found.value("late"_L1).toInt() == 1);
}

TEST_CASE("unchanged is an answer by itself") {
    const Desk desk;
    REQUIRE(record(desk, "--period 2025-06-mid --unchanged").status == 0);
    const QJsonObject missing = find(reporting(desk, "2025-06-mid").value("missing"_L1), "unit", u"市科技局"_s);
    CHECK_FALSE(missing.value("tasks"_L1).toArray().contains(1));
    CHECK(missing.value("tasks"_L1).toArray().contains(2));
    CHECK(standing(desk, "2025-06-mid", u"I01-1"_s).value("value"_L1).isNull());
}

TEST_CASE("A ratio comes as two numbers or as their quotient") {
    const Desk desk;
    const auto ratio = [&](const char* value) {
        return desk.run((std::string("record --task 12 --unit 市科技局 --period 2025-06-mid --value I12-3=") + value).c_str());
    };
    CHECK(ratio("27/60").status == 0);
    CHECK(standing(desk, "2025-06-mid", u"I12-3"_s).value("value"_L1).toDouble() == Approx(45));
    CHECK(ratio("82.5").status == 0);
    CHECK(standing(desk, "2025-06-mid", u"I12-3"_s).value("value"_L1).toDouble() == Approx(82.5));
    CHECK(standing(desk, "2025-06-mid", u"I12-3"_s).value("light"_L1).toString() == u"done"_s);
    const QString before = desk.state();
    for (const char* value : {"61/60", "27/0", "-1/60", "1/-60", "100.5", "1/2/3", "/60", "27/"}) {
        const Outcome outcome = ratio(value);
        INFO(value << said(outcome));
        CHECK(outcome.status == 2);
        CHECK(outcome.isExplained());
    }
    CHECK(desk.state() == before);
}

TEST_CASE("Doubts are warnings and do not refuse") {
    const Desk desk;
    REQUIRE(record(desk, "--period 2025-05-late --progress 正在洽谈十五家企业 --value I01-1=20").status == 0);
    const auto warned = [&](const char* options, const char* code) {
        const Outcome outcome = record(desk, (std::string("--period 2025-06-mid ") + options).c_str());
        INFO(options << said(outcome));
        CHECK(outcome.status == 0);
        CHECK(outcome.isExplained());
        CHECK(outcome.err.contains(QLatin1String(code)));
    };
    warned("--value I01-1=19", "value_fell");
    CHECK(standing(desk, "2025-06-mid", u"I01-1"_s).value("value"_L1).toDouble() == 19);
    warned("--value I01-1=2000", "unit_slip");
    warned("--progress \"正在洽谈， 十五家企业。\"", "text_repeated");
    CHECK(record(desk, "--period 2025-06-mid --value I01-1=21").err.isEmpty());
}

TEST_CASE("record refuses what is wrong, all of it, and then changes nothing") {
    const Desk desk;
    REQUIRE(record(desk, "--period 2025-06-mid --progress 甲 --value I01-1=21").status == 0);
    const QString before = desk.state();
    const char* const wrong[] = {
        "--task 1 --unit 市科技局 --value I01-1=21",
        "--period 2025-06-mid --unit 市科技局 --unchanged",
        "--period 2025-06-mid --task 1 --unchanged",
        "--period 2025-06-mid --task 1 --unit 市科技局",
        "--period 2025-06-middle --task 1 --unit 市科技局 --unchanged",
        "--period 2025-13-mid --task 1 --unit 市科技局 --unchanged",
        "--period 2025-06-20 --task 1 --unit 市科技局 --unchanged",
        "--period 2024-12-late --task 1 --unit 市科技局 --unchanged",
        "--period 2026年1月上旬 --task 1 --unit 市科技局 --unchanged",
        "--period 2025-06-mid --task 0 --unit 市科技局 --unchanged",
        "--period 2025-06-mid --task 17 --unit 市科技局 --unchanged",
        "--period 2025-06-mid --task 1.5 --unit 市科技局 --unchanged",
        "--period 2025-06-mid --task 1 --unit 火星局 --unchanged",
        "--period 2025-06-mid --task 1 --unit 科技 --unchanged",
        "--period 2025-06-mid --task 1 --unit \"\" --unchanged",
        "--period 2025-06-mid --task 1 --unit 各县市区人民政府 --unchanged",
        "--period 2025-06-mid --task 1 --unit 市发改委 --unchanged", // no duty on task 1
        "--period 2025-06-mid --task 1 --unit 市科技局 --assess fine",
        "--period 2025-06-mid --task 1 --unit 市科技局 --unchanged extra",
        "--period 2025-06-mid --task 1 --unit 市科技局 --value",
        "--period 2025-06-mid --task 1 --unit 市科技局 --value I01-1",
        "--period 2025-06-mid --task 1 --unit 市科技局 --value =21",
        "--period 2025-06-mid --task 2 --unit 市科技局 --value I01-1=22", // of task 1
        "--period 2025-06-mid --task 1 --unit 市科技局 --value I99-1=22",
        "--period 2025-06-mid --task 1 --unit 市科技局 --value I01-1=22 --value I01-1=23",
        "--period 2025-06-mid --task 1 --unit 市科技局 --progress 新 --value I01-1=22 --value I01-3=二",
    };
    for (const char* options : wrong) {
        const Outcome outcome = desk.run((std::string("record ") + options).c_str());
        INFO(options << ": " << said(outcome));
        CHECK(outcome.status == 2);
        CHECK(outcome.isExplained());
    }
    for (const char* value : {"", "NaN", "nan", "inf", "-inf", "1e5", "-3", "text", "12家", "约12", "1,000", "0x10", "1.2.3",
                              "--5", "2 1", "21/50", "1000000000000", "0.1234567", "99999999999999999999"}) {
        const Outcome outcome =
            runProgram({u"record"_s, desk.file(), u"--period"_s, u"2025-06-mid"_s, u"--task"_s, u"1"_s, u"--unit"_s,
                        u"市科技局"_s, u"--value"_s, u"I01-1="_s + QString::fromUtf8(value), u"--problems"_s, u"新"_s});
        INFO(value << ": " << said(outcome));
        CHECK(outcome.status == 2);
        CHECK(outcome.isExplained());
        CHECK((outcome.err.contains(u"number"_s) || outcome.err.contains(u"新增来咸建设生产基地企业"_s) || *value == '\0'));
    }
    CHECK(desk.state() == before);
}
