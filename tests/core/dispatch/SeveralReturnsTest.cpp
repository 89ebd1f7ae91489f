#include "core/dispatch/Reception.h"
#include "core/store/Journal.h"
#include "core/store/Recording.h"
#include "core/store/Reports.h"
#include "core/store/Returns.h"
#include "tests/core/dispatch/FormRound.h"
#include "tests/core/dispatch/RoundTrip.h"

using namespace xundu;
using namespace xundu::tests;
using namespace xundu::dispatch;
namespace reports = store::reports;
namespace returns = store::returns;

/// @file A unit that sends more than one file for a 旬.

namespace {

/// 市科技局 had 11 of I02-3, which task 2 mentions, in early June.
struct Resent : Round {
    const plan::UnitId host = unit("市科技局");

    Resent() {
        act(office, [&] {
            reports::save(office,
                          progress::Reading{indicatorCode("I02-3"), host, tenDay("2025-06-early"), decimal("11"), {}, {}});
        });
    }
    /// One more return of the unit, task 2 answered; the figure as typed, empty: left out.
    FileResult send(const char* name, const char* figure) {
        const QByteArray form = formOf("市科技局");
        std::vector<exchange::Correction> cells{typed(form, "2", "本期进展", name)};
        if (*figure)
            cells.push_back(typed(form, "I02-3", "本期值", figure));
        return take(incoming(name, form, cells));
    }
    /// The names of the files whose figure is in doubt.
    QStringList figureDoubts() {
        QStringList names;
        for (const returns::OpenDoubt& doubt : returns::openDoubts(office, june)) {
            if (doubt.finding.code == text("unit_slip"))
                names << doubt.file.name;
        }
        return names;
    }
    Mark markOnTask2() { return receptionOf(office, june).unit(host)->markOn(taskId(2)); }
};

/// Forms in a folder, as files.
QString put(const QTemporaryDir& folder, const char* name, const QByteArray& bytes) {
    const QString path = folder.filePath(text(name));
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    REQUIRE(file.write(bytes) == bytes.size());
    return path;
}

std::vector<IncomingFile> filled(std::vector<IncomingFile> files, const char* value) {
    for (IncomingFile& file : files) {
        QFile opened(file.path);
        REQUIRE(opened.open(QIODevice::ReadOnly));
        const QByteArray form = opened.readAll();
        file.corrections = {Round::typed(form, "I01-1", "本期值", value)};
    }
    return files;
}

} // namespace

TEST_CASE("An earlier return that comes once more names the later one, which stays in force") {
    Resent round;
    const QByteArray form = round.formOf("市科技局");
    const auto first = incoming("一.xlsx", form, {Round::typed(form, "I02-3", "本期值", "12")});
    round.take(first);
    CHECK(round.take(first).outcome == Outcome::Duplicate);
    CHECK(round.take(first).supersededBy == QString());

    round.send("二.xlsx", "13");
    const FileResult again = round.take(first);
    CHECK(again.outcome == Outcome::Duplicate);
    CHECK(again.supersededBy == text("二.xlsx"));
    CHECK(again.period == june);
    CHECK(reports::newestReadings(round.office, indicatorCode("I02-3"), june).front().value == decimal("13"));
}

TEST_CASE("A doubt about a figure lasts as long as the figure") {
    Resent round;
    CHECK(codes(round.send("一.xlsx", "1100")).contains(text("unit_slip"))); // 1100 / 11 = 100
    CHECK(round.figureDoubts() == QStringList{text("一.xlsx")});

    SECTION("a later return that leaves it out keeps figure and doubt") {
        CHECK_FALSE(codes(round.send("二.xlsx", "")).contains(text("unit_slip")));
        CHECK(reports::newestReadings(round.office, indicatorCode("I02-3"), june).front().value == decimal("1100"));
        CHECK(round.figureDoubts() == QStringList{text("一.xlsx")});
        CHECK(round.markOnTask2() == Mark::ToCheck);
        for (const returns::OpenDoubt& doubt : returns::openDoubts(round.office, june))
            CHECK((doubt.finding.code == text("unit_slip") || doubt.file.name == text("二.xlsx"))); // the rest is the newest's
    }
    SECTION("a later return with another figure answers it, until that is undone") {
        round.send("二.xlsx", "12");
        CHECK(round.figureDoubts().isEmpty());
        CHECK(round.markOnTask2() == Mark::Accepted);
        store::undo(round.office);
        CHECK(round.figureDoubts() == QStringList{text("一.xlsx")});
    }
    SECTION("a later return with the same figure raises it anew, once") {
        round.send("二.xlsx", "1100");
        CHECK(round.figureDoubts() == QStringList{text("二.xlsx")});
    }
    SECTION("a figure that the office types in answers it") {
        reports::Return answer{june, taskId(2), round.host};
        answer.values = {{indicatorCode("I02-3"), {decimal("12"), std::nullopt}}};
        reports::record(round.office, answer);
        CHECK(round.figureDoubts().isEmpty());
        CHECK(round.markOnTask2() == Mark::Accepted);
    }
    SECTION("accepted, it is closed") {
        act(round.office, [&] {
            returns::accept(round.office, {round.host, june, text("unit_slip"), text("I02-3"), text("1100")});
        });
        CHECK(round.figureDoubts().isEmpty());
    }
}

TEST_CASE("A doubt about a row without a figure is of the newest file alone") {
    TemporaryOffice place;
    const auto mid = tenDay("2025-06-mid");
    const auto take = [&](const char* bytes, const char* value) {
        act(place.office(), [&] {
            const auto file = returns::keep(place.office(), {.unit = unitId(1), .period = mid, .name = text(bytes)}, bytes);
            returns::keepFindings(place.office(), file.id,
                                  {{text("misplaced_value"), text("填报"), text("H7"), text("I01-1"), text(value), {}, {}}});
        });
    };
    const auto open = [&] {
        QStringList names;
        for (const auto& doubt : returns::openDoubts(place.office(), mid))
            names << doubt.file.name;
        return names;
    };
    take("first", "");
    CHECK(open() == QStringList{text("first")});
    act(place.office(), [&] {
        reports::save(place.office(), progress::Reading{indicatorCode("I01-1"), unitId(1), mid, decimal("3"), {}, {}});
    });
    CHECK(open() == QStringList{text("first")});
    take("second", "");
    CHECK(open() == QStringList{text("second")});
}

TEST_CASE("Of several files of one unit in a folder the one with the highest number wins, and the later ones say so") {
    Round round;
    QTemporaryDir folder;
    for (const char* name : {"报表 (10).xlsx", "报表 (2).xlsx", "报表.xlsx"})
        put(folder, name, round.formOf("市科技局"));
    put(folder, "附.xlsx", round.formOf("咸安区"));
    auto files = filesAt({folder.path()});
    REQUIRE(files.size() == 4);
    const char* const values[] = {"21", "22", "23"};
    for (size_t i = 0; i < 3; ++i)
        files[i] = filled({files[i]}, values[i]).front();
    QFile county(files[3].path);
    REQUIRE(county.open(QIODevice::ReadOnly));
    files[3].corrections = {Round::typed(county.readAll(), "1", "无变化", "√")};

    const CollectResult result = collect(round.office, june, files, Intent::Take);
    CHECK(QFileInfo(result.files[2].path).fileName() == text("报表 (10).xlsx"));
    CHECK(reports::newestReadings(round.office, indicatorCode("I01-1"), june).front().value == decimal("23"));
    CHECK_FALSE(codes(result.files[0]).contains(text("another_return")));
    CHECK(finding(result.files[1], exchange::FindingCode::AnotherReturn).message.contains(text(" 报表.xlsx,")));
    CHECK(finding(result.files[2], exchange::FindingCode::AnotherReturn).message.contains(text(" 报表 (2).xlsx,")));
    CHECK(codes(result.files[3]).isEmpty());

    SECTION("the next batch is a later one: no guess") {
        const QByteArray form = round.formOf("市科技局");
        const auto next = incoming("报表.xlsx", form, {Round::typed(form, "I01-1", "本期值", "24")});
        CHECK_FALSE(codes(round.take(next)).contains(text("another_return")));
    }
}

TEST_CASE("A form that comes back as it was sent out") {
    Round round;
    QTemporaryDir folder;
    const plan::UnitId host = round.unit("市科技局");

    SECTION("is said to be empty, also where nothing was required") {
        const FileResult result = round.take(incoming("县区.xlsx", round.formOf("咸安区")));
        CHECK(codes(result) == QStringList{text("blank_form")});
        CHECK(result.outcome == Outcome::AcceptedWithWarnings);
        CHECK(receptionOf(round.office, june).unit(round.unit("咸安区"))->state == FormState::ToCheck);
    }
    SECTION("before the filled one is superseded by it without a guess") {
        put(folder, "报表.xlsx", round.formOf("市科技局"));
        put(folder, "报表 (2).xlsx", round.formOf("市科技局"));
        auto files = filesAt({folder.path()});
        files[1] = filled({files[1]}, "21").front();
        const CollectResult result = collect(round.office, june, files, Intent::Take);
        CHECK(codes(result.files[0]) == QStringList{text("blank_form"), text("blank_row")});
        CHECK(codes(result.files[1]) == QStringList{text("blank_row")});
        CHECK(returns::newestOf(round.office, host, june)->name == text("报表 (2).xlsx"));
    }
    SECTION("after the filled one is refused, and that stays in force with its doubts") {
        put(folder, "报表.xlsx", round.formOf("市科技局"));
        put(folder, "报表 (2).xlsx", round.formOf("市科技局"));
        auto files = filesAt({folder.path()});
        files[0] = filled({files[0]}, "21").front();
        const CollectResult result = collect(round.office, june, files, Intent::Take);
        CHECK(result.files[1].outcome == Outcome::Refused);
        CHECK(finding(result.files[1], exchange::FindingCode::BlankAgain).message.contains(text("报表.xlsx")));
        CHECK(returns::newestOf(round.office, host, june)->name == text("报表.xlsx"));
        CHECK(returns::openDoubts(round.office, june).size() == 15); // the rows of 15 tasks that must be answered
        CHECK(reports::newestReadings(round.office, indicatorCode("I01-1"), june).front().value == decimal("21"));
    }
    SECTION("is not empty where a figure was typed over the last one, or a word beside the rows") {
        const QByteArray form = round.formOf("咸安区");
        CHECK_FALSE(codes(round.take(incoming("a", form, {Round::typed(form, "1", "存在问题", "缺人")}), Intent::Try))
                        .contains(text("blank_form")));
        const QByteArray other = round.formOf("市科技局");
        const FileResult over = round.take(incoming("b", other, {Round::typed(other, "I01-1", "上期值", "21")}), Intent::Try);
        CHECK(codes(over).contains(text("misplaced_value")));
        CHECK_FALSE(codes(over).contains(text("blank_form")));
    }
}
