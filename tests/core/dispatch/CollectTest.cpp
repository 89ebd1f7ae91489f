#include "core/dispatch/Collect.h"

#include "core/store/Forms.h"
#include "core/store/Journal.h"
#include "core/store/Plans.h"
#include "core/store/Reports.h"
#include "core/store/Returns.h"
#include "tests/core/dispatch/FormRound.h"

#include <QDir>
#include <QFile>

#include <sys/stat.h>

using namespace xundu;
using namespace xundu::tests;
using namespace xundu::dispatch;
namespace reports = store::reports;
namespace returns = store::returns;

namespace {

base::Fraction fraction(qint64 numerator, qint64 denominator = 1) { return base::Fraction::of(numerator, denominator); }

} // namespace

TEST_CASE("Forms go to every unit with a duty and are recorded as a final entry") {
    Round round;
    QTemporaryDir folder;
    const auto units = unitsWithForms(round.office.plan(), june);
    CHECK(units.size() == 20);
    const auto written = issueForms(round.office, june, units, folder.filePath(text("new")));
    CHECK(written.size() == 20);
    CHECK(QDir(folder.filePath(text("new"))).entryList(QDir::Files).size() == 20);
    CHECK(store::forms::issuedIn(round.office, june).size() == 20);
    CHECK(store::entries(round.office).back().final);

    SECTION("a second issue overwrites nothing and keeps both identities") {
        issueForms(round.office, june, {round.unit("咸安区")}, folder.filePath(text("new")));
        CHECK(QDir(folder.filePath(text("new"))).entryList(QDir::Files).size() == 21);
        CHECK(store::forms::issuedIn(round.office, june).size() == 21);
    }
    SECTION("a stop leaves neither files nor a record") {
        const QString other = folder.filePath(text("stopped"));
        CHECK(codeOfError([&] { issueForms(round.office, june, units, other, [](int done, int) { return done < 5; }); }) ==
              base::ErrorCode::Cancelled);
        CHECK(QDir(other).entryList(QDir::Files).isEmpty());
        CHECK(store::forms::issuedIn(round.office, june).size() == 20);
    }
    SECTION("a unit without a duty has no form") {
        const auto count = store::entries(round.office).size();
        CHECK(codeOfError([&] { issueForms(round.office, june, {round.unit("市市场监督管理局")}, folder.path()); }) ==
              base::ErrorCode::BadValue);
        CHECK(store::entries(round.office).size() == count);
    }
}

TEST_CASE("Before the plan's first report there are no forms") {
    CHECK(unitsWithForms(plan::builtInPlan(), tenDay("2025-03-mid")).empty());
    CHECK(unitsWithForms(plan::builtInPlan(), tenDay("2025-03-late")).size() == 20);
}

TEST_CASE("A form shows the unit's own past and what is expected by now") {
    Round round;
    store::Action action(round.office, text("past"));
    reports::save(
        round.office,
        progress::Reading{indicatorCode("I01-1"), round.unit("市科技局"), tenDay("2025-06-early"), decimal("19"), {}, {}});
    store::plans::setAllocation(round.office, indicatorCode("I01-1"), round.unit("咸安区"), decimal("14"));
    action.commit();
    const auto form = composeForm(round.office, june, round.unit("市科技局"));
    CHECK(form.tasks.size() == 15); // all but task 10
    CHECK(form.required());
    CHECK(form.indicators.front().previous == QString());
    const auto row = std::find_if(form.indicators.begin(), form.indicators.end(),
                                  [](const exchange::FormIndicator& each) { return each.code == indicatorCode("I01-1"); });
    REQUIRE(row != form.indicators.end());
    CHECK(row->previous == text("19"));
    CHECK(row->target == decimal("50"));
    CHECK(row->expected == fraction(50 * 171, 365)); // 20 June is day 171
    const auto county = composeForm(round.office, june, round.unit("咸安区"));
    const auto share = std::find_if(county.indicators.begin(), county.indicators.end(),
                                    [](const exchange::FormIndicator& each) { return each.code == indicatorCode("I01-1"); });
    REQUIRE(share != county.indicators.end());
    CHECK(share->target == decimal("14"));
    CHECK(share->expected == fraction(14 * 171, 365));
}

TEST_CASE("A returned form is taken with the source of every number") {
    Round round;
    const QByteArray form = round.formOf("市科技局");
    const auto file = incoming("市科技局.xlsx", form,
                               {Round::typed(form, "1", "本期进展", "新增企业2家"), Round::typed(form, "1", "自评", "滞后"),
                                Round::typed(form, "I01-1", "本期值", "21")});

    SECTION("tried, it changes nothing and tells what would change") {
        const auto result = collect(round.office, june, {file}, Intent::Try);
        CHECK(result.tried);
        CHECK(result.files.front().reports == 1);
        CHECK(result.files.front().readings == 1);
        REQUIRE(result.changes.values.size() == 1);
        CHECK(result.changes.values.front().to == fraction(21));
        CHECK(store::entries(round.office).size() == 1);
        CHECK(returns::returnedIn(round.office, june).empty());
    }
    SECTION("taken, it is one entry and one undo") {
        const FileResult result = round.take(file);
        CHECK(result.outcome == Outcome::AcceptedWithWarnings); // 14 rows that must be answered are empty
        CHECK(codes(result) == QStringList{text("blank_row")});
        CHECK(result.findings.size() == 14);
        const auto reading = reports::readingsOf(round.office, indicatorCode("I01-1"), {round.unit("市科技局")}, june);
        REQUIRE(reading.size() == 1);
        CHECK(reading.front().source.file == text("市科技局.xlsx"));
        CHECK(reading.front().source.sheet == text("填报"));
        CHECK(reading.front().source.cell == file.corrections.back().cell);
        CHECK(reading.front().source.said.isEmpty()); // the cell was empty: the office typed for the unit
        CHECK(reading.front().source.hash == result.hash);
        const auto report = reports::report(round.office, june, taskId(1), round.unit("市科技局"));
        REQUIRE(report);
        CHECK(report->progress == text("新增企业2家"));
        CHECK(report->assessment == progress::Assessment::Behind);
        CHECK(returns::openDoubts(round.office, june).size() == 14);
        store::undo(round.office);
        CHECK(returns::returnedIn(round.office, june).empty());
        CHECK_FALSE(reports::report(round.office, june, taskId(1), round.unit("市科技局")));
    }
    SECTION("what the office mended stays with the file, and is no open doubt") {
        exchange::Finding doubt;
        doubt.code = exchange::FindingCode::HedgedNumber;
        doubt.sheet = text("填报");
        doubt.cell = file.corrections.back().cell;
        doubt.indicator = indicatorCode("I01-1");
        doubt.value = text("约21");
        IncomingFile mended = file;
        mended.mended = {{doubt, text("21")}};
        round.take(mended);
        const auto kept = returns::mendedIn(round.office, june);
        REQUIRE(kept.size() == 1);
        CHECK(kept.front().file.name == text("市科技局.xlsx"));
        CHECK(kept.front().finding.code == text("hedged_number"));
        CHECK(kept.front().finding.value == text("约21"));
        CHECK(kept.front().finding.mended == text("21"));
        CHECK(returns::openDoubts(round.office, june).size() == 14);
        const QByteArray second = round.formOf("市科技局");
        round.take(incoming("市科技局2.xlsx", second, {Round::typed(second, "I01-1", "本期值", "22")})); // another figure
        CHECK(returns::mendedIn(round.office, june).empty());
    }
    SECTION("the same content again is a duplicate, another one supersedes") {
        round.take(file);
        CHECK(round.take(incoming("改名.xlsx", form)).outcome == Outcome::Duplicate);
        const QByteArray second = round.formOf("市科技局");
        const auto later = incoming("市科技局2.xlsx", second, {Round::typed(second, "I01-1", "本期值", "22")});
        CHECK(round.take(later).outcome == Outcome::AcceptedWithWarnings);
        CHECK(returns::returnedIn(round.office, june).size() == 2);
        CHECK(returns::returnedIn(round.office, june).front().number == 2);
        CHECK(reports::newestReadings(round.office, indicatorCode("I01-1"), june).front().value == decimal("22"));
        CHECK(reports::report(round.office, june, taskId(1), round.unit("市科技局"))->progress ==
              text("新增企业2家")); // left out: stays
    }
    SECTION("an accepted warning is not raised again while the cell says the same") {
        IncomingFile accepted = file;
        accepted.corrections.push_back(Round::typed(form, "I04-4", "本期值", "2500万元"));
        const FileResult first = round.take(accepted, Intent::Try);
        accepted.accepted = {finding(first, exchange::FindingCode::NumberFromText)};
        CHECK_FALSE(codes(round.take(accepted)).contains(text("number_from_text")));
        const QByteArray again = round.formOf("市科技局");
        CHECK_FALSE(codes(round.take(incoming("b.xlsx", again, {Round::typed(again, "I04-4", "本期值", "2500万元")})))
                        .contains(text("number_from_text")));
        const QByteArray other = round.formOf("市科技局");
        CHECK(codes(round.take(incoming("c.xlsx", other, {Round::typed(other, "I04-4", "本期值", "2600万元")})))
                  .contains(text("number_from_text")));
    }
}

TEST_CASE("A refused file changes nothing, and says which cell") {
    Round round;
    const QByteArray form = round.formOf("市科技局");
    const auto bad = Round::typed(form, "I11-3", "本期值", "2000万元");
    const QByteArray good = round.formOf("市经信局");
    const auto result = collect(round.office, june,
                                {incoming("bad.xlsx", form, {bad, Round::typed(form, "1", "本期进展", "新增企业2家")}),
                                 incoming("good.xlsx", good, {Round::typed(good, "9", "无变化", "√")})},
                                Intent::Take);
    CHECK(result.files.front().outcome == Outcome::Refused);
    const auto& found = finding(result.files.front(), exchange::FindingCode::UnitMismatch);
    CHECK(found.cell == bad.cell);
    CHECK(found.sheet == text("填报"));
    CHECK(found.indicator == indicatorCode("I11-3"));
    REQUIRE(found.proposal);
    CHECK(found.proposal->text == text("0.2"));
    CHECK_FALSE(reports::report(round.office, june, taskId(1), round.unit("市科技局")));
    CHECK(reports::report(round.office, june, taskId(9), round.unit("市经信局"))->unchanged);
    CHECK(returns::returnedIn(round.office, june).size() == 1);

    SECTION("its proposal makes it right") {
        CHECK_FALSE(exchange::hasErrors(round.take(incoming("bad.xlsx", form, {*found.proposal})).findings));
        CHECK(reports::newestReadings(round.office, indicatorCode("I11-3"), june).front().value == decimal("0.2"));
    }
}

TEST_CASE("Warnings accepted with a file that is refused are not kept") {
    Round round;
    const QByteArray form = round.formOf("市科技局");
    IncomingFile file = incoming("市科技局.xlsx", form,
                                 {Round::typed(form, "I11-3", "本期值", "2000万元"), Round::typed(form, "1", "无变化", "√")});
    file.accepted = round.take(file, Intent::Try).findings;
    std::erase_if(file.accepted, [](const exchange::Finding& each) { return each.code != exchange::FindingCode::BlankRow; });
    REQUIRE(file.accepted.size() == 14);

    const FileResult refused = round.take(file);
    CHECK(refused.outcome == Outcome::Refused);
    CHECK(codes(refused) == QStringList{text("unit_mismatch")});
    CHECK(returns::acceptedOf(round.office, round.unit("市科技局"), june).empty());
    CHECK(store::entries(round.office).size() == 1); // the plan alone: nothing was taken, so nothing is journalled

    file.corrections.front().text = text("0.2");
    CHECK(round.take(file).outcome == Outcome::Accepted);
    CHECK(returns::acceptedOf(round.office, round.unit("市科技局"), june).size() == 14);
}

TEST_CASE("A 旬 of another year is refused before anything is read") {
    Round round;
    CHECK(codeOfError([&] { collect(round.office, tenDay("2026-06-mid"), {incoming("a", "no workbook")}, Intent::Try); }) ==
          base::ErrorCode::BadValue);
}

TEST_CASE("Whole files are refused for what they are") {
    Round round;
    Round other;
    const QByteArray ours = round.formOf("咸安区");
    CHECK(codes(round.take(incoming("a", "no workbook"))) == QStringList{text("not_a_workbook")});
    CHECK(codes(round.take(incoming("b", other.formOf("咸安区")))) == QStringList{text("other_office")});
    CHECK(codes(round.take(incoming("c", round.formOf("咸安区", tenDay("2025-06-late"))))) == QStringList{text("wrong_period")});
    CHECK(codes(round.take(incoming("d", ours, {{text("_xundu"), text("B1"), text("9")}}))) == QStringList{text("old_form")});
    CHECK(codes(round.take(incoming("e", ours, {{text("_xundu"), text("B4"), text("9999")}}))) ==
          QStringList{text("unknown_unit")});
    CHECK(codes(round.take(
              incoming("f", ours, {{text("填报"), text("A2"), text("填报单位：嘉鱼县人民政府　旬：2025年6月中旬")}}))) ==
          QStringList{text("unknown_unit")}); // the hidden sheet says 咸安区
    CHECK(codes(round.take({text("/nowhere/at/all.xlsx"), {}, {}, {}})) == QStringList{text("not_a_workbook")});
    CHECK(returns::returnedIn(round.office, june).empty());
    CHECK(store::entries(round.office).size() == 1);
}

TEST_CASE("Without the hidden sheet the top of the form names unit and period") {
    Round round;
    const QByteArray form = round.formOf("咸安区");
    const FileResult result = round.take(incoming("a", form, {{text("_xundu"), text("A1"), {}}}));
    CHECK(result.unit == round.unit("咸安区"));
    CHECK(codes(result).contains(text("identity_lost")));
    CHECK(result.outcome == Outcome::AcceptedWithWarnings);
    const FileResult nobody = round.take(incoming(
        "b", round.formOf("赤壁市"), {{text("_xundu"), text("A1"), {}}, {text("填报"), text("A2"), text("填报单位：某县")}}));
    CHECK(nobody.outcome == Outcome::Refused);
}

TEST_CASE("What comes after the due day is late") {
    Round round;
    round.place.clock().setToday(QDate(2025, 6, 23)); // due 20 June, a Friday
    CHECK(codes(round.take(incoming("a", round.formOf("市科技局")))).contains(text("late")));
    CHECK_FALSE(
        codes(round.take(incoming("b", round.formOf("咸安区")))).contains(text("late"))); // nothing required of it in mid June
}

TEST_CASE("A later return of what came in time is not late") {
    Round round;
    const QByteArray form = round.formOf("市经信局");
    std::vector<exchange::Correction> cells;
    for (const exchange::FormTask& task : composeForm(round.office, june, round.unit("市经信局")).tasks)
        cells.push_back(Round::typed(form, QByteArray::number(task.task.value()).constData(), "本期进展", "已完成入库"));
    const auto partly = std::vector(cells.begin() + 1, cells.end());
    SECTION("all of it") {
        round.take(incoming("a", form, cells));
        round.place.clock().setToday(QDate(2025, 6, 23));
        CHECK_FALSE(codes(round.take(incoming("b", round.formOf("市经信局"), cells))).contains(text("late")));
    }
    SECTION("all but one row") {
        round.take(incoming("a", form, partly));
        round.place.clock().setToday(QDate(2025, 6, 23));
        CHECK(codes(round.take(incoming("b", round.formOf("市经信局"), cells))).contains(text("late")));
    }
}

TEST_CASE("A mark that says that something changed is no answer, and is named") {
    Round round;
    const QByteArray form = round.formOf("市经信局");
    const FileResult result = round.take(incoming("a", form, {Round::typed(form, "10", "无变化", "否")}));
    const auto about = std::find_if(result.findings.begin(), result.findings.end(),
                                    [](const exchange::Finding& each) { return each.task == taskId(10); });
    REQUIRE(about != result.findings.end());
    CHECK(about->code == exchange::FindingCode::BlankRow);
    CHECK(about->message.contains(text("\"否\"")));
    CHECK_FALSE(codes(result).contains(text("blank_form")));
}

TEST_CASE("Doubts against the past carry what would mend them") {
    Round round;
    store::Action action(round.office, text("past"));
    const auto save = [&](const char* code, const char* period, const char* value) {
        reports::save(round.office,
                      progress::Reading{indicatorCode(code), round.unit("市科技局"), tenDay(period), decimal(value), {}, {}});
    };
    save("I02-3", "2025-06-early", "11");
    save("I11-3", "2025-06-early", "2.0");
    progress::ProgressReport before{tenDay("2025-06-early"), taskId(1), round.unit("市科技局"),
                                    text("正在与武汉有关单位洽谈对接事项")};
    reports::save(round.office, before);
    action.commit();
    const QByteArray form = round.formOf("市科技局");
    const FileResult result =
        round.take(incoming("a", form,
                            {Round::typed(form, "I02-3", "本期值", "9"), Round::typed(form, "I11-3", "本期值", "21000"),
                             Round::typed(form, "1", "本期进展", "正在与武汉有关单位，洽谈对接事项。")}),
                   Intent::Try);
    CHECK(finding(result, exchange::FindingCode::ValueFell).proposal->text == text("11"));
    CHECK(finding(result, exchange::FindingCode::UnitSlip).proposal->text == text("2.1"));
    const auto& repeated = finding(result, exchange::FindingCode::TextRepeated);
    CHECK(repeated.task == taskId(1));
    CHECK(repeated.proposal == Round::typed(form, "1", "无变化", "√"));
    CHECK(result.outcome == Outcome::AcceptedWithWarnings);
}

TEST_CASE("The source's figure is set against the counties' once all of them have reported") {
    Round round;
    store::Action action(round.office, text("shares"));
    store::plans::setAllocation(round.office, indicatorCode("I01-1"), round.unit("咸安区"), decimal("30"));
    store::plans::setAllocation(round.office, indicatorCode("I01-1"), round.unit("赤壁市"), decimal("20"));
    action.commit();
    const auto value = [&](const char* unit, const char* number) {
        const QByteArray form = round.formOf(unit);
        return round.take(incoming(unit, form, {Round::typed(form, "I01-1", "本期值", number)}));
    };
    CHECK_FALSE(codes(value("市科技局", "21")).contains(text("disagrees_with_lead")));
    CHECK_FALSE(codes(value("咸安区", "12")).contains(text("disagrees_with_lead"))); // 赤壁市 is not in
    CHECK(codes(value("赤壁市", "8")).contains(text("disagrees_with_lead")));        // 21 against 20
    CHECK_FALSE(codes(value("赤壁市", "9")).contains(text("disagrees_with_lead")));  // 21 against 21
}

TEST_CASE("A stopped collection takes nothing") {
    Round round;
    const std::vector<IncomingFile> files{incoming("a", round.formOf("市科技局")), incoming("b", round.formOf("咸安区"))};
    CHECK(codeOfError([&] { collect(round.office, june, files, Intent::Take, [](int done, int) { return done < 1; }); }) ==
          base::ErrorCode::Cancelled);
    CHECK(returns::returnedIn(round.office, june).empty());
}

TEST_CASE("Folders stand for what units may have sent, without what programs leave behind") {
    QTemporaryDir folder;
    for (const char* name : {"b.xlsx", "a.xlsx", "~$a.xlsx", ".~lock.a.xlsx#", ".hidden.xlsx", "a（退回修改）.txt", "old.XLS",
                             "scan.pdf", "table.ods", "Thumbs.db", "picture.png", "office.xundu", "office.xundu.lock"}) {
        QFile file(folder.filePath(text(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    const auto names = [](const std::vector<IncomingFile>& files) {
        QStringList list;
        for (const IncomingFile& file : files)
            list << QFileInfo(file.path).fileName();
        return list;
    };
    CHECK(names(filesAt({folder.path(), text("/nowhere/x.xlsx")})) ==
          QStringList{text("a.xlsx"), text("b.xlsx"), text("old.XLS"), text("scan.pdf"), text("table.ods"), text("x.xlsx")});
    CHECK(names(filesAt({folder.filePath(text("office.xundu"))})) == QStringList{text("office.xundu")}); // named: told
    CHECK(emptyFolders({folder.path(), text("/nowhere/x.xlsx")}).isEmpty());

    Round round;
    for (const char* name : {"scan.pdf", "table.ods"}) {
        QFile file(folder.filePath(text(name)));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write("no workbook");
        file.close();
        CHECK(codes(round.take({file.fileName(), {}, {}, {}})) == QStringList{text("not_a_workbook")});
    }
    for (const char* name : {"a.xlsx", "b.xlsx", "old.XLS", "scan.pdf", "table.ods"})
        QFile::remove(folder.filePath(text(name)));
    CHECK(emptyFolders({folder.path()}) == QStringList{folder.path()});
    const QString pipe = folder.filePath(text("pipe.xlsx"));
    REQUIRE(mkfifo(QFile::encodeName(pipe).constData(), 0600) == 0); // would wait for a writer
    CHECK(codes(round.take({pipe, {}, {}, {}})) == QStringList{text("not_a_workbook")});
}

TEST_CASE("Files of a folder come in the natural order of their names, folder by folder") {
    QTemporaryDir folder;
    REQUIRE(QDir(folder.path()).mkpath(text("批2")));
    REQUIRE(QDir(folder.path()).mkpath(text("批10")));
    const QStringList ordered{text("批2/z.xlsx"), text("批10/a.xlsx"), text("甲.xlsx"), text("甲 (2).xlsx"),
                              text("甲 (10).xlsx")};
    for (const QString& name : ordered) {
        QFile file(folder.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
    }
    QStringList found;
    for (const IncomingFile& file : filesAt({folder.path()}))
        found << QDir(folder.path()).relativeFilePath(file.path);
    CHECK(found == ordered.mid(2) + ordered.mid(0, 2)); // a folder's own files before those of folders in it
}
