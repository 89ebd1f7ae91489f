#include "core/store/Maintenance.h"

#include "app/commands/Commands.h"
#include "core/base/Error.h"
#include "core/store/Action.h"
#include "core/store/Plans.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonObject>

namespace xundu::app {
namespace {

struct MaintenanceText {
    Q_DECLARE_TR_FUNCTIONS(MaintenanceText)
};

} // namespace

int runCheck(const Call& call) {
    const auto problems = store::check(call.argument(0, MaintenanceText::tr("The office file")));
    if (call.options.isSet(QStringLiteral("json"))) {
        QJsonArray list;
        for (const store::Problem& problem : problems)
            list.append(QJsonObject{{QLatin1String("code"), problem.code}, {QLatin1String("text"), problem.text}});
        call.say({{QLatin1String("ok"), problems.empty()}, {QLatin1String("problems"), list}});
    } else if (problems.empty()) {
        call.out << MaintenanceText::tr("The file is sound.") << Qt::endl;
    }
    for (const store::Problem& problem : problems)
        call.warn(problem.text);
    return problems.empty() ? Done : Failed;
}

int runBackup(const Call& call) {
    const auto office = call.open(store::OpenMode::Read);
    store::backup(*office, call.argument(1, MaintenanceText::tr("The name of the copy")));
    return Done;
}

int runRebuildSearch(const Call& call) {
    const auto office = call.open(store::OpenMode::Write);
    store::rebuildSearch(*office);
    return Done;
}

int runImportCalendar(const Call& call) {
    const QString path = call.argument(1, MaintenanceText::tr("The calendar file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::NotFound,
                          MaintenanceText::tr("The calendar %1 cannot be read: %2.").arg(path, file.errorString()));
    const auto years = calendar::parseCalendarYears(file.readAll());
    const auto office = call.open(store::OpenMode::Write);
    store::Action action(*office, MaintenanceText::tr("Import the working calendar"));
    store::plans::importCalendar(*office, years);
    action.commit();
    return Done;
}

} // namespace xundu::app
