#include "tests/app/Shape.h"
#include "tests/support/Catch.h"

#include <QFile>

using namespace Qt::StringLiterals;
using namespace xundu::tests;

namespace {

Outcome import(const Desk& desk, const QByteArray& json) {
    QFile file(desk.beside("year.json"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(json) == json.size());
    file.close();
    return runProgram({u"import-calendar"_s, desk.file(), file.fileName()});
}

QString dueDay(const Desk& desk) { return desk.json("status --period 2025-06-mid").value("due_on"_L1).toString(); }

} // namespace

TEST_CASE("import-calendar takes in a year, as one action") {
    const Desk desk;
    CHECK(dueDay(desk) == u"2025-06-20"_s);
    const Outcome outcome = import(desk, R"({"2025": {"off": ["2025-06-19", "2025-06-20"], "work": []}})");
    INFO(said(outcome));
    CHECK(outcome.status == 0);
    CHECK(dueDay(desk) == u"2025-06-18"_s);
    CHECK(desk.history().size() == 2);
    REQUIRE(desk.run("undo").status == 0);
    CHECK(dueDay(desk) == u"2025-06-20"_s);
}

TEST_CASE("import-calendar refuses what is no calendar and then changes nothing") {
    const Desk desk;
    const QString before = desk.state();
    for (const char* json :
         {"", "text", "[]", "{}", R"({"2025": {"off": ["2024-06-19"]}})", R"({"2025": {"off": ["2025-02-30"]}})",
          R"({"soon": {"off": []}})", R"({"2025": {"off": "2025-06-19"}})"}) {
        const Outcome outcome = import(desk, json);
        INFO(json << ": " << said(outcome));
        CHECK(outcome.status == 2);
        CHECK(outcome.isExplained());
    }
    const Outcome missing = runProgram({u"import-calendar"_s, desk.file(), desk.beside("none.json")});
    CHECK(missing.status == 1);
    CHECK(missing.isExplained());
    CHECK(desk.run("import-calendar").status == 2);
    CHECK(desk.state() == before);
}
