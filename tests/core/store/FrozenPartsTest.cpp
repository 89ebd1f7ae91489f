#include "core/progress/Light.h"
#include "core/store/Closings.h"
#include "core/store/Course.h"
#include "core/store/PlanEdits.h"
#include "core/store/Plans.h"
#include "core/store/Units.h"
#include "tests/support/Acting.h"

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using base::ErrorCode;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

const plan::GroupId counties = plan::GroupId::from(1).value();
const auto lateJune = calendar::TenDay::parse(QStringLiteral("2025-06-late")).value();
const auto earlyJuly = lateJune.plus(1);

} // namespace

TEST_CASE("A unit that a closed 旬 tells of stays") {
    TemporaryOffice place;
    Office& office = place.office();
    place.clock().setToday(QDate(2025, 7, 1));
    const auto members = office.plan().group(counties)->members;
    std::optional<plan::UnitId> added;
    act(office, [&] {
        added = units::add(office, {text("通城县"), {}, plan::UnitKind::County, {}});
        auto more = members;
        more.push_back(*added);
        units::setMembers(office, counties, more);
    });
    closings::close(office, lateJune);
    act(office, [&] { units::setMembers(office, counties, members); });
    CHECK(refusal(office, [&] { units::remove(office, *added); }) == ErrorCode::BadValue);
    closings::reopen(office, lateJune, text("误操作"));
    CHECK_FALSE(refusal(office, [&] { units::remove(office, *added); }));
}

TEST_CASE("An indicator that a closed 旬 tells of stays, and no code is used twice") {
    TemporaryOffice place;
    Office& office = place.office();
    const plans::NewIndicator wanted{
        taskId(2), text("发明专利"), text("件"), plan::IndicatorKind::Stock, plan::Comparison::AtLeast, decimal("80")};
    act(office, [&] { plans::addIndicator(office, wanted); });
    act(office, [&] { plans::removeIndicator(office, indicatorCode("I02-3")); });
    act(office, [&] { CHECK(plans::addIndicator(office, wanted) == indicatorCode("I02-4")); });
    closings::close(office, tenDay("2025-06-mid"));
    CHECK(refusal(office, [&] { plans::removeIndicator(office, indicatorCode("I02-4")); }) == ErrorCode::BadValue);
}

TEST_CASE("A closed 旬 tells of its milestones as they were") {
    TemporaryOffice place;
    Office& office = place.office();
    place.clock().setToday(QDate(2025, 7, 10));
    closings::close(office, earlyJuly); // M01-2 was due on 30 June: the 旬 before
    CHECK(refusal(office, [&] { plans::removeMilestone(office, milestoneId("M01-2")); }) == ErrorCode::BadValue);
    CHECK(refusal(office, [&] { plans::removeMeasure(office, taskId(1), 1); }) == ErrorCode::BadValue);
    const QString read = office.plan().milestone(milestoneId("M01-2"))->text;
    act(office, [&] {
        plans::setMilestoneDue(office, milestoneId("M01-2"), QDate(2025, 12, 1));
        plans::setMilestoneText(office, milestoneId("M01-2"), text("全部验收"));
    });
    const auto status = closings::statusAsReported(place.reopen(), earlyJuly);
    const auto& reasons = status->task(taskId(1))->reasons;
    const auto told =
        std::find_if(reasons.begin(), reasons.end(), [](const auto& reason) { return reason.milestone == milestoneId("M01-2"); });
    REQUIRE(told != reasons.end());
    const auto milestone = progress::milestoneOf(*told, place.office().plan());
    CHECK(milestone.text == read);
    CHECK(milestone.dueOn == QDate(2025, 6, 30));
    CHECK(progress::sentence(*told, place.office().plan()).contains(read));
}

TEST_CASE("A milestone's id and a measure's number are not used twice, and a moved milestone stays") {
    TemporaryOffice place;
    Office& office = place.office();
    const int measure = office.plan().task(taskId(1))->measures.back().number;
    act(office, [&] { plans::addMilestone(office, taskId(1), measure, text("开工"), std::nullopt); });
    act(office, [&] { plans::removeMilestone(office, milestoneId("M01-3")); });
    act(office,
        [&] { CHECK(plans::addMilestone(office, taskId(1), measure, text("投产"), QDate(2025, 9, 1)) == milestoneId("M01-4")); });
    act(office, [&] { plans::setMilestoneDue(office, milestoneId("M01-4"), QDate(2025, 9, 15)); });
    CHECK(refusal(office, [&] { plans::removeMilestone(office, milestoneId("M01-4")); }) == ErrorCode::BadValue);
    act(office, [&] { CHECK(plans::addMeasure(office, taskId(1), plan::MeasureKind::Policy, text("一")) == measure + 1); });
    act(office, [&] { plans::removeMeasure(office, taskId(1), measure + 1); });
    act(office, [&] { CHECK(plans::addMeasure(office, taskId(1), plan::MeasureKind::Policy, text("二")) == measure + 2); });
}

TEST_CASE("What was owed in a closed 旬 stays so, whoever joins or leaves a group") {
    TemporaryOffice place;
    Office& office = place.office();
    place.clock().setToday(QDate(2025, 7, 11));
    closings::close(office, lateJune);
    const auto owed = [](Office& asked) {
        Course course(asked);
        for (const auto& answers : course.answersDueUpTo(lateJune)) {
            if (answers.period == lateJune)
                return answers.units;
        }
        return std::vector<progress::UnitAnswers>();
    };
    const auto before = owed(office);
    REQUIRE_FALSE(before.empty());
    act(office, [&] {
        auto members = office.plan().group(counties)->members;
        members.push_back(units::add(office, {text("通城县"), {}, plan::UnitKind::County, {}}));
        units::setMembers(office, counties, members);
    });
    CHECK(owed(place.reopen()) == before);
    closings::reopen(place.office(), lateJune, text("补报"));
    CHECK(owed(place.office()).size() == before.size() + 1);
}
