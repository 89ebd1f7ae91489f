#include "app/Arguments.h"
#include "app/ReturnedFiles.h"
#include "app/commands/Commands.h"
#include "core/dispatch/SendBack.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace xundu::app {
namespace {

struct ReturnText {
    Q_DECLARE_TR_FUNCTIONS(ReturnText)
};

using dispatch::SendBackResult;

QString whyNothing(const SendBackResult& file) {
    switch (file.outcome) {
    case SendBackResult::Outcome::Unreadable:
        return ReturnText::tr("%1: %2 %3").arg(file.path, file.findings.front().message, file.findings.front().fix);
    case SendBackResult::Outcome::BackAlready:
        return ReturnText::tr("%1 went back already today, at %2 by %3: nothing was written.")
            .arg(file.path, file.backBefore->sentAt.toString(QStringLiteral("HH:mm")), file.backBefore->by);
    case SendBackResult::Outcome::NothingDoubtful:
        return file.doubtedBefore.isEmpty()
                   ? ReturnText::tr("%1: nothing is doubtful, so there is nothing to send back.").arg(file.path)
                   : ReturnText::tr("%1: nothing in it is doubtful. Doubts are open about another file of the unit: %2.")
                         .arg(file.path, file.doubtedBefore.join(ReturnText::tr(", ")));
    case SendBackResult::Outcome::Written:
        break;
    }
    return {};
}

} // namespace

void declareReturn(QCommandLineParser& parser) {
    parser.addOptions({{QStringLiteral("period"), ReturnText::tr("the ten-day period"), QStringLiteral("PERIOD")},
                       {QStringLiteral("out"), ReturnText::tr("the folder to write to; it is made"), QStringLiteral("DIR")}});
}

int runReturn(const Call& call) {
    const QString periodText = call.required(QStringLiteral("period"));
    const QString folder = call.required(QStringLiteral("out"));
    const auto files = returnedFiles(call);
    const auto office = call.open(store::OpenMode::Write);
    const auto results = dispatch::sendBackAll(*office, periodIn(office->plan(), periodText), files, folder);
    for (const SendBackResult& file : results) {
        for (const QString& path : file.written)
            call.out << QDir::toNativeSeparators(path) << Qt::endl;
        if (file.outcome != SendBackResult::Outcome::Written)
            call.warn(whyNothing(file));
    }
    const bool unreadable = std::any_of(results.begin(), results.end(), [](const SendBackResult& file) {
        return file.outcome == SendBackResult::Outcome::Unreadable;
    });
    return unreadable ? PartlyRefused : Done;
}

} // namespace xundu::app
