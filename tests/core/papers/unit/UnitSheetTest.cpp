#include "core/papers/unit/UnitSheet.h"

#include "tests/core/papers/Answered.h"
#include "tests/core/papers/PaperParts.h"
#include "tests/core/papers/StatusSample.h"

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;
using papers::composeUnitSheet;
using papers::Paper;
using papers::PaperData;

namespace {

Paper sheetOf(PaperData data, plan::UnitId unit) { return papers::composeUnitSheet(answered(std::move(data)), unit); }

const char* const mixed = "GGGGGGGGYYYYYRRD";

} // namespace

TEST_CASE("a unit's page lists what it owes") {
    const plan::Plan plan = plan::builtInPlan();
    const plan::UnitId economy = unit(plan, "市经信局"); // leads 4, 7, 9, 10
    PaperData data{.plan = &plan, .course = {statusWith(plan, "2025-06-early", mixed), statusWith(plan, "2025-06-mid", mixed)}};
    data.reports = {reportOf(plan, 4, "市经信局", "", QDate(2025, 6, 20)), reportOf(plan, 7, "市经信局", "", QDate(2025, 6, 21)),
                    reportOf(plan, 10, "市经信局", "请安排资金。", QDate(2025, 6, 19))};
    const Paper paper = sheetOf(data, economy);
    CHECK(only<papers::Title>(paper).phrases.join(QString()) == u"市经信局2025年6月中旬任务推进情况"_s);
    CHECK(headings(paper) == QStringList{u"一、承担任务"_s, u"二、负责指标"_s, u"三、报送情况"_s, u"四、需协调事项"_s});
    const QString text = paragraphs(paper);
    CHECK(text.contains(u"本旬应报4项（6月20日前），已报3项，未报1项（第9项），请抓紧补报。逾期报送1项（第7项）。"_s));
    CHECK(text.contains(u"6月上旬以来累计应报8项次，按时报送2项次。"_s)); // four missing in the 上旬
    CHECK(text.contains(u"第10项任务：请安排资金。"_s));
    CHECK(rows(tables(paper)[1]).size() == 4);                        // source of I10-1 to I10-4
    CHECK(text.contains(u"共承担4项任务，其中正常2项、滞后2项。"_s)); // which, the table tells
    for (const papers::Block& block : paper.blocks)
        CHECK_FALSE((std::holds_alternative<papers::Masthead>(block) || std::holds_alternative<papers::ClosingBlock>(block)));
}

TEST_CASE("a county is told in the words of equals and by its own share") {
    plan::Plan plan = plan::builtInPlan();
    const plan::UnitId county = unit(plan, "咸安区人民政府");
    for (plan::Indicator& indicator : plan.indicators) {
        if (indicator.code.value() == u"I01-1")
            indicator.allocations = {{county, decimal("14")}};
    }
    PaperData data{.plan = &plan, .course = {statusWith(plan, "2025-06-late", mixed)}};
    const auto code = *plan::IndicatorCode::from(u"I01-1"_s);
    data.readings = {{code, county, tenDay("2025-06-mid"), decimal("5"), {}, {}, false}};
    const Paper paper = sheetOf(data, county);
    CHECK(only<papers::Title>(paper).phrases.last() == u"任务推进情况提示"_s);
    CHECK(paragraphs(paper).contains(u"烦请协调补报"_s));
    CHECK_FALSE(paragraphs(paper).contains(u"抓紧"_s));
    CHECK(rows(tables(paper)[0]).size() == 7); // of its 15 tasks those that lag: all of 9 to 15
    const auto shares = rows(tables(paper)[1]);
    // 5 of 14 is 35.7 %; 181 of 365 days are 49.6 %: 13.9 points behind; 9 to go in 18 旬.
    CHECK(texts(shares[0]) == QStringList{u"新增来咸建设生产基地企业（家，截至6月中旬）"_s, u"5/14"_s, u"35.7%"_s, u"13.9"_s,
                                          u"0.5"_s, u"分解任务"_s});
    CHECK(shares[0][1].figures[0].source == u"I01-1@%1:value"_s.arg(county.value()));
    CHECK(paper.figures.empty()); // no city's value is printed
}

TEST_CASE("a county's own ratio passes as the city counts it, and its age is told") {
    const plan::Plan plan = plan::builtInPlan(); // I14-3: more than 3.0 %, in each of six counties
    const plan::UnitId county = unit(plan, "赤壁市人民政府");
    PaperData data{.plan = &plan, .course = {statusWith(plan, "2025-06-mid", mixed)}};
    const auto row = [&](const char* value, const char* period) {
        data.readings = {{*plan::IndicatorCode::from(u"I14-3"_s), county, tenDay(period), decimal(value), {}, {}, false}};
        return texts(rows(tables(sheetOf(data, county))[1])[0]);
    };
    const QString name = u"各县（市、区）财政科技支出占一般公共预算支出比重"_s;
    CHECK(row("3.0", "2025-06-mid") == QStringList{name + u"（%）"_s, u"3/3"_s, u"—"_s, u"—"_s, u"—"_s, u"未达标"_s});
    CHECK(row("2.96", "2025-06-mid")[1] == u"2.96/3"_s);
    CHECK(row("3.01", "2025-06-mid").last() == u"达标"_s);
    CHECK(row("3.01", "2025-05-late")[0] == name + u"（%，截至5月下旬）"_s);
}

TEST_CASE("a county with many shares lists those that need care") {
    plan::Plan plan = plan::builtInPlan();
    const plan::UnitId county = unit(plan, "赤壁市人民政府");
    PaperData data{.plan = &plan, .course = {statusWith(plan, "2025-06-mid", mixed)}};
    int allocated = 0;
    for (plan::Indicator& indicator : plan.indicators) {
        if (indicator.kind != plan::IndicatorKind::Cumulative || indicator.pace.kind != plan::PaceKind::Even || allocated == 12)
            continue;
        indicator.allocations = {{county, decimal("100")}};
        // 46.8 of 100 are expected: 100, then ten times 50, and one that is not reported
        if (++allocated < 12)
            data.readings.push_back(
                {indicator.code, county, tenDay("2025-06-mid"), decimal(allocated == 1 ? "100" : "50"), {}, {}, false});
    }
    REQUIRE(allocated == 12);
    data.readings.back().value = decimal("40"); // one of the ten: 6.8 points behind
    data.readings.push_back(
        {*plan::IndicatorCode::from(u"I14-3"_s), county, tenDay("2025-06-mid"), decimal("3.0"), {}, {}, false});
    const Paper paper = sheetOf(data, county);
    CHECK(paragraphs(paper).contains(u"\n承担分解任务13项，其中已完成1项、推进中9项、落后序时进度1项、未达标1项、未报1项。"
                                     u"需重点推进的列表如下。"_s));
    CHECK(rows(tables(paper)[1]).size() == 3);
}

TEST_CASE("an overridden light on a unit's page has its note") {
    const plan::Plan plan = plan::builtInPlan();
    auto now = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGGGGGG");
    for (const size_t i : {0U, 6U, 8U}) { // 7 and 9 are 市经信局's, 1 is not
        now.tasks[i].overridden = true;
        now.tasks[i].computed = progress::Light::Yellow;
    }
    const Paper paper = sheetOf({.plan = &plan, .course = {now}}, unit(plan, "市经信局"));
    CHECK(tables(paper)[0].notes == QStringList{u"注：第7、9项任务亮灯经专班办公室研判确定，按规则测算依次为滞后、滞后。"_s});
}

TEST_CASE("a unit that owes one answer is told so in the singular") {
    const plan::Plan plan = plan::builtInPlan();
    const plan::UnitId education = unit(plan, "市教育局"); // leads 15 in a 中旬
    PaperData data{.plan = &plan, .course = {statusWith(plan, "2025-06-mid", mixed)}};
    CHECK(paragraphs(sheetOf(data, education)).contains(u"本旬应报1项（6月20日前），尚未报送（第15项），请抓紧补报。"_s));
    data.reports = {reportOf(plan, 15, "市教育局", "", QDate(2025, 6, 20))};
    CHECK(paragraphs(sheetOf(data, education)).contains(u"本旬应报1项，已报送。"_s));
}

TEST_CASE("a unit without duties has a page that says so") {
    const plan::Plan plan = plan::builtInPlan();
    const PaperData data{.plan = &plan, .course = {statusWith(plan, "2025-06-mid", mixed)}};
    const Paper paper = sheetOf(data, unit(plan, "市市场监督管理局"));
    CHECK(headings(paper).isEmpty());
    CHECK(paragraphs(paper) == u"市市场监督管理局在咸宁市科技赋能行动中没有承担任务，本旬无须报送。"_s);
}

TEST_CASE("what is more than a page is told in tables without headings, and nothing is left out") {
    const plan::Plan plan = plan::builtInPlan();
    const plan::UnitId economy = unit(plan, "市经信局");
    PaperData data{.plan = &plan, .course = {statusWith(plan, "2025-06-early", mixed), statusWith(plan, "2025-06-mid", mixed)}};
    data.reports = {reportOf(plan, 10, "市经信局", "请安排资金。", QDate(2025, 6, 19))};
    data.assignments = {{.text = u"加快需求对接"_s, .units = {economy}, .givenOn = QDate(2025, 6, 20)}};
    qsizetype asked = 0;
    data.isOnePage = [&](const Paper& paper) {
        asked = headings(paper).size();
        return true;
    };
    CHECK(headings(sheetOf(data, economy)).size() == 5);
    CHECK(asked == 5); // of the page in full
    data.isOnePage = [](const Paper&) { return false; };
    const Paper brief = sheetOf(data, economy);
    CHECK(headings(brief).isEmpty());
    CHECK(only<papers::Title>(brief).phrases.first() == u"市经信局"_s);
    REQUIRE(tables(brief).size() == 4);
    const QString overall = rows(tables(brief)[0])[0][0].text;
    CHECK(overall.startsWith(u"据"_s)); // the opening
    CHECK(overall.contains(u"共承担4项任务，其中正常2项、滞后2项。本旬应报4项"_s));
    CHECK(paragraphs(brief).isEmpty());
    CHECK(rows(tables(brief)[1]).size() == 4);
    CHECK(rows(tables(brief)[2]).size() == 4);
    const auto items = rows(tables(brief)[3]);
    REQUIRE(items.size() == 2);
    CHECK(texts(items[0]) == QStringList{u"1"_s, u"6月20日会议议定事项“加快需求对接”：正在办理。"_s});
    CHECK(texts(items[1]) == QStringList{u"2"_s, u"提出需协调事项（第10项任务）：请安排资金。"_s});
}
