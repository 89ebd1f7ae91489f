#include "core/papers/letters/Notice.h"

#include "tests/core/papers/PaperParts.h"
#include "tests/core/papers/StatusSample.h"

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;
using papers::composeNotice;
using papers::Notice;
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
    const PaperData data = dataOf(plan);
    const Notice notice{unit(plan, "市经信局"),
                        {{Step::Supervise, MatterKind::Red, task(12), 2}, {Step::Remind, MatterKind::MissingReport, task(9), 1}},
                        papers::AnswerLimit{10, QDate(2025, 7, 4)}};
    const Paper paper = composeNotice(data, notice);
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
    const std::vector<supervision::Matter> one{{Step::Remind, MatterKind::MissingReport, task(9), 1}};
    const Paper department = composeNotice(data, {unit(plan, "市经信局"), one});
    CHECK(only<papers::Title>(department).phrases.last() == u"旬报报送的提醒函"_s);
    CHECK(paragraphs(department).contains(u"\n6月中旬旬报应于6月20日前报送，第9项任务的进展尚未收到。\n请抓紧补报旬报"_s));
    const Paper county = composeNotice(data, {unit(plan, "咸安区人民政府"), one});
    CHECK(only<papers::Title>(county).phrases.last() == u"旬报报送的提示函"_s);
    CHECK(paragraphs(county).contains(u"烦请协调有关单位补报旬报"_s));
    CHECK_FALSE(paragraphs(county).contains(u"抓紧"_s));
}

TEST_CASE("a proposed letter has the ladder's matters and a day by the calendar") {
    const plan::Plan plan = plan::builtInPlan();
    const PaperData data = dataOf(plan);
    const Notice notice = papers::proposedNotice(data, unit(plan, "市科技局"), calendar::WorkCalendar::builtIn());
    REQUIRE(notice.matters.size() == 1);
    CHECK(notice.matters[0].step == Step::Urge);
    CHECK(notice.limit == papers::AnswerLimit{5, QDate(2025, 6, 27)}); // Friday 20 June, then Monday to Friday
    CHECK(papers::proposedNotice(data, unit(plan, "市教育局"), calendar::WorkCalendar::builtIn()).matters.empty());
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
    const Notice notice = papers::proposedNotice(data, county, calendar::WorkCalendar::builtIn());
    // Dated 31 May; 31 May to 2 June are the Dragon Boat holiday: 3, 4, 5, 6 and 9 June.
    CHECK(notice.limit == papers::AnswerLimit{5, QDate(2025, 6, 9)});
    CHECK(paragraphs(composeNotice(data, notice))
              .contains(u"5月下旬旬报报送日期为5月30日，第9、10项任务的进展尚未收到，此前旬报亦未收到。\n"
                        u"烦请协调有关单位于2025年6月9日前（5个工作日内）补报旬报；"_s));
    Notice department = notice;
    department.unit = unit(plan, "市政府办公室");
    CHECK(paragraphs(composeNotice(data, department)).contains(u"\n请于2025年6月9日前（5个工作日内）补报旬报；"_s));
}
