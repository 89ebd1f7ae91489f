#include "core/store/Schema.h"

#include "core/store/Action.h"
#include "core/store/Assignments.h"
#include "core/store/Changeset.h"
#include "core/store/Closings.h"
#include "core/store/IssuedPapers.h"
#include "core/store/Journal.h"
#include "core/store/Maintenance.h"
#include "core/store/Notices.h"
#include "core/store/PaperStyle.h"
#include "core/store/Plans.h"
#include "core/store/Query.h"
#include "core/store/ReportSearch.h"
#include "core/store/Reports.h"
#include "tests/support/TemporaryOffice.h"

#include <QDir>
#include <QFile>

#include <SQLiteCpp/Database.h>

#include <functional>

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using base::ErrorCode;

namespace {

QStringList column(const SQLite::Database& database, const char* sql, const QString& parameter = {}) {
    Query query(database, sql);
    if (!parameter.isNull())
        query.with(parameter);
    QStringList result;
    while (query.step())
        result << query.take<QString>();
    result.sort();
    return result;
}

/// The file of a released version, to be worked on.
QString copyOf(const TemporaryOffice& place, const char* name) {
    const QString copy = place.beside(name);
    REQUIRE(QFile::copy(QStringLiteral(XUNDU_SOURCE_DIR "/tests/data/schema/") + QLatin1String(name), copy));
    REQUIRE(QFile(copy).setPermissions(QFile::ReadOwner | QFile::WriteOwner));
    return copy;
}

int number(const SQLite::Database& database, const char* sql, const QString& parameter) {
    Query query(database, sql);
    query.with(parameter).step();
    return query.take<int>();
}

} // namespace

TEST_CASE("The list of recorded tables is the schema without the unrecorded ones") {
    TemporaryOffice place;
    // the last four are FTS5's own, behind search_text
    QStringList listed = recordedTables() + QString::fromLatin1("blob journal touched holder search_row search_text search_piece "
                                                                "search_text_config search_text_data search_text_idx")
                                                .split(u' ');
    listed.sort();
    CHECK(column(place.office().database(),
                 "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\'") == listed);
}

TEST_CASE("The tables of periods are those with a 旬 in their key or behind a reference, the others are the plan's") {
    TemporaryOffice place;
    const SQLite::Database& database = place.office().database();
    const std::function<bool(const QString&)> isOfPeriods = [&](const QString& table) {
        if (table == QStringLiteral("pace_step")) // what is due by a 旬, not what came of it
            return false;
        const QStringList parents =
            column(database, "SELECT \"table\" FROM pragma_foreign_key_list(?1) WHERE \"table\" <> ?1", table);
        return number(database, "SELECT count(*) FROM pragma_table_info(?) WHERE name = 'period'", table) > 0 ||
               std::any_of(parents.begin(), parents.end(), isOfPeriods);
    };
    QStringList found;
    for (const QString& table : recordedTables()) {
        if (isOfPeriods(table))
            found << table;
    }
    CHECK(found == periodTables());
    CHECK(recordedTables() == planTables() + periodTables());
    for (const QString& table : frozenTables())
        CHECK(periodTables().contains(table));
}

TEST_CASE("Recorded tables keep to the rules that make undo sound") {
    TemporaryOffice place;
    const SQLite::Database& database = place.office().database();
    for (const QString& table : recordedTables()) {
        INFO(table.toStdString());
        CHECK(number(database, "SELECT count(*) FROM pragma_table_info(?) WHERE pk > 0", table) > 0);
        CHECK(number(database, "SELECT count(*) FROM pragma_table_info(?) WHERE pk > 0 AND pk <> cid + 1", table) ==
              0); // keys first, in order: keyOf
        CHECK(number(database, "SELECT count(*) FROM pragma_table_info(?) WHERE pk = 0", table) >
              0); // else a change of it has no field to show
        CHECK(number(database, "SELECT count(*) FROM pragma_table_xinfo(?) WHERE hidden <> 0", table) == 0); // generated columns
        CHECK(number(database,
                     "SELECT count(*) FROM pragma_foreign_key_list(?) WHERE on_update <> 'NO ACTION' OR on_delete <> 'NO ACTION'",
                     table) == 0);
        CHECK(number(database, "SELECT count(*) FROM pragma_index_list(?) WHERE \"unique\" AND origin <> 'pk'", table) == 0);
        CHECK(number(database, "SELECT strict FROM pragma_table_list WHERE name = ?", table) == 1);
    }
    QStringList guards;
    for (const QString& table : frozenTables()) {
        for (const char* verb : {"insert", "update", "delete"})
            guards << table + QStringLiteral("_frozen_") + QString::fromUtf8(verb);
    }
    guards.sort();
    CHECK(column(database, "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND sql LIKE '%SELECT RAISE(ABORT, "
                           "''period_closed''); END'") == guards);
    const QStringList upkeep =
        column(database, "SELECT name FROM sqlite_schema WHERE type = 'trigger' AND name LIKE 'search\\_%' "
                         "ESCAPE '\\' AND sql LIKE '% AFTER % ON report%'"); // writes what is not recorded
    CHECK(upkeep.size() == 3);
    CHECK(column(database, "SELECT name FROM sqlite_schema WHERE type = 'trigger'").size() == guards.size() + upkeep.size());
}

TEST_CASE("A file says that it is ours") {
    TemporaryOffice place;
    place.close();
    QFile file(place.path());
    REQUIRE(file.open(QIODevice::ReadOnly));
    const QByteArray header = file.read(100);
    CHECK(header.mid(68, 4) == "XNDU");
    CHECK(header.mid(60, 4) == QByteArray("\0\0\0\10", 4));
    CHECK(header.mid(18, 2) == QByteArray("\1\1", 2)); // a rollback journal, no write-ahead log
}

TEST_CASE("Migration") {
    TemporaryOffice place;
    const int latest = latestVersion(schemaSteps());
    const SchemaStep next{latest + 1, "ALTER TABLE unit ADD COLUMN note TEXT NOT NULL DEFAULT ''"};
    std::vector<SchemaStep> steps = schemaSteps();
    SQLite::Database& database = place.office().database();
    const QString backup = place.path() + QStringLiteral(".v%1-backup-2025-06-20").arg(latest);

    SECTION("of the newest version does nothing") {
        migrate(database, steps, place.actor());
        CHECK_FALSE(QFile::exists(backup));
        CHECK(entries(place.office()).size() == 1);
    }
    SECTION("runs its step, after a backup, as a final entry") {
        steps.push_back(next);
        migrate(database, steps, place.actor());
        CHECK(versionOf(database) == latest + 1);
        CHECK(columnsOf(database, QStringLiteral("unit")).last() == QStringLiteral("note"));
        CHECK(entries(place.office()).back().final);
        CHECK(codeOfError([&] { undo(place.office()); }) == ErrorCode::FinalEntry);
        CHECK(Office::open(backup, OpenMode::Read, place.actor())->plan() == smallPlan());
        place.close();
        CHECK(codeOfError([&] { Office::open(place.path(), OpenMode::Write, place.actor()); }) == ErrorCode::NewerVersion);
    }
    SECTION("keeps each backup") {
        QFile taken(backup);
        REQUIRE(taken.open(QIODevice::WriteOnly));
        taken.close();
        steps.push_back(next);
        migrate(database, steps, place.actor());
        CHECK(QFile(backup).size() == 0);
        CHECK(QFile::exists(backup + QStringLiteral("-2")));
    }
    SECTION("leaves the file at the last version that succeeded") {
        steps.push_back(next);
        steps.push_back({latest + 2, "ALTER TABLE unit ADD COLUMN other TEXT; UPDATE nowhere SET a = 1"});
        CHECK(codeOfError([&] { migrate(database, steps, place.actor()); }).has_value());
        CHECK(versionOf(database) == latest + 1);
        CHECK(columnsOf(database, QStringLiteral("unit")).last() == QStringLiteral("note"));
        CHECK(entries(place.office()).size() == 2);
    }
}

TEST_CASE("The office file of the returned forms has the schema of a new one") {
    const auto schemaOf = [](const QString& path) {
        const SQLite::Database database(path.toStdString());
        return column(database, "SELECT name || ': ' || sql FROM sqlite_schema WHERE sql IS NOT NULL");
    };
    const TemporaryOffice place;
    CHECK(schemaOf(QStringLiteral(XUNDU_SOURCE_DIR "/tests/data/returns/office.xundu")) == schemaOf(place.path()));
}

// Made once, by the program that released the version: XUNDU_SCHEMA_FILE=PATH xundu_core_tests "[schema-file]". Never made anew.
TEST_CASE("Make the file of a released schema version", "[.][schema-file]") {
    const QString path = qEnvironmentVariable("XUNDU_SCHEMA_FILE");
    const FixedClock clock;
    const Actor actor{QStringLiteral("经办人"), clock};
    const auto office = Office::create(path, smallPlan(), actor);
    {
        Action action(*office, QStringLiteral("Returns"));
        reports::save(*office, progress::ProgressReport{tenDay("2025-06-mid"),
                                                        taskId(1),
                                                        unitId(2),
                                                        QStringLiteral("新增3家"),
                                                        {},
                                                        {},
                                                        {},
                                                        false,
                                                        progress::Assessment::Normal,
                                                        QDate(2025, 6, 20)});
        reports::save(*office,
                      progress::Reading{indicatorCode("I01-1"),
                                        unitId(1),
                                        tenDay("2025-06-mid"),
                                        decimal("21"),
                                        {},
                                        {QStringLiteral("市科技局.xlsx"), QStringLiteral("填报"), QStringLiteral("H12")}});
        reports::save(*office, progress::Reading{
                                   indicatorCode("I01-3"), unitId(1), tenDay("2025-06-mid"), decimal("27"), decimal("60"), {}});
        action.commit();
    }
    for (const char* baseline : {"3.5", "4"}) {
        Action action(*office, QStringLiteral("Baseline"));
        plans::setBaseline(*office, indicatorCode("I01-1"), decimal(baseline));
        action.commit();
    }
    undo(*office);
    {
        Action action(*office, QStringLiteral("Target"));
        plans::setTarget(*office, indicatorCode("I01-2"), decimal("60"),
                         {QStringLiteral("年中调整"), QStringLiteral("咸政办函〔2025〕9号")});
        action.commit();
    }
    store::papers::issue(
        *office, {.period = tenDay("2025-06-mid"), .kind = QStringLiteral("bulletin"), .name = QStringLiteral("通报.pdf")},
        "bulletin", {{indicatorCode("I01-1"), unitId(1), tenDay("2025-06-mid"), QStringLiteral("21")}});
    closings::close(*office, tenDay("2025-06-mid"));
}

TEST_CASE("The file of schema version 1 still opens, is sound and can be worked on") {
    const TemporaryOffice place;
    const QString copy = copyOf(place, "v1.xundu");
    CHECK(check(copy).empty());
    const auto office = Office::open(copy, OpenMode::Write, place.actor());
    CHECK(office->plan().units.size() == 4);
    CHECK(office->plan().programmes.at(0).shortName.isEmpty()); // version 1 had none
    CHECK(office->plan().indicator(indicatorCode("I01-1"))->baseline == decimal("3.5"));
    CHECK(reports::readingsOf(*office, indicatorCode("I01-3"), everyUnit(), tenDay("2025-06-mid")).at(0).denominator ==
          decimal("60"));
    CHECK(reports::report(*office, tenDay("2025-06-mid"), taskId(1), unitId(2))->progress == QStringLiteral("新增3家"));
    CHECK(entries(*office).size() >= 5);
    CHECK(entries(*office).back().final); // undo stops at the step to the new schema
    CHECK(codeOfError([&] { undo(*office); }) == ErrorCode::FinalEntry);
    Action action(*office, QStringLiteral("Baseline"));
    plans::setBaseline(*office, indicatorCode("I01-1"), decimal("4"));
    action.commit();
    undo(*office);
    CHECK(office->plan().indicator(indicatorCode("I01-1"))->baseline == decimal("3.5"));
    CHECK(check(copy).empty());
}

TEST_CASE("The file of schema version 2 still opens, and papers issued then have no number") {
    const TemporaryOffice place;
    const QString copy = copyOf(place, "v2.xundu");
    CHECK(check(copy).empty());
    const auto office = Office::open(copy, OpenMode::Write, place.actor());
    const auto issued = store::papers::issuedPapers(*office);
    REQUIRE(issued.size() == 1);
    CHECK(issued.at(0).name == QStringLiteral("通报.pdf"));
    CHECK(issued.at(0).number.isEmpty());
    CHECK(issued.at(0).origin.isEmpty());
    CHECK(store::papers::bytesOf(*office, issued.at(0)) == QByteArray("bulletin"));
    CHECK(closings::closing(*office, tenDay("2025-06-mid")).has_value());
    CHECK(store::papers::style(*office).series == QStringLiteral("咸政办函"));
    CHECK(entries(*office).back().final);
    CHECK(check(copy).empty());
}

TEST_CASE("The file of schema version 3 still opens, and its reports can be searched from then on") {
    const TemporaryOffice place;
    const QString copy = copyOf(place, "v3.xundu");
    CHECK(check(copy).empty());
    const auto office = Office::open(copy, OpenMode::Write, place.actor());
    const auto found = reports::reportsSaying(*office, {QStringLiteral("新增")}, 5);
    REQUIRE(found.size() == 1);
    CHECK(found.at(0) == *reports::report(*office, tenDay("2025-06-mid"), taskId(1), unitId(2)));
    CHECK(entries(*office).back().final);
    CHECK(check(copy).empty());
}

TEST_CASE("The file of schema version 5 still opens with the grounds of its changes, and takes a milestone's") {
    const TemporaryOffice place;
    const QString copy = copyOf(place, "v5.xundu");
    CHECK(check(copy).empty());
    const auto office = Office::open(copy, OpenMode::Write, place.actor());
    const auto notes = plans::changeNotes(*office);
    REQUIRE(notes.size() == 1);
    CHECK(notes.at(0).indicator == indicatorCode("I01-2"));
    CHECK(notes.at(0).from == QStringLiteral("900"));
    CHECK(notes.at(0).why.document == QStringLiteral("咸政办函〔2025〕9号"));
    CHECK(codeOfError([&] { undo(*office); }) == ErrorCode::FinalEntry);
    Action action(*office, QStringLiteral("Move"));
    plans::setMilestoneDue(*office, milestoneId("M01-2"), QDate(2025, 7, 31), {QStringLiteral("汛期"), {}});
    action.commit();
    CHECK(plans::changeNotes(*office).size() == 2);
    undo(*office);
    CHECK(plans::changeNotes(*office).size() == 1);
    CHECK(check(copy).empty());
}

TEST_CASE("The file of schema version 6 still opens, and takes a letter, an assignment and what follows") {
    const TemporaryOffice place;
    const QString copy = copyOf(place, "v6.xundu");
    CHECK(check(copy).empty());
    const auto office = Office::open(copy, OpenMode::Write, place.actor());
    CHECK(notices::notices(*office).empty());
    CHECK_FALSE(office->plan().units.at(0).dissolvedFrom);
    Action action(*office, QStringLiteral("Instruction"));
    const auto id = assignments::add(*office, {.origin = supervision::Origin::Instruction,
                                               .text = QStringLiteral("加快建设"),
                                               .units = {unitId(1)},
                                               .givenBy = QStringLiteral("市政府分管领导"),
                                               .givenOn = QDate(2025, 6, 20)});
    action.commit();
    CHECK(assignments::assignments(*office).at(0).id == id);
    CHECK(check(copy).empty());
}

TEST_CASE("The file of schema version 7 still opens, and its series begin where its papers end") {
    const TemporaryOffice place;
    const QString copy = copyOf(place, "v7.xundu");
    CHECK(check(copy).empty());
    const auto office = Office::open(copy, OpenMode::Write, place.actor());
    CHECK(store::papers::nextNumber(*office, QStringLiteral("咸科赋能督"), 2026).number == 1);
    CHECK(check(copy).empty());
}
