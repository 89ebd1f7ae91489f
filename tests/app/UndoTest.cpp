#include "tests/app/Shape.h"
#include "tests/support/Catch.h"

using namespace Qt::StringLiterals;
using namespace xundu::tests;

TEST_CASE("undo and redo work from one process to the next") {
    const Desk desk;
    const auto shown = [&] { return desk.run("show --json").out; };
    const QString empty = shown();
    REQUIRE(desk.run("set --baseline I01-2=60").status == 0);
    const QString first = shown();
    REQUIRE(desk.run("set --baseline I01-2=65").status == 0);
    const QString second = shown();

    const Outcome undone = desk.run("undo --operator 经办人 --today 2025-06-20");
    CHECK(undone.status == 0);
    CHECK(undone.err.isEmpty());
    CHECK(undone.out == u"Undo: Change the plan\n"_s);
    CHECK(shown() == first);
    CHECK(desk.run("undo").status == 0);
    CHECK(shown() == empty);
    CHECK(desk.run("redo").out == u"Redo: Change the plan\n"_s);
    CHECK(shown() == first);
    CHECK(desk.run("redo").status == 0);
    CHECK(shown() == second);

    const QJsonArray entries = desk.history();
    REQUIRE(entries.size() == 7); // each step is recorded
    CHECK(entries.at(3).toObject().value("operator"_L1).toString() == u"经办人"_s);
    CHECK(entries.at(3).toObject().value("business_date"_L1).toString() == u"2025-06-20"_s);
    CHECK(entries.at(2).toObject().value("undone_by"_L1).isNull()); // it is in force again

    const Outcome nothing = desk.run("redo");
    CHECK(nothing.status == 1);
    CHECK(nothing.isExplained());
    CHECK(desk.run("check").status == 0);
}

TEST_CASE("undo marks what it took back") {
    const Desk desk;
    REQUIRE(desk.run("set --baseline I01-2=60").status == 0);
    REQUIRE(desk.run("undo").status == 0);
    CHECK(desk.history().at(1).toObject().value("undone_by"_L1).toInt() == 3);
}

TEST_CASE("undo stops at a final entry, redo where there is nothing, with a sentence and no change") {
    const Desk desk;
    const QString before = desk.state();
    for (const char* command : {"undo", "redo"}) {
        const Outcome outcome = desk.run(command);
        INFO(command << said(outcome));
        CHECK(outcome.status == 1);
        CHECK(outcome.isExplained());
        CHECK(outcome.out.isEmpty());
    }
    CHECK(desk.state() == before);
}

TEST_CASE("A new change leaves nothing to bring again") {
    const Desk desk;
    REQUIRE(desk.run("set --baseline I01-2=60").status == 0);
    REQUIRE(desk.run("undo").status == 0);
    REQUIRE(desk.run("set --confirm-leads").status == 0);
    const QString before = desk.state();
    CHECK(desk.run("redo").status == 1);
    CHECK(desk.state() == before);
}

TEST_CASE("undo takes a report with its readings back") {
    const Desk desk;
    const QString before = desk.run("status --period 2025-06-mid --json").out;
    REQUIRE(desk.run("record --task 1 --unit 市科技局 --period 2025-06-mid --progress 甲 --value I01-1=21").status == 0);
    const QString after = desk.run("status --period 2025-06-mid --json").out;
    CHECK(after != before);
    CHECK(desk.run("undo").status == 0);
    CHECK(desk.run("status --period 2025-06-mid --json").out == before);
    CHECK(desk.run("redo").status == 0);
    CHECK(desk.run("status --period 2025-06-mid --json").out == after);
}
