#include "core/papers/evaluation/Evaluation.h"
#include "tests/core/papers/tables/Tables.h"
#include "tests/core/supervision/EvaluationSample.h"

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;
using supervision::EvaluationFacts;
using supervision::EvaluationRules;

namespace {

struct Sample {
    plan::Plan plan = evaluatedPlan();
    EvaluationFacts facts = evaluatedFacts(plan);
    EvaluationRules rules;

    papers::SheetBook compose() const {
        const supervision::Evaluation evaluation = supervision::evaluate(plan, facts, rules);
        return papers::composeEvaluation({.plan = &plan, .evaluation = &evaluation});
    }
};

/// Of the working's rows those of a unit and a criterion, without these two.
std::vector<QStringList> workingOf(const papers::SheetBook& book, const QString& unit, const QString& criterion) {
    std::vector<QStringList> found;
    for (const papers::Row& row : rowsOf(book.sheets.at(1).table)) {
        if (row[0].text == unit && row[1].text == criterion)
            found.push_back(textsOf(row).mid(2));
    }
    return found;
}

using Lines = std::vector<QStringList>;

} // namespace

TEST_CASE("the result has a row for each unit, with the weights at the head") {
    Sample sample;
    sample.plan.taskForce.office = u"专班办公室"_s;
    const papers::SheetBook book = sample.compose();
    REQUIRE(book.sheets.size() == 3);
    const papers::Sheet& sheet = book.sheets[0];
    CHECK(book.title == u"《2025年实施方案》年度监测评价表"_s);
    CHECK(sheet.title == book.title);
    CHECK(sheet.name == u"评价结果"_s);
    CHECK(sheet.subtitle == u"截至2025年6月25日　草案　评价细则第1版　专班办公室"_s);
    CHECK(keysOf(sheet.table) == QStringList{u"number"_s, u"unit"_s, u"completion"_s, u"on_time"_s, u"quality"_s, u"answered"_s,
                                             u"bonus"_s, u"deduction"_s, u"total"_s});
    CHECK(sheet.table.columns[2].title == u"任务完成（60）"_s);
    CHECK(sheet.table.columns[5].title == u"督办办理（10）"_s);
    const auto rows = rowsOf(sheet.table);
    REQUIRE(rows.size() == 7);
    // Worked out in EvaluationTest: 23 + 50/3 + 20/3 + 10 + 5 = 184/3
    CHECK(textsOf(rows[0]) ==
          QStringList{u"1"_s, u"市科技局"_s, u"23.00"_s, u"16.67"_s, u"6.67"_s, u"10.00＊"_s, u"5.00"_s, u"0.00"_s, u"61.33"_s});
    CHECK(textsOf(rows[1]).mid(1) ==
          QStringList{u"市发改委"_s, u"18.80"_s, u"10.00"_s, u"10.00"_s, u"5.00"_s, u"0.00"_s, u"1.25"_s, u"42.55"_s});
    CHECK(textsOf(rows[3]).mid(1) ==
          QStringList{u"赤壁市"_s, u"20.00"_s, u"0.00"_s, u"0.00"_s, u"0.00"_s, u"0.00"_s, u"30.00"_s, u"0.00"_s});
    CHECK(std::get<papers::Quantity>(rows[0][8].exact) == papers::Quantity{61.33, u"0.00"_s});
    CHECK(std::get<papers::Quantity>(rows[0][5].exact) == papers::Quantity{10, u"0.00\"＊\""_s});
    CHECK(rows[0][8].figures == std::vector<papers::Figure>{{0, 5, u"score@1:total"_s}});
    CHECK(rows[0][5].figures == std::vector<papers::Figure>{{0, 5, u"score@1:answered"_s}});
    REQUIRE(sheet.table.notes.size() == 3);
    CHECK(sheet.table.notes[0].contains(u"加分合计最多计5分"_s));
    CHECK(sheet.table.notes[1] == u"带＊的一项没有评价依据，按满分计。"_s);
    CHECK(sheet.table.notes[2].contains(u"尚未确认"_s));
    CHECK(book.figures == std::set{codeNamed("I01-1"), codeNamed("I02-1"), codeNamed("I03-1")}); // no striving one
}

TEST_CASE("ranks, the rules' number and the end of the year stand where they belong") {
    Sample sample;
    sample.rules = {.version = 3, .documentNumber = u"咸科赋能办〔2025〕20号"_s, .completion = 70, .quality = 0, .ranked = true};
    sample.facts.status.period = tenDay("2025-12-late");
    sample.facts.asOf = QDate(2025, 12, 31);
    sample.plan.leadsConfirmed = true;
    const papers::SheetBook book = sample.compose();
    const papers::Sheet& sheet = book.sheets[0];
    CHECK(sheet.subtitle == u"截至2025年12月31日　评价细则第3版（咸科赋能办〔2025〕20号）　"_s);
    CHECK(sheet.table.columns[2].title == u"任务完成（70）"_s);
    CHECK(sheet.table.columns[4].title == u"填报质量（0）"_s);
    REQUIRE(sheet.table.columns.size() == 10);
    CHECK(sheet.table.columns[9].title == u"名次"_s);
    // By December task 1's third milestone is overdue too: 市科技局 (7/20 + 3/10) / 2 × 70 + 50/3 + 10 + 5 = 54.42,
    // 咸安区 (3/8 + 1) / 2 × 70 + 20 + 10 + 1 = 79.13; 嘉鱼县 and 通城县 7/20 × 70 + 30 = 54.50, as 咸宁高新区.
    const auto rows = rowsOf(sheet.table);
    CHECK(rows[0][8].text == u"54.42"_s);
    CHECK(rows[2][8].text == u"79.13"_s);
    CHECK(rows[4][8].text == u"54.50"_s);
    CHECK(rows[2][9].text == u"1"_s);
    CHECK(rows[4][9].text == u"2"_s);
    CHECK(rows[6][9].text == u"2"_s);
    CHECK(rows[0][9].text == u"5"_s);
    CHECK(rows[0][9].figures == std::vector<papers::Figure>{{0, 1, u"score@1:rank"_s}});
    CHECK(sheet.table.notes.contains(u"总分相同的，名次并列。"_s));
    CHECK_FALSE(sheet.table.notes.join(QString()).contains(u"尚未确认"_s));
}

TEST_CASE("the working of completion leads to files, cells and days") {
    const papers::SheetBook book = Sample().compose();
    CHECK(keysOf(book.sheets[1].table) ==
          QStringList{u"unit"_s, u"criterion"_s, u"item"_s, u"weight"_s, u"share"_s, u"process"_s, u"source"_s});
    CHECK(
        workingOf(book, u"咸安区"_s, u"任务完成"_s) ==
        Lines{
            {u"合计"_s, u"60"_s, u"75.0%"_s, u"各任务权重与得分率之积的和0.75÷权重之和1×60＝45.00分"_s, {}},
            {u"第1项任务　任务1（责任）"_s, u"0.5"_s, u"50.0%"_s, u"下列3项的平均"_s, {}},
            {u"1　指标I01-1　指标I01-1"_s,
             {},
             u"50.0%"_s,
             u"分解数：5家÷10家＝50%"_s,
             u"咸安区6月上旬：咸安区6月上旬.xlsx 指标!E7"_s},
            {u"1　节点M01-1　节点"_s, {}, u"0.0%"_s, u"应于6月10日前完成，截至6月20日没有完成"_s, u"节点台账"_s},
            {u"1　节点M01-2　节点"_s, {}, u"100.0%"_s, u"应于5月31日前完成，5月20日完成"_s, u"节点台账"_s},
            {u"1　节点M01-3　节点"_s, {}, {}, u"应于9月30日前完成，时限未到，不计入"_s, u"节点台账"_s},
            {u"第3项任务　任务3（责任）"_s, u"0.5"_s, u"100.0%"_s, u"下列1项的平均"_s, {}},
            {u"3　指标I03-1　指标I03-1"_s, {}, u"100.0%"_s, u"3.6%，达到要求，按100%计"_s, u"咸安区5月下旬：专班办公室录入"_s}});
    const Lines last = workingOf(book, u"赤壁市"_s, u"任务完成"_s);
    REQUIRE(last.size() == 8);
    CHECK(last[2][3] == u"分解数：12家÷8家＝150%，按100%计"_s);
    CHECK(last[7].mid(2, 2) == QStringList{u"0.0%"_s, u"3%，未达到要求，按0计"_s});
    const Lines without = workingOf(book, u"嘉鱼县"_s, u"任务完成"_s);
    CHECK(without[6].mid(2, 2) == QStringList{{}, u"没有可评价的指标和节点，不计入"_s});
    CHECK(without[7].mid(2, 2) == QStringList{{}, u"没有数据，不计入"_s});
    const Lines leads = workingOf(book, u"市发改委"_s, u"任务完成"_s);
    CHECK(leads[6] == QStringList{u"第2项任务　任务2（牵头）"_s, u"1"_s, u"30.0%"_s, u"下列1项的平均"_s, {}});
    CHECK(leads[7].mid(2) == QStringList{u"30.0%"_s, u"（830－800）÷（900－800）＝30%"_s, u"市科技局6月中旬：专班办公室录入"_s});
    CHECK(leads[9].mid(2) == QStringList{u"25.0%"_s, u"1个单位达标÷4个单位＝25%"_s,
                                         u"咸安区5月下旬：专班办公室录入；赤壁市5月下旬：专班办公室录入"_s});
}

TEST_CASE("numbers of the working carry their sources") {
    const papers::SheetBook book = Sample().compose();
    const auto rows = rowsOf(book.sheets[1].table);
    const auto row = std::find_if(rows.begin(), rows.end(), [](const papers::Row& each) {
        return each[0].text == u"咸安区"_s && each[2].text.contains(u"I01-1"_s);
    });
    REQUIRE(row != rows.end());
    CHECK((*row)[4].figures == std::vector<papers::Figure>{{0, 5, u"score#1@3:I01-1"_s}});
    CHECK((*row)[5].figures ==
          std::vector<papers::Figure>{{4, 1, u"I01-1@3:value"_s}, {7, 2, u"I01-1@3:target"_s}, {11, 3, u"I01-1@3:progress"_s}});
    CHECK(std::get<papers::Quantity>((*row)[4].exact).value == 0.5);
    CHECK(rows[0][3].figures == std::vector<papers::Figure>{{0, 2, u"evaluation:completion"_s}});
    CHECK(rows[0][4].figures == std::vector<papers::Figure>{{0, 5, u"score@1:completion_share"_s}});
    CHECK(rows[1][3].figures == std::vector<papers::Figure>{{0, 1, u"evaluation:lead"_s}});
}

TEST_CASE("the working names every answer, return and letter that cost points") {
    Sample sample;
    sample.facts.notices[1].notice.followUps.insert(
        sample.facts.notices[1].notice.followUps.begin(),
        {.kind = supervision::FollowUpKind::Extended, .dueOn = QDate(2025, 6, 17), .on = QDate(2025, 6, 9)});
    sample.facts.notices[1].notice.answerBy = QDate(2025, 6, 12);
    sample.facts.notices[3].notice.number.clear();
    const papers::SheetBook book = sample.compose();
    CHECK(workingOf(book, u"市发改委"_s, u"按时报送"_s) ==
          Lines{{u"合计"_s, u"20"_s, u"50.0%"_s, u"按时报送2项次÷应报送4项次×20＝10.00分"_s, {}},
                {u"6月中旬第2项任务"_s, {}, {}, u"逾期报送"_s, u"6月中旬收表记录"_s},
                {u"6月中旬第3项任务"_s, {}, {}, u"没有报送"_s, u"6月中旬收表记录"_s}});
    CHECK(workingOf(book, u"市科技局"_s, u"填报质量"_s) ==
          Lines{{u"合计"_s, u"10"_s, u"66.7%"_s, u"没有疑点的2旬÷收到报表的3旬×10＝6.67分"_s, {}},
                {u"6月上旬报表"_s, {}, {}, u"退回重报；累计数小于上期"_s, u"6月上旬核对记录"_s}});
    CHECK(workingOf(book, u"赤壁市"_s, u"填报质量"_s) ==
          Lines{{u"合计"_s, u"10"_s, u"0.0%"_s, u"应报送而没有收到报表，0.00分"_s, {}}});
    CHECK(workingOf(book, u"市发改委"_s, u"督办办理"_s) ==
          Lines{{u"合计"_s, u"10"_s, u"50.0%"_s, u"按时办理1件÷应办理2件×10＝5.00分"_s, {}},
                {u"催办（咸科赋能督〔2025〕1号）"_s, {}, {}, u"限6月10日前答复，6月10日答复，按时"_s, u"5月下旬督办件"_s},
                {u"督办（咸科赋能督〔2025〕2号）"_s,
                 {},
                 {},
                 u"限6月17日前答复（原定6月12日，经延期），6月18日答复，超期"_s,
                 u"5月下旬督办件"_s},
                {u"催办（咸科赋能督〔2025〕3号）"_s, {}, {}, u"限6月25日前答复，期限未满，不计入"_s, u"5月下旬督办件"_s}});
    CHECK(workingOf(book, u"赤壁市"_s, u"督办办理"_s)[1].mid(0, 4) ==
          QStringList{u"催办（单位内部清单）"_s, {}, {}, u"限6月24日前答复，期满没有答复"_s});
    CHECK(workingOf(book, u"市科技局"_s, u"督办办理"_s) ==
          Lines{{u"合计"_s, u"10"_s, {}, u"没有期满应办理的催办、督办，按满分计10.00分"_s, {}}});
    CHECK(workingOf(book, u"嘉鱼县"_s, u"填报质量"_s)[0][3] == u"没有收到也没有应报送的报表，按满分计10.00分"_s);
}

TEST_CASE("an urging that was followed up names the letter that did so") {
    Sample sample;
    auto supervision = letter(5, chibi, supervision::Step::Supervise, QDate(2025, 7, 8));
    supervision.notice.matters[0].unanswered = supervision::NoticeId::from(4);
    sample.facts.notices.push_back(supervision);
    CHECK(workingOf(sample.compose(), u"赤壁市"_s, u"督办办理"_s)[1][3] ==
          u"限6月24日前答复，期满没有答复，转为督办（咸科赋能督〔2025〕5号）"_s);
}

TEST_CASE("the total adds up in the working, with merits and their cap") {
    const papers::SheetBook book = Sample().compose();
    CHECK(workingOf(book, u"市科技局"_s, u"加减分"_s) == Lines{{u"承办全省现场会"_s, {}, {}, u"加2分"_s, u"咸政函〔2025〕8号"_s},
                                                               {u"获省级表彰"_s, {}, {}, u"加4.5分"_s, u"咸政函〔2025〕8号"_s},
                                                               {u"加分合计"_s, {}, {}, u"合计6.5分，最多计5分"_s, {}}});
    CHECK(workingOf(book, u"市科技局"_s, u"总分"_s) ==
          Lines{{u"合计"_s, {}, {}, u"23.00＋16.67＋6.67＋10.00＋5.00－0.00＝61.33分"_s, {}}});
    CHECK(workingOf(book, u"赤壁市"_s, u"总分"_s)[0][3] == u"20.00＋0.00＋0.00＋0.00＋0.00－30.00，低于0分，按0.00分计"_s);
    CHECK(workingOf(book, u"嘉鱼县"_s, u"加减分"_s).empty());
}

TEST_CASE("merits and exemptions stand on a sheet of their own, with their proofs") {
    Sample sample;
    sample.facts.merits[0].fileName = u"表彰决定.pdf"_s;
    sample.facts.merits[0].id = 12;
    sample.facts.exemptions = {exemption(xianan, taskId(1), std::nullopt),
                               exemption(xianan, std::nullopt, tenDay("2025-06-early")),
                               exemption(xianan, taskId(3), tenDay("2025-06-mid"))};
    const papers::SheetBook book = sample.compose();
    const papers::Sheet& sheet = book.sheets[2];
    CHECK(sheet.name == u"加减分与豁免"_s);
    const auto rows = rowsOf(sheet.table);
    REQUIRE(rows.size() == 8); // five merits, three exemptions, by unit
    CHECK(textsOf(rows[0]) == QStringList{u"市科技局"_s, u"加分"_s, u"2"_s, u"承办全省现场会"_s,
                                          u"咸政函〔2025〕8号（表彰决定.pdf）"_s, u"2025-06-18"_s});
    CHECK(rows[0][2].figures == std::vector<papers::Figure>{{0, 1, u"merit#12:points"_s}});
    CHECK(textsOf(rows[2]).mid(1, 2) == QStringList{u"扣分"_s, u"-1.25"_s});
    CHECK(std::get<papers::Quantity>(rows[2][2].exact).value == -1.25);
    CHECK(textsOf(rows[4]) ==
          QStringList{u"咸安区"_s, u"豁免（第1项任务）"_s, {}, u"洪灾"_s, u"鄂防指〔2025〕3号"_s, u"2025-06-19"_s});
    CHECK(std::get<QDate>(rows[4][5].exact) == QDate(2025, 6, 19));
    CHECK(rows[5][1].text == u"豁免（6月上旬）"_s);
    CHECK(rows[6][1].text == u"豁免（6月中旬第3项任务）"_s);
    const Lines completion = workingOf(book, u"咸安区"_s, u"任务完成"_s);
    CHECK(completion.back() == QStringList{u"豁免：第1项任务"_s, {}, {}, u"洪灾"_s, u"鄂防指〔2025〕3号"_s});
    CHECK(workingOf(book, u"咸安区"_s, u"按时报送"_s).size() == 4); // the sum and three exemptions
}

TEST_CASE("what cannot be counted says why") {
    Sample sample;
    sample.plan.indicators[2].baseline.reset();
    sample.plan.indicators[0].allocations[0].target = decimal("0");
    sample.facts.status = factsOf(sample.plan, sample.facts.readings).status;
    taskIn(sample.plan, 3).closedOn = QDate(2025, 6, 18);
    const papers::SheetBook book = sample.compose();
    const Lines bureau = workingOf(book, u"市科技局"_s, u"任务完成"_s);
    CHECK(bureau.back().mid(2, 2) == QStringList{{}, u"830家，缺基数，不计入"_s});
    const Lines county = workingOf(book, u"咸安区"_s, u"任务完成"_s);
    CHECK(county[2].mid(2, 2) == QStringList{{}, u"5家，分解数为0，不计入"_s});
    CHECK(county[6] ==
          QStringList{u"第3项任务　任务3（责任）"_s, u"0.5"_s, u"100.0%"_s, u"6月18日销号，按完成计"_s, u"销号记录"_s});
}

TEST_CASE("an evaluation of nobody and without merits says so") {
    Sample sample;
    sample.plan.programmes.clear();
    sample.plan.indicators.clear();
    const papers::SheetBook book = sample.compose();
    CHECK(book.sheets[0].table.notes == QStringList{u"没有可评价的单位。"_s});
    CHECK(rowsOf(book.sheets[1].table).empty());
    CHECK(book.sheets[2].table.notes == QStringList{u"没有加分、扣分和豁免。"_s});
}
