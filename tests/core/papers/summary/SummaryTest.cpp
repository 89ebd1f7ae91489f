#include "core/papers/Figures.h"
#include "core/papers/summary/SummaryComposer.h"
#include "tests/core/papers/Answered.h"
#include "tests/core/papers/PaperParts.h"
#include "tests/core/papers/StatusSample.h"

#include <algorithm>

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;
using papers::composeSummary;
using papers::Paper;
using papers::PaperData;

namespace {

Paper summaryOf(PaperData data, calendar::TenDay from) { return papers::composeSummary(answered(std::move(data)), from); }

const char* const calm = "GGGGGGGGGGGGGGGG";

QString titleOf(const plan::Plan& plan, const char* from, const char* to) {
    const Paper paper = summaryOf({.plan = &plan, .course = {statusWith(plan, to, calm)}}, tenDay(from));
    return only<papers::Title>(paper).phrases.last();
}

void setValue(progress::PeriodStatus& status, const char* code, int value) {
    standing(status, code).value = progress::CityValue{base::Fraction(value), status.period, false, {}};
}

} // namespace

TEST_CASE("a summary is named by its span") {
    const plan::Plan plan = plan::builtInPlan();
    CHECK(titleOf(plan, "2025-06-early", "2025-06-late") == u"2025年6月工作小结"_s);
    CHECK(titleOf(plan, "2025-04-early", "2025-06-late") == u"2025年第二季度工作小结"_s);
    CHECK(titleOf(plan, "2025-01-early", "2025-06-late") == u"2025年上半年工作小结"_s);
    CHECK(titleOf(plan, "2025-07-early", "2025-12-late") == u"2025年下半年工作小结"_s);
    CHECK(titleOf(plan, "2025-01-early", "2025-12-late") == u"2025年工作小结"_s);
    CHECK(titleOf(plan, "2025-01-early", "2025-06-mid") == u"2025年年初至6月中旬工作小结"_s);
    CHECK(titleOf(plan, "2025-02-early", "2025-04-late") == u"2025年2月上旬至4月下旬工作小结"_s);
    CHECK(titleOf(plan, "2025-06-mid", "2025-06-mid") == u"2025年6月中旬工作小结"_s);
}

TEST_CASE("a summary sets its end against the 旬 before the span") {
    const plan::Plan plan = plan::builtInPlan();
    //                                                 1234567890123456
    auto before = statusWith(plan, "2025-05-late", "GGGGRGGGGGGGGGGG");
    auto early = statusWith(plan, "2025-06-early", "GGGGRGGGGGGGGGGG");
    auto mid = statusWith(plan, "2025-06-mid", "GGGGRGGGGGGGGGGG");
    auto late = statusWith(plan, "2025-06-late", "DGGGRYGGGGGGGGGG");
    setValue(before, "I12-2", 350);
    setValue(late, "I12-2", 388); // 38 more
    setValue(before, "I01-1", 21);
    setValue(late, "I01-1", 21); // as before
    setValue(late, "I02-1", 1);  // first value
    setValue(before, "I08-1", 1);
    setValue(late, "I08-1", 2); // 2 of 2: reached
    standing(late, "I08-1").light = progress::Light::Done;
    const Paper paper = summaryOf({.plan = &plan, .course = {before, early, mid, late}}, tenDay("2025-06-early"));
    const QString text = paragraphs(paper);
    CHECK(headings(paper).contains(u"二、本月亮灯变化（与5月下旬相比）"_s));
    CHECK(text.contains(u"（一）新完成1项。第1项“"_s));
    CHECK(text.contains(u"（二）连续四旬严重滞后1项。第5项“"_s));
    CHECK(text.contains(u"（三）新转滞后1项。第6项“"_s));
    CHECK(text.contains(u"44项指标与5月下旬相比，增长2项、持平1项、新有数据1项、尚无数据40项。"
                        u"新达到年度目标1项：建成省级及以上创新创业平台2家。"_s));

    const auto all = tables(paper);
    const papers::Table& lights = all[0];
    CHECK(lights.columns.size() == 5); // number, title, three 旬 of June
    CHECK(lights.columns[4].title == u"6月\n下"_s);
    const papers::Row first = rows(lights)[0];
    CHECK(first[3].light == progress::Light::Green);
    CHECK(first[4].light == progress::Light::Done);
    CHECK(first[4].text.isEmpty());
    for (const papers::Row& row : rows(all[1])) {
        if (row[1].text.startsWith(u"完成需求对接"_s))
            CHECK(texts(row).mid(2, 4) == QStringList{u"2500"_s, u"350"_s, u"388"_s, u"+38"_s});
    }
    const auto& chart = std::get<papers::LightBars>(
        std::get<papers::Chart>(*std::find_if(paper.blocks.begin(), paper.blocks.end(), [](const papers::Block& block) {
            return std::holds_alternative<papers::Chart>(block);
        })).series);
    CHECK(chart.bars.size() == 3);
    CHECK(chart.upright);
}

TEST_CASE("a summary adds up the answers of its span alone") {
    const plan::Plan plan = plan::builtInPlan();
    const auto before = statusWith(plan, "2025-05-late", calm);
    const auto mid = statusWith(plan, "2025-06-mid", calm);
    PaperData data{.plan = &plan, .course = {before, mid}};
    data.reports = {reportOf(plan, 10, "市发改委", "请协调", QDate(2025, 6, 20)),
                    reportOf(plan, 15, "市教育局", "", QDate(2025, 6, 21))};
    const Paper paper = summaryOf(data, tenDay("2025-06-early"));
    // 23 answers are owed in a 中旬; 1 of 23 is 4.3 %.
    CHECK(paragraphs(paper).contains(u"应报23项次，按时报送1项次、逾期报送1项次、未报21项次，按时报送率4.3%。"
                                     u"全部按时报送的单位1个。"_s));
    CHECK(paragraphs(paper).contains(u"市发改委提出（第10项任务）：请协调。"_s));
    const auto record = rows(tables(paper).back());
    REQUIRE(record.size() == 6);
    CHECK(texts(record[1]) == QStringList{u"市发改委"_s, u"1"_s, u"1"_s, u"0"_s, u"0"_s, u"100%"_s});
}

TEST_CASE("a summary leaves out counts of answers that are 0") {
    const plan::Plan plan = plan::builtInPlan();
    PaperData data{.plan = &plan, .course = {statusWith(plan, "2025-06-mid", calm)}};
    data.reports = {reportOf(plan, 10, "市发改委", "", QDate(2025, 6, 20))};
    CHECK(paragraphs(summaryOf(data, tenDay("2025-06-mid")))
              .contains(u"本旬应报23项次，按时报送1项次、未报22项次，按时报送率4.3%。"_s));
}

TEST_CASE("overridden and hatched lights of all 旬 are explained below their table") {
    const plan::Plan plan = plan::builtInPlan();
    auto early = statusWith(plan, "2025-06-early", calm);
    auto mid = statusWith(plan, "2025-06-mid", calm);
    for (auto* status : {&early, &mid}) {
        status->tasks[6].overridden = true;
        status->tasks[6].computed = progress::Light::Red;
    }
    mid.tasks[8].overridden = true;
    mid.tasks[8].computed = progress::Light::Yellow;
    mid.tasks[0].stale = true;
    const auto late = statusWith(plan, "2025-06-late", calm);
    const papers::Table lights =
        tables(summaryOf({.plan = &plan, .course = {early, mid, late}}, tenDay("2025-06-early"))).front();
    CHECK(texts(rows(lights)[6]).mid(2) == QStringList{u"*"_s, u"*"_s, QString()});
    CHECK(lights.notes ==
          QStringList{u"注：✓ 完成、● 正常、▲ 滞后、■ 严重滞后、○ 未亮灯；带斜线或标“往期”的，按往期填报情况测算。"_s,
                      u"注：第7项任务6月上旬至6月中旬、第9项任务6月中旬（标*）亮灯经专班办公室研判确定，"
                      u"按规则测算依次为严重滞后、滞后。"_s});
    const papers::Table plain = tables(summaryOf({.plan = &plan, .course = {late}}, tenDay("2025-06-late"))).front();
    CHECK(plain.notes == QStringList{u"注：✓ 完成、● 正常、▲ 滞后、■ 严重滞后、○ 未亮灯。"_s});
}

TEST_CASE("a summary short of words sends to the annex that explains overridden lights") {
    plan::Plan plan = plan::builtInPlan();
    for (plan::Programme& programme : plan.programmes) {
        for (plan::Task& task : programme.tasks)
            task.title = QString(300, u'长'); // 16 of them leave no room for words on each
    }
    const auto before = statusWith(plan, "2025-06-early", calm);
    auto now = statusWith(plan, "2025-06-mid", "RRRRRRRRRRRRRRRR");
    now.tasks[6].overridden = true;
    const Paper paper = summaryOf({.plan = &plan, .course = {before, now}}, tenDay("2025-06-mid"));
    CHECK(only<papers::AnnexNote>(paper).titles.first() == u"各旬末任务亮灯一览表"_s);
    CHECK(paragraphs(paper).contains(u"有1项任务的亮灯经专班办公室研判确定，见附件1附注。"_s));
}

TEST_CASE("a target of every unit that is reached is told by its units") {
    const plan::Plan plan = plan::builtInPlan();
    const auto before = statusWith(plan, "2025-05-late", calm);
    auto now = statusWith(plan, "2025-06-mid", calm);
    setValue(now, "I14-3", 6);
    standing(now, "I14-3").light = progress::Light::Done;
    CHECK(paragraphs(summaryOf({.plan = &plan, .course = {before, now}}, tenDay("2025-06-early")))
              .contains(u"新达到年度目标1项：各县（市、区）财政科技支出占一般公共预算支出比重6个单位全部达标。"_s));
}

TEST_CASE("growth is printed as exactly as the values it stands between") {
    const plan::Plan plan = plan::builtInPlan();
    auto before = statusWith(plan, "2025-05-late", calm);
    auto now = statusWith(plan, "2025-06-mid", calm);
    standing(before, "I01-3").value = progress::CityValue{decimal("0.7"), before.period, false, {}};
    standing(now, "I01-3").value = progress::CityValue{decimal("0.74"), now.period, false, {}};
    const auto all = tables(summaryOf({.plan = &plan, .course = {before, now}}, tenDay("2025-06-early")));
    bool found = false;
    for (const papers::Row& row : rows(all[1])) {
        const QStringList cells = texts(row);
        if (cells.mid(3, 3) != QStringList{u"0.7"_s, u"0.74"_s, u"+0.04"_s})
            continue;
        found = true;
    }
    CHECK(found);
}

TEST_CASE("an ask from before the span is told while an answer within it changes nothing") {
    const plan::Plan plan = plan::builtInPlan();
    PaperData data{.plan = &plan, .course = {statusWith(plan, "2025-06-mid", calm), statusWith(plan, "2025-06-late", calm)}};
    auto later = reportOf(plan, 10, "市经信局", "", QDate(2025, 6, 30));
    later.period = tenDay("2025-06-late");
    later.unchanged = true;
    data.reports = {reportOf(plan, 10, "市经信局", "请安排资金。", QDate(2025, 6, 19)), later};
    const Paper paper = summaryOf(data, tenDay("2025-06-late"));
    CHECK(paragraphs(paper).contains(u"市经信局提出（第10项任务）：请安排资金。"_s));
    CHECK(paragraphs(paper).contains(u"由专班办公室会同有关单位研究答复"_s));
}

TEST_CASE("numbers of a summary are told apart by their sources") {
    const plan::Plan plan = plan::builtInPlan();
    auto before = statusWith(plan, "2025-06-mid", calm);
    auto now = statusWith(plan, "2025-06-late", calm);
    setValue(before, "I01-1", 21);
    setValue(now, "I01-1", 21); // as before: 1; without light: 43
    standing(now, "I01-1").light = progress::Light::Green;
    const PaperData data{.plan = &plan, .course = {before, now}, .reports = {reportOf(plan, 10, "市发改委", "", now.dueOn)}};
    const auto sources = papers::sourcesIn(summaryOf(data, tenDay("2025-06-late")));
    CHECK(sources.contains(u"growth:none"_s));
    CHECK(sources.contains(u"indicators:none"_s));
    const QString lead = u"reports@%1:"_s.arg(unit(plan, "市发改委").value());
    CHECK(sources.contains(lead + u"expected_so_far"_s)); // of the span, not of the 旬
    CHECK_FALSE(sources.contains(lead + u"expected"_s));
}

TEST_CASE("many 旬 of lights lie on their side") {
    const plan::Plan plan = plan::builtInPlan();
    PaperData data{.plan = &plan};
    for (auto period = tenDay("2025-04-early"); period <= tenDay("2025-06-late"); ++period)
        data.course.push_back(statusWith(plan, period.code().toUtf8().constData(), calm));
    const Paper paper = summaryOf(data, tenDay("2025-04-early"));
    std::vector<bool> landscape;
    for (const papers::Block& block : paper.blocks) {
        if (const auto* annex = std::get_if<papers::AnnexStart>(&block))
            landscape.push_back(annex->landscape);
    }
    CHECK(landscape == std::vector{true, true, false});
    CHECK(tables(paper)[0].columns.size() == 11); // number, title, nine 旬
}
