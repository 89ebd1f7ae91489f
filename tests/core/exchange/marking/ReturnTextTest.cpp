#include "core/exchange/marking/ReturnText.h"

#include "core/plan/PlanJson.h"
#include "tests/support/Samples.h"

using namespace xundu;
using namespace xundu::exchange;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;

namespace {

Finding at(FindingCode code, const QString& cell, const QString& value = {}) {
    return {.code = code, .message = u"in English"_s, .fix = u"in English"_s, .sheet = u"填报"_s, .cell = cell, .value = value};
}

ReturnAddress address() { return {u"市科技局"_s, tenDay("2025-06-mid"), QDate(2025, 6, 23), u"专班办公室"_s}; }

} // namespace

TEST_CASE("a return names what must be mended first, then what is to be confirmed") {
    Finding slip = at(FindingCode::UnitSlip, u"H13"_s, u"20000000"_s);
    slip.proposal = Correction{u"填报"_s, u"H13"_s, u"2000"_s};
    Finding missing{.code = FindingCode::MissingRow, .task = taskId(3)};
    CHECK(returnText(address(), {slip, at(FindingCode::NotANumber, u"H12"_s, u"十二“家”\n"_s), missing}, true) ==
          u"市科技局联络员：\n"
          "贵单位报来的2025年6月中旬旬报表收到，谢谢。下列各处须更正后才能收录，退回的表中已用颜色和批注标出：\n"
          "须更正的：\n"
          "1．填报!H12：此处应单独填一个数字（表中为“十二‘家’”）（改法：请只填数字，不带单位和文字；单元格合并了的请拆开）\n"
          "请确认的：\n"
          "2．填报!"
          "H13：疑为计量单位有误，差百倍、千倍或万倍（表中为“20000000”），是否应为“2000”（改法：请按“计量单位”一栏核对）\n"
          "3．任务3：表中少了这一行（改法：请补上，或改用下发的原表填报）\n"
          "请于2025年6月23日前在退回的表上改好后发回，文件名可以不改。谢谢支持。\n"
          "专班办公室"_s);
}

TEST_CASE("a return of doubts alone may be answered with a word") {
    ReturnAddress open = address();
    open.dueOn = {};
    CHECK(returnText(open, {at(FindingCode::TextRepeated, u"E6"_s)}, true) ==
          u"市科技局联络员：\n"
          "贵单位报来的2025年6月中旬旬报表收到，谢谢。下列各处请核实，退回的表中已用颜色和批注标出：\n"
          "1．填报!E6：与上期文字相同（改法：请写本旬新做的事；没有新情况的，在“无变化”填√即可）\n"
          "确属无误的，请尽快回复“无误”即可；需要改的，请尽快改好后把表发回。谢谢支持。\n"
          "专班办公室"_s);
}

TEST_CASE("a file that is refused as a whole is asked for again") {
    for (const FindingCode code : {FindingCode::NotAWorkbook, FindingCode::Encrypted, FindingCode::OtherOffice,
                                   FindingCode::WrongPeriod, FindingCode::UnknownUnit}) {
        const QString letter = returnText(address(), {{.code = code}}, false);
        CHECK(letter.contains(u"\n1．整个文件："_s));
        CHECK(letter.contains(u"请于2025年6月23日前把填好的表重新发来。"_s));
        CHECK(!letter.contains(u"标出"_s));
        CHECK(!letter.contains(u"须更正的：\n"_s));
    }
    CHECK(marksOf({{.code = FindingCode::Encrypted}}).empty());
}

TEST_CASE("without a marked copy the text names the cells and promises none") {
    CHECK(returnText(address(), {at(FindingCode::NotANumber, u"H12"_s)}, false) ==
          u"市科技局联络员：\n"
          "贵单位报来的2025年6月中旬旬报表收到，谢谢。下列各处须更正后才能收录：\n"
          "1．填报!H12：此处应单独填一个数字（改法：请只填数字，不带单位和文字；单元格合并了的请拆开）\n"
          "请于2025年6月23日前把填好的表重新发来。谢谢支持。\n"
          "专班办公室"_s);
}

TEST_CASE("every doubt has official words of its own") {
    QStringList seen;
    for (const FindingCode code : allFindingCodes()) {
        const auto marks = marksOf({at(code, u"H12"_s, QString(50, u'长'))});
        REQUIRE(marks.size() == 1);
        CHECK(marks.front().mustFix == (severityOf(code) == Severity::Error));
        CHECK(marks.front().comment.startsWith(marks.front().mustFix ? u"【须更正】"_s : u"【请确认】"_s));
        CHECK(!marks.front().comment.contains(QString(31, u'长')));
        CHECK(!seen.contains(marks.front().comment));
        seen << marks.front().comment;
    }
}

TEST_CASE("a row is told by its name, a changed header as such, an unknown unit politely") {
    const plan::Plan plan = plan::builtInPlan();
    ReturnAddress open = address();
    open.plan = &plan;
    open.unitName.clear();
    Finding value = at(FindingCode::OutOfRange, u"H16"_s);
    value.indicator = codeNamed("I10-1");
    Finding row = at(FindingCode::BlankRow, u"E6"_s);
    row.task = taskId(4);
    const QString letter = returnText(open, {value, row, at(FindingCode::NotOurForm, u"E5"_s, u"本期工作进展"_s)}, true);
    CHECK(letter.startsWith(u"有关单位联络员：\n"_s));
    CHECK(letter.contains(u"．重点技术改造项目（填报!H16）：数值超出了可能的范围"_s));
    CHECK(letter.contains(u"．任务4（填报!E6）：这一行没有填"_s));
    CHECK(letter.contains(
        u"．填报!E5：表头改动或缺失，这一栏填的内容无法辨认（表中为“本期工作进展”）（改法：请按下发的原表恢复表头）"_s));
}
