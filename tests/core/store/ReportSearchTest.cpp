#include "core/store/ReportSearch.h"

#include "core/plan/PlanJson.h"
#include "core/search/SearchText.h"
#include "core/store/Action.h"
#include "core/store/Closings.h"
#include "core/store/Journal.h"
#include "core/store/Maintenance.h"
#include "core/store/Reports.h"
#include "tests/support/TemporaryOffice.h"

using namespace Qt::StringLiterals;
using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;

namespace {

void say(Office& office, const char* period, qint64 unit, const QString& progress, const QString& problems = {}) {
    Action action(office, u"Record"_s);
    reports::save(office,
                  progress::ProgressReport{
                      tenDay(period), taskId(1), unitId(unit), progress, problems, {}, {}, false, {}, QDate(2025, 6, 20)});
    action.commit();
}

/// 旬 and unit of each, in the order found.
QStringList places(const Office& office, const QString& question, int atMost = 20) {
    QStringList result;
    for (const progress::ProgressReport& report : reports::reportsSaying(office, search::termsOf(question), atMost))
        result << u"%1/%2"_s.arg(report.period.code()).arg(report.unit.value());
    return result;
}

} // namespace

TEST_CASE("Reports are found by any two characters of their texts, newest 旬 first") {
    TemporaryOffice place;
    Office& office = place.office();
    say(office, "2025-06-mid", 2, u"新增高新技术企业 3 家，投入1.4%"_s, u"“ＡＩ”平台资金缺口"_s);
    say(office, "2025-05-late", 3, u"走访企业12家"_s);
    say(office, "2025-06-early", 2, u"推进企\n业培育"_s);

    CHECK(places(office, u"企业"_s) == QStringList{u"2025-06-mid/2"_s, u"2025-06-early/2"_s, u"2025-05-late/3"_s});
    CHECK(places(office, u"企业"_s, 2) == QStringList{u"2025-06-mid/2"_s, u"2025-06-early/2"_s});
    CHECK(places(office, u"技术企业3家"_s) == QStringList{u"2025-06-mid/2"_s}); // white space does not matter
    CHECK(places(office, u"企业 12"_s) == QStringList{u"2025-05-late/3"_s});
    CHECK(places(office, u"企业 缺口"_s) == QStringList{u"2025-06-mid/2"_s}); // in whichever text
    CHECK(places(office, u"ai"_s) == QStringList{u"2025-06-mid/2"_s});
    CHECK(places(office, u"１．４％"_s) == QStringList{u"2025-06-mid/2"_s});
    CHECK(places(office, u"企业 访"_s) == QStringList{u"2025-05-late/3"_s}); // a single character narrows
    CHECK(places(office, u"业企"_s).isEmpty());
    CHECK(places(office, u"1.4%“"_s).isEmpty()); // the end of one text and the beginning of the next are no neighbours
}

TEST_CASE("A single character narrows however far back it stands") {
    TemporaryOffice place(plan::builtInPlan());
    Office& office = place.office();
    Action action(office, u"Record"_s);
    const auto& units = office.plan().units;
    const auto say = [&](const char* period, plan::TaskId task, plan::UnitId unit, const QString& progress) {
        reports::save(office,
                      progress::ProgressReport{tenDay(period), task, unit, progress, {}, {}, {}, false, {}, QDate(2025, 6, 20)});
    };
    say("2025-03-late", taskId(1), units.front().id, u"走访企业，名叫鑫源"_s);
    int newer = 0;
    for (const char* period : {"2025-05-mid", "2025-05-late", "2025-06-early", "2025-06-mid"}) {
        for (const plan::Task* task : office.plan().tasks()) {
            for (const plan::Unit& unit : units) {
                say(period, task->id, unit.id, u"走访企业"_s);
                ++newer;
            }
        }
    }
    action.commit();
    REQUIRE(newer > 500); // more than are read through
    CHECK(places(office, u"企业 鑫"_s).size() == 1);
    CHECK(places(office, u"企业 走"_s, 5).size() == 5);
}

TEST_CASE("No question makes the search of reports fail") {
    TemporaryOffice place;
    say(place.office(), "2025-06-mid", 2, u"他说\"好\"，NEAR(a b)*"_s);
    for (const QString& question : {u""_s, u" "_s, u"好"_s, u"\""_s, u"\"\"\""_s, u"'' OR 1"_s, u"a*"_s, u"NOT"_s, u"a:b"_s,
                                    u"^a"_s, u"\u0000\u0000"_s, u"-- ;"_s, QString(5000, u'好'), QString(2, QChar(0xD800))})
        CHECK(places(place.office(), question).isEmpty());
    CHECK(places(place.office(), u"\"好\""_s).size() == 1);
    CHECK(places(place.office(), u"near("_s).size() == 1);
    CHECK(places(place.office(), u")*"_s).size() == 1);
}

TEST_CASE("What is found follows a second report, undo, redo and a closed 旬") {
    TemporaryOffice place;
    Office& office = place.office();
    say(office, "2025-06-mid", 2, u"走访企业"_s);
    say(office, "2025-06-mid", 2, u"签约项目"_s);
    CHECK(places(office, u"企业"_s).isEmpty());
    CHECK(places(office, u"项目"_s).size() == 1);
    undo(office);
    CHECK(places(office, u"企业"_s).size() == 1);
    CHECK(places(office, u"项目"_s).isEmpty());
    undo(office);
    CHECK(places(office, u"企业"_s).isEmpty());
    CHECK(check(place.path()).empty());
    redo(office);
    redo(office);
    CHECK(places(office, u"项目"_s).size() == 1);
    closings::close(office, tenDay("2025-06-mid"));
    CHECK(codeOfError([&] { say(office, "2025-06-mid", 2, u"走访企业"_s); }) == base::ErrorCode::PeriodClosed);
    CHECK(places(office, u"企业"_s).isEmpty());
    CHECK(places(office, u"项目"_s).size() == 1);
    CHECK(check(place.path()).empty());
}

TEST_CASE("What is rolled back is not found") {
    TemporaryOffice place;
    {
        Action action(place.office(), u"Trial"_s);
        reports::save(place.office(), progress::ProgressReport{tenDay("2025-06-mid"), taskId(1), unitId(2), u"走访企业"_s});
        CHECK(places(place.office(), u"企业"_s).size() == 1);
    }
    CHECK(places(place.office(), u"企业"_s).isEmpty());
    CHECK(check(place.path()).empty());
}

TEST_CASE("A report that a broken index stops leads to the check") {
    TemporaryOffice place;
    place.tamper("INSERT INTO search_row VALUES (1, 1, 4, " + QByteArray::number(tenDay("2025-06-mid").ordinal()) + ')');
    QString sentence;
    const auto code = codeOfError([&] { say(place.reopen(), "2025-06-mid", 4, u"走访企业4家"_s); }, &sentence);
    CHECK(code == base::ErrorCode::Internal);
    CHECK(sentence.contains(u"\"xundu check\""_s));
}

TEST_CASE("Check compares the index with the reports, and it can be made anew") {
    TemporaryOffice place;
    for (const qint64 unit : {2, 3})
        say(place.office(), "2025-06-mid", unit, u"走访企业%1家，“好”🙂"_s.arg(unit), u"无"_s);
    const auto codes = [&] {
        QStringList result;
        for (const Problem& problem : check(place.path()))
            result << problem.code;
        return result;
    };
    const QStringList index{u"search_index"_s};
    REQUIRE(codes().isEmpty());
    SECTION("a piece that no report has") { // of these statements only the program has what the triggers call
        place.tamper("INSERT INTO search_text (rowid, pieces) VALUES (1, '甲乙')");
        CHECK(codes() == index);
    }
    SECTION("a report that is not in it") {
        place.tamper("INSERT INTO search_text (search_text) VALUES ('delete-all')");
        CHECK(codes() == index);
    }
    SECTION("numbers that changed places") {
        place.tamper("UPDATE search_row SET unit = 9 WHERE unit = 2; UPDATE search_row SET unit = 2 WHERE unit = 3; UPDATE "
                     "search_row SET unit = 3 WHERE unit = 9");
        CHECK(codes() == index);
    }
    SECTION("a row too many") {
        place.tamper("INSERT INTO search_row VALUES (1, 1, 1, 1)");
        CHECK(codes() == index);
    }
    SECTION("a wrong 旬") {
        place.tamper("UPDATE search_row SET id = id + (1 << 32) WHERE unit = 2");
        CHECK(codes() == index);
    }
    SECTION("pages of it that are gone") {
        place.tamper("DELETE FROM search_text_data WHERE id > 10");
        CHECK(codes() == index);
    }
    Office& office = place.reopen();
    rebuildSearch(office);
    CHECK(codes().isEmpty());
    CHECK(places(office, u"企业3"_s) == QStringList{u"2025-06-mid/3"_s});
    say(office, "2025-06-mid", 4, u"走访企业4家"_s);
    CHECK(places(office, u"企业"_s).size() == 3);
    CHECK(entries(office).size() == 4);
}
