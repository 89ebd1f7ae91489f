#include "core/dispatch/Forms.h"

#include "app/Arguments.h"
#include "app/commands/Commands.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

namespace xundu::app {
namespace {

struct FormsText {
    Q_DECLARE_TR_FUNCTIONS(FormsText)
};

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
    std::vector<plan::UnitId> units;
    for (const QString& name : call.options.values(QStringLiteral("unit"))) {
        const auto named = unitsFrom(office->plan(), name);
        units.insert(units.end(), named.begin(), named.end());
    }
    if (units.empty())
        units = dispatch::unitsWithForms(office->plan(), period);
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
