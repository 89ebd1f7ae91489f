#include "app/commands/Commands.h"
#include "core/base/Error.h"
#include "core/plan/PlanJson.h"
#include "core/store/DemoOffice.h"

#include <QCoreApplication>
#include <QFile>

namespace xundu::app {
namespace {

struct CreateText {
    Q_DECLARE_TR_FUNCTIONS(CreateText)
};

plan::Plan planFrom(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::NotFound,
                          CreateText::tr("The plan %1 cannot be read: %2.").arg(path, file.errorString()));
    return plan::parsePlan(file.readAll());
}

} // namespace

void declareCreate(QCommandLineParser& parser) {
    parser.addOptions(
        {{QStringLiteral("plan"), CreateText::tr("another plan than the built-in one"), QStringLiteral("PLAN.json")},
         {QStringLiteral("demo"), CreateText::tr("add invented returns, marked as such")}});
}

int runCreate(const Call& call) {
    const QString path = call.argument(0, CreateText::tr("The name of the new office file"));
    const bool otherPlan = call.options.isSet(QStringLiteral("plan"));
    const bool demo = call.options.isSet(QStringLiteral("demo"));
    if (demo && otherPlan)
        throw base::Error(base::ErrorCode::BadCall,
                          CreateText::tr("The demo returns belong to the built-in plan: give --demo or --plan, not both."));
    const plan::Plan plan = otherPlan ? planFrom(call.options.value(QStringLiteral("plan"))) : plan::builtInPlan();
    if (demo)
        store::createDemoOffice(path, plan, call.actor());
    else
        store::Office::create(path, plan, call.actor());
    return Done;
}

} // namespace xundu::app
