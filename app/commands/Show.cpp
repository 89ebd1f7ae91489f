#include "app/commands/Commands.h"
#include "core/plan/PlanNames.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace xundu::app {
namespace {

struct ShowText {
    Q_DECLARE_TR_FUNCTIONS(ShowText)
};

using namespace plan;

QJsonValue jsonOf(const std::optional<QDate>& date) { return date ? QJsonValue(date->toString(Qt::ISODate)) : QJsonValue(); }

QJsonValue jsonOf(const std::optional<base::Decimal>& number) { return number ? QJsonValue(number->toDouble()) : QJsonValue(); }

QJsonArray names(const Plan& plan, const std::vector<UnitId>& units) {
    QJsonArray result;
    for (const UnitId id : units)
        result.append(plan.unit(id)->name);
    return result;
}

QJsonObject documentOf(const Plan& plan) {
    const PlanDocument& document = plan.document;
    return {{QLatin1String("title"), document.title},
            {QLatin1String("document_number"), document.documentNumber},
            {QLatin1String("index_number"), document.indexNumber},
            {QLatin1String("issuer"), document.issuer},
            {QLatin1String("issued_on"), jsonOf(document.issuedOn)},
            {QLatin1String("published_on"), jsonOf(document.publishedOn)},
            {QLatin1String("year"), document.year},
            {QLatin1String("leads_confirmed"), plan.leadsConfirmed}};
}

QJsonArray measuresOf(const Task& task) {
    QJsonArray result;
    for (const Measure& measure : task.measures) {
        QJsonArray milestones;
        for (const Milestone& milestone : measure.milestones)
            milestones.append(QJsonObject{{QLatin1String("id"), milestone.id.value()},
                                          {QLatin1String("text"), milestone.text},
                                          {QLatin1String("due_on"), jsonOf(milestone.dueOn)},
                                          {QLatin1String("done_on"), jsonOf(milestone.doneOn)}});
        result.append(QJsonObject{{QLatin1String("number"), measure.number},
                                  {QLatin1String("kind"), codeOf(measure.kind)},
                                  {QLatin1String("text"), measure.text},
                                  {QLatin1String("milestones"), milestones}});
    }
    return result;
}

QJsonObject taskOf(const Plan& plan, const Task& task) {
    QJsonArray indicators;
    for (const Indicator* indicator : plan.indicatorsOf(task.id))
        indicators.append(indicator->code.value());
    return {{QLatin1String("number"), task.id.value()},
            {QLatin1String("title"), task.title},
            {QLatin1String("due_on"), jsonOf(task.dueOn)},
            {QLatin1String("lead"), QJsonArray::fromStringList(printedNames(plan, task, Role::Lead))},
            {QLatin1String("co"), QJsonArray::fromStringList(printedNames(plan, task, Role::Co))},
            {QLatin1String("co_expanded"), names(plan, unitsOf(plan, task, Role::Co))},
            {QLatin1String("measures"), measuresOf(task)},
            {QLatin1String("indicators"), indicators}};
}

QJsonArray programmesOf(const Plan& plan) {
    QJsonArray result;
    for (const Programme& programme : plan.programmes) {
        QJsonArray tasks;
        for (const Task& task : programme.tasks)
            tasks.append(taskOf(plan, task));
        result.append(QJsonObject{{QLatin1String("number"), programme.number},
                                  {QLatin1String("name"), programme.name},
                                  {QLatin1String("tasks"), tasks}});
    }
    return result;
}

QJsonArray indicatorsOf(const Plan& plan) {
    QJsonArray result;
    for (const Indicator& indicator : plan.indicators) {
        QJsonArray tasks;
        for (const TaskId id : indicator.tasks())
            tasks.append(id.value());
        const Unit* source = indicator.source ? plan.unit(*indicator.source) : nullptr;
        result.append(
            QJsonObject{{QLatin1String("code"), indicator.code.value()},
                        {QLatin1String("name"), indicator.name},
                        {QLatin1String("target"), indicator.hasTarget() ? QJsonValue(indicator.target.toDouble()) : QJsonValue()},
                        {QLatin1String("unit"), indicator.unit},
                        {QLatin1String("kind"), codeOf(indicator.kind)},
                        {QLatin1String("comparison"), codeOf(indicator.comparison)},
                        {QLatin1String("striving"), indicator.striving},
                        {QLatin1String("baseline"), jsonOf(indicator.baseline)},
                        {QLatin1String("pace"), codeOf(indicator.pace.kind)},
                        {QLatin1String("goal"), indicator.isGoal()},
                        {QLatin1String("tasks"), tasks},
                        {QLatin1String("source_unit"), source ? QJsonValue(source->name) : QJsonValue()},
                        {QLatin1String("source"), indicator.mentions.front().phrase}});
    }
    return result;
}

QJsonArray unitsOf(const Plan& plan) {
    QJsonArray result;
    for (const Unit& unit : plan.units)
        result.append(
            QJsonObject{{QLatin1String("name"), unit.name},
                        {QLatin1String("short_name"), unit.shortName},
                        {QLatin1String("kind"), codeOf(unit.kind)},
                        {QLatin1String("member"), unit.member},
                        {QLatin1String("office_host"), unit.officeHost},
                        {QLatin1String("parent"), unit.parent ? QJsonValue(plan.unit(*unit.parent)->name) : QJsonValue()}});
    return result;
}

QJsonArray groupsOf(const Plan& plan) {
    QJsonArray result;
    for (const UnitGroup& group : plan.groups)
        result.append(QJsonObject{{QLatin1String("name"), group.name}, {QLatin1String("members"), names(plan, group.members)}});
    return result;
}

void print(const Plan& plan, QTextStream& out) {
    out << plan.document.title << QStringLiteral("  ") << plan.document.documentNumber << Qt::endl;
    for (const Programme& programme : plan.programmes) {
        out << Qt::endl << programme.number << QStringLiteral("  ") << programme.name << Qt::endl;
        for (const Task& task : programme.tasks) {
            out << QStringLiteral("  %1  %2  (%3)")
                       .arg(task.id.value(), 2)
                       .arg(task.title, printedNames(plan, task).join(QStringLiteral("、")))
                << Qt::endl;
            for (const Indicator* indicator : plan.indicatorsOf(task.id))
                out << QStringLiteral("        %1  %2  %3 %4 %5")
                           .arg(indicator->code.value(), indicator->name, codeOf(indicator->comparison),
                                indicator->target.toString(), indicator->unit)
                    << Qt::endl;
        }
    }
    out << Qt::endl
        << ShowText::tr("%n indicator(s)", nullptr, static_cast<int>(plan.indicators.size())) << ShowText::tr(", ")
        << ShowText::tr("%n unit(s)", nullptr, static_cast<int>(plan.units.size())) << Qt::endl;
}

} // namespace

int runShow(const Call& call) {
    const auto office = call.open(store::OpenMode::Read);
    const Plan& plan = office->plan();
    if (!call.options.isSet(QStringLiteral("json"))) {
        print(plan, call.out);
        return Done;
    }
    call.say({{QLatin1String("plan"), documentOf(plan)},
              {QLatin1String("programmes"), programmesOf(plan)},
              {QLatin1String("indicators"), indicatorsOf(plan)},
              {QLatin1String("units"), unitsOf(plan)},
              {QLatin1String("groups"), groupsOf(plan)}});
    return Done;
}

} // namespace xundu::app
