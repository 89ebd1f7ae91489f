#include "core/papers/tables/Measures.h"

#include "tests/core/papers/tables/Tables.h"
#include "tests/support/Samples.h"

using namespace xundu;
using namespace xundu::tests;

TEST_CASE("Platforms and projects stand on a sheet each, with the stage they have come to") {
    plan::Plan plan = samplePlan();
    plan.document.title = text("2025年实施方案");
    plan::Milestone moved = milestoneOf("M1-2", QDate(2025, 5, 31));
    moved.originalDueOn = QDate(2025, 4, 30);
    plan::Task& first = taskIn(plan, 1);
    first.measures.push_back(
        {1, plan::MeasureKind::Platform, text("建设平台"), {milestoneOf("M1-1", {}, QDate(2025, 4, 1)), moved}});
    first.measures.push_back({2, plan::MeasureKind::Activity, text("开展活动"), {milestoneOf("M1-3", {})}});
    taskIn(plan, 2).measures.push_back({1, plan::MeasureKind::Platform, text("做实园区"), {}});
    const progress::PeriodStatus status{.period = tenDay("2025-06-mid"), .dueOn = QDate(2025, 6, 20)};
    const auto book = papers::composeMeasures({.plan = &plan,
                                               .status = &status,
                                               .notes = {{taskId(1), 1, tenDay("2025-05-late"), text("已选址"), text("用地未批")},
                                                         {taskId(1), 1, tenDay("2025-06-early"), text("已开工"), {}},
                                                         {taskId(1), 1, tenDay("2025-07-early"), text("封顶"), {}},
                                                         {taskId(2), 1, tenDay("2025-06-mid"), text("已挂牌"), {}}}});
    REQUIRE(book.sheets.size() == 3);
    CHECK(book.sheets[0].name == text("重要指标"));
    CHECK(book.sheets[0].title == text("《2025年实施方案》重要指标跟踪调度台账"));
    CHECK(book.sheets[1].name == text("重大平台载体"));
    CHECK(book.sheets[1].title == text("《2025年实施方案》重大平台载体跟踪调度台账"));
    const auto platforms = rowsOf(book.sheets[1].table);
    REQUIRE(platforms.size() == 2);
    CHECK(textsOf(platforms[0]).mid(0, 3) == QStringList{text("1"), text("1. 任务1"), text("建设平台")});
    CHECK(textsOf(platforms[0]).mid(4, 3) == QStringList{text("逾期"), text("1/2"), text("节点")});
    CHECK(std::get<QDate>(platforms[0][7].exact) == QDate(2025, 5, 31));
    CHECK(std::get<QDate>(platforms[0][8].exact) == QDate(2025, 4, 30));
    CHECK(platforms[0][9].text.isEmpty());
    CHECK(textsOf(platforms[0]).mid(10) == QStringList{text("（6月上旬）已开工"), {}}); // the newest by then, of another 旬
    CHECK(textsOf(platforms[1]).mid(10) == QStringList{text("已挂牌"), {}});
    CHECK(textsOf(platforms[1]).mid(4, 3) == QStringList{text("未定节点"), {}, {}});
    CHECK(rowsOf(book.sheets[2].table).empty());
    CHECK(book.sheets[2].table.notes == QStringList{text("方案中没有重大项目。")});
}
