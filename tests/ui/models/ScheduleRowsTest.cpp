#include "ui/models/ScheduleRows.h"

#include "core/progress/Comparison.h"
#include "core/progress/LightCounts.h"
#include "core/store/Action.h"
#include "core/store/Plans.h"
#include "tests/support/DemoFixture.h"
#include "tests/support/Samples.h"

#include <QTest>

#include <algorithm>

using namespace xundu;
using namespace xundu::tests;
using progress::Light;
using progress::MilestoneState;

namespace {

struct Read : DemoFixture {
    ui::Course course{view};

    Read() {
        course.read();
        REQUIRE(QTest::qWaitFor([this] { return course.isWhole(); }, 60000));
    }
    ui::Schedule schedule(const ui::ScheduleFilter& filter = {}) const { return ui::scheduleOf(view, course, filter); }
};

const ui::ScheduleRow& rowOf(const ui::Schedule& schedule, qint64 task) {
    const auto row = std::find_if(schedule.rows.begin(), schedule.rows.end(),
                                  [&](const ui::ScheduleRow& each) { return each.task == taskId(task); });
    REQUIRE(row != schedule.rows.end());
    return *row;
}

std::optional<Light> lightIn(const ui::ScheduleRow& row, const char* period) {
    const auto& light = row.lights.at(static_cast<std::size_t>(tenDay(period).numberInYear() - 1));
    return light ? std::optional(light->light) : std::nullopt;
}

} // namespace

TEST_CASE("the schedule of the demo year shows its lights from the first report to the 旬 shown") {
    const Read demo;
    const ui::Schedule schedule = demo.schedule();
    REQUIRE(schedule.rows.size() == 16);
    CHECK(schedule.programmes.size() == 5);
    CHECK(schedule.firstReport == tenDay("2025-03-late"));
    CHECK(schedule.today == QDate(2025, 6, 20));
    const ui::ScheduleRow& twelve = rowOf(schedule, 12);
    CHECK(lightIn(twelve, "2025-06-mid") == Light::Red);
    CHECK(lightIn(twelve, "2025-03-late").has_value());
    CHECK_FALSE(lightIn(twelve, "2025-03-mid"));
    CHECK_FALSE(lightIn(twelve, "2025-06-late"));
    CHECK(twelve.lights.at(16)->word == progress::word(Light::Red));
    CHECK(rowOf(schedule, 16).lights.at(16)->stale);
    // As they stand in the file of the demo year: 市科技局 alone leads task 12.
    CHECK(twelve.lead == QStringLiteral("市科技局"));
}

TEST_CASE("milestones stand in the 旬 of their day, a moved one keeps the place it had first") {
    Read demo;
    const auto due = [&](const char* id, QDate day) {
        store::Action action(*demo.office, QStringLiteral("节点"));
        store::plans::setMilestoneDue(*demo.office, milestoneId(id), day);
        action.commit();
    };
    due("M16-5", QDate(2025, 7, 31));
    due("M16-5", QDate(2025, 9, 10));
    due("M16-6", QDate(2026, 1, 10));
    const ui::Schedule schedule = demo.schedule();
    const auto& milestones = rowOf(schedule, 16).milestones;
    const auto moved =
        std::find_if(milestones.begin(), milestones.end(), [](const auto& each) { return each.id == milestoneId("M16-5"); });
    REQUIRE(moved != milestones.end());
    CHECK(moved->period == tenDay("2025-09-early"));
    CHECK(moved->original == tenDay("2025-07-late"));
    CHECK(moved->state == MilestoneState::Planned);
    CHECK(std::none_of(milestones.begin(), milestones.end(), [](const auto& each) { return each.id == milestoneId("M16-6"); }));
}

TEST_CASE("filters leave tasks of a programme, of a unit, with a light, or whose light changed") {
    const Read demo;
    CHECK(demo.schedule({.programme = 4}).rows.size() == 3); // tasks 11 to 13
    const ui::Schedule red = demo.schedule({.light = Light::Red});
    CHECK(static_cast<int>(red.rows.size()) == progress::lightCounts(demo.view.status())[static_cast<std::size_t>(Light::Red)]);
    rowOf(red, 12);
    const auto changed = demo.schedule({.changed = true});
    CHECK(changed.rows.size() == progress::compare(*demo.view.previous(), demo.view.status()).lights.size());
    const auto bureau = demo.view.plan().unitNamed(QStringLiteral("市经信局"))->id;
    const auto units = demo.schedule({.unit = bureau});
    CHECK(units.rows.size() < 16);
    rowOf(units, 10);
    CHECK(demo.schedule({.programme = 4, .light = Light::Done}).rows.empty());
}

TEST_CASE("why no light shines before the first report is one sentence") {
    plan::Plan plan = samplePlan();
    CHECK(ui::beforeFirstSentence(plan).contains(QStringLiteral("18 Mar")));
    plan.firstReportSetting = tenDay("2025-05-early");
    CHECK(ui::beforeFirstSentence(plan).contains(QStringLiteral("early May 2025")));
    CHECK(ui::unitsWithTasks(plan) == std::vector{scienceBureau, reformCommission, xianan, chibi, jiayu, tongcheng, zone});
}
