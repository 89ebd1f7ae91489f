#include "core/papers/letters/Notice.h"

#include "tests/core/papers/PaperParts.h"
#include "tests/core/papers/StatusSample.h"

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;
using papers::composeNotice;
using papers::Letter;
using papers::Paper;
using papers::PaperData;
using supervision::MatterKind;
using supervision::Step;

namespace {

PaperData dataOf(const plan::Plan& plan) {
    auto now = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGRGGGG");
    makeMatchesRed(now);
    now.tasks[11].reasons = {standing(now, "I12-2").reason};
    return {.plan = &plan,
            .course = {now},
            .frame = {.mark = u"咸宁市科技赋能行动工作专班办公室"_s, .number = u"咸科赋能督〔2025〕3号"_s}};
}

} // namespace

TEST_CASE("one letter holds all matters and the highest step names it") {
    const plan::Plan plan = plan::builtInPlan();
    const auto june = tenDay("2025-06-mid");
    const PaperData data = dataOf(plan);
    const Letter letter{unit(plan, "市经信局"),
                        {{Step::Supervise, MatterKind::Red, june.plus(-1), 2, task(12)},
                         {Step::Remind, MatterKind::MissingReport, june, 1, task(9)}},
                        papers::AnswerLimit{10, QDate(2025, 7, 4)}};
    const Paper paper = composeNotice(data, letter);
    CHECK(only<papers::Masthead>(paper).form == papers::Masthead::Form::Letter);
    CHECK(only<papers::Masthead>(paper).number == u"咸科赋能督〔2025〕3号"_s);
    CHECK(only<papers::Title>(paper).phrases.join(QString()) == u"咸宁市科技赋能行动督办通知单"_s);
    CHECK(only<papers::Addressee>(paper).text == u"市经信局："_s);
    const QString text = paragraphs(paper);
    CHECK(text.contains(
        u"\n1.第12项“建好科创供应链平台”，完成需求对接388项，完成进度15.5%，落后序时进度31.3个百分点，已连续两旬严重滞后。\n"_s));
    CHECK(text.contains(u"\n2.6月中旬旬报应于6月20日前报送，第9项任务的进展尚未收到。\n"_s));
    CHECK(text.contains(u"于2025年7月4日前（10个工作日内）将办理情况书面反馈我办"_s));
    CHECK(text.contains(u"\n请抓紧补报旬报；"_s)); // the limit is told once
    CHECK(text.endsWith(u"特此通知。"_s));
    for (const papers::Block& block : paper.blocks) // without copies a letter has no foot
        CHECK_FALSE(std::holds_alternative<papers::ClosingBlock>(block));
}

TEST_CASE("a reminder alone is short, and a county gets it as a hint") {
    const plan::Plan plan = plan::builtInPlan();
    const PaperData data = dataOf(plan);
    const std::vector<supervision::Matter> one{{Step::Remind, MatterKind::MissingReport, tenDay("2025-06-mid"), 1, task(9)}};
    const Paper department = composeNotice(data, {unit(plan, "市经信局"), one});
    CHECK(only<papers::Title>(department).phrases.last() == u"旬报报送的提醒函"_s);
    CHECK(paragraphs(department).contains(u"\n6月中旬旬报应于6月20日前报送，第9项任务的进展尚未收到。\n请抓紧补报旬报"_s));
    const Paper county = composeNotice(data, {unit(plan, "咸安区人民政府"), one});
    CHECK(only<papers::Title>(county).phrases.last() == u"旬报报送的提示函"_s);
    CHECK(paragraphs(county).contains(u"烦请协调有关单位补报旬报"_s));
    CHECK_FALSE(paragraphs(county).contains(u"抓紧"_s));
}

TEST_CASE("answers are due by the calendar, from the day of the letter") {
    const calendar::WorkCalendar calendar = calendar::WorkCalendar::builtIn();
    const auto june = tenDay("2025-06-mid");
    const supervision::Matter reminder{Step::Remind, MatterKind::MissingReport, june, 1, task(9)};
    const supervision::Matter urging{Step::Urge, MatterKind::Red, june, 1, task(12)};
    const QDate friday(2025, 6, 20); // then Monday to Friday
    CHECK(papers::answerLimit({urging, reminder}, friday, calendar) == papers::AnswerLimit{5, QDate(2025, 6, 27)});
    CHECK_FALSE(papers::answerLimit({reminder}, friday, calendar));
}

TEST_CASE("a letter tells of what a meeting decided, and of the letter that was not answered") {
    const plan::Plan plan = plan::builtInPlan();
    PaperData data = dataOf(plan);
    const auto june = tenDay("2025-06-mid");
    const plan::UnitId economy = unit(plan, "市经信局");
    data.assignments = {{.id = supervision::AssignmentId::from(5),
                         .text = u"制定赶进度措施。"_s,
                         .units = {economy},
                         .givenOn = QDate(2025, 5, 23),
                         .due = tenDay("2025-06-early")}};
    data.notices = {{.id = supervision::NoticeId::from(7),
                     .unit = economy,
                     .period = june.plus(-1),
                     .step = Step::Urge,
                     .number = u"咸科赋能督〔2025〕2号"_s,
                     .issuedOn = QDate(2025, 6, 11),
                     .matters = {{Step::Urge, MatterKind::Red, june.plus(-1), 1, task(12)}}}};
    supervision::Matter late{Step::Urge, MatterKind::LateAssignment, june, 1};
    late.assignment = supervision::AssignmentId::from(5);
    CHECK(paragraphs(composeNotice(data, {economy, {late}, papers::AnswerLimit{5, QDate(2025, 6, 27)}}))
              .contains(u"\n5月23日会议议定事项“制定赶进度措施”完成时限为6月上旬，办理情况尚未报来。\n"
                        u"请将议定、交办事项的办理情况于2025年6月27日前（5个工作日内）书面报我办。\n"_s));
    late.step = Step::Supervise;
    late.unanswered = supervision::NoticeId::from(7);
    const QString text = paragraphs(composeNotice(data, {economy, {late}}));
    CHECK(text.contains(u"办理情况尚未报来，我办咸科赋能督〔2025〕2号逾期未复。\n"_s));
    const plan::UnitId county = unit(plan, "咸安区人民政府");
    CHECK(paragraphs(composeNotice(data, {county, {late}})).contains(u"我办咸科赋能督〔2025〕2号尚未收到复函"_s));
}

TEST_CASE("the host unit gets a list by section, without head and number") {
    plan::Plan plan = plan::builtInPlan();
    const plan::UnitId host = unit(plan, "市科技局");
    const auto section = *plan::UnitId::from(900);
    plan.units.push_back({section, u"市科技局高新科"_s, u"高新科"_s, plan::UnitKind::Section, false, false, host});
    plan.duties.push_back({task(12), section, plan::Frequency::Period});
    const PaperData data = dataOf(plan);
    const auto june = tenDay("2025-06-mid");
    const Paper paper = composeNotice(
        data, {host,
               {{Step::Urge, MatterKind::Red, june, 1, task(12)}, {Step::Remind, MatterKind::MissingReport, june, 1, task(3)}},
               papers::AnswerLimit{5, QDate(2025, 6, 27)}});
    for (const papers::Block& block : paper.blocks)
        CHECK_FALSE((std::holds_alternative<papers::Masthead>(block) || std::holds_alternative<papers::SignOff>(block)));
    CHECK(paragraphs(paper).contains(u"请于2025年6月27日前将办理情况报专班办公室。"_s));
    const auto list = rows(tables(paper).at(0));
    REQUIRE(list.size() == 2);
    CHECK(list[0][1].text == u"市科技局高新科"_s);
    CHECK(list[0][2].text == u"催办"_s);
    CHECK(list[1][1].text == u"未分到科室"_s);
    CHECK(list[1][2].text == u"提醒"_s);
}

TEST_CASE("forms that did not come twice running have a day by which they are asked for") {
    const plan::Plan plan = plan::builtInPlan();
    const plan::UnitId county = unit(plan, "通山县人民政府"); // shares in tasks: answers in the 下旬 of each month
    auto april = statusWith(plan, "2025-04-late", "GGGGGGGGGGGGGGGG");
    auto may = statusWith(plan, "2025-05-late", "GGGGGGGGGGGGGGGG");
    april.reporting.missing = {{county, {task(9), task(10)}}};
    may.reporting.missing = april.reporting.missing;
    may.dueOn = QDate(2025, 5, 30);
    const PaperData data{.plan = &plan,
                         .course = {april, statusWith(plan, "2025-05-early", "GGGGGGGGGGGGGGGG"),
                                    statusWith(plan, "2025-05-mid", "GGGGGGGGGGGGGGGG"), may}};
    Letter letter{county, supervision::mattersOf(plan, data.course, {}, county)};
    letter.limit = papers::answerLimit(letter.matters, data.date(), calendar::WorkCalendar::builtIn());
    // Dated 31 May; 31 May to 2 June are the Dragon Boat holiday: 3, 4, 5, 6 and 9 June.
    CHECK(letter.limit == papers::AnswerLimit{5, QDate(2025, 6, 9)});
    CHECK(paragraphs(composeNotice(data, letter))
              .contains(u"5月下旬旬报报送日期为5月30日，第9、10项任务的进展尚未收到，此前旬报亦未收到。\n"
                        u"烦请协调有关单位于2025年6月9日前（5个工作日内）补报旬报；"_s));

    // Urged in vain: the letter of a 旬 that asks for no form names the one that is not in.
    PaperData later = data;
    later.course.push_back(statusWith(plan, "2025-06-early", "GGGGGGGGGGGGGGGG"));
    later.notices = {{.id = supervision::NoticeId::from(7),
                      .unit = county,
                      .period = may.period,
                      .step = Step::Urge,
                      .number = u"咸科赋能督〔2025〕2号"_s,
                      .issuedOn = QDate(2025, 5, 31),
                      .matters = letter.matters}};
    Letter escalated = letter;
    for (supervision::Matter& matter : escalated.matters) {
        matter.step = Step::Supervise;
        matter.unanswered = later.notices[0].id;
    }
    CHECK(paragraphs(composeNotice(later, escalated))
              .contains(u"\n5月下旬旬报报送日期为5月30日，第9、10项任务的进展尚未收到，此前旬报亦未收到，"
                        u"我办咸科赋能督〔2025〕2号尚未收到复函。\n"_s));
    Letter department = letter;
    department.unit = unit(plan, "市政府办公室");
    CHECK(paragraphs(composeNotice(data, department)).contains(u"\n请于2025年6月9日前（5个工作日内）补报旬报；"_s));
}
