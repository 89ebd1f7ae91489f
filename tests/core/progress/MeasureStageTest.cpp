#include "core/progress/MeasureStage.h"

#include "tests/support/Catch.h"
#include "tests/support/Samples.h"

using namespace xundu;
using namespace xundu::tests;
using progress::Stage;

namespace {

const auto june = calendar::TenDay::parse(QStringLiteral("2025-06-mid")).value(); // ends on 20 June

plan::Measure measureOf(std::vector<plan::Milestone> milestones) {
    return {1, plan::MeasureKind::Platform, text("平台"), std::move(milestones)};
}

QString standsAt(const plan::Measure& measure) {
    const plan::Milestone* at = progress::milestoneAt(measure, june);
    return at ? at->id.value() : QString();
}

} // namespace

TEST_CASE("The stage of a platform or project comes from its milestones") {
    const QDate past(2025, 6, 19), lastDay(2025, 6, 20), later(2025, 9, 30);
    SECTION("none: nothing to judge by") {
        CHECK(progress::stageOf(measureOf({}), june) == Stage::Unset);
        CHECK(standsAt(measureOf({})).isEmpty());
    }
    SECTION("nothing done, nothing dated") {
        const auto measure = measureOf({milestoneOf("M1", {}), milestoneOf("M2", {})});
        CHECK(progress::stageOf(measure, june) == Stage::NotStarted);
        CHECK(standsAt(measure) == QStringLiteral("M1"));
    }
    SECTION("a day to come, or something done") {
        CHECK(progress::stageOf(measureOf({milestoneOf("M1", {}), milestoneOf("M2", later)}), june) == Stage::UnderWay);
        CHECK(standsAt(measureOf({milestoneOf("M1", {}), milestoneOf("M2", later)})) == QStringLiteral("M2"));
        const auto measure = measureOf({milestoneOf("M1", {}, past), milestoneOf("M2", {})});
        CHECK(progress::stageOf(measure, june) == Stage::UnderWay);
        CHECK(standsAt(measure) == QStringLiteral("M2"));
        CHECK(progress::milestonesOf(measure, june).done == 1);
        CHECK(progress::milestonesOf(measure, june).all == 2);
        CHECK(progress::stageOf(measureOf({milestoneOf("M1", lastDay)}), june) == Stage::UnderWay); // due on the last day
    }
    SECTION("overdue comes before all else, the oldest first") {
        const auto measure = measureOf({milestoneOf("M1", later), milestoneOf("M2", past), milestoneOf("M3", QDate(2025, 5, 1)),
                                        milestoneOf("M4", {}, past)});
        CHECK(progress::stageOf(measure, june) == Stage::Overdue);
        CHECK(standsAt(measure) == QStringLiteral("M3"));
    }
    SECTION("all done by the end of the 旬; done later is not yet done") {
        const auto measure = measureOf({milestoneOf("M1", past, lastDay), milestoneOf("M2", {}, past)});
        CHECK(progress::stageOf(measure, june) == Stage::Done);
        CHECK(standsAt(measure) == QStringLiteral("M2"));
        CHECK(progress::stageOf(measure, june.plus(-1)) == Stage::UnderWay);
    }
}
