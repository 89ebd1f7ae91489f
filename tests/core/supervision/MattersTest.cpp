#include "core/supervision/Matters.h"

#include "tests/core/papers/StatusSample.h"

using namespace xundu;
using namespace xundu::tests;
using supervision::Matter;
using supervision::MatterKind;
using supervision::mattersOf;
using supervision::Step;

TEST_CASE("the ladder climbs with each 旬 that brings no answer and no better light") {
    const plan::Plan plan = plan::builtInPlan();
    const plan::UnitId host = unit(plan, "市科技局");
    const plan::UnitId economy = unit(plan, "市经信局"); // leads 4, 7, 9 and 10
    //                                               1234567890123456
    auto last = statusWith(plan, "2025-06-early", "GGGRGGGGGGGGGGGG");
    auto now = statusWith(plan, "2025-06-mid", "GGGRGGRGGGGRGGGG");
    last.reporting.missing = {{economy, {task(10)}}};
    now.reporting.missing = {{economy, {task(9), task(10)}}};
    const auto june = tenDay("2025-06-mid");
    CHECK(mattersOf(plan, {last, now}, {}, economy) ==
          std::vector<Matter>{{Step::Supervise, MatterKind::Red, june.plus(-1), 2, task(4)},
                              {Step::Urge, MatterKind::MissingReport, june.plus(-1), 2, task(10)},
                              {Step::Urge, MatterKind::Red, june, 1, task(7)},
                              {Step::Remind, MatterKind::MissingReport, june, 1, task(9)}});
    CHECK(mattersOf(plan, {now}, {}, host).size() == 3);                           // leads 4, 7 and 12
    CHECK(mattersOf(plan, {last, now}, {}, unit(plan, "咸安区人民政府")).empty()); // shares in tasks, leads none
    CHECK(supervision::answerLimit(Step::Urge) == 5);
    CHECK(supervision::answerLimit(Step::Supervise) == 10);
    CHECK_FALSE(supervision::answerLimit(Step::Remind));
}

TEST_CASE("forms that are due once a month run from month to month") {
    const plan::Plan plan = plan::builtInPlan();
    const plan::UnitId county = unit(plan, "通山县人民政府"); // shares in tasks, leads none
    std::vector<progress::PeriodStatus> course;
    for (const char* period : {"2025-03-late", "2025-04-early", "2025-04-mid", "2025-04-late", "2025-05-early", "2025-05-mid"})
        course.push_back(statusWith(plan, period, "GGGGGGGGGGGGGGGG"));
    auto may = statusWith(plan, "2025-05-late", "GGGGGGGGGGGGGGGG");
    may.reporting.missing = {{county, {task(9)}}};
    SECTION("two that did not come") {
        course[3].reporting.missing = {{county, {task(9)}}};
        course.push_back(may);
        CHECK(mattersOf(plan, course, {}, county) ==
              std::vector<Matter>{{Step::Urge, MatterKind::MissingReport, tenDay("2025-04-late"), 2, task(9)}}); // March came
    }
    SECTION("one that did not come after one that did") {
        course.push_back(may);
        CHECK(mattersOf(plan, course, {}, county) ==
              std::vector<Matter>{{Step::Remind, MatterKind::MissingReport, tenDay("2025-05-late"), 1, task(9)}});
    }
    SECTION("nothing where none is due") {
        course[3].reporting.missing = {{county, {task(9)}}};
        CHECK(mattersOf(plan, course, {}, county).empty());
    }
}

TEST_CASE("what was given to a unit is a matter once its 旬 is over, and stays one until it is answered") {
    const plan::Plan plan = plan::builtInPlan();
    const plan::UnitId economy = unit(plan, "市经信局");
    supervision::Assignment given{.id = supervision::AssignmentId::from(5),
                                  .task = task(10),
                                  .text = QStringLiteral("制定措施"),
                                  .units = {economy},
                                  .givenOn = QDate(2025, 6, 3),
                                  .due = tenDay("2025-06-early")};
    const auto matters = [&](const char* period) {
        return mattersOf(plan, {statusWith(plan, period, "GGGGGGGGGGGGGGGG")}, {given}, economy);
    };
    CHECK(matters("2025-06-early").empty()); // its last day is the last on which it can be answered
    const Matter late{.step = Step::Urge,
                      .kind = MatterKind::LateAssignment,
                      .since = tenDay("2025-06-mid"),
                      .periods = 2,
                      .task = task(10),
                      .assignment = given.id};
    CHECK(matters("2025-06-late") == std::vector<Matter>{late});
    CHECK(mattersOf(plan, {statusWith(plan, "2025-06-late", "GGGGGGGGGGGGGGGG")}, {given}, unit(plan, "市财政局")).empty());
    SECTION("extended") {
        given.followUps = {{.kind = supervision::FollowUpKind::Extended, .dueOn = QDate(2025, 6, 30), .on = QDate(2025, 6, 9)}};
        CHECK(matters("2025-06-late").empty());
        CHECK(matters("2025-07-early").size() == 1);
    }
    SECTION("answered") {
        given.followUps = {
            {.kind = supervision::FollowUpKind::Replied, .text = QStringLiteral("已制定"), .on = QDate(2025, 6, 25)}};
        CHECK(matters("2025-06-late").empty());
    }
}

TEST_CASE("what a section has to do is a matter of its unit, once, and of a dissolved unit its successor's") {
    plan::Plan plan = plan::builtInPlan();
    const plan::UnitId economy = unit(plan, "市经信局");
    const plan::UnitId education = unit(plan, "市教育局");
    const plan::UnitId section = plan::UnitId::from(900).value();
    plan.units.push_back(
        {.id = section, .name = QStringLiteral("产业科"), .shortName = QStringLiteral("产业科"), .parent = economy});
    supervision::Assignment given{.id = supervision::AssignmentId::from(5),
                                  .text = QStringLiteral("制定措施"),
                                  .units = {section},
                                  .givenOn = QDate(2025, 6, 3),
                                  .due = tenDay("2025-06-early")};
    const auto mattersAt = [&](plan::UnitId of) {
        return mattersOf(plan, {statusWith(plan, "2025-06-late", "GGGGGGGGGGGGGGGG")}, {given}, of);
    };
    REQUIRE(mattersAt(economy).size() == 1);
    CHECK(mattersAt(economy).front().section == section);
    given.units = {section, economy};
    REQUIRE(mattersAt(economy).size() == 1);
    CHECK_FALSE(mattersAt(economy).front().section);
    CHECK(mattersAt(education).empty());
    for (plan::Unit& each : plan.units) {
        if (each.id == economy) {
            each.dissolvedFrom = tenDay("2025-06-mid");
            each.successor = education;
        }
    }
    given.units = {economy};
    CHECK(mattersAt(economy).empty());
    CHECK(mattersAt(education).size() == 1);
}

TEST_CASE("a unit that is dissolved gets no matters from then on, its successor does") {
    plan::Plan plan = plan::builtInPlan();
    const plan::UnitId economy = unit(plan, "市经信局"); // leads task 10 with 市发改委
    const plan::UnitId education = unit(plan, "市教育局");
    auto now = statusWith(plan, "2025-06-mid", "GGGGGGGGGRGGGGGG");
    for (plan::Unit& each : plan.units) {
        if (each.id == economy) {
            each.dissolvedFrom = tenDay("2025-06-mid");
            each.successor = education;
        }
    }
    CHECK(mattersOf(plan, {now}, {}, economy).empty());
    CHECK(mattersOf(plan, {now}, {}, education).size() == 1);
    const auto before = statusWith(plan, "2025-06-early", "GGGGGGGGGRGGGGGG");
    CHECK(mattersOf(plan, {before}, {}, economy).size() == 1);
    CHECK(mattersOf(plan, {before}, {}, education).empty());
}
