#include "app/Arguments.h"
#include "app/commands/Commands.h"
#include "core/dispatch/Unfinished.h"
#include "core/store/Closings.h"
#include "core/store/Returns.h"

#include <QCoreApplication>

namespace xundu::app {
namespace {

struct CloseText {
    Q_DECLARE_TR_FUNCTIONS(CloseText)
};

dispatch::Unfinished unfinishedIn(const store::Office& office, calendar::TenDay period) {
    const progress::PeriodStatus status = store::closings::statusShown(office, period);
    return dispatch::unfinishedOf(dispatch::receptionOf(office, status), dispatch::loopFactsOf(office, status));
}

void warnOfDoubts(const Call& call, const store::Office& office, calendar::TenDay period) {
    for (const auto& [file, finding] : store::returns::openDoubts(office, period))
        call.warn(CloseText::tr("warning: closed with an open doubt of %1, %2: %3")
                      .arg(office.plan().unit(file.unit)->shortName,
                           finding.cell.isEmpty() ? file.name : file.name + u' ' + finding.sheet + u'!' + finding.cell,
                           finding.message));
}

void warnOf(const Call& call, const plan::Plan& plan, const dispatch::Unfinished& unfinished) {
    for (const progress::MissingReport& entry : unfinished.missing) {
        QStringList tasks;
        for (const plan::TaskId task : entry.tasks)
            tasks << QString::number(task.value());
        call.warn(CloseText::tr("warning: closed without a report of %1 on tasks %2.")
                      .arg(plan.unit(entry.unit)->name, tasks.join(CloseText::tr(", "))));
    }
    if (unfinished.sentBack > 0)
        call.warn(
            CloseText::tr("warning: closed while %n form(s) that went back had not returned.", nullptr, unfinished.sentBack));
    if (unfinished.withoutBulletin)
        call.warn(CloseText::tr("warning: closed before a bulletin was issued."));
}

} // namespace

void declareClose(QCommandLineParser& parser) {
    parser.addOption({QStringLiteral("period"), CloseText::tr("the ten-day period"), QStringLiteral("PERIOD")});
}

int runClose(const Call& call) {
    const auto office = call.open(store::OpenMode::Write);
    const auto period = periodIn(office->plan(), call.required(QStringLiteral("period")));
    store::closings::close(*office, period);
    warnOf(call, office->plan(), unfinishedIn(*office, period));
    warnOfDoubts(call, *office, period);
    return Done;
}

} // namespace xundu::app
