#include "core/dispatch/SendBack.h"

#include "core/dispatch/Reception.h"
#include "core/store/Closings.h"
#include "core/store/Journal.h"
#include "tests/core/dispatch/FormRound.h"
#include "tests/core/dispatch/RoundTrip.h"

#include <SQLiteCpp/Database.h>

using namespace xundu;
using namespace xundu::tests;
using namespace xundu::dispatch;
namespace returns = store::returns;

namespace {

using SentOutcome = SendBackResult::Outcome;

/// Returned forms that are refused: a word where a figure must stand.
struct Refused : Round {
    QTemporaryDir folder;

    IncomingFile refusedFile(const char* unit, const char* name) {
        const char* row = text(unit) == text("市科技局") ? "I11-3" : "I10-1"; // an indicator of its form
        const QByteArray form = formOf(unit);
        return incoming(name, form, {typed(form, row, "本期值", "许多")});
    }
    std::vector<SendBackResult> sendBack(const std::vector<IncomingFile>& files) {
        return sendBackAll(office, june, files, folder.path());
    }
    QStringList written() const { return QDir(folder.path()).entryList(QDir::Files); }
    std::vector<returns::SentBack> recorded() { return returns::sentBackIn(office, june); }
};

} // namespace

TEST_CASE("Files go back as one action, each copy with its text under one name") {
    Refused round;
    QFile taken(round.folder.filePath(text("甲（退回修改）.txt"))); // of another day
    REQUIRE(taken.open(QIODevice::WriteOnly));
    taken.close();
    const auto results = round.sendBack({round.refusedFile("市科技局", "甲.xlsx"), round.refusedFile("市经信局", "乙.xlsx")});

    REQUIRE(results.size() == 2);
    CHECK(results[0].written == QStringList{round.folder.filePath(text("甲（退回修改） (2).xlsx")),
                                            round.folder.filePath(text("甲（退回修改） (2).txt"))});
    CHECK(results[1].written ==
          QStringList{round.folder.filePath(text("乙（退回修改）.xlsx")), round.folder.filePath(text("乙（退回修改）.txt"))});
    CHECK(round.written().size() == 5);
    CHECK(round.recorded().size() == 2);
    CHECK(store::entries(round.office).size() == 2); // the plan, and this
    CHECK(store::entries(round.office).back().title == text("Send back 2 return(s) of mid June 2025"));
    store::undo(round.office);
    CHECK(round.recorded().empty());
    store::redo(round.office);
    CHECK(round.recorded().size() == 2);
}

TEST_CASE("Where one file cannot be recorded, none goes back and nothing stays written") {
    Refused round;
    round.office.database().exec("CREATE TEMP TRIGGER full BEFORE INSERT ON sent_back WHEN (SELECT count(*) FROM sent_back) > 0 "
                                 "BEGIN SELECT RAISE(FAIL, 'full'); END");
    CHECK(codeOfError([&] {
              round.sendBack({round.refusedFile("市科技局", "甲.xlsx"), round.refusedFile("市经信局", "乙.xlsx")});
          }).has_value());
    CHECK(round.written().isEmpty());
    CHECK(round.recorded().empty());
    CHECK(store::entries(round.office).size() == 1);
}

TEST_CASE("A file goes back once a day") {
    Refused round;
    const IncomingFile file = round.refusedFile("市科技局", "甲.xlsx");
    IncomingFile renamed = file;
    renamed.path = text("改名.xlsx");
    const auto first = round.sendBack({file, renamed});
    CHECK(first[0].outcome == SentOutcome::Written);
    CHECK(first[1].outcome == SentOutcome::BackAlready); // the same content
    REQUIRE(first[1].backBefore);
    CHECK(first[1].backBefore->by == text("经办人"));
    CHECK(first[1].backBefore->sentAt == round.place.clock().now());
    CHECK(first[1].backBefore->sentOn == QDate(2025, 6, 20));
    CHECK(round.written().size() == 2);
    CHECK(round.sendBack({file}).front().outcome == SentOutcome::BackAlready);
    CHECK(round.written().size() == 2);
    CHECK(round.recorded().size() == 1);

    SECTION("as from the window") {
        const FileResult tried = round.take(file, Intent::Try);
        const auto before = recordSentBack(round.office, june, file, tried, prepareReturn(round.office, june, file, tried));
        CHECK(before == round.recorded().front());
        CHECK(round.recorded().size() == 1);
    }
    SECTION("and again on another day") {
        round.place.clock().setToday(QDate(2025, 6, 21));
        CHECK(round.sendBack({file}).front().outcome == SentOutcome::Written);
        CHECK(round.recorded().size() == 2);
    }
    SECTION("another file of the unit goes back on the same day") {
        CHECK(round.sendBack({round.refusedFile("市科技局", "甲.xlsx")}).front().outcome == SentOutcome::Written);
    }
}

TEST_CASE("A file of a unit that is not known goes back once a day too") {
    Refused round;
    const IncomingFile scan{text("扫描件.xlsx"), QByteArray("no workbook"), {}, {}};
    CHECK(round.sendBack({scan}).front().outcome == SentOutcome::Written);
    REQUIRE(round.recorded().size() == 1);
    CHECK_FALSE(round.recorded().front().unit);
    CHECK(store::entries(round.office).back().title == text("Send back 1 return(s) of mid June 2025"));
    CHECK(round.sendBack({scan}).front().outcome == SentOutcome::BackAlready);
    CHECK(receptionOf(round.office, june).count(FormState::Returned) == 0);
    round.place.clock().setToday(QDate(2025, 6, 21));
    CHECK(round.sendBack({scan}).front().outcome == SentOutcome::Written);
}

TEST_CASE("Nothing goes back that a unit need not answer") {
    Refused round;
    const QByteArray form = round.formOf("市经信局");
    std::vector<exchange::Correction> cells{Round::typed(form, "I10-1", "本期值", "12项")};
    for (const exchange::FormTask& task : composeForm(round.office, june, round.unit("市经信局")).tasks)
        cells.push_back(Round::typed(form, QByteArray::number(task.task.value()).constData(), "本期进展", "已完成入库"));
    const IncomingFile file = incoming("甲.xlsx", form, cells);
    CHECK(codes(round.take(file, Intent::Try)) == QStringList{text("number_from_text")});
    const auto kept = round.sendBack({file}).front();
    CHECK(kept.outcome == SentOutcome::NothingDoubtful);
    CHECK(kept.doubtedBefore.isEmpty());
    CHECK(round.recorded().empty());

    round.place.clock().setToday(QDate(2025, 6, 23)); // after the due day: nor is it another file's doubt that it came late
    round.take(file);
    CHECK(round.sendBack({file}).front().doubtedBefore.isEmpty());
}

TEST_CASE("A path that cannot be opened gets no letter") {
    Refused round;
    const auto results = round.sendBack({{text("/nowhere/x.xlsx"), {}, {}, {}}, round.refusedFile("市科技局", "甲.xlsx")});
    CHECK(results[0].outcome == SentOutcome::Unreadable);
    CHECK(results[0].written.isEmpty());
    REQUIRE(results[0].findings.size() == 1);
    CHECK(results[1].outcome == SentOutcome::Written);
    CHECK(round.written().size() == 2);
}

TEST_CASE("A file whose cells cannot be marked goes back with a text that promises no copy") {
    Refused round;
    const IncomingFile file{text(XUNDU_SOURCE_DIR "/tests/data/returns/utf-16.xlsx"), {}, {}, {}};
    FileResult result{.path = file.path, .unit = round.unit("市经信局")};
    result.findings = {
        {.code = exchange::FindingCode::NotANumber, .sheet = text("填报"), .cell = text("H16"), .value = text("许多")}};
    const SendBackFile sent = prepareReturn(round.office, june, file, result);
    CHECK(sent.markedCopy.isEmpty());
    CHECK(sent.text.contains(text("填报!H16")));
    CHECK_FALSE(sent.text.contains(text("标出")));
    CHECK_FALSE(sent.text.contains(text("退回的表")));
    CHECK(sent.text.contains(text("重新发来")));
}

TEST_CASE("Of a file that was taken the open doubts go back, or it is said where there are any") {
    Round round;
    QTemporaryDir folder;
    act(round.office, [&] {
        store::reports::save(
            round.office,
            progress::Reading{indicatorCode("I02-3"), round.unit("市科技局"), tenDay("2025-06-early"), decimal("11"), {}, {}});
    });
    const auto filled = [&](const char* name, const char* header, const char* row, const char* content) {
        const QByteArray form = round.formOf("市科技局");
        IncomingFile file = incoming(name, form, {Round::typed(form, row, header, content)});
        for (const plan::Task* task : round.office.plan().tasks()) {
            const QByteArray number = QByteArray::number(task->id.value());
            if (task->id.value() != 10) // 市科技局 has no duty on it
                file.corrections.push_back(Round::typed(form, number.constData(), "无变化", "√"));
        }
        return file;
    };
    const IncomingFile first = filled("一.xlsx", "本期值", "I02-3", "1100");
    const IncomingFile second = filled("二.xlsx", "本期值", "I01-1", "21");
    CHECK(codes(round.take(first)) == QStringList{text("unit_slip")});
    CHECK(codes(round.take(second)).isEmpty());

    const auto results = sendBackAll(round.office, june, {second, first}, folder.path());
    CHECK(results[0].outcome == SentOutcome::NothingDoubtful);
    CHECK(results[0].doubtedBefore == QStringList{text("一.xlsx")});
    CHECK(results[1].outcome == SentOutcome::Written);
    REQUIRE(results[1].findings.size() == 1);
    CHECK(results[1].findings.front().indicator == indicatorCode("I02-3"));
}

TEST_CASE("A stored doubt of a kind that does not exist is damage") {
    Round round;
    const returns::ReturnedFile file = takeFile(round.office, june, round.unit("市科技局").value());
    act(round.office, [&] {
        returns::keepFindings(round.office, file.id, {{text("no_such_kind"), {}, {}, {}, {}, text("?"), {}}});
    });
    const FileResult taken{
        .path = file.name, .hash = file.hash, .unit = file.unit, .period = june, .outcome = Outcome::Duplicate};
    CHECK(codeOfError([&] {
              prepareReturn(round.office, june, {file.name, QByteArray("x"), {}, {}}, taken);
          }) == base::ErrorCode::Damaged);
}

TEST_CASE("From a closed 旬 nothing goes back") {
    Refused round;
    const IncomingFile file = round.refusedFile("市科技局", "甲.xlsx");
    const FileResult tried = round.take(file, Intent::Try);
    const SendBackFile sent = prepareReturn(round.office, june, file, tried);
    store::closings::close(round.office, june);
    const auto past = store::entries(round.office).size();
    const QString folder = round.folder.filePath(text("back"));
    QString sentence;
    CHECK(codeOfError([&] { sendBackAll(round.office, june, {file}, folder); }, &sentence) == base::ErrorCode::PeriodClosed);
    CHECK(sentence.startsWith(text("mid June 2025 was closed by 经办人 on ")));
    CHECK_FALSE(QDir(folder).exists());
    CHECK(codeOfError([&] { recordSentBack(round.office, june, file, tried, sent); }) == base::ErrorCode::PeriodClosed);
    CHECK(round.recorded().empty());
    CHECK(store::entries(round.office).size() == past);
}
