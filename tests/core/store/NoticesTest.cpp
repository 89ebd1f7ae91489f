#include "core/store/Notices.h"

#include "core/store/Evidence.h"
#include "core/store/IssuedPapers.h"
#include "core/store/Journal.h"
#include "core/store/Maintenance.h"
#include "tests/support/Acting.h"

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using base::ErrorCode;
using supervision::FollowUpKind;
using supervision::Matter;
using supervision::MatterKind;
using supervision::Notice;
using supervision::Step;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

Matter red(Step step, int periods) {
    const auto june = tenDay("2025-06-mid");
    return {.step = step, .kind = MatterKind::Red, .since = june.plus(1 - periods), .periods = periods, .task = taskId(1)};
}

/// A letter about task 1 to unit 2, with its paper, as one final action.
Notice issue(Office& office, Step step, const char* number, int periods = 1, const char* period = "2025-06-mid") {
    Action action(office, QStringLiteral("Issue"), Finality::Final);
    const auto paper = store::papers::record(
        office, {.period = tenDay(period), .kind = text("notice"), .name = text("函.pdf"), .number = text(number)}, "paper", {});
    Notice notice{.unit = unitId(2),
                  .period = tenDay(period),
                  .step = step,
                  .number = paper.number,
                  .paper = paper.id,
                  .issuedOn = QDate(2025, 6, 20),
                  .matters = {red(step, periods)}};
    if (step != Step::Remind)
        notice.answerBy = QDate(2025, 6, 27);
    notice.id = notices::add(office, notice);
    action.commit();
    return notice;
}

} // namespace

TEST_CASE("A letter is kept with its matters, and found by its number or its place in the series") {
    TemporaryOffice place;
    Office& office = place.office();
    const Notice sent = issue(office, Step::Urge, "咸政督〔2025〕3号");
    CHECK(notices::notices(office) == std::vector<Notice>{sent});
    CHECK(notices::numbered(office, text("3")) == sent);
    CHECK(notices::numbered(office, text("咸政督[2025]3号")) == sent);
    CHECK(codeOfError([&] { notices::numbered(office, text("4")); }) == ErrorCode::BadCall);
    CHECK(codeOfError([&] { undo(office); }) == ErrorCode::FinalEntry); // the number stays taken
    CHECK(check(place.path()).empty());
}

TEST_CASE("No letter is written twice about a matter at one step, nor with a number that is taken") {
    TemporaryOffice place;
    Office& office = place.office();
    issue(office, Step::Urge, "咸政督〔2025〕1号");
    QString sentence;
    CHECK(codeOfError([&] { issue(office, Step::Urge, "咸政督〔2025〕2号"); }, &sentence) == ErrorCode::BadValue);
    CHECK(sentence.contains(text("咸政督〔2025〕1号")));
    place.clock().setToday(QDate(2025, 6, 30));
    CHECK(codeOfError([&] { issue(office, Step::Urge, "咸政督〔2025〕2号", 1, "2025-06-late"); }, &sentence) ==
          ErrorCode::BadValue);
    CHECK(sentence.contains(text("tells")));
    CHECK(codeOfError([&] { issue(office, Step::Supervise, "咸政督〔2025〕1号", 2, "2025-06-late"); }, &sentence) ==
          ErrorCode::BadValue);
    CHECK(sentence.contains(text("咸政督〔2025〕2号"))); // the next free one
    CHECK(notices::notices(office).size() == 1);
    issue(office, Step::Supervise, "咸政督〔2025〕2号", 2, "2025-06-late");
    CHECK(store::papers::nextNumber(office, text("咸政督"), 2025).number == 3); // nothing was lost on the way
    CHECK(check(place.path()).empty());
}

TEST_CASE("A unit gets one letter for a ten-day period, whatever it is about") {
    TemporaryOffice place;
    Office& office = place.office();
    issue(office, Step::Urge, "咸政督〔2025〕1号");
    QString sentence;
    CHECK(codeOfError([&] { issue(office, Step::Supervise, "咸政督〔2025〕2号", 2); }, &sentence) == ErrorCode::BadValue);
    CHECK(sentence.contains(text("one letter")));
    CHECK(notices::notices(office).size() == 1);
}

TEST_CASE("What becomes of a letter is added step by step, and can be undone") {
    TemporaryOffice place;
    Office& office = place.office();
    const Notice sent = issue(office, Step::Supervise, "咸政督〔2025〕1号", 2);
    const auto follow = [&](FollowUpKind kind, const char* words) {
        act(office, [&] { notices::follow(office, *sent.id, {.kind = kind, .text = text(words)}); });
    };
    QString sentence;
    const auto refused = [&](const supervision::FollowUp& step) {
        return refusal(
                   office, [&] { notices::follow(office, *sent.id, step); }, &sentence) == ErrorCode::BadValue;
    };
    CHECK(refused({.kind = FollowUpKind::Closed, .text = text("完成")}));
    CHECK(refused({.kind = FollowUpKind::Replied, .text = text("  ")}));
    follow(FollowUpKind::Replied, "已整改");
    CHECK(refused({.kind = FollowUpKind::Closed, .text = text("完成")})); // not verified yet
    follow(FollowUpKind::Verified, "现场查看属实");
    follow(FollowUpKind::Closed, "验收单");
    CHECK(refused({.kind = FollowUpKind::Replied, .text = text("又来一函")}));
    CHECK(sentence.contains(text("咸政督〔2025〕1号")));
    const auto steps = notices::notices(office).at(0).followUps;
    REQUIRE(steps.size() == 3);
    CHECK(steps[0].text == text("已整改"));
    CHECK(steps[0].on == QDate(2025, 6, 20));
    CHECK(steps[0].by == text("经办人"));
    CHECK(supervision::trackingOf(notices::notices(office).at(0)).isDone());
    undo(office);
    CHECK_FALSE(supervision::trackingOf(notices::notices(office).at(0)).isDone());
    redo(office);
    follow(FollowUpKind::Reopened, "复发");
    CHECK(supervision::trackingOf(notices::notices(office).at(0)).stage == supervision::Stage::Open);
    CHECK(check(place.path()).empty());
}

TEST_CASE("An extension is asked for before the day, and the first day stays") {
    TemporaryOffice place;
    Office& office = place.office();
    const Notice sent = issue(office, Step::Urge, "咸政督〔2025〕1号"); // by 27 June
    const supervision::FollowUp longer{
        .kind = FollowUpKind::Extended, .text = text("资金未到位"), .state = text("已完成招标"), .dueOn = QDate(2025, 7, 11)};
    place.clock().setToday(QDate(2025, 6, 28));
    QString sentence;
    CHECK(refusal(
              office, [&] { notices::follow(office, *sent.id, longer); }, &sentence) == ErrorCode::BadValue);
    CHECK(sentence.contains(text("2025-06-27")));
    place.clock().setToday(QDate(2025, 6, 27));
    act(office, [&] { notices::follow(office, *sent.id, longer); });
    const auto tracking = supervision::trackingOf(notices::notices(office).at(0));
    CHECK(tracking.originalDueOn == QDate(2025, 6, 27));
    CHECK(tracking.dueOn == QDate(2025, 7, 11));
}

TEST_CASE("A scan is kept beside an answer, and its loss is told") {
    TemporaryOffice place;
    Office& office = place.office();
    const Notice sent = issue(office, Step::Urge, "咸政督〔2025〕1号");
    act(office, [&] {
        notices::follow(office, *sent.id, {.kind = FollowUpKind::Replied, .text = text("见附件")},
                        Scan{text("复函.pdf"), "scan"});
    });
    CHECK(refusal(office, [&] {
              notices::follow(office, *sent.id, {.kind = FollowUpKind::Replied, .text = text("x")}, Scan{text("a.exe"), "MZ"});
          }) == ErrorCode::BadValue);
    const auto step = notices::notices(office).at(0).followUps.at(0);
    CHECK(step.fileName == text("复函.pdf"));
    CHECK(bytesOfScan(office, step.fileName, step.hash) == QByteArray("scan"));
    place.close();
    place.tamper("DELETE FROM blob WHERE bytes = CAST('scan' AS BLOB)");
    CHECK(check(place.path()).at(0).code == QStringLiteral("blob"));
    QString sentence;
    Office& again = place.reopen();
    CHECK(codeOfError([&] { bytesOfScan(again, step.fileName, step.hash); }, &sentence) == ErrorCode::NotFound);
    CHECK(sentence.contains(text("复函.pdf")));
    CHECK(notices::notices(again).at(0).followUps.at(0).text == text("见附件")); // what was noted stays
}

TEST_CASE("A matter is dropped for a reason, and can be taken up again") {
    TemporaryOffice place;
    Office& office = place.office();
    const auto june = tenDay("2025-06-mid");
    CHECK(refusal(office, [&] { notices::drop(office, unitId(2), june, red(Step::Urge, 1), text(" ")); }) == ErrorCode::BadValue);
    act(office, [&] { notices::drop(office, unitId(2), june, red(Step::Urge, 1), text("已当面沟通")); });
    const auto dropped = notices::droppedMatters(office);
    REQUIRE(dropped.size() == 1);
    CHECK(dropped[0].matter == red(Step::Urge, 1));
    CHECK(dropped[0].reason == text("已当面沟通"));
    act(office, [&] { notices::takeUp(office, dropped[0].id); });
    CHECK(notices::droppedMatters(office).empty());
    CHECK(refusal(office, [&] { notices::takeUp(office, dropped[0].id); }) == ErrorCode::NotFound);
}
