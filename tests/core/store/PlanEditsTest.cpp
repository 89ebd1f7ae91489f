#include "core/store/PlanEdits.h"

#include "core/store/Journal.h"
#include "core/store/MeasureNotes.h"
#include "core/store/Plans.h"
#include "core/store/Reports.h"
#include "tests/support/Acting.h"

using namespace xundu;
using namespace xundu::store;
using namespace xundu::tests;
using base::ErrorCode;

namespace {

QString text(const char* words) { return QString::fromUtf8(words); }

} // namespace

TEST_CASE("The plan's words are changed and come back with undo") {
    TemporaryOffice place;
    Office& office = place.office();
    act(office, [&] {
        plans::setTaskTitle(office, taskId(1), text(" 培育\t企业 "));
        plans::setTaskText(office, taskId(1), text("第一段"));
        plans::setIndicatorName(office, indicatorCode("I01-1"), text("新增科技企业"));
        plans::setIndicatorUnit(office, indicatorCode("I01-1"), text("户"));
        plans::setMilestoneText(office, milestoneId("M01-2"), text("建成投用"));
    });
    const plan::Plan& plan = place.reopen().plan();
    CHECK(plan.task(taskId(1))->title == text("培育 企业"));
    CHECK(plan.task(taskId(1))->text == text("第一段"));
    CHECK(plan.indicator(indicatorCode("I01-1"))->name == text("新增科技企业"));
    CHECK(plan.indicator(indicatorCode("I01-1"))->unit == text("户"));
    CHECK(plan.milestone(milestoneId("M01-2"))->text == text("建成投用"));
    undo(place.office());
    CHECK(place.office().plan() == smallPlan());

    Office& again = place.office();
    act(again, [&] {
        plans::setTaskText(again, taskId(1), text("培育企业(甲),乙:丙"));
        plans::setTaskTitle(again, taskId(1), text("第一行\n第二行"));
    });
    CHECK(again.plan().task(taskId(1))->text == text("培育企业（甲），乙：丙")); // rules.md 9
    CHECK(again.plan().task(taskId(1))->title == text("第一行 第二行"));
    CHECK(refusal(again, [&] { plans::setTaskTitle(again, taskId(1), QString(201, u'长')); }) == ErrorCode::BadValue);
    CHECK(refusal(again, [&] { plans::setIndicatorUnit(again, indicatorCode("I01-1"), text(" ")); }) == ErrorCode::BadValue);
    CHECK(refusal(again, [&] { plans::setTaskTitle(again, taskId(1), text(" \n ")); }) == ErrorCode::BadValue);
    CHECK(refusal(again, [&] { plans::setTaskTitle(again, taskId(9), text("无")); }) == ErrorCode::BadCall);
    CHECK(refusal(again, [&] { plans::setMilestoneText(again, milestoneId("M09-1"), text("无")); }) == ErrorCode::BadCall);
}

TEST_CASE("Measures and milestones come and go, and keep their numbers") {
    TemporaryOffice place;
    Office& office = place.office();
    const auto before = office.plan().task(taskId(1))->measures;
    const int next = before.back().number + 1;
    act(office, [&] {
        CHECK(plans::addMeasure(office, taskId(1), plan::MeasureKind::Project, text("新项目")) == next);
        CHECK(plans::addMilestone(office, taskId(1), next, text("开工"), QDate(2025, 9, 1)) == milestoneId("M01-3"));
        CHECK(plans::addMilestone(office, taskId(1), next, text("投产"), std::nullopt) == milestoneId("M01-4"));
        plans::setMeasureKind(office, taskId(1), next, plan::MeasureKind::Platform);
        plans::setMeasureText(office, taskId(1), next, text("新平台"));
    });
    const plan::Measure added = office.plan().task(taskId(1))->measures.back();
    CHECK(added.kind == plan::MeasureKind::Platform);
    CHECK(added.text == text("新平台"));
    REQUIRE(added.milestones.size() == 2);
    CHECK(added.milestones[0].dueOn == QDate(2025, 9, 1));
    CHECK(added.milestones[1].text == text("投产"));

    SECTION("a removed milestone's number is not used while a later one stands") {
        act(office, [&] { plans::removeMilestone(office, milestoneId("M01-3")); });
        act(office,
            [&] { CHECK(plans::addMilestone(office, taskId(1), next, text("验收"), std::nullopt) == milestoneId("M01-5")); });
        const auto& milestones = office.plan().task(taskId(1))->measures.back().milestones;
        REQUIRE(milestones.size() == 2);
        CHECK(milestones[0].text == text("投产"));
        CHECK(milestones[1].text == text("验收"));
    }
    SECTION("a measure goes with its milestones, and comes back with them") {
        act(office, [&] { plans::removeMeasure(office, taskId(1), next); });
        CHECK(office.plan().task(taskId(1))->measures == before);
        undo(office);
        CHECK(office.plan().task(taskId(1))->measures.back() == added);
    }
    SECTION("one that something was noted of stays until the notes are emptied") {
        progress::MeasureNote note{taskId(1), next, tenDay("2025-06-mid"), text("已开工")};
        act(office, [&] { measures::setNote(office, note); });
        QString sentence;
        CHECK(refusal(
                  office, [&] { plans::removeMeasure(office, taskId(1), next); }, &sentence) == ErrorCode::BadValue);
        CHECK(sentence.contains(tenDay("2025-06-mid").displayName()));
        note.progress.clear();
        act(office, [&] { measures::setNote(office, note); });
        act(office, [&] { plans::removeMeasure(office, taskId(1), next); });
        CHECK(office.plan().task(taskId(1))->measures == before);
    }
    CHECK(refusal(office, [&] { plans::removeMeasure(office, taskId(1), 99); }) == ErrorCode::BadCall);
    CHECK(refusal(office, [&] { plans::addMilestone(office, taskId(1), 1, text(""), std::nullopt); }) == ErrorCode::BadValue);
}

TEST_CASE("An indicator is added to a task, and removed while nothing is on record") {
    TemporaryOffice place;
    Office& office = place.office();
    act(office, [&] {
        CHECK(plans::addIndicator(office, {taskId(2), text("发明专利"), text("件"), plan::IndicatorKind::Stock,
                                           plan::Comparison::AtLeast, decimal("80")}) == indicatorCode("I02-3"));
    });
    const plan::Indicator* added = office.plan().indicator(indicatorCode("I02-3"));
    REQUIRE(added);
    CHECK(added->tasks() == std::vector{taskId(2)});
    CHECK(added->dueOn == office.plan().task(taskId(2))->dueOn);
    CHECK(added->pace.kind == plan::PaceKind::Unset);
    CHECK(added->source == unitId(1)); // the task's first lead
    CHECK(added->sourceInferred);
    CHECK(office.plan().indicatorsOf(taskId(2)).size() == 3);

    SECTION("removed") {
        act(office, [&] { plans::removeIndicator(office, indicatorCode("I02-3")); });
        CHECK(office.plan() == smallPlan());
    }
    SECTION("a figure keeps it") {
        act(office, [&] {
            reports::save(office, {indicatorCode("I02-3"), unitId(1), tenDay("2025-06-mid"), decimal("12"), {}, {}});
        });
        CHECK(refusal(office, [&] { plans::removeIndicator(office, indicatorCode("I02-3")); }) == ErrorCode::BadValue);
    }
    SECTION("a target changed with grounds keeps it") {
        act(office, [&] {
            plans::setTarget(office, indicatorCode("I02-3"), decimal("90"), {text("调整"), text("〔2025〕9号")});
        });
        CHECK(refusal(office, [&] { plans::removeIndicator(office, indicatorCode("I02-3")); }) == ErrorCode::BadValue);
    }
    CHECK(refusal(office, [&] {
              plans::addIndicator(office, {taskId(2), text("占比"), text("%"), plan::IndicatorKind::EveryUnit,
                                           plan::Comparison::Above, decimal("3")});
          }) == ErrorCode::BadValue);
    CHECK(refusal(office, [&] {
              plans::addIndicator(office, {taskId(2), text("零"), text("家"), plan::IndicatorKind::Cumulative,
                                           plan::Comparison::AtLeast, decimal("0")});
          }) == ErrorCode::BadValue);
}
