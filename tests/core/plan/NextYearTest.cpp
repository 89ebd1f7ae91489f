#include "core/plan/NextYear.h"

#include "core/plan/Duty.h"
#include "core/plan/PlanJson.h"
#include "tests/support/Catch.h"
#include "tests/support/SmallPlan.h"

using namespace xundu;
using namespace xundu::tests;
using namespace xundu::plan;
using namespace Qt::Literals::StringLiterals;

namespace {

/// The small plan late in its year: days set, a target changed, a task closed.
Plan lateInTheYear() {
    Plan plan = smallPlan();
    plan.document.title = u"咸宁市科技赋能行动2025年实施方案"_s;
    plan.leadsConfirmed = true;
    plan.firstReportSetting = tenDay("2025-04-early");
    Task& first = plan.programmes[0].tasks[0];
    first.dueOn = QDate(2025, 10, 31);
    first.originalDueOn = QDate(2025, 12, 31);
    first.closedOn = QDate(2025, 11, 3);
    first.measures[0].milestones[1].doneOn = QDate(2025, 7, 2);
    first.measures[0].milestones[1].originalDueOn = QDate(2025, 5, 31);
    Indicator& stock = plan.indicators[1];
    stock.originalTarget = decimal("850");
    stock.baseline = decimal("820");
    stock.dueOn = QDate(2025, 10, 31);
    stock.previousEnd = PreviousEnd{decimal("818"), tenDay("2024-12-late")};
    return plan;
}

const Unit* unitIn(const Plan& plan, qint64 id) { return plan.unit(unitId(id)); }

} // namespace

TEST_CASE("The next year's plan keeps who does what, and asks anew for what belongs to one year") {
    const Plan before = lateInTheYear();
    const PreviousEnd end{decimal("876"), tenDay("2025-12-mid")};
    const Plan next = nextYear(before, {{indicatorCode("I01-2"), end}});

    CHECK(next.year() == 2026);
    CHECK(next.document.title == u"咸宁市科技赋能行动2026年实施方案"_s);
    CHECK(next.document.documentNumber.isEmpty());
    CHECK(next.document.indexNumber.isEmpty());
    CHECK(next.document.issuer == u"市人民政府办公室"_s);
    CHECK(next.document.issuedOn == QDate(2026, 1, 1));
    CHECK_FALSE(next.document.publishedOn.isValid());
    CHECK(next.firstReport() == tenDay("2026-01-mid")); // the first that begins after 1 January
    CHECK(next.leadsConfirmed);
    CHECK(next.taskForce == before.taskForce);
    CHECK(next.goalText == before.goalText);
    CHECK(next.units == before.units);
    CHECK(next.groups == before.groups);
    CHECK(next.duties == before.duties);

    const Task& task = *next.task(taskId(1));
    CHECK(task.title == u"培育企业"_s);
    CHECK(task.responsible == before.task(taskId(1))->responsible);
    CHECK(task.dueOn == QDate(2026, 12, 31));
    CHECK_FALSE(task.originalDueOn);
    CHECK_FALSE(task.closedOn);
    REQUIRE(task.measures.size() == 1);
    CHECK(task.measures[0].kind == MeasureKind::Platform);
    CHECK(task.measures[0].milestones == std::vector{Milestone{milestoneId("M01-1"), u"制定方案"_s, {}, {}, {}},
                                                     Milestone{milestoneId("M01-2"), u"建成平台"_s, {}, {}, {}}});

    REQUIRE(next.indicators.size() == before.indicators.size());
    for (const Indicator& indicator : next.indicators) {
        INFO(indicator.code.value().toStdString());
        CHECK_FALSE(indicator.hasTarget());
        CHECK_FALSE(indicator.originalTarget);
        CHECK_FALSE(indicator.baseline);
        CHECK(indicator.allocations.empty());
        CHECK(indicator.pace.steps.empty());
        CHECK(indicator.dueOn == QDate(2026, 12, 31));
        CHECK(indicator.mentions == before.indicator(indicator.code)->mentions);
        CHECK(indicator.source == before.indicator(indicator.code)->source);
    }
    CHECK(next.indicator(indicatorCode("I01-1"))->pace.kind == PaceKind::Even);
    CHECK(next.indicator(indicatorCode("I02-2"))->pace.kind == PaceKind::Unset); // was by steps of 2025
    CHECK(next.indicator(indicatorCode("I02-1"))->everyUnit == before.indicator(indicatorCode("I02-1"))->everyUnit);
    CHECK(next.indicator(indicatorCode("I01-2"))->previousEnd == end);
    CHECK_FALSE(next.indicator(indicatorCode("I01-1"))->previousEnd);
}

TEST_CASE("What a dissolved unit had is its successor's in the next year") {
    Plan before = smallPlan();
    before.units[3].dissolvedFrom = tenDay("2025-09-early"); // the zone, whose duties the county 2 takes over
    before.units[3].successor = unitId(2);
    before.duties.push_back({taskId(1), unitId(4), Frequency::Period});
    before.duties.push_back({taskId(2), unitId(4), Frequency::None});
    before.indicators[0].source = unitId(4);
    const Plan next = nextYear(before, {});

    CHECK(next.units.size() == 3);
    CHECK_FALSE(unitIn(next, 4));
    CHECK(unitNextYear(before, unitId(4)) == unitId(2));
    CHECK(unitNextYear(before, unitId(3)) == unitId(3));
    CHECK(next.indicators[0].source == unitId(2));
    // The county is on both tasks itself, with the others of its group: what was set for the zone goes.
    CHECK(next.duties == std::vector{DutySetting{taskId(2), unitId(3), Frequency::Quarter}});
    const auto& responsible = next.task(taskId(1))->responsible;
    REQUIRE(responsible.size() == 3);
    CHECK(responsible[2] == Responsibility{Role::Co, unitId(2), {}});
    CHECK(duties(next).size() == duties(before).size() - 2); // of the zone on task 1, and what was set for it on task 2
}

TEST_CASE("A successor that is new to a task has its role and its frequency") {
    Plan before = smallPlan();
    before.units.push_back({unitId(5), u"市数据局"_s, u"市数据局"_s, UnitKind::Department});
    before.units[0].dissolvedFrom = tenDay("2026-01-early"); // the host, which leads both tasks
    before.units[0].successor = unitId(5);
    before.duties = {{taskId(2), unitId(1), Frequency::Month}};
    before.units.push_back({unitId(6), u"综合科"_s, u"综合科"_s, UnitKind::Section});
    before.units.back().parent = unitId(1);
    const Plan next = nextYear(before, {});
    CHECK_FALSE(unitIn(next, 1));
    REQUIRE(next.host());
    CHECK(next.host()->id == unitId(5));
    CHECK(unitIn(next, 6)->parent == unitId(5));
    CHECK(next.duties == std::vector{DutySetting{taskId(2), unitId(5), Frequency::Month}});
    CHECK(plan::unitsOf(next, *next.task(taskId(1)), Role::Lead) == std::vector{unitId(5)});
}

TEST_CASE("A unit whom nobody succeeds is left away with all that was its own") {
    Plan before = smallPlan();
    before.units[2].dissolvedFrom = tenDay("2025-12-late"); // of the group of counties
    before.units[3].dissolvedFrom = tenDay("2025-12-late"); // the zone
    before.indicators[4].source = unitId(4);                // I02-2, of task 2
    before.indicators[4].sourceInferred = false;
    before.units.push_back({unitId(7), u"科技科"_s, u"科技科"_s, UnitKind::Section});
    before.units.back().parent = unitId(4);
    const Plan next = nextYear(before, {});
    CHECK(next.units.size() == 2);
    CHECK_FALSE(unitNextYear(before, unitId(7)));
    CHECK(next.groups[0].members == std::vector{unitId(2)});
    CHECK(next.task(taskId(1))->responsible.size() == 2); // the lead and the group
    CHECK(next.duties.empty());
    CHECK(next.indicators[4].source == unitId(1)); // the task's lead
    CHECK(next.indicators[4].sourceInferred);
    CHECK_FALSE(next.indicators[3].source); // reported by every unit for itself
}

TEST_CASE("A unit that will be dissolved in the next year only is there when it begins, and the office never loses its host") {
    Plan before = smallPlan();
    before.units[3].dissolvedFrom = tenDay("2026-03-mid");
    before.units[3].successor = unitId(2);
    before.units[0].dissolvedFrom = tenDay("2025-11-early");
    const Plan next = nextYear(before, {});
    CHECK(next.units.size() == 4);
    CHECK(unitIn(next, 4)->dissolvedFrom == tenDay("2026-03-mid"));
    CHECK(unitIn(next, 4)->successor == unitId(2));
    REQUIRE(next.host());
    CHECK(next.host()->id == unitId(1));
    CHECK_FALSE(next.host()->dissolvedFrom);
}

TEST_CASE("The built-in plan goes into the next year with all its parts") {
    const Plan before = builtInPlan();
    const Plan next = nextYear(before, {});
    CHECK(next.document.title == QString(before.document.title).replace(u"2025"_s, u"2026"_s));
    CHECK(next.tasks().size() == 16);
    CHECK(next.indicators.size() == before.indicators.size());
    CHECK(duties(next) == duties(before));
    CHECK(nextYear(next, {}).year() == 2027);
}
