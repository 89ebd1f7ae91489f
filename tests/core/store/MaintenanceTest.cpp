#include "core/store/Maintenance.h"

#include "core/store/Action.h"
#include "core/store/Journal.h"
#include "core/store/Reports.h"
#include "tests/support/TemporaryOffice.h"

#include <QDir>
#include <QFile>

#include <SQLiteCpp/Database.h>

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using base::ErrorCode;

namespace {

void record(Office& office, const char* value) {
    Action action(office, QStringLiteral("Record"));
    reports::save(office, progress::Reading{indicatorCode("I01-1"), unitId(1), tenDay("2025-06-mid"), decimal(value), {}, {}});
    action.commit();
}

QStringList codes(const QString& path) {
    QStringList result;
    for (const Problem& problem : check(path)) {
        INFO(problem.text.toStdString());
        CHECK_FALSE(problem.text.isEmpty());
        result << problem.code;
    }
    result.removeDuplicates();
    return result;
}

const QStringList chain{QStringLiteral("journal_chain")};

} // namespace

TEST_CASE("Check finds nothing in a sound file") {
    TemporaryOffice place;
    record(place.office(), "1");
    record(place.office(), "2");
    undo(place.office());
    undo(place.office());
    redo(place.office());
    place.office().database().exec(
        "INSERT INTO blob VALUES ('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', x'616263')"); // FIPS 180:
                                                                                                                    // "abc"
    CHECK(check(place.path()).empty()); // while it is open for writing
    place.close();
    CHECK(check(place.path()).empty());
}

TEST_CASE("Check finds what was tampered with") {
    TemporaryOffice place;
    for (const char* value : {"1", "2", "3"})
        record(place.office(), value);
    undo(place.office());

    SECTION("one byte of a changeset") {
        place.tamper(
            "UPDATE journal SET changeset = CAST(substr(changeset, 1, length(changeset) - 1) || x'07' AS BLOB) WHERE id = 3");
        CHECK(codes(place.path()) == chain);
    }
    SECTION("a title") {
        place.tamper("UPDATE journal SET title = 'Other' WHERE id = 2");
        CHECK(codes(place.path()) == chain);
    }
    SECTION("a time") {
        place.tamper("UPDATE journal SET at = '2024-01-01T00:00:00+08:00' WHERE id = 1");
        CHECK(codes(place.path()) == chain);
    }
    SECTION("an entry and its hash, not those behind it") {
        place.tamper("UPDATE journal SET hash = '00' WHERE id = 2");
        CHECK(codes(place.path()) == chain);
    }
    SECTION("an entry in the middle taken out") {
        place.tamper("PRAGMA foreign_keys = OFF; DELETE FROM touched WHERE entry = 3; DELETE FROM journal WHERE id = 3");
        CHECK(codes(place.path()) == chain);
    }
    SECTION("the newest entries taken off") {
        place.tamper(
            "DELETE FROM touched WHERE entry > 3; UPDATE journal SET undone_by = NULL; DELETE FROM journal WHERE id > 3");
        CHECK(codes(place.path()) == chain);
    }
    SECTION("a mark of undoing") {
        place.tamper("UPDATE journal SET undone_by = NULL");
        CHECK(codes(place.path()) == chain);
    }
    SECTION("a stored file") {
        place.tamper("INSERT INTO blob VALUES ('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad', x'616264')");
        CHECK(codes(place.path()) == QStringList{QStringLiteral("blob")});
    }
    SECTION("a reference to nothing") {
        place.tamper("PRAGMA foreign_keys = OFF; DELETE FROM unit WHERE id = 4");
        CHECK(codes(place.path()) == QStringList{QStringLiteral("foreign_key")});
    }
    SECTION("pages overwritten") {
        place.close();
        QFile file(place.path());
        REQUIRE(file.open(QIODevice::ReadWrite));
        const qint64 pages = file.size() / 4096;
        for (qint64 page = 5; page < pages; page += 3) {
            file.seek(page * 4096);
            file.write(QByteArray(4096, '\x5a'));
        }
        file.close();
        CHECK(codes(place.path()).contains(QStringLiteral("damaged")));
    }
    SECTION("a table taken away") {
        place.tamper("DROP TABLE touched; DROP TABLE journal");
        CHECK(codes(place.path()) == QStringList{QStringLiteral("damaged")});
    }
}

TEST_CASE("Check tells what is no office file") {
    TemporaryOffice place;
    CHECK(codeOfError([&] { check(place.beside("nothing")); }) == ErrorCode::NotFound);
    QFile file(place.beside("text"));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("plain text");
    file.close();
    CHECK(codes(file.fileName()) == QStringList{QStringLiteral("not_a_database")});
    place.tamper("PRAGMA user_version = 9");
    CHECK(codes(place.path()) == QStringList{QStringLiteral("newer_version")});
    place.tamper("PRAGMA application_id = 7");
    CHECK(codes(place.path()) == QStringList{QStringLiteral("not_an_office_file")});
}

TEST_CASE("A file is looked at before another is left for it") {
    TemporaryOffice place;
    const auto refused = [&](const QString& path) { return codeOfError([&] { requireOffice(path, place.actor()); }); };
    CHECK_FALSE(refused(place.path())); // also while another program writes it
    const QString older = place.beside("older.xundu");
    REQUIRE(QFile::copy(QStringLiteral(XUNDU_SOURCE_DIR "/tests/data/schema/v1.xundu"), older));
    CHECK_FALSE(refused(older));
    CHECK(codeOfError([&] { Office::open(older, OpenMode::Read, place.actor()); }) == ErrorCode::ReadOnly); // it was not touched
    CHECK(refused(place.beside("none.xundu")) == ErrorCode::NotFound);
    QFile text(place.beside("text.xundu"));
    REQUIRE(text.open(QIODevice::WriteOnly));
    text.write("plain text");
    text.close();
    CHECK(refused(place.beside("text.xundu")) == ErrorCode::NotADatabase);
    place.tamper("DROP TABLE unit");
    CHECK(refused(place.path()) == ErrorCode::Damaged);
    place.tamper("PRAGMA user_version = 99");
    CHECK(refused(place.path()) == ErrorCode::NewerVersion);
}

TEST_CASE("A file that goes away under the program is said to be gone, and is backed up whole") {
    TemporaryOffice place;
    record(place.office(), "21");
    const auto isGone = [&] {
        QString sentence;
        CHECK(codeOfError([&] { record(place.office(), "22"); }, &sentence) == ErrorCode::NotFound);
        CHECK(sentence.contains(QStringLiteral("was moved or deleted")));
        CHECK(entries(place.office()).size() == 2); // it is still read
        const QString copy = place.beside("copy.xundu");
        const auto unrecorded = backup(place.office(), copy);
        REQUIRE(unrecorded);
        CHECK(unrecorded->contains(QStringLiteral("was moved or deleted")));
        CHECK(check(copy).empty());
        CHECK(entries(*Office::open(copy, OpenMode::Read, place.actor())).size() == 2);
    };
    SECTION("deleted") {
        REQUIRE(QFile::remove(place.path()));
        isGone();
    }
    SECTION("moved") {
        REQUIRE(QFile::rename(place.path(), place.beside("moved.xundu")));
        isGone();
    }
    SECTION("another file put in its place") {
        REQUIRE(QFile::remove(place.path()));
        Office::create(place.beside("other.xundu"), smallPlan(), place.actor());
        REQUIRE(QFile::rename(place.beside("other.xundu"), place.path()));
        isGone();
    }
}

TEST_CASE("A backup is a whole copy") {
    TemporaryOffice place;
    record(place.office(), "21");
    CHECK_FALSE(lastBackup(place.office()));
    const QString copy = place.beside("copy.xundu");

    SECTION("from the writer, which remembers when") {
        CHECK_FALSE(backup(place.office(), copy));
        CHECK(lastBackup(place.reopen()) == place.clock().now());
        CHECK(entries(place.office()).size() == 2); // not a matter for the journal
    }
    SECTION("from a reader, while a writer is in the middle of a change") {
        Action action(place.office(), QStringLiteral("Record"));
        reports::save(place.office(),
                      progress::Reading{indicatorCode("I01-1"), unitId(1), tenDay("2025-06-late"), decimal("30"), {}, {}});
        backup(*place.reader(), copy);
    }
    CHECK(check(copy).empty());
    const auto office = Office::open(copy, OpenMode::Write, place.actor());
    CHECK(reports::readingsOf(*office, indicatorCode("I01-1"), everyUnit(), tenDay("2025-12-late")).size() == 1);
    CHECK(office->id() == place.office().id());
    CHECK(codeOfError([&] { backup(place.office(), copy); }) == ErrorCode::AlreadyThere);
    CHECK(codeOfError([&] { backup(place.office(), place.path()); }) == ErrorCode::AlreadyThere);
    CHECK(codeOfError([&] { backup(place.office(), place.beside("no/where.xundu")); }) == ErrorCode::NotFound);
    CHECK(QDir(QFileInfo(copy).path()).entryList({QStringLiteral("*.part*")}, QDir::Files | QDir::Hidden).isEmpty());
}
