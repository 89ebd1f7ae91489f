#include "core/papers/meeting/MeetingPack.h"
#include "core/papers/meeting/Minutes.h"
#include "core/papers/meeting/Needs.h"
#include "core/papers/supervision/Assignments.h"
#include "tests/core/papers/PaperParts.h"
#include "tests/core/papers/StatusSample.h"

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;
using papers::Paper;
using papers::PaperData;
using supervision::Assignment;
using supervision::Meeting;

namespace {

PaperData dataOf(const plan::Plan& plan) {
    auto now = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGRGGGG");
    makeMatchesRed(now);
    now.tasks[11].reasons = {standing(now, "I12-2").reason};
    PaperData data{.plan = &plan, .course = {now}};
    data.reports = {reportOf(plan, 10, "市经信局", "请安排资金。", QDate(2025, 6, 19))};
    return data;
}

Meeting undated() { return {.period = tenDay("2025-06-mid")}; }

QStringList parts(const Paper& paper) {
    QStringList titles;
    for (const papers::Block& block : paper.blocks) {
        if (const auto* part = std::get_if<papers::PartStart>(&block))
            titles += part->title;
    }
    return titles;
}

} // namespace

TEST_CASE("minutes tell what is known of the meeting and leave out the rest") {
    const plan::Plan plan = plan::builtInPlan();
    PaperData data = dataOf(plan);
    const Paper bare = papers::composeMinutes(data, undated(), {});
    CHECK(paragraphs(bare) == u"咸宁市科技赋能行动工作专班召开工作推进会。现将会议议定事项纪要如下。"_s);

    const Paper decided = papers::composeMinutes(data, undated(), {Assignment{.text = u"月底前再次调度"_s}});
    CHECK(headings(decided) == QStringList{u"议定事项"_s}); // one section has no number

    data.frame.mark = u"咸宁市科技赋能行动工作专班办公室"_s;
    const Meeting meeting{.period = tenDay("2025-06-mid"),
                          .heldOn = QDate(2025, 6, 23),
                          .time = u"上午9时"_s,
                          .venue = u"市政府第一会议室"_s,
                          .chair = u"专班组长"_s,
                          .present = {u"市科技局"_s, u"市经信局"_s},
                          .excused = {u"市教育局"_s},
                          .agenda = {{u"6月中旬工作调度情况"_s, u"会议听取了汇报。"_s}}};
    const std::vector<Assignment> decisions{
        {.text = u"加快需求对接。"_s, .units = {unit(plan, "市科技局")}, .due = tenDay("2025-07-early")},
        {.text = u"月底前再次调度"_s}};
    const Paper full = papers::composeMinutes(data, meeting, decisions);
    CHECK(only<papers::Masthead>(full).form == papers::Masthead::Form::Minutes);
    CHECK(only<papers::Masthead>(full).mark == u"咸宁市科技赋能行动工作专班会议纪要"_s);
    const QString text = paragraphs(full);
    CHECK(text.startsWith(u"2025年6月23日上午9时，专班组长在市政府第一会议室主持召开工作推进会，议题为6月中旬工作调度情况。"_s));
    CHECK(headings(full) == QStringList{u"一、会议情况"_s, u"二、议定事项"_s});
    CHECK(text.contains(u"\n1.加快需求对接（责任单位：市科技局；完成时限：7月上旬）。\n2.月底前再次调度。\n"_s));
    CHECK(text.endsWith(u"\n出席：市科技局、市经信局。\n请假：市教育局。"_s));
    for (const papers::Block& block : full.blocks)
        CHECK_FALSE(std::holds_alternative<papers::SignOff>(block)); // minutes bear no seal
}

TEST_CASE("the material of a meeting has a part for each thing there is") {
    const plan::Plan plan = plan::builtInPlan();
    const PaperData data = dataOf(plan);
    const Meeting proposed = papers::proposedMeeting(data);
    const auto decisions = papers::proposedDecisions(data);
    REQUIRE(decisions.size() == 2);
    CHECK(decisions[0].due == tenDay("2025-07-mid")); // three 旬 on
    CHECK(decisions[1].text.contains(u"请安排资金"_s));

    const Paper paper = papers::composeMeetingPack(data, proposed, {});
    const QStringList titles = parts(paper);
    CHECK(titles.mid(0, 4) == QStringList{u"截至6月中旬总体情况"_s, u"严重滞后任务及原因"_s, u"未说明滞后原因的任务"_s,
                                          u"各单位旬报提出的需协调事项"_s});
    CHECK(titles.contains(u"市科技局"_s));
    CHECK_FALSE(titles.contains(u"市市场监督管理局"_s)); // has no duty
    const auto reds = rows(tables(paper).front());
    REQUIRE(reds.size() == 1);
    CHECK(reds[0].back().text == u"完成需求对接388项，完成进度15.5%，落后序时进度31.3个百分点"_s);

    const Assignment last{.text = u"加快需求对接"_s,
                          .givenOn = QDate(2025, 5, 23),
                          .due = tenDay("2025-06-mid"),
                          .followUps = {{.text = u"已部署。"_s, .on = QDate(2025, 6, 10)}}};
    const Paper again = papers::composeMeetingPack(data, proposed, {last});
    CHECK(parts(again).first() == u"上次会议议定事项落实情况"_s);
    CHECK(paragraphs(again).contains(u"加快需求对接（完成时限：6月中旬）。落实情况：已部署。"_s));
}

TEST_CASE("the material of a meeting tells overridden lights in full, for want of a table of lights") {
    const plan::Plan plan = plan::builtInPlan();
    PaperData data = dataOf(plan);
    progress::TaskStanding& task = data.course.back().tasks[6]; // shown green, computed red
    task.overridden = true;
    task.computed = progress::Light::Red;
    task.reasons.insert(task.reasons.begin(), {.code = progress::ReasonCode::Override, .note = u"已补充材料"_s});
    const Paper paper = papers::composeMeetingPack(data, undated(), {});
    CHECK(paragraphs(paper).contains(u"经专班办公室研判为正常（按规则测算为严重滞后），理由：已补充材料。"_s));
    CHECK_FALSE(paragraphs(paper).contains(u"一览表"_s));
}

TEST_CASE("the chart of a meeting has ten bars that can be drawn, and says so where there are more") {
    const plan::Plan plan = plan::builtInPlan();
    PaperData data = dataOf(plan);
    progress::PeriodStatus& now = data.course.back();
    const auto chart = [&] {
        const Paper paper = papers::composeMeetingPack(data, undated(), {});
        const papers::Chart* found = nullptr;
        for (const papers::Block& block : paper.blocks) {
            if (const auto* entry = std::get_if<papers::Chart>(&block))
                found = entry;
        }
        REQUIRE(found);
        return *found;
    };
    for (size_t i = 0; i < 10; ++i) { // far behind, but nothing is reported: no bar
        now.indicators[i].light = progress::Light::Red;
        now.indicators[i].lagPoints = base::Fraction(46);
        now.indicators[i].reason.code = progress::ReasonCode::NoReading;
    }
    CHECK(std::get<papers::PaceBars>(chart().series).bars.size() == 1);
    CHECK(chart().title == u"滞后指标完成进度与序时进度对比"_s);
    for (size_t i = 0; i < 10; ++i)
        now.indicators[i].progress = base::Fraction::of(1, 10);
    CHECK(std::get<papers::PaceBars>(chart().series).bars.size() == 10);
    CHECK(chart().title == u"滞后指标完成进度与序时进度对比（前10项）"_s);
}

TEST_CASE("the material of a calm 旬 has no empty part") {
    const plan::Plan plan = plan::builtInPlan();
    const PaperData data{.plan = &plan, .course = {statusWith(plan, "2025-06-mid", "GGGGGGGGGGGGGGGG")}};
    const QStringList titles = parts(papers::composeMeetingPack(data, papers::proposedMeeting(data), {}));
    CHECK(titles.first() == u"截至6月中旬总体情况"_s);
    CHECK(titles[1] == u"市委宣传部"_s); // the plan's first unit: no reds, no asks before it
}

TEST_CASE("proposed decisions name all responsible units until leads are confirmed") {
    plan::Plan plan = plan::builtInPlan();
    const PaperData data = dataOf(plan); // task 12 is red
    const auto named = [&] { return papers::official::printedUnits(plan, papers::proposedDecisions(data)[0].units); };
    CHECK(named() == QStringList{u"市科技局"_s, u"市高投集团"_s, u"市政府办公室"_s, u"市发改委"_s, u"市人社局"_s,
                                 u"各县市区人民政府"_s, u"咸宁高新区管委会"_s});
    plan.leadsConfirmed = true;
    CHECK(named() == QStringList{u"市科技局"_s});
}

TEST_CASE("the agenda follows from what is needed, last decisions first") {
    const plan::Plan plan = plan::builtInPlan();
    PaperData data = dataOf(plan); // task 12 is red
    const auto titles = [&] {
        QStringList all;
        for (const supervision::AgendaItem& item : papers::proposedMeeting(data).agenda)
            all << item.title;
        return all;
    };
    CHECK(titles() == QStringList{u"6月中旬工作调度情况"_s, u"严重滞后任务的推进措施"_s, u"未说明滞后原因的严重滞后任务"_s,
                                  u"各单位提出的需协调事项"_s});
    auto lead = reportOf(plan, 12, "市科技局", "", QDate(2025, 6, 19));
    lead.problems = u"平台入驻企业不足"_s;
    lead.assessment = progress::Assessment::Normal;
    auto other = reportOf(plan, 12, "市人社局", "", QDate(2025, 6, 19));
    other.assessment = progress::Assessment::FarBehind;
    data.reports = {lead, other};
    data.assignments = {{.id = supervision::AssignmentId::from(5),
                         .meeting = supervision::MeetingId::from(3),
                         .text = u"月底前再次调度"_s,
                         .givenOn = QDate(2025, 5, 23)}};
    CHECK(titles() == QStringList{u"上次会议议定事项落实情况"_s, u"6月中旬工作调度情况"_s, u"严重滞后任务的推进措施"_s,
                                  u"牵头单位与责任单位判断不一致的任务"_s});
    CHECK(papers::needsOf(data).conflicts ==
          std::vector<papers::Conflict>{{task(12), unit(plan, "市科技局"), progress::Assessment::Normal, unit(plan, "市人社局"),
                                         progress::Assessment::FarBehind}});
    const auto decisions = papers::proposedDecisions(data);
    REQUIRE(decisions.size() == 2);
    CHECK(decisions[1].text == u"核对第12项“建好科创供应链平台”的推进情况，与市人社局统一口径"_s);

    data.assignments.push_back(
        {.origin = supervision::Origin::Ask, .text = u"安排资金"_s, .givenBy = u"赤壁市"_s, .givenOn = QDate(2025, 6, 10)});
    CHECK(titles().mid(0, 3) ==
          QStringList{u"上次会议议定事项落实情况"_s, u"批示和需协调事项办理情况"_s, u"6月中旬工作调度情况"_s});
    const Paper pack = papers::composeMeetingPack(data, papers::proposedMeeting(data), {});
    CHECK(parts(pack).first() == u"批示和需协调事项办理情况"_s); // no decisions were given to the pack
    CHECK(paragraphs(pack).contains(u"赤壁市提出的需协调事项：安排资金"_s));

    // What is decided and open is not decided a second time; once it is closed the need is there again.
    data.assignments.front().text = decisions[0].text;
    CHECK(papers::proposedDecisions(data).size() == 1);
    data.assignments.front().followUps = {
        {.kind = supervision::FollowUpKind::Replied, .text = u"已推进"_s, .on = QDate(2025, 6, 5)},
        {.kind = supervision::FollowUpKind::Closed, .text = u"台账"_s, .on = QDate(2025, 6, 6)}};
    CHECK(papers::proposedDecisions(data).size() == 2);
}

TEST_CASE("what a meeting after the year's end decides is not due before it") {
    const plan::Plan plan = plan::builtInPlan();
    PaperData data{.plan = &plan, .course = {statusWith(plan, "2025-12-late", "GGGGGGGGGGGRGGGG")}};
    REQUIRE(papers::proposedDecisions(data).size() == 1);
    CHECK(papers::proposedDecisions(data)[0].due == tenDay("2025-12-late")); // the plan's year is over then
    data.frame.date = QDate(2026, 1, 6);
    CHECK(papers::proposedDecisions(data)[0].due == tenDay("2026-01-early"));
}

TEST_CASE("the state of what was decided is told as of the paper's date") {
    const plan::Plan plan = plan::builtInPlan();
    const PaperData data = dataOf(plan); // dated 20 June
    const papers::official::Phrases phrases(data);
    Assignment given{.text = u"再次调度"_s, .due = tenDay("2025-06-early")};
    CHECK(papers::official::stateText(phrases, given) == u"已超过时限，尚未报告办理情况"_s);
    given.due = tenDay("2025-06-mid");
    CHECK(papers::official::stateText(phrases, given) == u"正在办理"_s);
    given.followUps = {{.text = u"已调度。"_s, .on = QDate(2025, 6, 19)}};
    CHECK(papers::official::stateText(phrases, given) == u"已调度"_s);
    given.followUps.push_back({.kind = supervision::FollowUpKind::Closed, .text = u"调度记录齐全"_s, .on = QDate(2025, 6, 20)});
    CHECK(papers::official::stateText(phrases, given) == u"已办结，调度记录齐全"_s);
}
