#include "app/Arguments.h"
#include "app/commands/Commands.h"
#include "core/store/Closings.h"

#include <QCoreApplication>

namespace xundu::app {
namespace {

struct CloseText {
    Q_DECLARE_TR_FUNCTIONS(CloseText)
};

void warnOfMissing(const Call& call, const plan::Plan& plan, const progress::Reporting& reporting) {
    for (const progress::MissingReport& entry : reporting.missing) {
        QStringList tasks;
        for (const plan::TaskId task : entry.tasks)
            tasks << QString::number(task.value());
        call.warn(CloseText::tr("warning: closed without a report of %1 on tasks %2.")
                      .arg(plan.unit(entry.unit)->name, tasks.join(CloseText::tr(", "))));
    }
}

} // namespace

void declareClose(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("period"), CloseText::tr("the ten-day period"), QStringLiteral("PERIOD")});
}

int runClose(const Call& call) {
    const auto office = call.open(store::OpenMode::Write);
    const auto period = periodIn(office->plan(), call.required(QStringLiteral("period")));
    store::closings::close(*office, period);
    warnOfMissing(call, office->plan(), store::closings::statusShown(*office, period).reporting);
    return Done;
}

} // namespace xundu::app
