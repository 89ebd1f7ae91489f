#include "core/papers/wall/WallChartComposer.h"

#include "tests/core/papers/StatusSample.h"

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;
using papers::composeWallChart;
using papers::MilestoneState;
using papers::PaperData;
using papers::WallChart;
using papers::WallLight;
using papers::WallRow;
using papers::WallSign;
using progress::Light;

namespace {

/// The chart's only block.
WallChart chartOf(const PaperData& data, QDate today = {}) {
    const papers::Paper paper = composeWallChart(data, today);
    REQUIRE(paper.blocks.size() == 1);
    REQUIRE(std::holds_alternative<WallChart>(paper.blocks.front()));
    CHECK(paper.shape == papers::PageShape::WallChart);
    return std::get<WallChart>(paper.blocks.front());
}

/// Without lights.
std::vector<progress::PeriodStatus> bare(const char* period) { return {{.period = tenDay(period)}}; }

const WallRow& row(const WallChart& chart, const char* number) {
    for (const papers::WallGroup& group : chart.groups) {
        for (const WallRow& entry : group.rows) {
            if (entry.number == QString::fromUtf8(number))
                return entry;
        }
    }
    FAIL("no such row: " << number);
    return chart.groups.front().rows.front();
}

plan::Milestone& milestone(plan::Plan& plan, const char* id) {
    for (plan::Programme& programme : plan.programmes) {
        for (plan::Task& task : programme.tasks) {
            for (plan::Measure& measure : task.measures) {
                for (plan::Milestone& entry : measure.milestones) {
                    if (entry.id.value() == QString::fromUtf8(id))
                        return entry;
                }
            }
        }
    }
    FAIL("no such milestone: " << id);
    return plan.programmes.front().tasks.front().measures.front().milestones.front();
}

QStringList legend(const WallChart& chart) {
    QStringList words;
    for (const papers::WallLegend& entry : chart.legend)
        words += entry.words;
    return words;
}

} // namespace

TEST_CASE("a wall chart has a row for each task and a place for each period of the year") {
    const plan::Plan plan = plan::builtInPlan();
    auto before = statusWith(plan, "2025-06-early", "GGGGGGGGYYYYYYRR");
    before.closed = true;
    before.tasks[0].stale = true;
    const auto now = statusWith(plan, "2025-06-mid", "GGGGGGGGYYYYYRRD");
    const WallChart chart = chartOf({.plan = &plan, .course = {before, now}}, QDate(2025, 6, 20));
    REQUIRE(chart.groups.size() == 5);
    CHECK(chart.groups[0].name == u"区域创新能力跃升工程"_s);
    CHECK(chart.groups[0].rows.size() == 4);
    const WallRow& last = row(chart, "16");
    CHECK(last.title == u"厚植创新创造生态"_s);
    for (size_t i = 0; i < 36; ++i)
        CHECK(last.lights[i].has_value() == (i == 15 || i == 16)); // 6月上旬 is the 16th 旬
    CHECK(last.lights[15] == WallLight{Light::Red});
    CHECK(last.lights[16] == WallLight{Light::Done});
    CHECK(row(chart, "1").lights[15] == WallLight{Light::Green, true, false});
    for (size_t i = 0; i < 36; ++i)
        CHECK(chart.closed[i] == (i == 15));
    CHECK(chart.shown == tenDay("2025-06-mid"));
    CHECK(chart.firstReport == tenDay("2025-03-late"));
    CHECK(chart.beforeFirst == u"方案3月18日印发，此前不亮灯"_s);
    CHECK(chart.today == QDate(2025, 6, 20));
    CHECK(chart.title == u"咸宁市科技赋能行动2025年挂图作战图"_s);
    CHECK(chart.subtitle == u"2025年6月中旬　截至2025年6月20日"_s);
    CHECK(chart.months[11] == u"12月"_s);
    CHECK(legend(chart) == QStringList{u"完成"_s, u"正常"_s, u"滞后"_s, u"严重滞后"_s, u"未亮灯"_s, u"数据未更新"_s, u"已定稿"_s,
                                       u"今日（6月20日）"_s});
}

TEST_CASE("counts of a wall chart add up and know their source") {
    plan::Plan plan = plan::builtInPlan();
    milestone(plan, "M02-1").dueOn = QDate(2025, 9, 30);
    milestone(plan, "M02-2").dueOn = QDate(2025, 6, 10);
    const auto now = statusWith(plan, "2025-06-mid", "GGGGGGGGYYYYYRRD");
    const WallChart chart = chartOf({.plan = &plan, .course = {now}});
    CHECK(chart.counts.text == u"16项任务中，完成1项、正常8项、滞后5项、严重滞后2项。时间节点2个，未到期1个、逾期1个。"_s);
    QStringList figures;
    for (const papers::Figure& figure : chart.counts.figures)
        figures += chart.counts.text.sliced(figure.begin, figure.length) + u' ' + figure.source;
    CHECK(figures == QStringList{u"16 tasks:all"_s, u"1 tasks:done"_s, u"8 tasks:green"_s, u"5 tasks:yellow"_s, u"2 tasks:red"_s,
                                 u"2 milestones:dated"_s, u"1 milestones:planned"_s, u"1 milestones:overdue"_s});
    const auto same = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGGGGGG");
    CHECK(chartOf({.plan = &plan, .course = {same}}).counts.text == u"16项任务全部正常。时间节点2个，未到期1个、逾期1个。"_s);
    plan.programmes = {{1, u"工程"_s, {}, {plan.programmes[0].tasks[0]}}};
    const progress::PeriodStatus one{.period = now.period, .tasks = {now.tasks[0]}};
    CHECK(chartOf({.plan = &plan, .course = {one}}).counts.text == u"1项任务正常。"_s);
}

TEST_CASE("milestones stand at the end of their period as they were on the last day of the one shown") {
    plan::Plan plan = plan::builtInPlan();
    milestone(plan, "M02-1").dueOn = QDate(2025, 6, 20); // the last day itself: not overdue
    milestone(plan, "M02-2").dueOn = QDate(2025, 6, 19); // of the shown 旬, passed
    milestone(plan, "M02-3").dueOn = QDate(2025, 5, 31); // two 旬 ago: 5月下旬 → 6月中旬
    milestone(plan, "M02-4").dueOn = QDate(2025, 5, 31);
    milestone(plan, "M02-4").doneOn = QDate(2025, 6, 20);
    milestone(plan, "M02-5").dueOn = QDate(2025, 7, 5);
    milestone(plan, "M02-5").doneOn = QDate(2025, 6, 21); // later than the 旬 shown tells of
    milestone(plan, "M02-6").doneOn = QDate(2025, 4, 1);  // without a due day
    milestone(plan, "M02-7").dueOn = QDate(2026, 3, 1);
    const WallChart chart = chartOf({.plan = &plan, .course = bare("2025-06-mid")});
    const auto& placed = row(chart, "2").milestones;
    REQUIRE(placed.size() == 6);
    const auto check = [&](size_t index, const char* period, MilestoneState state, const QString& text) {
        INFO(index);
        CHECK(placed[index].number == static_cast<int>(index) + 1);
        CHECK(placed[index].label == u"2-%1"_s.arg(index + 1));
        CHECK(placed[index].period == tenDay(period));
        CHECK(placed[index].state == state);
        CHECK_FALSE(placed[index].original);
        CHECK(placed[index].text == text);
    };
    check(0, "2025-04-early", MilestoneState::Done, u"做好做优凤凰生态科创园建设（4月1日完成）"_s);
    check(1, "2025-05-late", MilestoneState::Done, u"做好做优绿色双创产业园建设（6月20日完成）"_s);
    check(2, "2025-05-late", MilestoneState::Overdue, u"做实咸宁大学科技园（应于5月31日前完成，已逾期2旬）"_s);
    check(3, "2025-06-mid", MilestoneState::Planned, u"咸宁科技创新中心启动建设（6月20日前完成）"_s);
    check(4, "2025-06-mid", MilestoneState::Overdue, u"引进专业机构（应于6月19日前完成，已逾期）"_s);
    check(5, "2025-07-early", MilestoneState::Planned, u"做好做优智能制造产业园建设（7月5日前完成）"_s);
    // Of the plan's 59 milestones seven have a day: one of them lies in 2026.
    CHECK(chart.notes ==
          QStringList{u"另有52个节点尚未确定时间，图中未标示。"_s, u"另有1个节点的时间不在2025年内，图中未标示。"_s});
}

TEST_CASE("a moved milestone keeps its original place") {
    plan::Plan plan = plan::builtInPlan();
    plan::Milestone& moved = milestone(plan, "M05-2");
    moved.originalDueOn = QDate(2025, 7, 31);
    moved.dueOn = QDate(2025, 8, 31);
    plan::Milestone& within = milestone(plan, "M05-1"); // moved within its 旬
    within.originalDueOn = QDate(2025, 9, 21);
    within.dueOn = QDate(2025, 9, 30);
    plan::Milestone& fromLastYear = milestone(plan, "M05-3");
    fromLastYear.originalDueOn = QDate(2024, 12, 31);
    fromLastYear.dueOn = QDate(2025, 10, 31);
    const WallChart chart = chartOf({.plan = &plan, .course = bare("2025-06-mid")});
    const auto& placed = row(chart, "5").milestones;
    REQUIRE(placed.size() == 3);
    CHECK(placed[0].period == tenDay("2025-08-late"));
    CHECK(placed[0].original == tenDay("2025-07-late"));
    CHECK(placed[0].text == u"引进珞珈实验室来我市建设概念验证中心（8月31日前完成，原定7月31日）"_s);
    CHECK_FALSE(placed[1].original);
    CHECK(placed[1].text.endsWith(u"（9月30日前完成，原定9月21日）"_s));
    CHECK_FALSE(placed[2].original);
    CHECK(placed[2].text.endsWith(u"（10月31日前完成，原定2024年12月31日）"_s));
    CHECK(legend(chart).contains(u"原定时间"_s));
}

TEST_CASE("an overridden light is marked and its note tells both") {
    const plan::Plan plan = plan::builtInPlan();
    std::vector<progress::PeriodStatus> course;
    for (const char* period : {"2025-05-mid", "2025-05-late", "2025-06-early", "2025-06-mid"})
        course.push_back(statusWith(plan, period, "GGGGGGGGGGGGGGGG"));
    for (const size_t i : {0U, 1U, 3U}) {
        course[i].tasks[3].overridden = true;
        course[i].tasks[3].light = Light::Yellow;
        course[i].tasks[3].computed = Light::Red;
    }
    course[3].tasks[3].computed = Light::Yellow;
    const WallChart chart = chartOf({.plan = &plan, .course = course});
    CHECK(row(chart, "4").lights[14] == WallLight{Light::Yellow, false, true});
    CHECK(chart.notes.mid(1) == QStringList{u"第4项任务5月中旬至5月下旬亮灯经专班办公室研判为滞后，按规则测算为严重滞后。"_s,
                                            u"第4项任务6月中旬亮灯经专班办公室研判确定。"_s});
    CHECK(legend(chart).contains(u"研判确定"_s));
}

TEST_CASE("a wall chart of a period without duties, of another year's day, and of untidy texts") {
    plan::Plan plan = plan::builtInPlan();
    plan.programmes[0].tasks[0].title = u"建好\t科创园\n二期\u0007 "_s;
    plan.programmes[0].name.clear();
    milestone(plan, "M01-1").text = u"上线\uFFF9；\r\n试运行。"_s;
    milestone(plan, "M01-1").dueOn = QDate(2025, 12, 31);
    plan.programmes.push_back({6, u"空"_s, {}, {}});
    const auto before = statusWith(plan, "2025-01-early", "NNNNNNNNNNNNNNNN"); // the first report is 3月下旬's
    const papers::Paper paper = composeWallChart({.plan = &plan, .course = {before}, .frame = {.demo = true}}, QDate(2026, 1, 5));
    const auto& chart = std::get<WallChart>(paper.blocks.front());
    CHECK(paper.mark == u"（演示数据）"_s);
    CHECK(paper.date == QDate(2025, 1, 10));
    CHECK_FALSE(chart.today);
    CHECK(chart.groups.size() == 5); // a programme without tasks has no place
    CHECK(chart.groups[0].rows[0].title == u"建好 科创园 二期"_s);
    CHECK(chart.groups[0].rows[0].milestones.at(0).text == u"上线；试运行（12月31日前完成）"_s);
    CHECK(chart.counts.text == u"时间节点1个，未到期1个。"_s);
    for (const papers::WallGroup& group : chart.groups) {
        for (const WallRow& entry : group.rows)
            CHECK(std::none_of(entry.lights.begin(), entry.lights.end(), [](const auto& light) { return light.has_value(); }));
    }
    CHECK(chart.signOff == u"咸宁市科技赋能行动工作专班办公室　2025年1月10日"_s);
}

TEST_CASE("a wall chart names units as they are confirmed, and its wording may be the office's own") {
    plan::Plan plan = plan::builtInPlan();
    const WallChart inferred = chartOf({.plan = &plan, .course = bare("2025-06-mid")});
    CHECK(inferred.heads[3] == u"责任单位"_s);
    plan.leadsConfirmed = true;
    plan.firstReportSetting = tenDay("2025-04-early");
    const papers::WordingBook book({{u"wall"_s, u"legend.closed"_s, u"已归档"_s}, {u"wall"_s, u"part.mid"_s, u"中旬"_s}});
    const WallChart confirmed = chartOf({.plan = &plan, .course = bare("2025-06-mid"), .wording = book});
    CHECK(confirmed.heads[3] == u"牵头单位"_s);
    CHECK(row(confirmed, "10").units.size() < row(inferred, "10").units.size());
    CHECK(row(inferred, "10").unitsInBrief == u"市经信局等9家"_s); // two departments, six counties, the zone
    CHECK(row(confirmed, "10").unitsInBrief == row(confirmed, "10").units);
    CHECK(confirmed.beforeFirst == u"4月上旬起调度，此前不亮灯"_s);
    CHECK(confirmed.parts[1] == u"中旬"_s);
}
