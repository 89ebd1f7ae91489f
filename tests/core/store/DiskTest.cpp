#include "core/store/Action.h"
#include "core/store/Journal.h"
#include "core/store/Maintenance.h"
#include "core/store/Reports.h"
#include "core/store/Returns.h"
#include "tests/support/SmallDisk.h"
#include "tests/support/TemporaryOffice.h"

#include <QFile>

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using base::ErrorCode;

namespace {

progress::ProgressReport report(int number, int length) {
    return {calendar::TenDay::firstOf(2025).plus(number),
            taskId(1),
            unitId(1),
            QString(length, u'x'),
            {},
            {},
            {},
            false,
            {},
            QDate(2025, 6, 20)};
}

QByteArray contentOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

} // namespace

TEST_CASE("A full disk") {
    SmallDisk disk(1024);
    if (disk.isLeftOut())
        return;
    FixedClock clock;
    const Actor actor{QStringLiteral("经办人"), clock};
    const QString path = disk.path(QStringLiteral("office.xundu"));
    QString sentence;

    SECTION("fails a new file and leaves none behind") {
        disk.fillUpTo(64 * 1024);
        CHECK(codeOfError([&] { Office::create(path, smallPlan(), actor); }, &sentence) == ErrorCode::CannotWrite);
        CHECK(disk.files() == QStringList{QStringLiteral("filler")});
    }
    SECTION("fails an action, which changes nothing; with room again it goes on") {
        const auto office = Office::create(path, smallPlan(), actor);
        disk.fillUpTo(100 * 1024);
        const auto write = [&] {
            Action action(*office, QStringLiteral("Record"));
            for (int number = 0; number < 36; ++number)
                reports::save(*office, report(number, 20000));
            action.commit();
        };
        CHECK(codeOfError(write, &sentence) == ErrorCode::CannotWrite);
        CHECK(reports::reportsOf(*office, taskId(1), tenDay("2025-12-late")).empty());
        CHECK(entries(*office).size() == 1);
        CHECK(check(path).empty());
        REQUIRE(QFile::remove(disk.path(QStringLiteral("filler"))));
        Action action(*office, QStringLiteral("Record"));
        reports::save(*office, report(0, 10));
        CHECK(action.commit() == 2);
        sentence = QStringLiteral("office.xundu .");
    }
    SECTION("fails an action that pages out, and no page of it stays, nor a journal") {
        const auto office = Office::create(path, smallPlan(), actor);
        const QByteArray before = contentOf(path);
        const QStringList files = disk.files();
        const auto write = [&] {
            Action action(*office, QStringLiteral("Take"));
            for (const char letter : {'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'}) // 8 MB, more than is held in memory
                returns::keep(*office, {.unit = unitId(1), .period = tenDay("2025-06-mid"), .name = QStringLiteral("旬报.xlsx")},
                              QByteArray(1 << 20, letter));
            action.commit();
        };
        CHECK(codeOfError(write, &sentence) == ErrorCode::CannotWrite);
        CHECK(disk.files() == files);
        CHECK((contentOf(path) == before)); // in brackets: too long to be shown
        CHECK(check(path).empty());
        CHECK(returns::returnedIn(*office, tenDay("2025-06-mid")).empty());
    }
    SECTION("fails a backup and leaves none behind") {
        TemporaryOffice place;
        disk.fillUpTo(64 * 1024);
        CHECK(codeOfError([&] { backup(place.office(), path); }, &sentence) == ErrorCode::CannotWrite);
        CHECK(disk.files() == QStringList{QStringLiteral("filler")});
        CHECK_FALSE(lastBackup(place.office()));
    }
    CHECK(sentence.contains(QStringLiteral("office.xundu")));
    CHECK_FALSE(sentence.contains(QStringLiteral(".part")));
}

TEST_CASE("Read-only media") {
    SmallDisk disk(1024);
    if (disk.isLeftOut())
        return;
    TemporaryOffice place;
    const QString path = disk.path(QStringLiteral("office.xundu"));
    Office::create(path, smallPlan(), place.actor());
    disk.makeReadOnly();
    CHECK(Office::open(path, OpenMode::Read, place.actor())->plan() == smallPlan());
    CHECK(check(path).empty());
    CHECK(codeOfError([&] { Office::open(path, OpenMode::Write, place.actor()); }) == ErrorCode::ReadOnly);
    CHECK(codeOfError([&] { Office::create(disk.path(QStringLiteral("new.xundu")), smallPlan(), place.actor()); }) ==
          ErrorCode::ReadOnly);
    CHECK(codeOfError([&] { backup(place.office(), disk.path(QStringLiteral("copy.xundu"))); }) == ErrorCode::ReadOnly);
    backup(*Office::open(path, OpenMode::Read, place.actor()), place.beside("copy.xundu"));
    CHECK(check(place.beside("copy.xundu")).empty());
}
