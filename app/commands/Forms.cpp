#include "core/dispatch/Forms.h"

#include "app/Arguments.h"
#include "app/commands/Commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

#include <set>

namespace xundu::app {
namespace {

struct FormsText {
    Q_DECLARE_TR_FUNCTIONS(FormsText)
};

/// Each unit once, in the plan's order, however often it was named; without a name all that have a form.
std::vector<plan::UnitId> unitsFor(const Call& call, const plan::Plan& plan, calendar::TenDay period) {
    const QStringList names = call.options.values(QStringLiteral("unit"));
    if (names.isEmpty())
        return dispatch::unitsWithForms(plan, period);
    std::set<plan::UnitId> named;
    for (const QString& name : names)
        for (const plan::UnitId unit : unitsFrom(plan, name))
            named.insert(unit);
    std::vector<plan::UnitId> result;
    for (const plan::Unit& unit : plan.units) {
        if (named.contains(unit.id))
            result.push_back(unit.id);
    }
    return result;
}

} // namespace

void declareForms(QCommandLineParser& parser) {
    parser.addOptions({{QStringLiteral("period"), FormsText::tr("the ten-day period"), QStringLiteral("PERIOD")},
                       {QStringLiteral("out"), FormsText::tr("the folder to write to; it is made"), QStringLiteral("DIR")},
                       {QStringLiteral("unit"), FormsText::tr("only this unit or group; repeatable"), QStringLiteral("UNIT")}});
    declareJson(parser);
}

int runForms(const Call& call) {
    const QString folder = call.required(QStringLiteral("out"));
    const QString periodText = call.required(QStringLiteral("period"));
    const auto office = call.open(store::OpenMode::Write);
    const auto period = periodIn(office->plan(), periodText);
    const auto units = unitsFor(call, office->plan(), period);
    QJsonArray forms;
    for (const auto& [form, path] : dispatch::issueForms(*office, period, units, folder)) {
        forms.append(QJsonObject{{QLatin1String("unit"), form.unitName},
                                 {QLatin1String("path"), path},
                                 {QLatin1String("tasks"), static_cast<int>(form.tasks.size())},
                                 {QLatin1String("indicators"), static_cast<int>(form.indicators.size())},
                                 {QLatin1String("required"), form.required()}});
        if (!call.options.isSet(QStringLiteral("json")))
            call.out << QDir::toNativeSeparators(path) << Qt::endl << exchange::coveringText(form) << Qt::endl << Qt::endl;
    }
    if (call.options.isSet(QStringLiteral("json")))
        call.say({{QLatin1String("forms"), forms}});
    return Done;
}

} // namespace xundu::app
