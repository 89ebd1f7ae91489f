#include "core/plan/PlanJson.h"
#include "tests/support/Catch.h"

#include <QFile>
#include <QRegularExpression>

/// @file The built-in plan against facts read by hand from the official text, and against that text itself.

using namespace Qt::StringLiterals;

namespace xundu::plan {
namespace {

const Plan& builtIn() {
    static const Plan plan = builtInPlan();
    return plan;
}

QString read(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

/// The official text uses half-width signs; the plan must not.
QString halfWidth(QString text) {
    return text.replace(u'，', u',').replace(u'；', u';').replace(u'：', u':').replace(u'（', u'(').replace(u'）', u')');
}

QString officialText() { return read(QStringLiteral(XUNDU_SOURCE_DIR "/tests/data/xianning-2025.txt")); }

struct TaskFact {
    int number;
    int programme;
    QString title;
    QString leads;
    QString co;
};

const TaskFact taskFacts[] = {
    {1, 1, u"建好咸宁（武汉）离岸科创园"_s, u"市科技局"_s, u"市高投集团 市招商和投资促进局 各县市区人民政府 咸宁高新区管委会"_s},
    {2, 1, u"建设咸宁科创中心"_s, u"市科技局"_s, u"市高投集团 咸安区人民政府 咸宁高新区管委会"_s},
    {3, 1, u"打造一批高质量区域创新载体"_s, u"市科技局"_s, u"各县市区人民政府 咸宁高新区管委会"_s},
    {4, 1, u"推进产业关键技术攻关"_s, u"市科技局 市经信局"_s, u"各县市区人民政府 咸宁高新区管委会"_s},
    {5, 2, u"布局国家级平台分支机构建设"_s, u"市科技局"_s, u"赤壁市人民政府 嘉鱼县人民政府"_s},
    {6, 2, u"建设省级重点实验室"_s, u"市科技局"_s, u"湖北科技学院 各县市区人民政府 咸宁高新区管委会"_s},
    {7, 2, u"建设一批新型研发机构"_s, u"市科技局 市经信局"_s, u"各县市区人民政府 咸宁高新区管委会"_s},
    {8, 3, u"推动科技创业孵化服务体系建设"_s, u"市科技局"_s, u"各县市区人民政府 咸宁高新区管委会"_s},
    {9, 3, u"实施科创企业培育计划"_s, u"市科技局 市经信局"_s, u"各县市区人民政府 咸宁高新区管委会"_s},
    {10, 3, u"加快传统产业改造升级"_s, u"市经信局 市发改委"_s, u"各县市区人民政府 咸宁高新区管委会"_s},
    {11, 4, u"推进产学研合作"_s, u"市科技局"_s, u"各县市区人民政府 咸宁高新区管委会"_s},
    {12, 4, u"建好科创供应链平台"_s, u"市科技局"_s,
     u"市高投集团 市政府办公室 市发改委 市人社局 各县市区人民政府 咸宁高新区管委会"_s},
    {13, 4, u"组织开展重大转化示范活动"_s, u"市科技局"_s, u"各县市区人民政府 咸宁高新区管委会"_s},
    {14, 5, u"加快形成多元化创新投入机制"_s, u"市科技局 市政府办公室"_s,
     u"市高投集团 市财政局 各县市区人民政府 咸宁高新区管委会"_s},
    {15, 5, u"完善教育科技人才一体发展体制机制"_s, u"市科技局 市教育局 市人社局"_s,
     u"团市委 各县市区人民政府 咸宁高新区管委会"_s},
    {16, 5, u"厚植创新创造生态"_s, u"市科技局"_s, u"市委宣传部 市科协 各县市区人民政府 咸宁高新区管委会"_s},
};

QStringList namesOf(const std::vector<UnitId>& units) {
    QStringList names;
    for (const UnitId id : units)
        names << builtIn().unit(id)->name;
    return names;
}

} // namespace

TEST_CASE("The built-in plan says what is printed on it") {
    const PlanDocument& document = builtIn().document;
    CHECK(document.title == u"咸宁市科技赋能行动2025年实施方案"_s);
    CHECK(document.documentNumber == u"咸科赋能办〔2025〕1号"_s);
    CHECK(document.indexNumber == u"011336941/2025-08311"_s);
    CHECK(document.issuer == u"咸宁市科学技术局"_s);
    CHECK(document.issuedOn == QDate(2025, 3, 18));
    CHECK(document.publishedOn == QDate(2025, 3, 20));
    CHECK(builtIn().year() == 2025);
    CHECK_FALSE(builtIn().leadsConfirmed);
    CHECK(builtIn().duties.empty());
    CHECK(builtIn().firstReport() == tests::tenDay("2025-03-late"));
}

TEST_CASE("The built-in plan names the task force") {
    const TaskForce& force = builtIn().taskForce;
    CHECK(force.name == u"咸宁市科技赋能行动工作专班"_s);
    CHECK(force.office == u"咸宁市科技赋能行动工作专班办公室"_s);
    CHECK(force.leader == u"市政府分管领导"_s);
    CHECK(force.deputies == QStringList{u"市政府副秘书长"_s, u"市科技局局长"_s});
    CHECK(force.officeDirector == u"熊武华"_s);
    CHECK(force.officeDeputy == u"黄宏光"_s);
}

TEST_CASE("The built-in plan has 21 units, 19 of them members, one the host") {
    const Plan& plan = builtIn();
    CHECK(plan.units.size() == 21);
    QStringList outside;
    QMap<QString, int> kinds;
    for (const Unit& unit : plan.units) {
        if (!unit.member)
            outside << unit.name;
        ++kinds[QString::number(static_cast<int>(unit.kind))];
        CHECK(unit.officeHost == (unit.name == u"市科技局"_s));
        CHECK_FALSE(unit.parent);
    }
    CHECK(outside == QStringList{u"市政府办公室"_s, u"团市委"_s});
    const auto count = [&](UnitKind kind) { return kinds[QString::number(static_cast<int>(kind))]; };
    CHECK(count(UnitKind::Department) == 12);
    CHECK(count(UnitKind::County) == 6);
    CHECK(count(UnitKind::Zone) == 1);
    CHECK(count(UnitKind::Institution) == 1);
    CHECK(count(UnitKind::Enterprise) == 1);
    CHECK(plan.host()->name == u"市科技局"_s);
    CHECK(plan.unitNamed(u"市招商局"_s) == plan.unitNamed(u"市招商和投资促进局"_s));
    CHECK(plan.unitNamed(u"咸宁高新区"_s)->kind == UnitKind::Zone);
    CHECK(plan.unitNamed(u"赤壁市"_s)->name == u"赤壁市人民政府"_s);
    REQUIRE(plan.groups.size() == 1);
    CHECK(plan.groups[0].name == u"各县市区人民政府"_s);
    CHECK(namesOf(plan.groups[0].members) == QStringList{u"咸安区人民政府"_s, u"嘉鱼县人民政府"_s, u"赤壁市人民政府"_s,
                                                         u"通城县人民政府"_s, u"崇阳县人民政府"_s, u"通山县人民政府"_s});
}

TEST_CASE("市市场监督管理局 is a member without a task") {
    const Plan& plan = builtIn();
    const Unit* unit = plan.unitNamed(u"市市场监督管理局"_s);
    REQUIRE(unit);
    CHECK(unit->member);
    for (const Task* task : plan.tasks()) {
        for (const Responsibility& entry : task->responsible)
            CHECK(entry.unit != unit->id);
    }
}

TEST_CASE("The built-in plan has five programmes and sixteen tasks with leads and co-responsible units") {
    const Plan& plan = builtIn();
    REQUIRE(plan.programmes.size() == 5);
    const QStringList names{u"区域创新能力跃升工程"_s, u"创新平台跨越发展工程"_s, u"科创企业培育专项工程"_s,
                            u"科技成果转移转化工程"_s, u"科技创新生态保障工程"_s};
    for (size_t i = 0; i < 5; ++i) {
        CHECK(plan.programmes[i].number == static_cast<int>(i) + 1);
        CHECK(plan.programmes[i].name == names[static_cast<qsizetype>(i)]);
    }
    const auto tasks = plan.tasks();
    REQUIRE(tasks.size() == 16);
    int hostLeads = 0;
    for (size_t i = 0; i < 16; ++i) {
        const TaskFact& fact = taskFacts[i];
        CAPTURE(fact.number);
        CHECK(tasks[i]->id.value() == fact.number);
        CHECK(tasks[i]->title == fact.title);
        CHECK(plan.programmeOf(tasks[i]->id)->number == fact.programme);
        CHECK(printedNames(plan, *tasks[i], Role::Lead) == fact.leads.split(u' '));
        CHECK(printedNames(plan, *tasks[i], Role::Co) == fact.co.split(u' '));
        CHECK(tasks[i]->dueOn == QDate(2025, 12, 31));
        CHECK_FALSE(tasks[i]->closedOn);
        hostLeads += unitsOf(plan, *tasks[i], Role::Lead).front() == plan.host()->id ? 1 : 0;
    }
    CHECK(hostLeads == 15);
}

TEST_CASE("Goals and tasks stand word for word in the official text") {
    const QString official = officialText();
    CHECK(official.contains(u'\n' + halfWidth(builtIn().goalText) + u'\n'));
    const QRegularExpression list(QStringLiteral("[，、]"));
    for (const Task* task : builtIn().tasks()) {
        CAPTURE(task->id.value());
        const QString start = u'\n' + QString::number(task->id.value()) + u'.' + halfWidth(task->title) + u'。' +
                              halfWidth(task->text) + u"(责任单位:"_s;
        const qsizetype at = official.indexOf(start);
        REQUIRE(at >= 0);
        const qsizetype from = at + start.size();
        QString printed = official.mid(from, official.indexOf(u')', from) - from);
        CHECK(printed.replace(u'、', u',').split(u',') == printedNames(builtIn(), *task));
    }
    for (const Programme& programme : builtIn().programmes)
        CHECK(official.contains(u")实施"_s + programme.name + u'\n'));
}

TEST_CASE("Measures are the plan's own words and leave none of them out") {
    for (const Task* task : builtIn().tasks()) {
        CAPTURE(task->id.value());
        QString rest = task->text;
        int number = 0;
        for (const Measure& measure : task->measures) {
            CHECK(measure.number == ++number);
            const qsizetype at = rest.indexOf(measure.text);
            CAPTURE(measure.text);
            REQUIRE(at >= 0);
            rest.remove(at, measure.text.size());
        }
        CHECK(rest.remove(QRegularExpression(QStringLiteral("2025年，|[，。]"))).isEmpty());
    }
}

TEST_CASE("Milestones are undated, numbered within their task, and name real things") {
    const Plan& plan = builtIn();
    const int counts[] = {1, 8, 9, 2, 3, 5, 8, 5, 0, 2, 2, 3, 1, 1, 3, 6};
    for (const Task* task : plan.tasks()) {
        int number = 0;
        for (const Measure& measure : task->measures) {
            for (const Milestone& milestone : measure.milestones) {
                CHECK(milestone.id.value() ==
                      QStringLiteral("M%1-%2").arg(task->id.value(), 2, 10, QLatin1Char('0')).arg(++number));
                CHECK_FALSE(milestone.dueOn);
                CHECK_FALSE(milestone.doneOn);
            }
        }
        CAPTURE(task->id.value());
        CHECK(number == counts[task->id.value() - 1]);
    }
    const auto textOf = [&](const char16_t* id) { return plan.milestone(*MilestoneId::from(QString::fromUtf16(id)))->text; };
    CHECK(textOf(u"M01-1") == u"建好咸宁（武汉）离岸科创园二期"_s);
    CHECK(textOf(u"M02-8") == u"谋划建设武咸科技共建区"_s);
    CHECK(textOf(u"M03-3") == u"赤壁市创建国家级创新型县市"_s);
    CHECK(textOf(u"M05-2") == u"引进珞珈实验室来我市建设概念验证中心"_s);
    CHECK(textOf(u"M06-5") == u"力争实现企业建设省级重点实验室零的突破"_s);
    CHECK(textOf(u"M08-1") == u"崇阳起元电商孵化器创建国家级孵化机构"_s);
    CHECK(textOf(u"M14-1") == u"湖北香城长江科创投资基金尽早运营"_s);
    CHECK(textOf(u"M15-3") == u"实现涉农乡镇全覆盖"_s);
    CHECK(textOf(u"M16-4") == u"组织好乡村振兴实用技术大赛"_s);
}

TEST_CASE("Chinese text of the built-in plan has full-width punctuation") {
    // The file itself: the reader would mend what it finds.
    static const QRegularExpression texts(QStringLiteral("\"((?:[^\"\\\\]|\\\\.)*)\""));
    static const QRegularExpression half(QStringLiteral("[,;:()]"));
    int seen = 0;
    auto match = texts.globalMatch(read(u":/xundu/plan-2025.json"_s));
    while (match.hasNext()) {
        const QString text = match.next().captured(1);
        ++seen;
        CAPTURE(text);
        CHECK_FALSE(text.contains(half));
    }
    CHECK(seen > 1000);
}

} // namespace xundu::plan
