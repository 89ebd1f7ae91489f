#include "core/store/FileLock.h"

#include "core/store/Action.h"
#include "core/store/Maintenance.h"
#include "core/store/Plans.h"
#include "core/store/Reports.h"
#include "tests/support/TemporaryOffice.h"

#include <QFile>
#include <QSysInfo>

#include <SQLiteCpp/Database.h>

#include <csignal>
#include <sys/wait.h>
#include <unistd.h>

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using base::ErrorCode;

namespace {

/// The lock as QLockFile writes it, left by another computer.
void lockFromElsewhere(const QString& path) {
    QFile lock(path + QStringLiteral(".lock"));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.write("1\nxundu\nother-computer\n");
}

/// A writer that is killed in the middle of a change, with half of it already in the file.
void dieWhileWriting(const QString& path, const Actor& actor) {
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
        const auto office = Office::open(path, OpenMode::Write, actor);
        Action action(*office, QStringLiteral("Record"));
        for (int ordinal = 0; ordinal < 36; ++ordinal)
            reports::save(
                *office,
                progress::Reading{
                    indicatorCode("I01-1"), unitId(1), calendar::TenDay::firstOf(2025).plus(ordinal), decimal("7"), {}, {}});
        office->database().exec("PRAGMA main.cache_spill = 1; PRAGMA cache_size = 1"); // forces pages out: a hot journal is left
        for (int ordinal = 0; ordinal < 36; ++ordinal)
            reports::save(*office, progress::ProgressReport{calendar::TenDay::firstOf(2025).plus(ordinal),
                                                            taskId(1),
                                                            unitId(1),
                                                            QString(20000, u'x'),
                                                            {},
                                                            {},
                                                            {},
                                                            false,
                                                            {},
                                                            QDate(2025, 6, 20)});
        raise(SIGKILL);
    }
    int status = 0;
    REQUIRE(waitpid(child, &status, 0) == child);
    REQUIRE(WIFSIGNALED(status));
}

} // namespace

TEST_CASE("A second writer is told who holds the file") {
    TemporaryOffice place;
    QString sentence;
    CHECK(codeOfError([&] { Office::open(place.path(), OpenMode::Write, place.actor()); }, &sentence) == ErrorCode::Locked);
    CHECK(sentence.contains(QStringLiteral("经办人")));
    CHECK(sentence.contains(QSysInfo::machineHostName()));
    const auto holder = holderOf(place.path());
    REQUIRE(holder);
    CHECK(holder->here);
    CHECK(holder->operatorName == QStringLiteral("经办人"));
    CHECK(holder->since == place.clock().now());

    SECTION("and cannot take it over from a running program") {
        CHECK(codeOfError([&] { Office::openTakingOver(place.path(), place.actor()); }) == ErrorCode::Locked);
    }
    SECTION("by another name of the file too") {
        REQUIRE(QFile::link(place.path(), place.beside("link.xundu")));
        CHECK(codeOfError([&] { Office::open(place.beside("link.xundu"), OpenMode::Write, place.actor()); }) ==
              ErrorCode::Locked);
    }
    SECTION("until it is closed") {
        place.close();
        CHECK_FALSE(holderOf(place.path()));
        CHECK(Office::open(place.path(), OpenMode::Write, place.actor())->isWritable());
    }
}

TEST_CASE("A reader that looks again sees what the writer has committed, the plan included") {
    TemporaryOffice place;
    const auto reader = place.reader();
    int told = 0;
    QObject::connect(reader.get(), &Office::changed,
                     [&](const std::vector<ChangedRow>& rows) { told += rows.empty() ? 1 : 100; });
    reader->lookAgain();
    CHECK(told == 0);
    Action action(place.office(), QStringLiteral("Baseline"));
    plans::setBaseline(place.office(), indicatorCode("I01-2"), decimal("600"));
    action.commit();
    reader->lookAgain();
    reader->lookAgain();
    CHECK(told == 1);
    CHECK(reader->plan().indicator(indicatorCode("I01-2"))->baseline == decimal("600"));
}

TEST_CASE("A lock of another computer is taken over only on request") {
    TemporaryOffice place;
    place.close();
    lockFromElsewhere(place.path());
    QString sentence;
    CHECK(codeOfError([&] { Office::open(place.path(), OpenMode::Write, place.actor()); }, &sentence) == ErrorCode::Locked);
    CHECK(sentence.contains(QStringLiteral("other-computer")));
    CHECK_FALSE(holderOf(place.path())->here);
    CHECK(place.reader()->plan() == smallPlan());
    CHECK(Office::openTakingOver(place.path(), place.actor())->isWritable());
}

TEST_CASE("A lock whose maker died before it was filled holds nothing") {
    TemporaryOffice place;
    place.close();
    QFile lock(place.path() + QStringLiteral(".lock"));
    REQUIRE(lock.open(QIODevice::WriteOnly));
    lock.close();
    CHECK(place.reopen().isWritable());
    CHECK(holderOf(place.path())->operatorName == place.actor().name);
}

TEST_CASE("A killed writer leaves the file as it was before, and no lock") {
    TemporaryOffice place;
    place.close();
    dieWhileWriting(place.path(), place.actor());
    REQUIRE(QFile::exists(place.path() + QStringLiteral(".lock")));
    REQUIRE(QFile::exists(place.path() + QStringLiteral("-journal")));

    SECTION("a reader that comes first rolls it back") {
        CHECK(reports::readingsOf(*place.reader(), indicatorCode("I01-1"), everyUnit(), tenDay("2025-12-late")).empty());
        CHECK(check(place.path()).empty());
    }
    SECTION("a writer that comes first does") {
        CHECK(reports::readingsOf(place.reopen(), indicatorCode("I01-1"), everyUnit(), tenDay("2025-12-late")).empty());
        CHECK(check(place.path()).empty());
    }
}
