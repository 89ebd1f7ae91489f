#include "core/papers/handover/Handover.h"

#include "tests/core/papers/PaperParts.h"
#include "tests/core/papers/StatusSample.h"

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;
using papers::composeHandover;
using papers::HandoverInput;
using papers::Paper;
using supervision::Assignment;
using supervision::FollowUpKind;
using supervision::Matter;
using supervision::MatterKind;
using supervision::Notice;
using supervision::Origin;
using supervision::Step;

namespace {

/// Thursday 19 June 2025; the forms of the 中旬 are due on Friday. Task 12 is red in both 旬.
HandoverInput inputOf(const plan::Plan& plan) {
    HandoverInput input{.data = {.plan = &plan,
                                 .course = {statusWith(plan, "2025-06-early", "GGGGGGGGGGGRGGGG"),
                                            statusWith(plan, "2025-06-mid", "GGGGGYGGGGGRGGGG")}},
                        .ruleBooks = {progress::defaultRules(2025)},
                        .calendar = calendar::WorkCalendar::builtIn()};
    input.data.frame.date = QDate(2025, 6, 19);
    input.data.course.front().closed = true;
    input.files = {{u"2025.xundu"_s, u"office"_s}, {u"通报.pdf"_s, u"bulletin"_s}, {u"单位一页纸"_s, u"unit-sheet"_s, 20}};
    return input;
}

Notice letter(const plan::Plan& plan, const char* unitName, Step step, const QString& number, std::optional<QDate> answerBy) {
    Notice notice{.unit = unit(plan, unitName),
                  .period = tenDay("2025-06-early"),
                  .step = step,
                  .number = number,
                  .issuedOn = QDate(2025, 6, 11),
                  .answerBy = answerBy};
    notice.matters = {{.step = step, .kind = MatterKind::Red, .since = tenDay("2025-06-early"), .task = task(12)}};
    return notice;
}

Assignment given(const plan::Plan& plan, Origin origin, const char* text, const char* by, std::optional<calendar::TenDay> due) {
    return {.origin = origin,
            .text = QString::fromUtf8(text),
            .units = {unit(plan, "市经信局")},
            .givenBy = QString::fromUtf8(by),
            .givenOn = QDate(2025, 6, 3),
            .due = due};
}

std::vector<QStringList> rowsOf(const papers::Table& table) {
    std::vector<QStringList> result;
    for (const papers::Row& row : rows(table))
        result.push_back(texts(row));
    return result;
}

} // namespace

TEST_CASE("A hand-over tells how things stand, by which rules, and what it hands over") {
    const plan::Plan plan = plan::builtInPlan();
    HandoverInput input = inputOf(plan);
    const Paper paper = composeHandover(input);
    CHECK(paper.name == u"咸宁市科技赋能行动工作交接说明"_s);
    CHECK(headings(paper) ==
          QStringList{u"一、基本情况"_s, u"二、规则及依据"_s, u"三、未了事项"_s, u"四、第一周工作指引"_s, u"五、文件清单"_s});
    const QString text = paragraphs(paper);
    CHECK(text.startsWith(u"为做好咸宁市科技赋能行动工作专班办公室工作交接，现将截至2025年6月19日的"_s));
    CHECK(text.contains(u"《咸宁市科技赋能行动2025年实施方案》（咸科赋能办〔2025〕1号）由咸宁市科学技术局于2025年3月18日印发，"
                        u"咸宁市科技赋能行动工作专班办公室设在市科技局。实施方案共5个工程、16项任务、"_s));
    CHECK(text.contains(u"当前为6月中旬（6月11日至6月20日），旬报报送日期为6月20日。此前各旬均已归档。"_s));
    CHECK(text.contains(u"16项任务中，正常14项、滞后1项、严重滞后1项。"_s));
    CHECK(
        text.contains(u"亮灯规则第1版（自2025年1月上旬起，现行；依据：未定文号，系统默认）：落后序时进度10个百分点及以上为滞后，"
                      u"超过30个百分点为严重滞后；节点逾期超过3旬为严重滞后；序时进度达到10%仍未报送数据的，按未完成测算；"
                      u"“左右”类指标允许上下浮动5%；旬报报送日期为每旬最后一日，遇非工作日提前到此前最后一个工作日。"_s));
    CHECK(text.contains(u"工作日历已有2025年、2026年的放假调休安排"_s));
    CHECK_FALSE(text.contains(u"年度监测评价"_s));
    CHECK(text.contains(u"截至6月19日，没有未办结的函件和交办事项。"_s));
    CHECK(text.contains(u"移交人（签字）："_s));
    CHECK(rowsOf(tables(paper).back()) ==
          std::vector<QStringList>{{u"1"_s, u"2025.xundu"_s, u"办公文件，含全部数据、原件和历史记录"_s},
                                   {u"2"_s, u"通报.pdf"_s, u"旬工作调度通报"_s},
                                   {u"3"_s, u"单位一页纸"_s, u"各承担任务单位的一页纸，共20份"_s}});
    CHECK(only<papers::SignOff>(paper).date == u"2025年6月19日"_s);
    CHECK_FALSE(only<papers::SignOff>(paper).sealed);

    input.data.course.front().closed = false;
    input.data.frame.demo = true;
    const QString open = paragraphs(composeHandover(input));
    CHECK(open.contains(u"此前尚未归档的旬：6月上旬。"_s));
    CHECK(open.contains(u"演示数据"_s));
}

TEST_CASE("Each version of the rules is told with its beginning and its document") {
    const plan::Plan plan = plan::builtInPlan();
    HandoverInput input = inputOf(plan);
    progress::RuleBook second = progress::defaultRules(2025);
    second.version = 2;
    second.start = tenDay("2025-06-mid");
    second.documentNumber = u"咸科赋能办〔2025〕9号"_s;
    second.redAbove = 25;
    second.due = {2, calendar::DueShift::SecondWorkdayAfter};
    input.ruleBooks.push_back(second);
    input.evaluation = supervision::EvaluationRules{.documentNumber = u"咸科赋能办〔2025〕12号"_s};
    input.calendar = {};
    const QString text = paragraphs(composeHandover(input));
    CHECK(text.contains(u"第1版（自2025年1月上旬起；依据：未定文号，系统默认）"_s));
    CHECK(text.contains(u"第2版（自2025年6月中旬起，现行；依据：咸科赋能办〔2025〕9号）"_s));
    CHECK(text.contains(u"超过25个百分点为严重滞后"_s));
    CHECK(text.contains(u"旬报报送日期为每旬结束后第2日，遇非工作日顺延到此后第二个工作日。"_s));
    CHECK(text.contains(u"年度监测评价规则第1版（依据：咸科赋能办〔2025〕12号）：任务完成60分、按时报送20分、填报质量10分、"
                        u"督办办理10分，加分合计最多5分；任务权重牵头1、责任0.5；评价结果不排名。"_s));
    CHECK(text.contains(u"工作日历尚无任何年份的放假调休安排"_s));
    // The 下旬 ends on 30 June; two days after it is Wednesday 2 July.
    CHECK(text.contains(u"6月下旬旬报报送日期为7月2日，旬初下发报表。"_s));
}

TEST_CASE("What is not closed stands in tables, overdue ones first and marked") {
    const plan::Plan plan = plan::builtInPlan();
    HandoverInput input = inputOf(plan);
    const auto series = [](int number) { return u"咸科赋能督〔2025〕%1号"_s.arg(number); };
    auto& notices = input.data.notices;
    notices.push_back(letter(plan, "咸安区人民政府", Step::Supervise, series(1), QDate(2025, 6, 25)));
    notices.back().followUps = {{.kind = FollowUpKind::Replied, .text = u"已部署"_s, .on = QDate(2025, 6, 16)}};
    notices.push_back(letter(plan, "市教育局", Step::Urge, series(2), QDate(2025, 6, 24)));
    notices.push_back(letter(plan, "市经信局", Step::Urge, series(3), QDate(2025, 6, 18)));
    notices.push_back(letter(plan, "市财政局", Step::Urge, series(4), QDate(2025, 6, 18)));
    notices.back().followUps = {{.kind = FollowUpKind::Replied, .text = u"已办"_s, .on = QDate(2025, 6, 17)},
                                {.kind = FollowUpKind::Closed, .text = u"已办"_s, .on = QDate(2025, 6, 18)}};
    notices.push_back(letter(plan, "市教育局", Step::Urge, series(5), QDate(2025, 6, 18)));
    notices.back().matters.front().task = task(1); // not red: settled by itself
    notices.push_back(letter(plan, "市科技局", Step::Remind, {}, {}));

    auto& assignments = input.data.assignments;
    assignments = {given(plan, Origin::Ask, "安排资金。", "赤壁市", {}),
                   given(plan, Origin::Instruction, "研究用地“三线”问题", "分管副市长", tenDay("2025-06-mid")),
                   given(plan, Origin::Meeting, "加快需求对接", "", tenDay("2025-05-late")),
                   given(plan, Origin::Meeting, "已办的事", "", tenDay("2025-05-late"))};
    assignments[3].followUps = {{.kind = FollowUpKind::Closed, .text = u"已办"_s, .on = QDate(2025, 6, 9)}};

    const Paper paper = composeHandover(input);
    const QString text = paragraphs(paper);
    CHECK(text.contains(u"（一）未办结函件4件。其中已逾期1件，列在表首。"_s));
    CHECK(text.contains(u"（二）未办结的议定、批示和需协调事项3件。其中已逾期1件，列在表首。"_s));
    CHECK(rowsOf(tables(paper).at(0)) ==
          std::vector<QStringList>{
              {series(3), u"催办"_s, u"市经信局"_s, u"6月11日"_s, u"6月18日（已逾期）"_s, u"待答复"_s},
              {series(2), u"催办"_s, u"市教育局"_s, u"6月11日"_s, u"6月24日"_s, u"待答复"_s},
              {series(1), u"督办"_s, u"咸安区人民政府"_s, u"6月11日"_s, u"6月25日"_s, u"已答复，待核实"_s},
              {u"内部办理事项清单"_s, u"提醒"_s, u"市科技局"_s, u"6月11日"_s, u"收到旬报为止"_s, u"待报送"_s}});
    CHECK(rowsOf(tables(paper).at(1)) ==
          std::vector<QStringList>{
              {u"6月3日会议议定事项"_s, u"加快需求对接"_s, u"市经信局"_s, u"5月下旬（已逾期）"_s,
               u"已超过时限，尚未报告办理情况"_s},
              {u"分管副市长6月3日批示事项"_s, u"研究用地“三线”问题"_s, u"市经信局"_s, u"6月中旬"_s, u"正在办理"_s},
              {u"赤壁市提出的需协调事项"_s, u"安排资金"_s, u"市经信局"_s, u"未定时限"_s, u"正在办理"_s}});
    // The week runs to Thursday 26 June: what was answered is not due any more.
    CHECK(text.contains(u"已逾期的2件先行跟进。本周内到期2件：咸科赋能督〔2025〕2号（6月24日）、"
                        u"“研究用地‘三线’问题”（6月20日）。"_s));

    assignments.resize(3);
    assignments.erase(assignments.begin(), assignments.begin() + 2);
    notices.clear();
    const Paper late = composeHandover(input);
    CHECK(paragraphs(late).contains(u"未办结的议定、批示和需协调事项1件：均已逾期。"_s)); // one part has no number
    CHECK(tables(late).size() == 2);
}

TEST_CASE("The first week follows the loop on the working days after the hand-over") {
    const plan::Plan plan = plan::builtInPlan();
    HandoverInput input = inputOf(plan);
    progress::PeriodStatus& now = input.data.course.back();
    now.reporting = {.expected = 20, .received = 18, .late = 0, .missing = {{unit(plan, "市经信局"), {task(4), task(7)}}}};
    const QString text = paragraphs(composeHandover(input));
    CHECK(text.contains(u"（一）6月20日，熟悉办公文件和本旬工作台。打开办公文件“2025.xundu”，"_s));
    CHECK(text.contains(u"（二）6月23日，收表核对。6月中旬旬报应于6月20日前报送，应报20项次，已报18项次。"
                        u"尚未报送：市经信局（第4、7项），请先催收。"_s));
    CHECK(text.contains(u"（三）6月24日，核对亮灯、编印通报。目前严重滞后1项（第12项任务）、滞后1项（第6项任务），"_s));
    CHECK(text.contains(u"（四）6月25日，办理函件和交办事项。本周内没有到期的事项。"_s));
    CHECK(text.contains(u"（五）6月26日，归档和备份。6月中旬已于6月20日结束，旬报收齐、通报印发后归档。"
                        u"6月下旬旬报报送日期为6月30日，旬初下发报表。"_s));

    SECTION("past the due day, with all in") {
        input.data.frame.date = QDate(2025, 6, 23);
        now.reporting = {.expected = 20, .received = 20, .late = 1, .missing = {}};
        now.closed = true;
        const QString later = paragraphs(composeHandover(input));
        CHECK(later.contains(u"6月中旬旬报已于6月20日到期，应报20项次，已报20项次。收到的报表"_s));
        CHECK(later.contains(u"6月30日，归档和备份。6月中旬已经归档。"_s)); // 24, 25, 26, 27, 30
    }
    SECTION("early in the 旬, where many have not reported") {
        input.data.frame.date = QDate(2025, 6, 11);
        now.reporting.missing.clear();
        for (size_t i = 0; i < 9; ++i)
            now.reporting.missing.push_back({plan.units[i].id, {task(1)}});
        const QString early = paragraphs(composeHandover(input));
        CHECK(early.contains(u"尚未报送的单位9个，请先催收。"_s));
        CHECK(early.contains(u"6月中旬于6月20日结束，届时"_s)); // 12, 13, 16, 17, 18
    }
    SECTION("at the end of the year") {
        input.data.course = {statusWith(plan, "2025-12-late", "DDDDDDDDDDDDDDDD")};
        input.data.frame.date = QDate(2025, 12, 30);
        const QString end = paragraphs(composeHandover(input));
        CHECK(end.contains(u"12月下旬没有应报事项。"_s));
        CHECK(end.contains(u"目前没有滞后的任务，"_s));
        CHECK(end.contains(u"2026年1月4日，收表核对"_s)); // 1 to 3 January are off, Sunday 4 January is made up
        CHECK(end.contains(u"本旬为全年最后一旬，归档后建立下一年度的办公文件"_s));
    }
}

TEST_CASE("A plan that has no number yet is told so") {
    plan::Plan plan = plan::builtInPlan();
    plan.document.documentNumber.clear();
    const QString text = paragraphs(composeHandover(inputOf(plan)));
    CHECK(text.contains(u"《咸宁市科技赋能行动2025年实施方案》的文号和印发日期尚待登记，"_s));
    CHECK_FALSE(text.contains(u"3月18日印发"_s));
}
