#include "core/supervision/FollowUp.h"

#include "tests/support/Catch.h"

using namespace xundu;
using namespace Qt::Literals::StringLiterals;
using supervision::Closing;
using supervision::faultOf;
using supervision::FollowUp;
using supervision::FollowUpFault;
using supervision::FollowUpKind;
using supervision::Stage;
using supervision::Tracking;
using supervision::trackingOf;

namespace {

FollowUp step(FollowUpKind kind, QDate on) { return {.kind = kind, .text = u"情况"_s, .on = on}; }

FollowUp extension(QDate on, QDate to) {
    FollowUp next = step(FollowUpKind::Extended, on);
    next.state = u"已完成一半"_s;
    next.dueOn = to;
    return next;
}

} // namespace

TEST_CASE("the state follows from the steps alone") {
    const QDate due(2025, 6, 27);
    Tracking tracking = trackingOf(due, {});
    CHECK(tracking.stage == Stage::Open);
    CHECK_FALSE(tracking.isOverdue(due)); // the day itself counts
    CHECK(tracking.isOverdue(due.addDays(1)));

    std::vector<FollowUp> steps{extension(QDate(2025, 6, 25), QDate(2025, 7, 4))};
    tracking = trackingOf(due, steps);
    CHECK(tracking.originalDueOn == due);
    CHECK(tracking.dueOn == QDate(2025, 7, 4));
    CHECK(tracking.isExtended());
    CHECK_FALSE(tracking.isOverdue(QDate(2025, 7, 4)));

    steps.push_back(step(FollowUpKind::Replied, QDate(2025, 7, 2)));
    steps.push_back(step(FollowUpKind::Replied, QDate(2025, 7, 8)));
    tracking = trackingOf(due, steps);
    CHECK(tracking.stage == Stage::Answered);
    CHECK(tracking.answeredOn == QDate(2025, 7, 2));
    CHECK_FALSE(tracking.isOverdue(QDate(2025, 12, 31)));

    steps.push_back(step(FollowUpKind::Verified, QDate(2025, 7, 9)));
    steps.push_back(step(FollowUpKind::Closed, QDate(2025, 7, 10)));
    tracking = trackingOf(due, steps);
    CHECK(tracking.isDone());
    CHECK_FALSE(tracking.isToLookAt(QDate(2025, 8, 8)));
    CHECK(tracking.isToLookAt(QDate(2025, 8, 9))); // 30 days on
    SECTION("looked at again") {
        steps.push_back(step(FollowUpKind::LookedAgain, QDate(2025, 8, 9)));
        tracking = trackingOf(due, steps);
        CHECK(tracking.isDone());
        CHECK_FALSE(tracking.isToLookAt(QDate(2025, 12, 31)));
    }
    SECTION("opened again") {
        steps.push_back(step(FollowUpKind::Reopened, QDate(2025, 8, 9)));
        tracking = trackingOf(due, steps);
        CHECK(tracking.stage == Stage::Open);
        CHECK_FALSE(tracking.closedOn);
        CHECK(tracking.answeredOn == QDate(2025, 7, 2)); // the first answer was in time all the same
        CHECK_FALSE(tracking.dueOn);                     // no day runs: it was answered by the one it had
        CHECK(tracking.lastDueOn == QDate(2025, 7, 4));
        CHECK(firstExtension(tracking, QDate(2025, 8, 10)) == QDate(2025, 8, 10));
        CHECK(firstExtension(tracking, QDate(2025, 7, 1)) == QDate(2025, 7, 5));
        CHECK(faultOf(tracking, extension(QDate(2025, 8, 10), QDate(2025, 8, 9)), Closing::WithText) ==
              FollowUpFault::DayNotLater);
        CHECK_FALSE(faultOf(tracking, extension(QDate(2025, 8, 10), QDate(2025, 8, 20)), Closing::WithText));
        steps.push_back(extension(QDate(2025, 8, 10), QDate(2025, 8, 20)));
        tracking = trackingOf(due, steps);
        CHECK(tracking.dueOn == QDate(2025, 8, 20));
        CHECK_FALSE(tracking.isOverdue(QDate(2025, 8, 20)));
        CHECK(tracking.isOverdue(QDate(2025, 8, 21)));
    }
    SECTION("opened again before its day: it has to be answered again by then") {
        tracking =
            trackingOf(due, {step(FollowUpKind::Replied, QDate(2025, 6, 20)), step(FollowUpKind::Closed, QDate(2025, 6, 21)),
                             step(FollowUpKind::Reopened, QDate(2025, 6, 23))});
        CHECK(tracking.dueOn == due);
        CHECK_FALSE(tracking.answeredOn);
        CHECK(tracking.isOverdue(due.addDays(1)));
    }
    SECTION("opened again without ever an answer") {
        CHECK(trackingOf(due, {step(FollowUpKind::Closed, QDate(2025, 6, 20)), step(FollowUpKind::Reopened, QDate(2025, 6, 23))})
                  .isOverdue(QDate(2025, 12, 31)));
    }
}

TEST_CASE("what cannot follow has its reason") {
    const QDate due(2025, 6, 27);
    const QDate on(2025, 6, 20);
    const Tracking open = trackingOf(due, {});
    const Tracking answered = trackingOf(due, {step(FollowUpKind::Replied, on)});
    const Tracking verified = trackingOf(due, {step(FollowUpKind::Replied, on), step(FollowUpKind::Verified, on)});
    const Tracking closed = trackingOf(due, {step(FollowUpKind::Replied, on), step(FollowUpKind::Closed, on)});

    CHECK_FALSE(faultOf(open, step(FollowUpKind::Replied, on), Closing::Verified));
    CHECK(faultOf(closed, step(FollowUpKind::Replied, on), Closing::WithText) == FollowUpFault::AlreadyClosed);
    CHECK(faultOf(closed, extension(on, due.addDays(5)), Closing::WithText) == FollowUpFault::AlreadyClosed);
    CHECK(faultOf(open, step(FollowUpKind::Reopened, on), Closing::WithText) == FollowUpFault::NotClosed);
    CHECK(faultOf(answered, step(FollowUpKind::LookedAgain, on), Closing::WithText) == FollowUpFault::NotClosed);
    CHECK(faultOf(open, step(FollowUpKind::Verified, on), Closing::WithText) == FollowUpFault::NotAnswered);

    CHECK_FALSE(faultOf(open, step(FollowUpKind::Closed, on), Closing::WithText));
    CHECK(faultOf(open, step(FollowUpKind::Closed, on), Closing::Verified) == FollowUpFault::NotAnswered);
    CHECK(faultOf(answered, step(FollowUpKind::Closed, on), Closing::Verified) == FollowUpFault::NotVerified);
    CHECK_FALSE(faultOf(verified, step(FollowUpKind::Closed, on), Closing::Verified));

    CHECK(faultOf(open, {.kind = FollowUpKind::Replied, .on = on}, Closing::WithText) == FollowUpFault::NoText);
    CHECK_FALSE(faultOf(open, extension(due, due.addDays(1)), Closing::WithText)); // on the day itself it can be asked for
    CHECK(faultOf(open, extension(due.addDays(1), due.addDays(9)), Closing::WithText) == FollowUpFault::DayIsOver);
    CHECK(faultOf(open, extension(on, due), Closing::WithText) == FollowUpFault::DayNotLater);
    CHECK(faultOf(trackingOf({}, {}), extension(on, due), Closing::WithText) == FollowUpFault::NoDay);
    FollowUp silent = extension(on, due.addDays(1));
    silent.state.clear();
    CHECK(faultOf(open, silent, Closing::WithText) == FollowUpFault::NoState);
}
