#include "tests/app/Shape.h"
#include "tests/support/Catch.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;
using namespace xundu::tests;

namespace {

Outcome backup(const Desk& desk, const QString& to) { return runProgram({u"backup"_s, desk.file(), to}); }

} // namespace

TEST_CASE("backup writes a copy that is an office file of its own") {
    const Desk desk;
    REQUIRE(desk.run("record --task 1 --unit 市科技局 --period 2025-06-mid --value I01-1=21").status == 0);
    const QString copy = desk.beside("副本.xundu");
    const Outcome outcome = backup(desk, copy);
    CHECK(outcome.status == 0);
    CHECK(outcome.err.isEmpty());
    CHECK(call(copy, u"history --json"_s).out == desk.run("history --json").out);
    CHECK(call(copy, u"check"_s).status == 0);
    CHECK(call(copy, u"undo"_s).status == 0);
    CHECK(desk.history().size() == 2); // the first is untouched
}

TEST_CASE("backup refuses to overwrite and names what is missing") {
    const Desk desk;
    const QByteArray before = desk.bytes();
    const auto fails = [&](const QString& to, int status) {
        const Outcome outcome = backup(desk, to);
        INFO(to.toStdString() << said(outcome));
        CHECK(outcome.status == status);
        CHECK(outcome.isExplained());
    };
    fails(desk.file(), 1);
    fails(desk.beside("none/copy.xundu"), 1);
    fails(desk.beside("."), 1);
    const QString copy = desk.beside("copy.xundu");
    REQUIRE(backup(desk, copy).status == 0);
    REQUIRE(desk.run("set --confirm-leads").status == 0);
    fails(copy, 1);
    CHECK(call(copy, u"history --json"_s).json().value("entries"_L1).toArray().size() == 1);
    CHECK(desk.run("backup").status == 2);
    CHECK(runProgram({u"backup"_s, desk.beside("no.xundu"), desk.beside("other.xundu")}).status == 1);
    CHECK(QDir(desk.beside(".")).entryList(QDir::Files | QDir::Hidden) == QStringList{u"copy.xundu"_s, u"office.xundu"_s});
    CHECK(before.size() <= desk.bytes().size());
}
