#include "core/papers/official/Lagging.h"

#include "core/papers/bulletin/BulletinComposer.h"
#include "tests/core/papers/PaperParts.h"
#include "tests/core/papers/StatusSample.h"

using namespace xundu;
using namespace xundu::tests;
using namespace Qt::Literals::StringLiterals;
using progress::Light;
using progress::PeriodStatus;
using progress::ReasonCode;

namespace {

/// The plan's first node of task 5.
plan::Milestone& nodeOfTaskFive(plan::Plan& plan) { return plan.programmes[1].tasks[0].measures[0].milestones[0]; }

void makeOverdue(PeriodStatus& status, const plan::Milestone& node, int periods) {
    status.tasks[4].reasons = {
        {.code = ReasonCode::OverdueMilestone, .light = Light::Yellow, .milestone = node.id, .overdue = periods}};
}

QString bulletin(const plan::Plan& plan, std::vector<PeriodStatus> course) {
    return paragraphs(papers::composeBulletin({.plan = &plan, .course = std::move(course)}));
}

} // namespace

TEST_CASE("a node is overdue by no number of 旬 in the 旬 of its day") {
    plan::Plan plan = plan::builtInPlan();
    plan::Milestone& node = nodeOfTaskFive(plan);
    node.text = u"挂牌"_s;
    node.dueOn = QDate(2025, 6, 12);
    //                                                1234567890123456
    const auto last = statusWith(plan, "2025-06-early", "GGGGGGGGGGGGGGGG");
    auto now = statusWith(plan, "2025-06-mid", "GGGGYGGGGGGGGGGG");
    makeOverdue(now, node, 0);
    const QString text = bulletin(plan, {last, now});
    CHECK(text.contains(u"第5项任务中“挂牌”应于6月12日前完成，已逾期。"_s));
    CHECK(text.contains(u"第5项“布局国家级平台分支机构建设”，“挂牌”应于6月12日前完成，已逾期。"_s)); // why it turned yellow
    CHECK_FALSE(text.contains(u"0旬"_s));
}

TEST_CASE("the day of a node of another year tells its year") {
    plan::Plan plan = plan::builtInPlan();
    plan::Milestone& node = nodeOfTaskFive(plan);
    node.text = u"挂牌"_s;
    node.dueOn = QDate(2024, 12, 31); // 12月下旬; 6月中旬 is the 17th 旬 after it
    auto now = statusWith(plan, "2025-06-mid", "GGGGYGGGGGGGGGGG");
    makeOverdue(now, node, 17);
    CHECK(bulletin(plan, {now}).contains(u"第5项任务中“挂牌”应于2024年12月31日前完成，已逾期17旬。"_s));
}

TEST_CASE("nodes of a closed task lag no more") {
    plan::Plan plan = plan::builtInPlan();
    plan::Milestone& node = nodeOfTaskFive(plan);
    node.dueOn = QDate(2025, 4, 30);
    auto now = statusWith(plan, "2025-06-mid", "GGGGDGGGGGGGGGGG");
    makeOverdue(now, node, 5);
    now.tasks[4].reasons.insert(now.tasks[4].reasons.begin(),
                                progress::Reason{.code = ReasonCode::TargetReached, .light = Light::Done});
    CHECK_FALSE(bulletin(plan, {now}).contains(u"逾期"_s));
}

TEST_CASE("counts of what lags use the words of the lights") {
    const plan::Plan plan = plan::builtInPlan();
    auto now = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGGGGYR"); // by the units' own word
    const auto light = [&](const char* code, Light of) {
        standing(now, code).light = of;
        standing(now, code).reason.code = ReasonCode::NoReading;
    };
    light("I01-1", Light::Yellow);
    light("I02-1", Light::Yellow);
    CHECK(bulletin(plan, {now}).contains(u"（一）滞后指标2项。"_s));
    CHECK(bulletin(plan, {now}).contains(u"（二）其他滞后和严重滞后任务2项。"_s));
    light("I02-1", Light::Red);
    CHECK(bulletin(plan, {now}).contains(u"（一）滞后和严重滞后指标2项。"_s));
    light("I01-1", Light::Red);
    CHECK(bulletin(plan, {now}).contains(u"（一）严重滞后指标2项。"_s));
}

TEST_CASE("a target of every unit is told by how many units pass") {
    plan::Plan plan = plan::builtInPlan();
    const QString name = u"各县（市、区）财政科技支出占一般公共预算支出比重"_s;
    const auto last = statusWith(plan, "2025-06-early", "GGGGGGGGGGGGGGGG");
    auto now = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGGGRGG");
    progress::IndicatorStanding& all = standing(now, "I14-3"); // of six counties
    all.value = progress::CityValue{base::Fraction(4), now.period, true, {}};
    all.light = Light::Red;
    all.lagPoints = base::Fraction::of(100, 3);
    all.reason = {.code = ReasonCode::Lag, .light = Light::Red, .indicator = all.code, .lagPoints = all.lagPoints};
    now.tasks[13].reasons = {all.reason};
    CHECK(bulletin(plan, {last, now}).contains(name + u"4个单位达标，落后序时进度33.3个百分点。"_s));

    now = statusWith(plan, "2025-06-mid", "GGGGGGGGGGGGGDGG");
    progress::IndicatorStanding& reached = standing(now, "I14-3");
    reached.value = progress::CityValue{base::Fraction(6), now.period, true, {}};
    reached.light = Light::Done;
    now.tasks[13].reasons = {{.code = ReasonCode::TargetReached, .light = Light::Done, .indicator = reached.code}};
    CHECK(bulletin(plan, {last, now}).contains(name + u"6个单位全部达标。"_s));
}
