#include "app/Arguments.h"
#include "app/commands/Commands.h"
#include "core/store/Closings.h"

#include <QCoreApplication>

namespace xundu::app {
namespace {

struct ReopenText {
    Q_DECLARE_TR_FUNCTIONS(ReopenText)
};

} // namespace

void declareReopen(QCommandLineParser& parser) {
    parser.addOptions({{QStringLiteral("period"), ReopenText::tr("the ten-day period"), QStringLiteral("PERIOD")},
                       {QStringLiteral("reason"), ReopenText::tr("why; it stands in the journal"), QStringLiteral("TEXT")}});
}

int runReopen(const Call& call) {
    const auto office = call.open(store::OpenMode::Write);
    store::closings::reopen(*office, periodIn(office->plan(), call.required(QStringLiteral("period"))),
                            call.required(QStringLiteral("reason")));
    return Done;
}

} // namespace xundu::app
