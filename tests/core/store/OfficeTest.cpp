#include "core/store/Office.h"

#include "core/plan/PlanJson.h"
#include "core/store/Action.h"
#include "core/store/Journal.h"
#include "core/store/Plans.h"
#include "core/store/Reports.h"
#include "tests/support/TemporaryOffice.h"

#include <QDir>
#include <QFile>

#include <sqlite3.h>

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using base::ErrorCode;

namespace {

void write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
}

std::optional<ErrorCode> openError(const TemporaryOffice& place, const QString& path, OpenMode mode,
                                   QString* sentence = nullptr) {
    return codeOfError([&] { Office::open(path, mode, place.actor()); }, sentence);
}

} // namespace

TEST_CASE("A new office file holds the plan it was made with") {
    TemporaryOffice place;
    CHECK(place.office().plan() == smallPlan());
    CHECK(place.office().isWritable());
    CHECK_FALSE(place.office().isDemo());
    CHECK(place.office().ruleBooks().size() == 1);
    CHECK(place.office().calendar().knows(2025));
    const qint64 id = place.office().id();
    CHECK(id > 0);

    SECTION("after it was closed and opened again") {
        CHECK(place.reopen().plan() == smallPlan());
        CHECK(place.office().id() == id);
    }
    SECTION("the plan of 2025 whole") {
        // tests/core/plan shows that it is right; here: not a word is lost between value and file
        const QString path = place.beside("real.xundu");
        const plan::Plan real = plan::builtInPlan();
        Office::create(path, real, place.actor());
        CHECK(Office::open(path, OpenMode::Read, place.actor())->plan() == real);
    }
    SECTION("its making is the first entry, and final") {
        const auto all = entries(place.office());
        REQUIRE(all.size() == 1);
        CHECK(all[0].id == 1);
        CHECK(all[0].final);
        CHECK(all[0].operatorName == QStringLiteral("经办人"));
        CHECK(all[0].businessDate == QDate(2025, 6, 20));
        CHECK(all[0].at == QDateTime(QDate(2025, 6, 20), QTime(1, 30), Qt::UTC));
    }
}

TEST_CASE("Creating never overwrites and leaves nothing half done") {
    TemporaryOffice place;
    const QStringList before = QDir(QFileInfo(place.path()).path()).entryList(QDir::Files | QDir::Hidden);
    CHECK(codeOfError([&] { Office::create(place.path(), smallPlan(), place.actor()); }) == ErrorCode::AlreadyThere);
    write(place.beside("notes.txt"), "mine");
    CHECK(codeOfError([&] { Office::create(place.beside("notes.txt"), smallPlan(), place.actor()); }) == ErrorCode::AlreadyThere);
    CHECK(codeOfError([&] { Office::create(place.beside("nowhere/a.xundu"), smallPlan(), place.actor()); }) ==
          ErrorCode::NotFound);

    plan::Plan broken = smallPlan();
    broken.indicators[0].source = unitId(99); // no such unit: a foreign key refuses
    CHECK(codeOfError([&] { Office::create(place.beside("broken.xundu"), broken, place.actor()); }).has_value());
    QFile::remove(place.beside("notes.txt"));
    CHECK(QDir(QFileInfo(place.path()).path()).entryList(QDir::Files | QDir::Hidden) == before);
}

TEST_CASE("What is no office file is refused with a sentence, for reading and for writing") {
    TemporaryOffice place;
    const OpenMode mode = GENERATE(OpenMode::Read, OpenMode::Write);
    const QString path = place.beside("strange.xundu");
    QString sentence;
    SECTION("nothing there") { CHECK(openError(place, path, mode, &sentence) == ErrorCode::NotFound); }
    SECTION("random bytes") {
        write(path, QByteArray(5000, '\x5a'));
        CHECK(openError(place, path, mode, &sentence) == ErrorCode::NotADatabase);
    }
    SECTION("an empty file") {
        write(path, {});
        CHECK(openError(place, path, mode, &sentence) == ErrorCode::NotADatabase);
    }
    SECTION("a folder") {
        REQUIRE(QDir().mkpath(path));
        CHECK(openError(place, path, mode, &sentence) == ErrorCode::NotADatabase);
    }
    SECTION("another program's database") {
        sqlite3* database = nullptr;
        REQUIRE(sqlite3_open(path.toUtf8().constData(), &database) == SQLITE_OK);
        REQUIRE(sqlite3_exec(database, "CREATE TABLE t (a)", nullptr, nullptr, nullptr) == SQLITE_OK);
        sqlite3_close(database);
        CHECK(openError(place, path, mode, &sentence) == ErrorCode::NotAnOfficeFile);
    }
    SECTION("a newer version") {
        place.tamper("PRAGMA user_version = 999");
        CHECK(openError(place, place.path(), mode, &sentence) == ErrorCode::NewerVersion);
    }
    SECTION("cut in the middle") {
        place.close();
        QFile file(place.path());
        REQUIRE(file.resize(file.size() / 2 / 4096 * 4096));
        CHECK(openError(place, place.path(), mode, &sentence) == ErrorCode::Damaged);
    }
    SECTION("the header alone") {
        place.close();
        QFile file(place.path());
        REQUIRE(file.resize(1000));
        CHECK(openError(place, place.path(), mode, &sentence).has_value());
    }
    SECTION("a table is missing") {
        place.tamper("DROP TABLE responsibility");
        CHECK(openError(place, place.path(), mode, &sentence) == ErrorCode::Damaged);
    }
    CHECK(sentence.endsWith(u'.'));
    CHECK_FALSE(QFile::exists(path + QStringLiteral(".lock")));
}

TEST_CASE("Reading writes nothing and needs no lock") {
    TemporaryOffice place;
    const auto reader = place.reader();
    CHECK_FALSE(reader->isWritable());
    CHECK(codeOfError([&] { Action(*reader, QStringLiteral("x")); }) == ErrorCode::ReadOnly);
    CHECK(codeOfError([&] { undo(*reader); }) == ErrorCode::ReadOnly);

    SECTION("it works while a writer is in the middle of a change and sees what was before") {
        Action action(place.office(), QStringLiteral("New target"));
        plans::setTarget(place.office(), indicatorCode("I01-1"), decimal("60"), {QStringLiteral("r"), QStringLiteral("d")});
        for (int number = 0; number < 20000; ++number) { // far more than a page cache of the usual size
            reports::save(place.office(), progress::ProgressReport{calendar::TenDay::fromOrdinal(2025 * 36 + number % 36).value(),
                                                                   taskId(1),
                                                                   unitId(1 + number % 4),
                                                                   QString(4000, QChar(u'进')) + QString::number(number),
                                                                   {},
                                                                   {},
                                                                   {},
                                                                   false,
                                                                   {},
                                                                   QDate(2025, 6, 20)});
        }
        CHECK(place.reader()->plan().indicator(indicatorCode("I01-1"))->target == decimal("50"));
        CHECK(reports::reportsOf(*reader, taskId(1), tenDay("2025-12-late")).empty());
        action.commit();
        CHECK(place.reader()->plan().indicator(indicatorCode("I01-1"))->target == decimal("60"));
    }
}

TEST_CASE("A change is announced once, with its rows") {
    TemporaryOffice place;
    std::vector<std::vector<ChangedRow>> heard;
    QObject::connect(&place.office(), &Office::changed, [&](const std::vector<ChangedRow>& rows) { heard.push_back(rows); });
    const progress::Reading reading{indicatorCode("I01-1"), unitId(1), tenDay("2025-06-mid"), decimal("21"), {}, {}};
    {
        Action action(place.office(), QStringLiteral("Record"));
        reports::save(place.office(), reading);
        plans::setBaseline(place.office(), indicatorCode("I01-2"), decimal("800"));
        CHECK(heard.empty());
        action.commit();
    }
    const std::vector<ChangedRow> rows{{QStringLiteral("indicator"), QStringLiteral("2025/I01-2")},
                                       {QStringLiteral("reading"), QStringLiteral("I01-1/1/2025-06-mid")}};
    REQUIRE(heard.size() == 1);
    CHECK(heard[0].size() == 2);
    for (const ChangedRow& row : rows)
        CHECK(std::count(heard[0].begin(), heard[0].end(), row) == 1);
    CHECK(place.office().plan().indicator(indicatorCode("I01-2"))->baseline == decimal("800"));

    undo(place.office());
    CHECK(heard.size() == 2);
    CHECK_FALSE(place.office().plan().indicator(indicatorCode("I01-2"))->baseline);
}
