#include "core/store/FileLock.h"
#include "tests/app/Shape.h"
#include "tests/support/Catch.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QLocale>
#include <QSysInfo>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace xundu;
using namespace xundu::tests;

namespace {

const QString unchanged = u"record --task 1 --unit 市科技局 --period 2025-06-mid --unchanged"_s;

QProcessEnvironment offscreen() {
    auto environment = plainEnvironment();
    environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    return environment;
}

/// Waits until the window has the file.
store::Holder awaitHolder(const Desk& desk, const RunningProgram& window, const QString& name) {
    const QDeadlineTimer deadline(60'000);
    while (window.isRunning() && !deadline.hasExpired()) {
        const auto holder = store::holderOf(desk.file());
        if (holder && holder->operatorName == name)
            return *holder;
        QThread::msleep(20);
    }
    FAIL("the window does not hold the file");
    return {};
}

} // namespace

TEST_CASE("While the window holds a file others read it and do not write it") {
    const Desk desk("--demo");
    RunningProgram window({desk.file(), u"--operator"_s, u"王岗"_s, u"--today"_s, u"2025-06-20"_s}, offscreen());
    const store::Holder holder = awaitHolder(desk, window, u"王岗"_s);

    const QString before = desk.state();
    for (const QString& command : {unchanged, u"set --confirm-leads"_s, u"undo"_s, u"redo"_s}) {
        const Outcome outcome = desk.run(command);
        INFO(command.toStdString() << said(outcome));
        CHECK(outcome.status == 1);
        CHECK(outcome.isExplained());
        CHECK(outcome.err.contains(u"王岗"_s));
        CHECK(outcome.err.contains(QSysInfo::machineHostName()));
        CHECK(outcome.err.contains(QLocale(QLocale::English).toString(holder.since.toLocalTime(), QLocale::ShortFormat)));
    }
    for (const char* command : {"show", "status --period 2025-06-mid", "history", "check"})
        CHECK(desk.run(command).status == 0);
    CHECK(runProgram({u"report"_s, desk.file(), u"ledger"_s, u"--period"_s, u"2025-06-mid"_s, u"--out"_s, desk.beside("a.xlsx")})
              .status == 0);
    CHECK(runProgram({u"backup"_s, desk.file(), desk.beside("copy.xundu")}).status == 0);
    CHECK(call(desk.beside("copy.xundu"), u"check"_s).status == 0);
    CHECK(call(desk.beside("copy.xundu"), unchanged).status == 0); // a copy is nobody's
    CHECK(desk.state() == before);
    REQUIRE(window.isRunning());

    window.kill();
    CHECK(QFile::exists(desk.file() + u".lock"_s)); // it could not tidy up
    const Outcome after = desk.run(unchanged);
    INFO(said(after));
    CHECK(after.status == 0);
    CHECK_FALSE(QFile::exists(desk.file() + u".lock"_s));
    CHECK(desk.run("check").status == 0);
}

TEST_CASE("A second window shows a held file for reading") {
    const Desk desk;
    RunningProgram first({desk.file(), u"--operator"_s, u"甲"_s}, offscreen());
    awaitHolder(desk, first, u"甲"_s);
    RunningProgram second({desk.file(), u"--operator"_s, u"乙"_s}, offscreen());
    QThread::sleep(2);
    CHECK(second.isRunning());
    CHECK(store::holderOf(desk.file())->operatorName == u"甲"_s);
}

TEST_CASE("A lock of another computer is obeyed and named") {
    const Desk desk;
    QFile lock(desk.file() + u".lock"_s);
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write("4242\nxundu\n远处电脑\n"); // as QLockFile writes it: process, program, computer
    lock.close();
    const QString before = desk.state();
    const Outcome outcome = desk.run(unchanged);
    INFO(said(outcome));
    CHECK(outcome.status == 1);
    CHECK(outcome.isExplained());
    CHECK(outcome.err.contains(u"远处电脑"_s));
    CHECK(desk.state() == before);
}
