#include "core/papers/bulletin/BulletinComposer.h"

#include "tests/core/papers/Answered.h"
#include "tests/core/papers/PaperParts.h"
#include "tests/core/papers/StatusSample.h"

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;
using papers::composeBulletin;
using papers::Paper;
using papers::PaperData;

namespace {

Paper bulletinOf(PaperData data, const papers::BulletinOptions& options = {}) {
    return papers::composeBulletin(answered(std::move(data)), options);
}

const char* const mixed = "GGGGGGGGYYYYYRRD"; // 8 green, 5 yellow, 2 red, 1 done

} // namespace

TEST_CASE("a bulletin opens and closes as the plan's own letter") {
    const plan::Plan plan = plan::builtInPlan();
    const auto now = statusWith(plan, "2025-06-mid", mixed);
    const Paper paper = bulletinOf({.plan = &plan, .course = {now}});
    CHECK(only<papers::Title>(paper).phrases.join(QString()) == u"关于咸宁市科技赋能行动2025年6月中旬工作调度情况的通报"_s);
    CHECK(only<papers::Addressee>(paper).text == u"各县（市、区）人民政府，咸宁高新区管委会，各有关单位："_s);
    CHECK(paragraphs(paper).startsWith(
        u"按照《咸宁市科技赋能行动2025年实施方案》（咸科赋能办〔2025〕1号）每旬工作调度要求，现将2025年6月中旬（全年第17旬）工作调度情况通报如下。"_s));
    CHECK(only<papers::SignOff>(paper).name == u"咸宁市科技赋能行动工作专班办公室"_s);
    CHECK(only<papers::SignOff>(paper).date == u"2025年6月20日"_s);
    CHECK(paper.mark.isEmpty());

    const Paper dated = bulletinOf({.plan = &plan, .course = {now}, .frame = {.date = QDate(2025, 7, 1), .demo = true}});
    CHECK(only<papers::SignOff>(dated).date == u"2025年7月1日"_s);
    CHECK(dated.mark == u"（演示数据）"_s);
    CHECK(paragraphs(dated).contains(u"演示数据"_s));
}

TEST_CASE("counts by light add up and adapt to one shared light") {
    const plan::Plan plan = plan::builtInPlan();
    auto now = statusWith(plan, "2025-06-mid", mixed);
    const QString text = paragraphs(bulletinOf({.plan = &plan, .course = {now}}));
    CHECK(text.contains(u"截至6月20日，全年时间进度为46.8%。16项任务中，完成1项、正常8项、滞后5项、严重滞后2项。"_s));
    CHECK(text.contains(u"44项指标全部未亮灯。未亮灯的指标中，待统计44项。"_s));
    // Programme 3 has tasks 8, 9 and 10.
    CHECK(text.contains(u"（三）科创企业培育专项工程。3项任务中，正常1项（第8项）、滞后2项（第9、10项）。"_s));

    now = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGGGGGG");
    CHECK(paragraphs(bulletinOf({.plan = &plan, .course = {now}})).contains(u"16项任务全部正常。"_s));
}

TEST_CASE("sections with nothing to say are left out and the numbers close up") {
    const plan::Plan plan = plan::builtInPlan();
    const auto calm = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGGGGGG");
    CHECK(headings(bulletinOf({.plan = &plan, .course = {calm}})) == QStringList{u"一、总体情况"_s, u"二、各工程进展"_s});

    auto now = statusWith(plan, "2025-06-mid", mixed);
    now.reporting = {20, 20, 0, {}};
    const auto last = statusWith(plan, "2025-06-early", mixed);
    const PaperData input{
        .plan = &plan, .course = {last, now}, .reports = {reportOf(plan, 10, "市经信局", "请协调。", QDate(2025, 6, 19))}};
    const Paper paper = bulletinOf(input);
    CHECK(headings(paper) == QStringList{u"一、总体情况"_s, u"二、与上旬相比的变化"_s, u"三、各工程进展"_s, u"四、滞后事项"_s,
                                         u"五、报送情况"_s, u"六、需协调事项"_s, u"七、下步要求"_s});
    CHECK(paragraphs(paper).contains(u"与上旬相比，各项任务亮灯没有变化。"_s));
}

TEST_CASE("changes since the last 旬 are told by kind, each task once") {
    const plan::Plan plan = plan::builtInPlan();
    //                                            1234567890123456
    const auto before = statusWith(plan, "2025-05-late", "GGGGRRGGGGGGGGGG");
    const auto last = statusWith(plan, "2025-06-early", "GGGGRRGYRGGGGGNG");
    SECTION("several kinds") {
        const auto now = statusWith(plan, "2025-06-mid", "DRYGRGGGYGGGGGGN");
        const QString text = paragraphs(bulletinOf({.plan = &plan, .course = {before, last, now}}));
        CHECK(text.contains(u"（一）新完成1项。第1项“建好咸宁（武汉）离岸科创园”。"_s));
        CHECK(text.contains(u"（二）新转严重滞后1项。第2项“"_s));
        CHECK(text.contains(u"（三）连续三旬严重滞后1项。第5项“"_s));
        CHECK(text.contains(u"（四）新转滞后1项。第3项“"_s));
        CHECK(text.contains(u"（五）进度好转3项。第6项“建设省级重点实验室”由严重滞后转为正常；第8项“"_s));
        CHECK(text.contains(u"第9项“实施科创企业培育计划”由严重滞后转为滞后"_s));
        CHECK(text.contains(u"（六）其他变化2项。第15项“"_s));
        CHECK(text.contains(u"由正常转为未亮灯"_s));
    }
    SECTION("one kind stands without a number") {
        const auto now = statusWith(plan, "2025-06-mid", "DGGGRRGYRGGGGGNG");
        const QString text = paragraphs(bulletinOf({.plan = &plan, .course = {last, now}}));
        CHECK(text.contains(u"\n新完成1项：第1项“"_s));
        CHECK_FALSE(text.contains(u"连续三旬"_s)); // without the 旬 before the last nobody knows
    }
    SECTION("red for the third time needs all three") {
        const auto now = statusWith(plan, "2025-06-mid", "GGGGRRGYRGGGGGNG");
        const QString text = paragraphs(bulletinOf({.plan = &plan, .course = {before, last, now}}));
        CHECK(text.contains(
            u"连续三旬严重滞后2项：第5项“布局国家级平台分支机构建设”；第6项“建设省级重点实验室”。"_s)); // 9 was green at first
    }
}

TEST_CASE("lagging indicators stand in a table with rounded figures") {
    plan::Plan plan = plan::builtInPlan();
    auto now = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGRGGGG");
    makeMatchesRed(now);
    now.tasks[11].reasons = {standing(now, "I12-2").reason};
    auto last = statusWith(plan, "2025-06-early", "GGGGGGGGGGGGGGGG");
    const Paper paper = bulletinOf({.plan = &plan, .course = {last, now}});
    const auto lagging = rows(tables(paper).front());
    REQUIRE(lagging.size() == 1);
    CHECK(texts(lagging[0]) ==
          QStringList{u"12"_s, u"完成需求对接（项）"_s, u"388/2500"_s, u"31.3"_s, u"111.2"_s, u"严重滞后"_s});
    CHECK(lagging[0].back().light == progress::Light::Red);
    CHECK(paragraphs(paper).contains(
        u"新转严重滞后1项：第12项“建好科创供应链平台”，完成需求对接388项，完成进度15.5%，落后序时进度31.3个百分点。"_s));

    SECTION("a value of an earlier 旬 says so") {
        standing(now, "I12-2").value->asOf = tenDay("2025-06-early");
        standing(now, "I12-2").stale = true;
        const Paper stale = bulletinOf({.plan = &plan, .course = {now}});
        CHECK(texts(rows(tables(stale).front())[0])[1] == u"完成需求对接（项，截至6月上旬）"_s);
        CHECK(paragraphs(stale).contains(u"有1项指标本旬没有新的填报值"_s));
    }
    SECTION("units stand as the plan has them until leads are confirmed") {
        const auto columns = [](const papers::Table& table) {
            QStringList titles;
            for (const papers::Column& column : table.columns)
                titles += column.title;
            return titles;
        };
        CHECK(columns(tables(paper).back()) == QStringList{u"序号"_s, u"任务名称"_s, u"责任单位"_s, u"亮灯"_s});
        CHECK(texts(rows(tables(paper).back())[8])[2] == u"市科技局、市经信局、各县市区人民政府、咸宁高新区管委会"_s);
        plan.leadsConfirmed = true;
        const Paper confirmed = bulletinOf({.plan = &plan, .course = {now}});
        CHECK(columns(tables(confirmed).back()) ==
              QStringList{u"序号"_s, u"任务名称"_s, u"牵头单位"_s, u"责任单位"_s, u"亮灯"_s});
        CHECK(texts(rows(tables(confirmed).back())[8])[2] == u"市科技局、市经信局"_s);
        CHECK(rows(tables(confirmed).back()).size() == 16);
    }
}

TEST_CASE("overdue milestones and tasks lagging by word are told apart") {
    plan::Plan plan = plan::builtInPlan();
    auto now = statusWith(plan, "2025-06-mid", "GGGGRGGGGGGGGGGY");
    plan::Milestone& milestone = plan.programmes[1].tasks[0].measures[0].milestones[0];
    milestone.dueOn = QDate(2025, 4, 30);
    now.tasks[4].reasons = {progress::Reason{
        .code = progress::ReasonCode::OverdueMilestone, .light = progress::Light::Red, .milestone = milestone.id, .overdue = 5}};
    now.tasks[15].reasons[0].assessment = progress::Assessment::Behind;
    const QString text = paragraphs(bulletinOf({.plan = &plan, .course = {now}}));
    CHECK(text.contains(u"（一）逾期节点1个。第5项任务中“"_s));
    CHECK(text.contains(u"”应于4月30日前完成，已逾期5旬。"_s));
    CHECK(text.contains(u"（二）其他滞后任务1项。第16项“厚植创新创造生态”，滞后，责任单位自评滞后。"_s));
}

TEST_CASE("reports missing and late adapt to none, one and several") {
    const plan::Plan plan = plan::builtInPlan();
    auto now = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGGGGGG");
    const auto text = [&](std::vector<progress::ProgressReport> reports = {}) {
        return paragraphs(bulletinOf({.plan = &plan, .course = {now}, .reports = std::move(reports)}));
    };
    now.reporting = {19, 19, 0, {}};
    CHECK(text().contains(u"本旬应报19项次，全部按时报送。"_s));
    now.reporting = {19, 19, 1, {}};
    CHECK(text({reportOf(plan, 10, "市经信局", "", QDate(2025, 6, 23))})
              .contains(u"全部报送，其中逾期1项次。逾期报送：市经信局（第10项）。"_s));
    now.reporting = {19, 16, 0, {{unit(plan, "市科技局"), {task(1), task(2)}}, {unit(plan, "市经信局"), {task(10)}}}};
    CHECK(text().contains(u"实报16项次，未报3项次。未报单位：市科技局（第1、2项）、市经信局（第10项）。"_s));
    now.reporting = {19, 0, 0, {}};
    CHECK(text().contains(u"本旬应报19项次，均未报送。"_s));
    now.reporting = {1, 0, 0, {}};
    CHECK(text().contains(u"本旬应报1项次，尚未报送。"_s));
    now.reporting = {1, 1, 0, {}};
    CHECK(text().contains(u"本旬应报1项次，已按时报送。"_s));
    now.reporting = {1, 1, 1, {}};
    CHECK(text().contains(u"本旬应报1项次，已逾期报送。"_s));
}

TEST_CASE("a late answer that nobody asked for is not called late") {
    const plan::Plan plan = plan::builtInPlan();
    auto now = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGGGGGG");
    now.reporting = {19, 19, 0, {}};
    // 市高投集团 shares task 1: owed in the 下旬 only.
    const Paper paper =
        bulletinOf({.plan = &plan, .course = {now}, .reports = {reportOf(plan, 1, "市高投集团", "", QDate(2025, 6, 23))}});
    CHECK_FALSE(paragraphs(paper).contains(u"逾期"_s));
}

TEST_CASE("asks are numbered where there are several") {
    const plan::Plan plan = plan::builtInPlan();
    const auto now = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGGGGGG");
    const auto one = reportOf(plan, 10, "市经信局", "请提供数据。\n请安排资金；", QDate(2025, 6, 19));
    CHECK(paragraphs(bulletinOf({.plan = &plan, .course = {now}, .reports = {one}}))
              .contains(u"\n市经信局提出（第10项任务）：请提供数据。请安排资金。"_s));
    const auto two = reportOf(plan, 1, "市科技局", "请协调", QDate(2025, 6, 19));
    const QString both = paragraphs(bulletinOf({.plan = &plan, .course = {now}, .reports = {one, two}}));
    CHECK(both.contains(u"\n1.市科技局提出（第1项任务）：请协调。\n2.市经信局"_s));
}

TEST_CASE("an ask of an earlier 旬 stays open where nothing has changed since, and closes with an answer that has none") {
    const plan::Plan plan = plan::builtInPlan();
    PaperData data{
        .plan = &plan,
        .course = {statusWith(plan, "2025-06-mid", "GGGGGGGGGGGGGGGG"), statusWith(plan, "2025-06-late", "GGGGGGGGGGGGGGGG")}};
    auto later = reportOf(plan, 10, "市经信局", "", QDate(2025, 6, 30));
    later.period = tenDay("2025-06-late");
    later.unchanged = true;
    data.reports = {reportOf(plan, 10, "市经信局", "请安排资金。", QDate(2025, 6, 19)), later};
    const QString ask = u"市经信局提出（第10项任务）：请安排资金。"_s;
    CHECK(paragraphs(bulletinOf(data)).contains(ask));
    data.reports.back().unchanged = false;
    CHECK_FALSE(paragraphs(bulletinOf(data)).contains(ask));
}

TEST_CASE("an overridden light keeps the computed one beside it") {
    const plan::Plan plan = plan::builtInPlan();
    auto now = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGGGGGG");
    now.tasks[12].computed = progress::Light::Yellow;
    now.tasks[12].overridden = true;
    now.tasks[12].reasons.insert(
        now.tasks[12].reasons.begin(),
        progress::Reason{.code = progress::ReasonCode::Override, .light = progress::Light::Green, .note = u"活动已排定。"_s});
    const Paper paper = bulletinOf({.plan = &plan, .course = {now}});
    CHECK(paragraphs(paper).contains(
        u"第13项“组织开展重大转化示范活动”经专班办公室研判为正常（按规则测算为滞后），理由：活动已排定。"_s));
    const papers::Table annex = tables(paper).back();
    CHECK(rows(annex)[12].back().text == u"正常（注）"_s);
    CHECK(annex.notes == QStringList{u"注：第13项任务亮灯经专班办公室研判确定，按规则测算为滞后。"_s});
}

TEST_CASE("however much there is to say the text stays within 4,000 characters") {
    const plan::Plan plan = plan::builtInPlan();
    auto now = statusWith(plan, "2025-06-mid", "RRRRRRRRRRRRRRRR");
    const auto last = statusWith(plan, "2025-06-early", "GGGGGGGGGGGGGGGG");
    for (progress::IndicatorStanding& entry : now.indicators) {
        entry.light = progress::Light::Red;
        entry.lagPoints = base::Fraction(40);
    }
    PaperData input{.plan = &plan, .course = {last, now}};
    for (const plan::Task* entry : plan.tasks())
        input.reports.push_back(reportOf(plan, static_cast<int>(entry->id.value()), "市科技局", "", QDate(2025, 6, 19)));
    for (progress::ProgressReport& report : input.reports)
        report.coordination = QString(200, u'协');
    const Paper paper = bulletinOf(input);
    CHECK(papers::textLength(paper) <= 4000);
    CHECK(only<papers::AnnexNote>(paper).titles.contains(u"需协调事项一览表"_s));
    CHECK(paragraphs(paper).contains(u"各单位提出需协调事项16项，列于附件"_s));
    QStringList labels;
    for (const papers::Block& block : paper.blocks) {
        if (const auto* annex = std::get_if<papers::AnnexStart>(&block))
            labels += annex->label + annex->title;
    }
    CHECK(labels.first().startsWith(u"附件1"_s));
    CHECK(labels.last().endsWith(u"任务亮灯一览表"_s));
}

TEST_CASE("a bulletin knows whose values it prints") {
    const plan::Plan plan = plan::builtInPlan();
    auto now = statusWith(plan, "2025-06-mid", mixed);
    makeMatchesRed(now);
    auto& green = standing(now, "I01-1"); // 21 of 50: its light is told, its value is not
    green.value = progress::CityValue{base::Fraction(21), now.period, false, {}};
    green.light = progress::Light::Green;
    auto& unreported = standing(now, "I02-1"); // 未报
    unreported.light = progress::Light::Red;
    unreported.reason =
        progress::Reason{.code = progress::ReasonCode::NoReading, .light = progress::Light::Red, .indicator = unreported.code};
    auto& reached = standing(now, "I08-1"); // named as the cause of a task that is newly done
    reached.value = progress::CityValue{base::Fraction(9000), now.period, false, {}};
    reached.light = progress::Light::Done;
    now.tasks[15].reasons = {
        {.code = progress::ReasonCode::TargetReached, .light = progress::Light::Done, .indicator = reached.code}};
    const auto last = statusWith(plan, "2025-06-early", "GGGGGGGGYYYYYRRG");
    const auto codes = [](const Paper& paper) {
        QStringList result;
        for (const plan::IndicatorCode& code : paper.figures)
            result += code.value();
        return result;
    };
    CHECK(codes(bulletinOf({.plan = &plan, .course = {last, now}})) == QStringList{u"I08-1"_s, u"I12-2"_s});
    CHECK(codes(bulletinOf({.plan = &plan, .course = {now}})) == QStringList{u"I12-2"_s}); // no changes are told
}

TEST_CASE("red lights are told by how many 旬 they run") {
    const plan::Plan plan = plan::builtInPlan();
    PaperData data{.plan = &plan};
    //                                                 1234567890123456
    data.course = {statusWith(plan, "2025-05-mid", "GGGGRGGGGGGGGGGG"), statusWith(plan, "2025-05-late", "GGGGRRGGGGGGGGGG"),
                   statusWith(plan, "2025-06-early", "GGGGRRGGGGGGGGGG"), statusWith(plan, "2025-06-mid", "GGGGRRGGGGGGGGGG")};
    CHECK(paragraphs(bulletinOf(data))
              .contains(u"连续三旬以上严重滞后2项：第5项“布局国家级平台分支机构建设”（连续四旬）；"
                        u"第6项“建设省级重点实验室”（连续三旬）。"_s));
    for (progress::PeriodStatus& status : data.course)
        status.tasks[5].light = progress::Light::Green;
    CHECK(paragraphs(bulletinOf(data)).contains(u"连续四旬严重滞后1项：第5项“布局国家级平台分支机构建设”。"_s));
}

TEST_CASE("head and foot are the office's own") {
    const plan::Plan plan = plan::builtInPlan();
    PaperData data{.plan = &plan, .course = {statusWith(plan, "2025-06-mid", mixed)}};
    data.frame = {.mark = u"某市专班办公室"_s,
                  .number = u"咸科赋能办〔2025〕11号"_s,
                  .signature = u"某市专班办公室（市科技局代章）"_s,
                  .sealed = false,
                  .copies = u"市委办公室，市政府办公室"_s,
                  .printedBy = u"某市专班办公室"_s};
    data.wording = papers::WordingBook({{u"bulletin"_s, u"title.rest"_s, u"调度通报"_s}});
    const Paper paper = bulletinOf(data);
    CHECK(std::get<papers::Masthead>(paper.blocks.front()).number == u"咸科赋能办〔2025〕11号"_s);
    CHECK(only<papers::Title>(paper).phrases.last() == u"调度通报"_s);
    CHECK(only<papers::SignOff>(paper).name == u"某市专班办公室（市科技局代章）"_s);
    CHECK_FALSE(only<papers::SignOff>(paper).sealed);
    const auto& closing = std::get<papers::ClosingBlock>(paper.blocks.back());
    CHECK(closing.copies == u"抄送：市委办公室，市政府办公室。"_s);
    CHECK(closing.printedOn == u"2025年6月20日印发"_s);
    CHECK(paper.date == QDate(2025, 6, 20));
}

TEST_CASE("a bulletin has the annexes and lists that are asked for") {
    const plan::Plan plan = plan::builtInPlan();
    auto now = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGRGGGG");
    makeMatchesRed(now);
    now.tasks[11].reasons = {standing(now, "I12-2").reason};
    now.reporting = {23, 0, 0, {}};
    const PaperData data{.plan = &plan, .course = {now}, .reports = {reportOf(plan, 10, "市发改委", "", QDate(2025, 6, 20))}};
    const Paper paper = bulletinOf(data, {.lagging = false, .ranking = true, .indicatorAnnex = true, .reportingAnnex = true});
    CHECK(only<papers::AnnexNote>(paper).titles == QStringList{u"指标进度表"_s, u"各单位报送情况表"_s, u"任务亮灯一览表"_s});
    CHECK(paragraphs(paper).contains(u"严重滞后指标1项。"_s));
    const auto all = tables(paper);
    REQUIRE(all.size() == 4); // ranking and three annexes, no list of what lags
    const auto ranking = rows(all[0]);
    CHECK(texts(ranking[0]).mid(0, 2) == QStringList{u"1"_s, u"市发改委"_s});
    CHECK(texts(ranking[1])[0] == u"2"_s);
    CHECK(texts(ranking[5])[0] == u"2"_s); // nothing on time: all share the rank
    CHECK(rows(all[1]).size() == 44);
    CHECK(texts(rows(all[2])[0]) == QStringList{u"市政府办公室"_s, u"1"_s, u"0"_s, u"—"_s, u"1（第14项）"_s});
}

TEST_CASE("numbers of a bulletin know what they are of") {
    const plan::Plan plan = plan::builtInPlan();
    auto now = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGRGGGG");
    makeMatchesRed(now);
    const Paper paper = bulletinOf({.plan = &plan, .course = {now}});
    QStringList told;
    for (const papers::Block& block : paper.blocks) {
        if (const auto* paragraph = std::get_if<papers::Paragraph>(&block)) {
            for (const papers::Run& run : paragraph->runs) {
                for (const papers::Figure& figure : run.figures)
                    told += figure.source + u'=' + run.text.mid(figure.begin, figure.length);
            }
        }
    }
    CHECK(told.contains(u"year:gone=46.8%"_s));
    CHECK(told.contains(u"tasks:green=15"_s));
    CHECK(told.contains(u"tasks:red=1"_s));
    CHECK(told.contains(u"tasks#4:red=1"_s)); // task 12 is of the fourth programme
    CHECK(told.contains(u"indicators:lagging=1"_s));
    const papers::Row row = rows(tables(paper).front())[0];
    CHECK(row[2].figures == std::vector<papers::Figure>{{0, 3, u"I12-2:value"_s}, {4, 4, u"I12-2:target"_s}});
    CHECK(row[3].figures == std::vector<papers::Figure>{{0, 4, u"I12-2:lag"_s}});
}

TEST_CASE("a plan of 200 tasks with long names keeps to the length when nobody reports") {
    plan::Plan plan = plan::builtInPlan();
    auto& tasks = plan.programmes.back().tasks;
    const plan::Task pattern = tasks.front();
    for (int number = 17; number <= 200; ++number) {
        plan::Task more = pattern;
        more.id = task(number);
        more.title = QString(60, u'长');
        more.measures.clear();
        tasks.push_back(more);
    }
    auto now = statusWith(plan, "2025-06-mid", QByteArray(200, 'R').constData());
    const auto last = statusWith(plan, "2025-06-early", QByteArray(200, 'G').constData());
    now.reporting.expected = 200 * 21;
    now.reporting.received = 1; // so that the units are told
    for (const plan::Unit& entry : plan.units) {
        now.reporting.missing.push_back({entry.id, {}});
        for (const plan::Task* owed : plan.tasks())
            now.reporting.missing.back().tasks.push_back(owed->id);
    }
    const Paper paper = bulletinOf({.plan = &plan, .course = {last, now}});
    CHECK(papers::textLength(paper) <= 4000);
    CHECK(paragraphs(paper).contains(u"新转严重滞后200项"_s));
    CHECK(rows(tables(paper).back()).size() == 200);
}
