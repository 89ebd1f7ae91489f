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
    CHECK(mattersOf(plan, {last, now}, economy) == std::vector<Matter>{{Step::Supervise, MatterKind::Red, task(4), 2},
                                                                       {Step::Urge, MatterKind::MissingReport, task(10), 2},
                                                                       {Step::Urge, MatterKind::Red, task(7), 1},
                                                                       {Step::Remind, MatterKind::MissingReport, task(9), 1}});
    CHECK(mattersOf(plan, {now}, host).size() == 3);                           // leads 4, 7 and 12
    CHECK(mattersOf(plan, {last, now}, unit(plan, "咸安区人民政府")).empty()); // shares in tasks, leads none
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
        CHECK(mattersOf(plan, course, county) ==
              std::vector<Matter>{{Step::Urge, MatterKind::MissingReport, task(9), 2}}); // March came
    }
    SECTION("one that did not come after one that did") {
        course.push_back(may);
        CHECK(mattersOf(plan, course, county) == std::vector<Matter>{{Step::Remind, MatterKind::MissingReport, task(9), 1}});
    }
    SECTION("nothing where none is due") {
        course[3].reporting.missing = {{county, {task(9)}}};
        CHECK(mattersOf(plan, course, county).empty());
    }
}
