#include "core/plan/PlanJson.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/plan/PlanPart.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace xundu::plan {
namespace {

struct PlanText {
    Q_DECLARE_TR_FUNCTIONS(PlanText)
};

/// Builds a plan part by part; later parts may only name what earlier ones brought.
class PlanReader {
public:
    Plan read(PlanPart root);

private:
    void readDocument(PlanPart part);
    void readTaskForce(PlanPart part);
    void readUnit(PlanPart part);
    void readGroup(PlanPart part);
    void readProgramme(PlanPart part);
    Task readTask(PlanPart part);
    void readResponsible(PlanPart& part, const char* key, Role role, Task& task);
    Measure readMeasure(PlanPart part, int number);
    Milestone readMilestone(PlanPart part);
    void readIndicator(PlanPart part);
    std::vector<Mention> readMentions(PlanPart& part);
    Pace readPace(PlanPart& part) const;

    UnitId unitNamed(const PlanPart& part, const QString& name) const;
    QDate dayOfYear(PlanPart& part, const char* key) const;
    /// Refuses a name or code that was used before among those of the same sort.
    static void takeOnce(const PlanPart& part, QSet<QString>& taken, const QString& name);

    Plan m_plan;
    QSet<QString> m_unitNames; ///< of units and groups, full and short, in comparable form
    QSet<QString> m_milestones;
};

/// Each object of a list, with its position as the place until it tells its own name.
template <class Read>
void each(PlanPart& part, const char* key, const QString& place, Read read) {
    int position = 0;
    for (const QJsonValue entry : part.list(key))
        read(PlanPart(entry, place.arg(++position)));
}

Plan PlanReader::read(PlanPart root) {
    readDocument(PlanPart(root.object("plan"), PlanText::tr("plan")));
    m_plan.goalText = root.text("goals");
    readTaskForce(PlanPart(root.object("task_force"), PlanText::tr("task force")));
    each(root, "units", PlanText::tr("unit no. %1"), [this](PlanPart part) { readUnit(std::move(part)); });
    if (std::count_if(m_plan.units.begin(), m_plan.units.end(), [](const Unit& unit) { return unit.officeHost; }) != 1)
        root.refuse(PlanText::tr("exactly one unit must be the office's host (\"office_host\")."));
    each(root, "groups", PlanText::tr("group no. %1"), [this](PlanPart part) { readGroup(std::move(part)); });
    each(root, "programmes", PlanText::tr("programme no. %1"), [this](PlanPart part) { readProgramme(std::move(part)); });
    if (m_plan.programmes.empty())
        root.refuse(PlanText::tr("%1 is missing.").arg(QStringLiteral("\"programmes\"")));
    each(root, "indicators", PlanText::tr("indicator no. %1"), [this](PlanPart part) { readIndicator(std::move(part)); });
    std::sort(m_plan.indicators.begin(), m_plan.indicators.end(),
              [](const Indicator& a, const Indicator& b) { return a.code < b.code; });
    root.finish();
    return std::move(m_plan);
}

void PlanReader::readDocument(PlanPart part) {
    PlanDocument& document = m_plan.document;
    document = {.title = part.text("title"),
                .documentNumber = part.text("document_number"),
                .indexNumber = part.text("index_number"),
                .issuer = part.text("issuer"),
                .issuedOn = part.date("issued_on"),
                .publishedOn = part.date("published_on"),
                .year = static_cast<int>(std::min<qint64>(part.whole("year"), 9999))};
    if (!calendar::TenDay::of(document.year, 1, calendar::TenDayPart::Early))
        part.refuse(PlanText::tr("the year must lie between 1900 and 2999."));
    if (document.issuedOn.year() < document.year - 1 || document.issuedOn.year() > document.year)
        part.refuse(PlanText::tr("a plan of %1 is issued in that year or the one before.").arg(document.year));
    if (document.publishedOn < document.issuedOn)
        part.refuse(PlanText::tr("the plan cannot be published before it is issued."));
    part.finish();
}

void PlanReader::readTaskForce(PlanPart part) {
    m_plan.taskForce = {.name = part.text("name"),
                        .office = part.text("office"),
                        .leader = part.text("leader"),
                        .deputies = part.texts("deputies"),
                        .officeDirector = part.text("office_director"),
                        .officeDeputy = part.text("office_deputy")};
    part.finish();
}

void PlanReader::readUnit(PlanPart part) {
    const UnitId id = *UnitId::from(part.whole("id"));
    Unit unit{.id = id, .name = part.text("name"), .shortName = part.text("short_name"), .kind = part.coded<UnitKind>("kind")};
    part.setPlace(PlanText::tr("unit %1").arg(unit.name));
    if (m_plan.unit(id))
        part.refuse(PlanText::tr("\"%1\" is already taken.").arg(id.value()));
    takeOnce(part, m_unitNames, base::comparable(unit.name));
    if (base::comparable(unit.shortName) != base::comparable(unit.name))
        takeOnce(part, m_unitNames, base::comparable(unit.shortName));
    unit.member = part.flag("member");
    unit.officeHost = part.flag("office_host");
    if (part.has("parent"))
        unit.parent = unitNamed(part, part.text("parent"));
    if ((unit.kind == UnitKind::Section) != unit.parent.has_value())
        part.refuse(PlanText::tr("a section, and nothing else, has a parent."));
    if (unit.parent && m_plan.unit(*unit.parent)->kind == UnitKind::Section)
        part.refuse(PlanText::tr("the parent of a section cannot be a section."));
    part.finish();
    m_plan.units.push_back(std::move(unit));
}

void PlanReader::readGroup(PlanPart part) {
    UnitGroup group{.id = *GroupId::from(part.whole("id")), .name = part.text("name"), .members = {}};
    part.setPlace(PlanText::tr("group %1").arg(group.name));
    if (m_plan.group(group.id))
        part.refuse(PlanText::tr("\"%1\" is already taken.").arg(group.id.value()));
    takeOnce(part, m_unitNames, base::comparable(group.name));
    for (const QString& name : part.texts("members")) {
        const UnitId member = unitNamed(part, name);
        if (std::find(group.members.begin(), group.members.end(), member) != group.members.end())
            part.refuse(PlanText::tr("\"%1\" is named twice.").arg(name));
        group.members.push_back(member);
    }
    if (group.members.empty())
        part.refuse(PlanText::tr("a group needs members."));
    part.finish();
    m_plan.groups.push_back(std::move(group));
}

void PlanReader::readProgramme(PlanPart part) {
    const int number = static_cast<int>(std::min<qint64>(part.whole("number"), 9999));
    part.setPlace(PlanText::tr("programme %1").arg(number));
    for (const Programme& other : m_plan.programmes) {
        if (other.number == number)
            part.refuse(PlanText::tr("\"%1\" is already taken.").arg(number));
    }
    // In the plan at once, so that each task is checked against all earlier ones.
    m_plan.programmes.push_back({.number = number,
                                 .name = part.text("name"),
                                 .shortName = part.has("short_name") ? part.text("short_name") : QString(),
                                 .tasks = {}});
    each(part, "tasks", PlanText::tr("task no. %2 of programme %1").arg(number), [this](PlanPart task) {
        Task read = readTask(std::move(task));
        m_plan.programmes.back().tasks.push_back(std::move(read));
    });
    if (m_plan.programmes.back().tasks.empty())
        part.refuse(PlanText::tr("a programme needs tasks."));
    part.finish();
}

Task PlanReader::readTask(PlanPart part) {
    const TaskId id = *TaskId::from(part.whole("number"));
    part.setPlace(PlanText::tr("task %1").arg(id.value()));
    if (m_plan.task(id))
        part.refuse(PlanText::tr("\"%1\" is already taken.").arg(id.value()));
    Task task{.id = id, .title = part.text("title"), .text = part.text("text"), .dueOn = dayOfYear(part, "due_on")};
    readResponsible(part, "lead", Role::Lead, task);
    if (task.responsible.empty())
        part.refuse(PlanText::tr("a task needs at least one lead."));
    readResponsible(part, "co", Role::Co, task);
    each(part, "measures", PlanText::tr("measure %2 of task %1").arg(id.value()), [&](PlanPart measure) {
        task.measures.push_back(readMeasure(std::move(measure), static_cast<int>(task.measures.size()) + 1));
    });
    part.finish();
    return task;
}

void PlanReader::readResponsible(PlanPart& part, const char* key, Role role, Task& task) {
    for (const QString& name : part.texts(key)) {
        Responsibility entry{.role = role};
        if (const UnitGroup* group = m_plan.groupNamed(name))
            entry.group = group->id;
        else
            entry.unit = unitNamed(part, name);
        const bool isNamed = std::any_of(task.responsible.begin(), task.responsible.end(), [&](const Responsibility& other) {
            return other.unit == entry.unit && other.group == entry.group;
        });
        if (isNamed)
            part.refuse(PlanText::tr("\"%1\" is named twice.").arg(name));
        task.responsible.push_back(entry);
    }
}

Measure PlanReader::readMeasure(PlanPart part, int number) {
    Measure measure{.number = number, .kind = part.coded<MeasureKind>("kind"), .text = part.text("text"), .milestones = {}};
    each(part, "milestones", PlanText::tr("milestone no. %1"),
         [&](PlanPart milestone) { measure.milestones.push_back(readMilestone(std::move(milestone))); });
    part.finish();
    return measure;
}

Milestone PlanReader::readMilestone(PlanPart part) {
    const QString id = part.code("id");
    part.setPlace(PlanText::tr("milestone %1").arg(id));
    takeOnce(part, m_milestones, id);
    Milestone milestone{.id = *MilestoneId::from(id), .text = part.text("text")};
    if (part.has("due_on"))
        milestone.dueOn = dayOfYear(part, "due_on");
    part.finish();
    return milestone;
}

void PlanReader::readIndicator(PlanPart part) {
    const QString code = part.code("code");
    part.setPlace(PlanText::tr("indicator %1").arg(code));
    Indicator indicator{.code = *IndicatorCode::from(code), .name = part.text("name"), .unit = part.text("unit")};
    if (m_plan.indicator(indicator.code))
        part.refuse(PlanText::tr("\"%1\" is already taken.").arg(code));
    indicator.target = part.decimal("target");
    indicator.kind = part.coded<IndicatorKind>("kind");
    indicator.comparison = part.coded<Comparison>("comparison");
    if (part.has("baseline"))
        indicator.baseline = part.decimal("baseline");
    indicator.pace = readPace(part);
    indicator.dueOn = dayOfYear(part, "due_on");
    indicator.mentions = readMentions(part);
    indicator.striving = indicator.mentions.front().striving; // rules.md 2: the goals' wording governs, else the task's
    if (part.has("source"))
        indicator.source = unitNamed(part, part.text("source"));
    if (part.has("group")) {
        const QString name = part.text("group");
        const UnitGroup* group = m_plan.groupNamed(name);
        if (!group)
            part.refuse(PlanText::tr("the plan has no group \"%1\".").arg(name));
        indicator.everyUnit = group->id;
    }
    const bool isEveryUnit = indicator.kind == IndicatorKind::EveryUnit;
    if (isEveryUnit != indicator.everyUnit.has_value() || (isEveryUnit && indicator.source))
        part.refuse(PlanText::tr("an indicator of kind \"every_unit\", and no other, has a \"group\", and then no \"source\"."));
    part.finish();
    m_plan.indicators.push_back(std::move(indicator));
}

std::vector<Mention> PlanReader::readMentions(PlanPart& part) {
    std::vector<Mention> mentions;
    each(part, "mentions", PlanText::tr("mention %2 of %1").arg(part.place()), [&](PlanPart entry) {
        Mention mention{.task = std::nullopt, .phrase = entry.text("phrase"), .striving = entry.flag("striving")};
        if (entry.has("task")) {
            mention.task = TaskId::from(entry.whole("task"));
            if (!m_plan.task(*mention.task))
                entry.refuse(PlanText::tr("the plan has no task %1.").arg(mention.task->value()));
        }
        entry.finish();
        mentions.push_back(std::move(mention));
    });
    if (mentions.empty())
        part.refuse(PlanText::tr("it must be mentioned among the goals or in a task (\"mentions\")."));
    std::stable_sort(mentions.begin(), mentions.end(), [](const Mention& a, const Mention& b) { return a.task < b.task; });
    return mentions;
}

Pace PlanReader::readPace(PlanPart& part) const {
    const QString text = part.word("pace");
    const std::optional<Pace> pace = parsePace(text);
    if (!pace)
        part.refuse(PlanText::tr("\"%1\" is no pace; write even, year_end, level, unset or steps:2025-06-mid=20,2025-12-late=50.")
                        .arg(text));
    for (const PaceStep& step : pace->steps) {
        if (step.period.year() != m_plan.year())
            part.refuse(PlanText::tr("%1 does not lie in the plan's year %2.").arg(step.period.code()).arg(m_plan.year()));
    }
    return *pace;
}

UnitId PlanReader::unitNamed(const PlanPart& part, const QString& name) const {
    const Unit* unit = m_plan.unitNamed(name);
    if (!unit)
        part.refuse(PlanText::tr("the plan has no unit \"%1\".").arg(name));
    return unit->id;
}

QDate PlanReader::dayOfYear(PlanPart& part, const char* key) const {
    const QDate day = part.date(key);
    if (day.year() != m_plan.year())
        part.refuse(PlanText::tr("%1 does not lie in the plan's year %2.").arg(day.toString(Qt::ISODate)).arg(m_plan.year()));
    return day;
}

void PlanReader::takeOnce(const PlanPart& part, QSet<QString>& taken, const QString& name) {
    if (taken.contains(name))
        part.refuse(PlanText::tr("\"%1\" is already taken.").arg(name));
    taken.insert(name);
}

} // namespace

Plan parsePlan(const QByteArray& json) {
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError)
        throw base::Error(base::ErrorCode::BadValue, PlanText::tr("This is not a plan file: it is not JSON, or it is cut off."),
                          QStringLiteral("offset %1: %2").arg(fault.offset).arg(fault.errorString()));
    const QJsonValue root = document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array());
    return PlanReader().read(PlanPart(root, PlanText::tr("plan file")));
}

Plan builtInPlan() {
    QFile file(QStringLiteral(":/xundu/plan-2025.json"));
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::Internal,
                          PlanText::tr("The program's own plan is missing. Install the program again."), file.fileName());
    return parsePlan(file.readAll());
}

} // namespace xundu::plan
