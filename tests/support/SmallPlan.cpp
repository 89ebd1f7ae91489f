#include "tests/support/SmallPlan.h"

namespace xundu::tests {
namespace {

using namespace plan;

const GroupId countyGroup = GroupId::from(1).value();
const QDate yearEnd(2025, 12, 31);

base::Decimal number(const char* digits) { return base::Decimal::parse(QString::fromUtf8(digits)).value(); }

QString text(const char* words) { return QString::fromUtf8(words); }

std::vector<Unit> units() {
    Unit host{unitId(1), text("市科技局"), text("市科技局"), UnitKind::Department, true, true, {}, {}, {}};
    Unit xianan{unitId(2), text("咸安区人民政府"), text("咸安区"), UnitKind::County, false, false, {}, {}, {}};
    Unit chibi{unitId(3), text("赤壁市人民政府"), text("赤壁市"), UnitKind::County, false, false, {}, {}, {}};
    Unit zone{unitId(4), text("咸宁高新区管委会"), text("咸宁高新区"), UnitKind::Zone, false, false, {}, {}, {}};
    return {host, xianan, chibi, zone};
}

Measure measure() {
    const Milestone undated{milestoneId("M01-1"), text("制定方案"), {}, {}, {}};
    const Milestone dated{milestoneId("M01-2"), text("建成平台"), QDate(2025, 6, 30), {}, {}};
    return {1, MeasureKind::Platform, text("建设科技服务平台"), {undated, dated}};
}

std::vector<Programme> programmes() {
    const Responsibility lead{Role::Lead, unitId(1), {}};
    const Responsibility counties{Role::Co, {}, countyGroup};
    const Responsibility zone{Role::Co, unitId(4), {}};
    const Task first{taskId(1), text("培育企业"), text("培育企业的全文"), yearEnd, {}, {lead, counties, zone}, {measure()}, {}};
    const Task second{taskId(2), text("加大投入"), text("加大投入的全文"), yearEnd, {}, {lead, counties}, {}, {}};
    return {{1, text("主体培育"), text("主体"), {first}}, {2, text("投入保障"), {}, {second}}};
}

Indicator indicator(const char* code, const char* name, const char* unit, const char* target, qint64 task) {
    Indicator result{indicatorCode(code),
                     text(name),
                     text(unit),
                     number(target),
                     {},
                     {},
                     false,
                     {},
                     {},
                     yearEnd,
                     {},
                     unitId(1),
                     true,
                     {},
                     {},
                     {}};
    result.mentions = {{taskId(task), text(name), false}};
    return result;
}

std::vector<Indicator> indicators() {
    Indicator added = indicator("I01-1", "新增企业", "家", "50", 1);
    added.pace.kind = PaceKind::Even;
    added.mentions.insert(added.mentions.begin(), Mention{{}, text("新增企业50家"), false});

    Indicator stock = indicator("I01-2", "高新技术企业", "家", "900", 1);
    stock.kind = IndicatorKind::Stock;

    Indicator ratio = indicator("I01-3", "对接成功率", "%", "80", 1);
    ratio.kind = IndicatorKind::Ratio;
    ratio.comparison = Comparison::Above;
    ratio.pace.kind = PaceKind::Level;

    Indicator everyUnit = indicator("I02-1", "财政科技支出占比", "%", "3", 2);
    everyUnit.kind = IndicatorKind::EveryUnit;
    everyUnit.comparison = Comparison::Above;
    everyUnit.pace.kind = PaceKind::YearEnd;
    everyUnit.source.reset();
    everyUnit.everyUnit = countyGroup;

    Indicator spent = indicator("I02-2", "研发投入", "亿元", "1.4", 2);
    spent.striving = true;
    spent.pace = {
        PaceKind::Steps,
        {{calendar::TenDay::containing(QDate(2025, 6, 15)), number("0.5")}, {calendar::TenDay::lastOf(2025), number("1.4")}}};
    spent.allocations = {{unitId(2), number("0.75")}, {unitId(4), number("0.65")}};
    return {added, stock, ratio, everyUnit, spent};
}

} // namespace

Plan smallPlan() {
    Plan plan;
    plan.document = {text("实施方案"),
                     text("咸政办函〔2025〕1号"),
                     text("000000000/2025-00001"),
                     text("市人民政府办公室"),
                     QDate(2025, 3, 18),
                     QDate(2025, 3, 20),
                     2025};
    plan.taskForce = {text("专班"), text("专班办公室"), text("市长"), {text("常务副市长"), text("副市长")},
                      text("主任"), text("副主任")};
    plan.goalText = text("总体目标");
    plan.units = units();
    plan.groups = {{countyGroup, text("各县市区人民政府"), {unitId(2), unitId(3)}}};
    plan.programmes = programmes();
    plan.indicators = indicators();
    plan.duties = {{taskId(2), unitId(3), Frequency::Quarter}};
    return plan;
}

} // namespace xundu::tests
