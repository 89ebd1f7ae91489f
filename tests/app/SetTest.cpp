#include "tests/app/Shape.h"
#include "tests/support/Catch.h"

using namespace Qt::StringLiterals;
using namespace xundu::tests;

namespace {

QJsonObject indicator(const Desk& desk, const QString& code) {
    return find(desk.json("show").value("indicators"_L1), "code", code);
}

QJsonObject taskOf(const Desk& desk, const QString& period, int number) {
    return find(desk.json(("status --period " + period.toStdString()).c_str()).value("tasks"_L1), "number", number);
}

int expectedReports(const Desk& desk, const char* period) {
    return desk.json((std::string("status --period ") + period).c_str())
        .value("reporting"_L1)
        .toObject()
        .value("expected"_L1)
        .toInt();
}

/// The changes of the newest entry in one table.
QJsonArray changesIn(const Desk& desk, const QString& table) {
    QJsonArray result;
    const QJsonArray entries = desk.history();
    for (const QJsonValue& change : entries.last().toObject().value("changes"_L1).toArray()) {
        if (change.toObject().value("table"_L1).toString() == table)
            result.append(change);
    }
    return result;
}

} // namespace

TEST_CASE("set changes what each option names") {
    const Desk desk;
    const auto set = [&](const char* options) {
        const Outcome outcome = desk.run((std::string("set ") + options).c_str());
        INFO(options << said(outcome));
        CHECK(outcome.status == 0);
        CHECK(outcome.err.isEmpty());
    };
    SECTION("baseline") {
        set("--baseline I01-2=60");
        CHECK(indicator(desk, u"I01-2"_s).value("baseline"_L1).toDouble() == 60);
    }
    SECTION("baseline below zero, and a code in small letters") {
        set("--baseline i10-2=-3.25");
        CHECK(indicator(desk, u"I10-2"_s).value("baseline"_L1).toDouble() == -3.25);
    }
    SECTION("how papers look") {
        set("--paper mark= --paper copies=市委办公室，市政府办公室 --paper seal=on_behalf --paper sealing-unit=市科技局");
        const QJsonArray changes = changesIn(desk, u"paper_style"_s);
        CHECK(find(changes, "column", u"mark"_s)["to"_L1] == u""_s);
        CHECK(find(changes, "column", u"copies"_s)["to"_L1] == u"市委办公室，市政府办公室"_s);
        CHECK(find(changes, "column", u"seal"_s)["to"_L1] == u"on_behalf"_s);
        for (const char* wrong : {"--paper frame=1", "--paper mark", "--paper seal=red", "--paper sealing-unit=市农业农村局",
                                  "--paper series=咸〔2025〕"}) {
            const Outcome outcome = desk.run((std::string("set ") + wrong).c_str());
            INFO(wrong << said(outcome));
            CHECK(outcome.status == 2);
            CHECK(outcome.isExplained());
        }
    }
    SECTION("target") {
        set("--target I01-1=60.5 --reason 上级调整 --document 咸科赋能办〔2025〕3号");
        CHECK(indicator(desk, u"I01-1"_s).value("target"_L1).toDouble() == 60.5);
        CHECK(changesIn(desk, u"change_note"_s).size() > 0);
    }
    SECTION("due day") {
        set("--due 1=2025-11-30 --reason 提前 --document 咸科赋能办〔2025〕3号");
        const QJsonArray programmes = desk.json("show").value("programmes"_L1).toArray();
        CHECK(find(programmes.at(0).toObject().value("tasks"_L1), "number", 1).value("due_on"_L1).toString() == u"2025-11-30"_s);
    }
    SECTION("a milestone's day, with grounds where it moves") {
        set("--milestone M01-1=due:2025-06-30");
        CHECK(changesIn(desk, u"change_note"_s).isEmpty());
        set("--milestone M01-1=due:2025-07-31 --reason 汛期");
        CHECK(find(changesIn(desk, u"change_note"_s), "column", u"reason"_s).value("to"_L1) == u"汛期"_s);
    }
    SECTION("a share, also of each member of a group") {
        set("--allocate I01-1:咸安区=7.5");
        CHECK(find(changesIn(desk, u"allocation"_s), "column", u"target"_s).value("to"_L1) == QJsonValue(7.5));
        set("--allocate I01-1:各县市区人民政府=2");
        int shares = 0;
        for (const QJsonValue& change : changesIn(desk, u"allocation"_s))
            shares += change.toObject().value("to"_L1) == QJsonValue(2) ? 1 : 0;
        CHECK(shares == 6);
    }
    SECTION("source") {
        set("--source I01-1=市发改委");
        CHECK(indicator(desk, u"I01-1"_s).value("source_unit"_L1).toString() == u"市发改委"_s);
    }
    SECTION("pace") {
        for (const char* word : {"level", "year_end", "unset", "even"}) {
            set((std::string("--pace I01-1=") + word).c_str());
            CHECK(indicator(desk, u"I01-1"_s).value("pace"_L1).toString() == QLatin1String(word));
        }
        set("--pace I01-1=steps:2025-06-mid=20,2025-12-late=50");
        CHECK(indicator(desk, u"I01-1"_s).value("pace"_L1).toString() == u"steps"_s);
        const QJsonObject standing = find(desk.json("status --period 2025-06-mid").value("indicators"_L1), "code", u"I01-1"_s);
        CHECK(standing.value("expected"_L1).toDouble() == Approx(0.4)); // 20 of 50
    }
    SECTION("duty: 23 leads report each 旬, and 115 others at the end of a month") {
        CHECK(expectedReports(desk, "2025-06-mid") == 23);
        CHECK(expectedReports(desk, "2025-06-late") == 138);
        set("--duty 1:市科技局=none --duty 1:咸安区=period");
        CHECK(expectedReports(desk, "2025-06-mid") == 23);
        CHECK(expectedReports(desk, "2025-06-late") == 137);
        set("--duty 3:各县市区人民政府=quarter");
        CHECK(expectedReports(desk, "2025-06-late") == 137);
        CHECK(expectedReports(desk, "2025-05-late") == 131);
        set("--duty 3:各县市区人民政府=month");
        CHECK(expectedReports(desk, "2025-05-late") == 137);
    }
    SECTION("milestone") {
        set("--milestone M01-1=due:2025-06-10");
        CHECK(find(taskOf(desk, u"2025-06-mid"_s, 1).value("reasons"_L1), "code", u"overdue_milestone"_s).size() == 3);
        set("--milestone M01-1=done:2025-06-12");
        CHECK(desk.run("show --json").out.contains(u"\"done_on\": \"2025-06-12\""_s));
    }
    SECTION("closed task") {
        set("--close-task 3 --today 2025-06-18");
        CHECK(taskOf(desk, u"2025-06-mid"_s, 3).value("light"_L1).toString() == u"done"_s);
        CHECK(taskOf(desk, u"2025-06-early"_s, 3).value("light"_L1).toString() != u"done"_s);
    }
    SECTION("light, in its 旬 alone, and off again") {
        set("--light 3=yellow --period 2025-06-mid --reason 现场核查");
        QJsonObject task = taskOf(desk, u"2025-06-mid"_s, 3);
        CHECK(task.value("light"_L1).toString() == u"yellow"_s);
        CHECK(task.value("overridden"_L1).toBool());
        CHECK(find(task.value("reasons"_L1), "code", u"override"_s).value("text"_L1).toString().contains(u"现场核查"_s));
        CHECK_FALSE(taskOf(desk, u"2025-06-late"_s, 3).value("overridden"_L1).toBool());
        set("--light 3=none --period 2025-06-mid --reason 撤销");
        CHECK_FALSE(taskOf(desk, u"2025-06-mid"_s, 3).value("overridden"_L1).toBool());
    }
    SECTION("officer, with or without a telephone") {
        set("--officer 市发改委=联络员甲/0715-0000000");
        const QJsonArray changes = changesIn(desk, u"unit"_s);
        CHECK(find(changes, "column", u"officer"_s).value("to"_L1).toString() == u"联络员甲"_s);
        CHECK(find(changes, "column", u"phone"_s).value("to"_L1).toString() == u"0715-0000000"_s);
        set("--officer 市发改委=联络员乙");
        CHECK(find(changesIn(desk, u"unit"_s), "column", u"phone"_s).value("to"_L1).toString().isEmpty());
    }
    SECTION("leads") {
        set("--confirm-leads");
        CHECK(desk.json("show").value("plan"_L1).toObject().value("leads_confirmed"_L1).toBool());
    }
    SECTION("first report") {
        set("--first-report 2025-07-early");
        CHECK(expectedReports(desk, "2025-06-late") == 0);
        CHECK(expectedReports(desk, "2025-07-early") == 23);
    }
}

TEST_CASE("set is one action: one entry of the journal and one undo") {
    const Desk desk;
    const QString plan = desk.run("show --json").out;
    const Outcome outcome = desk.run(
        "set --baseline I01-2=60 --baseline I09-2=760 --target I01-1=60 --due 2=2025-11-30 --reason 调整 --document 文件 "
        "--pace I09-1=even --confirm-leads --milestone M02-1=due:2025-09-30 --officer 市发改委=甲/1 --operator 经办人");
    REQUIRE(outcome.status == 0);
    CHECK(desk.history().size() == 2);
    CHECK(desk.history().last().toObject().value("operator"_L1).toString() == u"经办人"_s);
    CHECK(desk.run("show --json").out != plan);
    CHECK(desk.run("undo").status == 0);
    CHECK(desk.run("show --json").out == plan);
}

TEST_CASE("set to what stands already leaves no entry") {
    const Desk desk;
    REQUIRE(desk.run("set --baseline I01-2=60").status == 0);
    CHECK(desk.run("set --baseline I01-2=60.0").status == 0);
    CHECK(desk.history().size() == 2);
}

TEST_CASE("set refuses what is wrong and then changes nothing") {
    const Desk desk;
    const QString before = desk.state();
    const char* const wrong[] = {
        "",
        "--reason 无事",
        "--baseline I01-2",
        "--baseline I01-2=",
        "--baseline =60",
        "--baseline I01-2=六十",
        "--baseline I01-2=NaN",
        "--baseline I01-2=1e2",
        "--baseline I01-2=60家",
        "--baseline I01-2=1.2345678",
        "--baseline I01-2=1000000000000",
        "--baseline I99-1=60",
        "--baseline I01-2=100", // its target
        "--target I01-1=60",
        "--target I01-1=60 --reason 调整",
        "--target I01-1=60 --document 文件",
        "--target I01-1=60 --reason \" \" --document 文件",
        "--target I01-1=abc --reason 调整 --document 文件",
        "--due 1=2025-11-30",
        "--due 1=2025-11-30 --reason 调整",
        "--due 1=2025-11-31 --reason 调整 --document 文件",
        "--due 1=30.11.2025 --reason 调整 --document 文件",
        "--due 17=2025-11-30 --reason 调整 --document 文件",
        "--allocate I01-1=3",
        "--allocate I01-1:咸安区",
        "--allocate I01-1:火星区=3",
        "--allocate I01-1:市发改委=3",
        "--allocate I01-1:咸安区=-3",
        "--source I01-1=火星局",
        "--source I01-1=各县市区人民政府",
        "--source I14-3=市财政局", // each unit reports for itself
        "--pace I01-1=fast",
        "--pace I01-1=steps",
        "--pace I01-1=steps:",
        "--pace I01-1=steps:2025-06-mid",
        "--pace I01-1=steps:2025-06-mid=x",
        "--pace I01-1=steps:2025-06-mid=2,2025-06-mid=3",
        "--pace I01-1=steps:2026-06-mid=2",
        "--pace I01-1=even:2025-06-mid=2",
        "--duty 1=month",
        "--duty 1:市科技局=weekly",
        "--duty 0:市科技局=month",
        "--duty 1:火星局=month",
        "--milestone M01-1=2025-06-30",
        "--milestone M01-1=begun:2025-06-30",
        "--milestone M01-1=due:2025-06-31",
        "--milestone M77-1=due:2025-06-30",
        "--close-task 0",
        "--close-task 17",
        "--close-task one",
        "--light 3=yellow --period 2025-06-mid",
        "--light 3=yellow --reason 核查",
        "--light 3=yellow --period 2025-06-mid --reason \" \"",
        "--light 3=blue --period 2025-06-mid --reason 核查",
        "--light 3=yellow --period 2026-06-mid --reason 核查",
        "--light 99=yellow --period 2025-06-mid --reason 核查",
        "--officer 火星局=甲",
        "--officer 市发改委",
        "--first-report 2024-12-late",
        "--first-report soon",
        "--confirm-leads=yes",
        "--baseline",
        "--colour red",
        "--confirm-leads extra",
        "--confirm-leads --today yesterday",
        "--confirm-leads --baseline I99-1=60",                  // the first alone would do
        "--baseline I01-2=60 --due 1=2025-11-30 --reason 调整", // the second lacks its document
        "--baseline I01-2=60 --pace I01-1=level --light 3=blue --period 2025-06-mid --reason 核查",
    };
    for (const char* options : wrong) {
        const Outcome outcome = desk.run((std::string("set ") + options).c_str());
        INFO(options << ": " << said(outcome));
        CHECK(outcome.status == 2);
        CHECK(outcome.isExplained());
        CHECK(outcome.out.isEmpty());
    }
    CHECK(desk.state() == before);
}
