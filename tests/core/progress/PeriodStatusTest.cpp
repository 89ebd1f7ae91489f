#include "core/progress/Standing.h"
#include "tests/support/Samples.h"

using namespace xundu;
using namespace xundu::tests;
using progress::Light;
using progress::PeriodFacts;
using progress::PeriodStatus;

namespace {

PeriodStatus status(const plan::Plan& plan, const PeriodFacts& facts, const char* period) {
    return progress::statusOf(plan, facts, tenDay(period), progress::defaultRules(2025), calendar::WorkCalendar::builtIn());
}

progress::Receipt receipt(qint64 task, plan::UnitId unit, QDate on, bool unchanged = false) {
    return {taskId(task), unit, on, unchanged};
}

PeriodFacts received(std::vector<progress::Receipt> receipts) {
    PeriodFacts facts;
    facts.receipts = std::move(receipts);
    return facts;
}

progress::MissingReport missing(plan::UnitId unit, std::vector<qint64> numbers) {
    progress::MissingReport report{unit, {}};
    for (const qint64 number : numbers)
        report.tasks.push_back(taskId(number));
    return report;
}

} // namespace

TEST_CASE("The 旬's own facts are in its status") {
    PeriodFacts facts;
    facts.closed = true;
    progress::RuleBook rules = progress::defaultRules(2025);
    rules.version = 3;
    const auto june = progress::statusOf(samplePlan(), facts, tenDay("2025-06-mid"), rules, calendar::WorkCalendar::builtIn());
    CHECK(june.period == tenDay("2025-06-mid"));
    CHECK(june.dueOn == QDate(2025, 6, 20)); // a Friday
    CHECK(june.closed);
    CHECK(june.ruleVersion == 3);
    CHECK_FALSE(status(samplePlan(), {}, "2025-06-mid").closed);
    CHECK(status(samplePlan(), {}, "2025-05-late").dueOn == QDate(2025, 5, 30)); // 31 May is in the holiday
}

TEST_CASE("Leads answer each 旬, the co-responsible in the last of a month") {
    CHECK(status(samplePlan(), {}, "2025-06-early").reporting.expected == 3); // bureau twice, commission once
    CHECK(status(samplePlan(), {}, "2025-06-mid").reporting.expected == 3);
    CHECK(status(samplePlan(), {}, "2025-06-late").reporting.expected == 9); // and commission, four counties, zone for task 1
}

TEST_CASE("Missing answers by unit in the plan's order") {
    const auto mid = status(samplePlan(), {}, "2025-06-mid").reporting;
    CHECK(mid.received == 0);
    CHECK(mid.late == 0);
    CHECK(mid.missing == std::vector{missing(scienceBureau, {1, 2}), missing(reformCommission, {2})});
    const auto late = status(samplePlan(), {}, "2025-06-late").reporting;
    CHECK(late.missing == std::vector{missing(scienceBureau, {1, 2}), missing(reformCommission, {1, 2}), missing(xianan, {1}),
                                      missing(chibi, {1}), missing(jiayu, {1}), missing(tongcheng, {1}), missing(zone, {1})});
}

TEST_CASE("Received, late and missing: the due day itself is in time, 无变化 is an answer") {
    const auto reporting =
        status(samplePlan(),
               received({receipt(1, scienceBureau, QDate(2025, 6, 20)), receipt(2, scienceBureau, QDate(2025, 6, 21)),
                         receipt(2, reformCommission, QDate(2025, 6, 19), true)}),
               "2025-06-mid")
            .reporting;
    CHECK(reporting.expected == 3);
    CHECK(reporting.received == 3);
    CHECK(reporting.late == 1);
    CHECK(reporting.missing.empty());
    const auto partly = status(samplePlan(), received({receipt(1, scienceBureau, QDate(2025, 6, 23))}), "2025-06-mid").reporting;
    CHECK(partly.received == 1);
    CHECK(partly.late == 1);
    CHECK(partly.missing == std::vector{missing(scienceBureau, {2}), missing(reformCommission, {2})});
}

TEST_CASE("Answers that nobody required are not counted") {
    const auto reporting = status(samplePlan(),
                                  received({receipt(1, zone, QDate(2025, 6, 12)), receipt(1, chibi, QDate(2025, 6, 30)),
                                            receipt(2, college, QDate(2025, 6, 12))}),
                                  "2025-06-mid")
                               .reporting;
    CHECK(reporting.received == 0);
    CHECK(reporting.late == 0);
    CHECK(reporting.expected == 3);
}

TEST_CASE("The office's own frequencies") {
    plan::Plan plan = samplePlan();
    using plan::Frequency;
    plan.duties = {{taskId(1), scienceBureau, Frequency::Month},
                   {taskId(1), zone, Frequency::Period},
                   {taskId(1), chibi, Frequency::None},
                   {taskId(1), jiayu, Frequency::Quarter}};
    // mid: bureau 2, commission 2, zone 1
    CHECK(status(plan, {}, "2025-06-mid").reporting.missing ==
          std::vector{missing(scienceBureau, {2}), missing(reformCommission, {2}), missing(zone, {1})});
    // the end of a quarter: all nine but 赤壁
    CHECK(status(plan, {}, "2025-06-late").reporting.expected == 8);
    // the end of another month: nor 嘉鱼
    CHECK(status(plan, {}, "2025-07-late").reporting.expected == 7);
    CHECK(status(plan, {}, "2025-09-late").reporting.expected == 8);
}

TEST_CASE("A duty given to a section counts") {
    plan::Plan plan = samplePlan();
    const auto section = unitId(20);
    plan::Unit unit{section, text("高新科"), text("高新科"), plan::UnitKind::Section};
    unit.parent = scienceBureau;
    plan.units.push_back(unit);
    plan.duties = {{taskId(1), scienceBureau, plan::Frequency::None}, {taskId(1), section, plan::Frequency::Period}};
    CHECK(status(plan, {}, "2025-06-mid").reporting.missing ==
          std::vector{missing(scienceBureau, {2}), missing(reformCommission, {2}), missing(section, {1})});
}

TEST_CASE("Before the first report nobody owes, is late or lit for silence") {
    plan::Plan plan = samplePlan();
    plan.indicators = {indicatorOf("I01-1", "50")};
    const auto before = status(plan, received({receipt(1, scienceBureau, QDate(2025, 4, 1))}), "2025-03-mid");
    CHECK(before.reporting.expected == 0);
    CHECK(before.reporting.received == 0);
    CHECK(before.reporting.late == 0);
    CHECK(before.reporting.missing.empty());
    CHECK(before.tasks.front().light == Light::None);
    CHECK(before.indicators.front().light == Light::None);
    const auto first = status(plan, {}, "2025-03-late"); // begins on 21 March, after the issue on 18 March
    CHECK(first.reporting.expected == 9);
    CHECK(first.tasks.front().light == Light::Yellow); // 90/365 expected
    plan.firstReportSetting = tenDay("2025-05-early");
    CHECK(status(plan, {}, "2025-04-late").reporting.expected == 0);
    CHECK(status(plan, {}, "2025-05-early").reporting.expected == 3);
}

TEST_CASE("Tasks stand in the plan's order, indicators by code, goals that no task repeats included") {
    plan::Plan plan = samplePlan();
    std::swap(plan.programmes[0], plan.programmes[1]);
    plan.indicators = {indicatorOf("I00-1", "18"), indicatorOf("I01-1", "50"), indicatorOf("I02-1", "50")};
    PeriodFacts facts;
    facts.readings = {only(readingOf("I02-1", scienceBureau, "2025-06-mid", "50")),
                      only(readingOf("I00-1", scienceBureau, "2025-06-mid", "18"))};
    const auto june = status(plan, facts, "2025-06-mid");
    REQUIRE(june.tasks.size() == 2);
    CHECK(june.tasks[0].task == taskId(2));
    CHECK(june.tasks[1].task == taskId(1));
    REQUIRE(june.indicators.size() == 3);
    CHECK(june.indicators[0].code == codeNamed("I00-1"));
    CHECK(june.indicators[0].light == Light::Done);
    REQUIRE(june.indicators[2].value);
    CHECK(june.indicators[2].value->value == fraction(50)); // each by its own readings
    CHECK_FALSE(june.indicators[1].value);
    CHECK(june.indicators[1].code == codeNamed("I01-1"));
    CHECK(june.indicators[2].code == codeNamed("I02-1"));
    CHECK(june.tasks[0].light == Light::Done);
    CHECK(june.tasks[1].light == Light::Red); // silent, 46.8 % expected
}

TEST_CASE("Standings are found by name") {
    plan::Plan plan = samplePlan();
    plan.indicators = {indicatorOf("I01-1", "50")};
    const auto june = status(plan, {}, "2025-06-mid");
    REQUIRE(june.task(taskId(2)));
    CHECK(june.task(taskId(2))->task == taskId(2));
    CHECK_FALSE(june.task(taskId(3)));
    REQUIRE(june.indicator(codeNamed("I01-1")));
    CHECK(june.indicator(codeNamed("I01-1"))->code == codeNamed("I01-1"));
    CHECK_FALSE(june.indicator(codeNamed("I01-2")));
}
