#include "core/dispatch/Loop.h"

#include "core/dispatch/Ladder.h"
#include "core/dispatch/Reminders.h"
#include "core/dispatch/Unfinished.h"
#include "core/store/Closings.h"
#include "tests/core/dispatch/RoundTrip.h"

using namespace xundu;
using namespace xundu::tests;
using dispatch::Next;
using dispatch::Season;
using dispatch::Share;
using dispatch::Step;
using dispatch::StepState;

namespace {

/// The system's clock is in November, the business date in June.
struct NovemberClock : base::Clock {
    QDateTime now() const override { return QDateTime(QDate(2025, 11, 25), QTime(9, 30), Qt::OffsetFromUTC, 8 * 3600); }
    QDate today() const override { return {2025, 6, 23}; }
};

dispatch::LoopFacts factsAt(const store::Office& office, const progress::PeriodStatus& status) {
    store::Course course(office);
    auto facts = dispatch::loopFactsOf(office, status);
    dispatch::countSupervision(facts, office.plan(), dispatch::ladderFacts(course, status.period));
    return facts;
}

dispatch::Loop loopAt(const store::Office& office, calendar::TenDay period) {
    const auto status = store::closings::statusShown(office, period);
    return dispatch::loopOf(dispatch::receptionOf(office, status), factsAt(office, status));
}

} // namespace

TEST_CASE("The loop of a 旬 of the small plan") {
    TemporaryOffice temporary;
    store::Office& office = temporary.office();
    const auto mid = tenDay("2025-06-mid"); // unit 1 owes tasks 1 and 2; due on 20 June, which is today
    const auto issueAll = [&] {
        for (const qint64 unit : {1, 2, 3, 4})
            issueForm(office, mid, unit);
    };

    SECTION("it begins with the forms, until each unit has one") {
        issueForm(office, mid, 1);
        auto loop = loopAt(office, mid);
        CHECK(loop.season == Season::Running);
        CHECK(loop.next == Next::Issue);
        CHECK(loop.toIssue == std::vector{unitId(2), unitId(3), unitId(4)});
        CHECK(loop.step(Step::Issue).share == Share{1, 4});
        CHECK(loop.step(Step::Issue).state == StepState::Current);
        CHECK(loop.step(Step::Issue).progress() == 0.25);
        for (const qint64 unit : {2, 3, 4})
            issueForm(office, mid, unit);
        loop = loopAt(office, mid);
        CHECK(loop.step(Step::Issue).state == StepState::Done);
        CHECK(loop.step(Step::Issue).on == QDate(2025, 6, 20));
        CHECK(loop.next == Next::Collect);
        CHECK(loop.step(Step::Collect).state == StepState::Current);
        CHECK(loop.step(Step::Collect).share == Share{0, 1});
    }
    SECTION("a unit that has answered needs no form any more") {
        answer(office, mid, 1, 2);
        CHECK(loopAt(office, mid).toIssue == std::vector{unitId(1), unitId(3), unitId(4)});
    }
    SECTION("open doubts come before what is missing") {
        issueAll();
        answer(office, mid, 1, 2);
        takeFile(office, mid, 2, {QStringLiteral("1")});
        const auto loop = loopAt(office, mid);
        CHECK(loop.next == Next::Check);
        CHECK(loop.step(Step::Check).share == Share{0, 1});
    }
    SECTION("so do files that were sent back") {
        issueAll();
        sendBack(office, mid, 1);
        CHECK(loopAt(office, mid).next == Next::Check);
    }
    SECTION("what is not due yet is waited for, whether or not all were asked today") {
        issueAll();
        CHECK_FALSE(loopAt(office, mid).allReminded);
        dispatch::giveReminders(office, mid, {unitId(1)});
        CHECK(loopAt(office, mid).next == Next::Collect);
        CHECK(loopAt(office, mid).allReminded);
    }
    SECTION("it is closed on the business date of its last closing, whatever the system's clock says") {
        store::closings::close(office, mid);
        store::closings::reopen(office, mid, QStringLiteral("漏报"));
        temporary.close();
        const NovemberClock clock;
        const store::Actor actor{QStringLiteral("经办人"), clock};
        const auto later = store::Office::open(temporary.path(), store::OpenMode::Write, actor);
        CHECK(loopAt(*later, mid).step(Step::Close).on == std::nullopt);
        store::closings::close(*later, mid);
        CHECK(loopAt(*later, mid).step(Step::Close).on == QDate(2025, 6, 23));
    }
    SECTION("what is unfinished at the closing: who is missing, doubts, forms sent back, no bulletin") {
        takeFile(office, mid, 2, {QStringLiteral("1"), QStringLiteral("2")});
        sendBack(office, mid, 1);
        const auto status = store::reports::statusOf(office, mid);
        const auto reception = dispatch::receptionOf(office, status);
        auto facts = factsAt(office, status);
        CHECK(dispatch::unfinishedOf(reception, facts) ==
              dispatch::Unfinished{{{unitId(1), {taskId(1), taskId(2)}}}, 2, 1, true});
        facts.bulletinIssued = true;
        CHECK_FALSE(dispatch::unfinishedOf(reception, facts).withoutBulletin);
    }
    SECTION("after the due day the missing are reminded, once a day, then the report goes out") {
        issueAll();
        temporary.clock().setToday(QDate(2025, 6, 23));
        CHECK(loopAt(office, mid).next == Next::Remind);
        dispatch::giveReminders(office, mid, {unitId(1)});
        CHECK(loopAt(office, mid).next == Next::Report);
        temporary.clock().setToday(QDate(2025, 6, 24));
        CHECK(loopAt(office, mid).next == Next::Remind);
    }
    SECTION("when all is in and checked the lights stand and the report is next, then the closing") {
        issueAll();
        answer(office, mid, 1, 1);
        answer(office, mid, 2, 1);
        const auto status = store::reports::statusOf(office, mid);
        const auto reception = dispatch::receptionOf(office, status);
        auto facts = factsAt(office, status);
        auto loop = dispatch::loopOf(reception, facts);
        CHECK(loop.next == Next::Report);
        CHECK(loop.step(Step::Collect).state == StepState::Done);
        CHECK(loop.step(Step::Check).state == StepState::Done);
        CHECK(loop.step(Step::Lights).share == Share{2, 2});
        CHECK(loop.step(Step::Meet).state == StepState::Ahead);
        facts.bulletinIssued = true;
        facts.letters = 1;
        facts.proposals = 2;
        loop = dispatch::loopOf(reception, facts);
        CHECK(loop.next == Next::Supervise);
        CHECK(loop.step(Step::Supervise).share == Share{1, 3});
        CHECK(loop.step(Step::Supervise).state == StepState::Current);
        facts.counted = false;
        CHECK(dispatch::loopOf(reception, facts).next == Next::Nothing);
        CHECK(dispatch::loopOf(reception, facts).step(Step::Supervise).state == StepState::Ahead);
        facts.counted = true;
        facts.proposals = 0;
        facts.meetings = 1;
        loop = dispatch::loopOf(reception, facts);
        CHECK(loop.next == Next::Close);
        CHECK(loop.step(Step::Meet).state == StepState::Done);
        CHECK(loop.step(Step::Supervise).state == StepState::Done);
        CHECK(loop.step(Step::Report).state == StepState::Done);
        facts.closedOn = QDate(2025, 6, 23);
        loop = dispatch::loopOf(reception, facts);
        CHECK(loop.season == Season::Closed);
        CHECK(loop.next == Next::Nothing);
        CHECK(loop.step(Step::Close).state == StepState::Done);
    }
    SECTION("long after the due day forms are no longer issued where something came in") {
        temporary.clock().setToday(QDate(2025, 7, 1));
        CHECK(loopAt(office, mid).next == Next::Issue);
        answer(office, mid, 1, 1);
        CHECK(loopAt(office, mid).next == Next::Remind);
    }
    SECTION("nothing is next before the 旬 begins, nor before the plan's first report") {
        CHECK(loopAt(office, tenDay("2025-06-late")).season == Season::Future);
        CHECK(loopAt(office, tenDay("2025-06-late")).next == Next::Nothing);
        CHECK(loopAt(office, tenDay("2025-03-mid")).season == Season::BeforeDuties);
        CHECK(loopAt(office, tenDay("2025-03-mid")).next == Next::Nothing);
    }
}
