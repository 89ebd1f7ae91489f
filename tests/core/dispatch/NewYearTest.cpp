#include "core/dispatch/NewYear.h"

#include "core/store/Assignments.h"
#include "core/store/Blobs.h"
#include "core/store/CarryOver.h"
#include "core/store/Closings.h"
#include "core/store/Corrections.h"
#include "core/store/Evaluations.h"
#include "core/store/IssuedPapers.h"
#include "core/store/Journal.h"
#include "core/store/Maintenance.h"
#include "core/store/Meetings.h"
#include "core/store/Notices.h"
#include "core/store/PaperStyle.h"
#include "core/store/Plans.h"
#include "core/store/Reports.h"
#include "core/store/Rules.h"
#include "tests/support/Acting.h"

#include <QDir>
#include <QFile>
#include <QSet>

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;
using base::ErrorCode;
using dispatch::createNextYear;
using supervision::Assignment;
using supervision::FollowUpKind;
using supervision::Origin;

namespace {

const QByteArray scanOne = "%PDF-1.4 one";
const QByteArray scanTwo = "%PDF-1.4 two";

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

progress::Reading reading(const char* code, const char* period, const char* value, const char* denominator = nullptr) {
    progress::Reading result{indicatorCode(code), unitId(1), tenDay(period), decimal(value)};
    if (denominator)
        result.denominator = decimal(denominator);
    return result;
}

/// The zone is dissolved, the county 咸安区 succeeds it; 赤壁市 has nobody to succeed it.
plan::Plan planWithDissolved() {
    plan::Plan plan = smallPlan();
    plan.document.title = u"咸宁市科技赋能行动2025年实施方案"_s;
    plan.units[2].dissolvedFrom = tenDay("2025-12-late");
    plan.units[3].dissolvedFrom = tenDay("2025-12-late");
    plan.units[3].successor = unitId(2);
    return plan;
}

/// An office at the end of its year.
struct OldOffice {
    TemporaryOffice file{planWithDissolved()};
    store::Office& office = file.office();
    supervision::AssignmentId decision = supervision::AssignmentId::from(1).value();
    supervision::AssignmentId instruction = decision;

    OldOffice() {
        file.clock().setToday(QDate(2025, 12, 20));
        act(office, [&] { settings(); });
        act(office, [&] { assignments(); });
    }

    QString next(const char* name = "2026.xundu") const { return file.beside(name); }
    std::unique_ptr<store::Office> openNext() const { return store::Office::open(next(), store::OpenMode::Write, file.actor()); }

private:
    void settings() {
        progress::RuleBook book = progress::defaultRules(2025);
        book.start = tenDay("2025-07-early");
        book.documentNumber = u"咸科赋能办〔2025〕9号"_s;
        book.redAbove = 25;
        store::rules::add(office, book);
        store::evaluations::setRules(office, {.documentNumber = u"咸科赋能办〔2025〕8号"_s});
        store::evaluations::setRules(office, {.documentNumber = u"咸科赋能办〔2025〕12号"_s, .bonusMost = 3});
        store::papers::PaperStyle style = store::papers::style(office);
        style.copies = u"市委办公室"_s;
        style.seal = store::papers::Seal::OnBehalf;
        style.sealingUnit = unitId(4);
        store::papers::setStyle(office, style);
        store::papers::setSentence(office, {u"official"_s, u"reporting.missing"_s, u"尚未报送：{units}。"_s});
        store::plans::importCalendar(office, {{2027, {QDate(2027, 1, 1)}, {QDate(2027, 1, 3)}}});
        store::reports::save(office, reading("I01-1", "2025-12-early", "44"));
        store::reports::save(office, reading("I01-1", "2025-12-mid", "47"));
        store::reports::save(office, reading("I01-3", "2025-11-late", "60", "90"));
    }

    void assignments() {
        const auto meeting = store::meetings::add(office, {.period = tenDay("2025-12-mid"), .heldOn = QDate(2025, 12, 15)});
        decision = store::assignments::add(office, {.meeting = meeting,
                                                    .task = taskId(1),
                                                    .text = u"完成验收"_s,
                                                    .units = {unitId(4), unitId(2)},
                                                    .givenOn = QDate(2025, 12, 15),
                                                    .due = tenDay("2025-12-late")});
        store::assignments::follow(
            office, decision,
            {.kind = FollowUpKind::Extended, .text = u"资金未到位"_s, .state = u"已完成八成"_s, .dueOn = QDate(2026, 1, 20)},
            store::Scan{u"延期申请.pdf"_s, scanTwo});
        instruction = store::assignments::add(office,
                                              {.origin = Origin::Instruction,
                                               .text = u"研究用地问题"_s,
                                               .units = {unitId(3)},
                                               .givenBy = u"分管副市长"_s,
                                               .givenOn = QDate(2025, 12, 1)},
                                              store::Scan{u"批示.pdf"_s, scanOne});
        const auto done = store::assignments::add(office, {.origin = Origin::Ask,
                                                           .text = u"协调场地"_s,
                                                           .units = {unitId(1)},
                                                           .givenBy = u"赤壁市"_s,
                                                           .givenOn = QDate(2025, 11, 3)});
        store::assignments::follow(office, done, {.kind = FollowUpKind::Closed, .text = u"场地已交付"_s});
    }
};

} // namespace

TEST_CASE("The new year's file has the plan of the next year and what goes on from the old one") {
    OldOffice old;
    const QByteArray before = bytesOf(old.file.path());
    const dispatch::CarriedOver carried = createNextYear(old.office, old.next());
    CHECK(carried == dispatch::CarriedOver{.year = 2026,
                                           .units = 2,
                                           .indicators = 5,
                                           .previousEnds = 2,
                                           .assignments = 2,
                                           .files = 2,
                                           .sentences = 1,
                                           .calendarYears = 1});
    CHECK(bytesOf(old.file.path()) == before);
    CHECK(QDir(QFileInfo(old.next()).path()).entryList({u"*.part*"_s}).isEmpty());
    CHECK(store::check(old.next()).empty());

    const auto next = old.openNext();
    CHECK(next->plan().year() == 2026);
    CHECK(next->plan().document.title == u"咸宁市科技赋能行动2026年实施方案"_s);
    CHECK(next->id() != old.office.id());
    CHECK_FALSE(next->isDemo());
    CHECK(store::carryover::previousFile(*next) == u"office.xundu"_s);
    CHECK(store::carryover::previousFile(old.office).isEmpty());
    const auto end = [&](const char* code) { return next->plan().indicator(indicatorCode(code))->previousEnd; };
    CHECK(end("I01-1") == plan::PreviousEnd{decimal("47"), tenDay("2025-12-mid")});
    CHECK(end("I01-3") == plan::PreviousEnd{decimal("66.67"), tenDay("2025-11-late")}); // 60 of 90 in percent
    CHECK_FALSE(end("I01-2"));

    const std::vector<progress::RuleBook> rules = next->ruleBooks();
    REQUIRE(rules.size() == 1);
    progress::RuleBook expected = old.office.ruleBooks().back();
    expected.version = 1;
    expected.start = tenDay("2026-01-early");
    CHECK(rules.front() == expected);
    CHECK(rules.front().redAbove == 25);
    CHECK(rules.front().documentNumber == u"咸科赋能办〔2025〕9号"_s);

    const auto evaluation = store::evaluations::rules(*next);
    REQUIRE(evaluation.size() == 1);
    CHECK(evaluation.front().version == 2);
    CHECK(evaluation.front().documentNumber == u"咸科赋能办〔2025〕12号"_s);
    CHECK(evaluation.front().bonusMost == 3);

    store::papers::PaperStyle style = store::papers::style(old.office);
    style.sealingUnit = unitId(2); // for the zone, which is no more
    CHECK(store::papers::style(*next) == style);
    CHECK(style.series == u"咸政办函"_s); // of the old plan's number: the new plan has none yet
    CHECK(store::papers::ownSentences(*next) == store::papers::ownSentences(old.office));
    CHECK(next->calendar().knows(2027));
    CHECK(next->calendar().isWorkday(QDate(2027, 1, 3)));
    CHECK(codeOfError([&] { store::undo(*next); }) == ErrorCode::FinalEntry);
}

TEST_CASE("Assignments that are not closed go on in the new year with all that became of them") {
    OldOffice old;
    createNextYear(old.office, old.next());
    const auto next = old.openNext();
    const std::vector<Assignment> all = store::assignments::assignments(*next);
    REQUIRE(all.size() == 2);

    const Assignment& instruction = all[0];
    CHECK(instruction.id == old.instruction);
    CHECK(instruction.units == std::vector{unitId(1)}); // its unit is gone, so the office has it
    CHECK(instruction.givenBy == u"分管副市长"_s);
    CHECK(instruction.fileName == u"批示.pdf"_s);
    CHECK(store::blobs::bytesOf(*next, instruction.hash) == scanOne);

    const Assignment& decision = all[1];
    CHECK(decision.id == old.decision);
    CHECK(decision.origin == Origin::Meeting);
    CHECK_FALSE(decision.meeting);
    CHECK(decision.givenBy == u"2025年12月15日会议"_s);
    CHECK(decision.givenOn == QDate(2025, 12, 15));
    CHECK(decision.task == taskId(1));
    CHECK(decision.units == std::vector{unitId(2)}); // once, for itself and for the zone
    CHECK(decision.due == tenDay("2025-12-late"));
    CHECK(supervision::dueOf(decision) == tenDay("2026-01-mid"));
    CHECK(decision.followUps == store::assignments::assignment(old.office, old.decision).followUps);
    CHECK(store::blobs::bytesOf(*next, decision.followUps.at(0).hash) == scanTwo);

    old.file.clock().setToday(QDate(2026, 1, 12));
    act(*next, [&] { store::assignments::follow(*next, old.decision, {.kind = FollowUpKind::Replied, .text = u"已验收"_s}); });
    CHECK(supervision::trackingOf(store::assignments::assignment(*next, old.decision)).answeredOn == QDate(2026, 1, 12));
    CHECK(store::check(old.next()).empty());
}

TEST_CASE("What the new year's indicators ended at is the truth known now") {
    OldOffice old;
    old.file.clock().setToday(QDate(2025, 12, 31));
    store::closings::close(old.office, tenDay("2025-12-mid"));
    store::corrections::correct(old.office, {.indicator = indicatorCode("I01-1"),
                                             .unit = unitId(1),
                                             .period = tenDay("2025-12-mid"),
                                             .task = taskId(1),
                                             .value = {decimal("46"), {}},
                                             .reason = u"重复计数"_s});
    createNextYear(old.office, old.next());
    CHECK(old.openNext()->plan().indicator(indicatorCode("I01-1"))->previousEnd ==
          plan::PreviousEnd{decimal("46"), tenDay("2025-12-mid")});
}

TEST_CASE("Of an old file that is open for reading a new one is made as well") {
    OldOffice old;
    const auto reader = old.file.reader();
    CHECK(createNextYear(*reader, old.next()).assignments == 2);
}

TEST_CASE("A new year of invented returns is marked as such") {
    OldOffice old;
    act(old.office, [&] { store::plans::markDemo(old.office); });
    createNextYear(old.office, old.next());
    CHECK(old.openNext()->isDemo());
}

TEST_CASE("Where the new year's file cannot be made, there is none") {
    OldOffice old;
    SECTION("since something has its name") {
        QFile other(old.next());
        REQUIRE(other.open(QIODevice::WriteOnly));
        other.write("notes");
        other.close();
        QString said;
        CHECK(codeOfError([&] { createNextYear(old.office, old.next()); }, &said) == ErrorCode::AlreadyThere);
        CHECK(said.contains(u"2026.xundu"_s));
        CHECK(bytesOf(old.next()) == "notes");
        CHECK(codeOfError([&] { createNextYear(old.office, old.file.path()); }) == ErrorCode::AlreadyThere);
    }
    SECTION("since its folder is not there") {
        CHECK(codeOfError([&] { createNextYear(old.office, old.next("none/2026.xundu")); }) == ErrorCode::NotFound);
    }
}

TEST_CASE("A scan that the old file has lost is named, and does not hold the new year up") {
    OldOffice old;
    old.file.tamper("DELETE FROM blob");
    const dispatch::CarriedOver carried = createNextYear(*old.file.reader(), old.next());
    CHECK(carried.assignments == 2);
    CHECK(carried.files == 0);
    CHECK(QSet<QString>(carried.lost.begin(), carried.lost.end()) == QSet<QString>{u"延期申请.pdf"_s, u"批示.pdf"_s});
    CHECK(dispatch::lostWords(carried).contains(u"批示.pdf"_s));
    const auto next = old.openNext();
    const auto instruction = store::assignments::assignment(*next, old.instruction);
    CHECK(instruction.fileName == u"批示.pdf"_s); // what was there is still told
    CHECK(codeOfError([&] { store::bytesOfScan(*next, instruction.fileName, instruction.hash); }) == ErrorCode::NotFound);
}

TEST_CASE("What stays behind in the old year is said: a last 旬 that is open, letters that are not done") {
    OldOffice old;
    QStringList behind = dispatch::leftBehind(old.office);
    REQUIRE(behind.size() == 1);
    CHECK(behind[0].contains(tenDay("2025-12-late").displayName()));
    store::Action action(old.office, u"Issue"_s, store::Finality::Final);
    const auto paper = store::papers::record(
        old.office,
        {.period = tenDay("2025-12-mid"), .kind = u"notice"_s, .name = u"函.pdf"_s, .number = u"咸科赋能督〔2025〕1号"_s},
        "paper", {});
    store::notices::add(old.office, {.unit = unitId(2),
                                     .period = tenDay("2025-12-mid"),
                                     .step = supervision::Step::Supervise,
                                     .number = paper.number,
                                     .paper = paper.id,
                                     .issuedOn = QDate(2025, 12, 20),
                                     .answerBy = QDate(2026, 1, 5),
                                     .matters = {{.step = supervision::Step::Supervise,
                                                  .kind = supervision::MatterKind::Red,
                                                  .since = tenDay("2025-12-early"),
                                                  .periods = 2,
                                                  .task = taskId(1)}}});
    action.commit();
    behind = dispatch::leftBehind(old.office);
    REQUIRE(behind.size() == 2);
    CHECK(behind[1].startsWith(u"1 letter"));
}

TEST_CASE("Numbers that the old file gave in the new year are not given again") {
    OldOffice old;
    old.file.clock().setToday(QDate(2026, 1, 5));
    const auto issue = [](store::Office& office, const QString& number, const char* period, const char* name) {
        return store::papers::issue(
            office, {.period = tenDay(period), .kind = u"notice"_s, .name = QString::fromUtf8(name), .number = number}, name, {});
    };
    issue(old.office, u"咸科赋能督〔2025〕9号"_s, "2025-12-mid", "1.pdf");
    issue(old.office, u"咸科赋能督〔2026〕1号"_s, "2025-12-late", "2.pdf");
    issue(old.office, u"咸科赋能督〔2026〕2号"_s, "2025-12-late", "3.pdf");
    CHECK(store::papers::doubtAbout(old.office, u"咸科赋能督〔2026〕3号"_s).contains(u"2026"_s));
    CHECK(store::papers::doubtAbout(old.office, u"咸科赋能督〔2025〕10号"_s).isEmpty());
    createNextYear(old.office, old.next());
    const auto next = old.openNext();
    CHECK(store::papers::nextNumber(*next, u"咸科赋能督"_s, 2026).text() == u"咸科赋能督〔2026〕3号"_s);
    CHECK(store::papers::doubtAbout(*next, u"咸科赋能督〔2026〕3号"_s).isEmpty());
    old.file.clock().setToday(QDate(2026, 1, 12));
    QString said;
    CHECK(codeOfError([&] { issue(*next, u"咸科赋能督〔2026〕2号"_s, "2026-01-mid", "4.pdf"); }, &said) == ErrorCode::BadValue);
    CHECK(said.contains(u"咸科赋能督〔2026〕3号"_s)); // the next free one
    CHECK(issue(*next, u"咸科赋能督〔2026〕3号"_s, "2026-01-mid", "5.pdf").number == u"咸科赋能督〔2026〕3号"_s);
}
