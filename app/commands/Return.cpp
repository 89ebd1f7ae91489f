#include "app/Arguments.h"
#include "app/commands/Commands.h"
#include "core/base/Error.h"
#include "core/base/WholeFile.h"
#include "core/dispatch/SendBack.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

namespace xundu::app {
namespace {

struct ReturnText {
    Q_DECLARE_TR_FUNCTIONS(ReturnText)
};

void write(const Call& call, const QString& path, const QByteArray& bytes) {
    base::writeWhole(path, bytes);
    call.out << QDir::toNativeSeparators(path) << Qt::endl;
}

} // namespace

void declareReturn(QCommandLineParser& parser) {
    parser.addOptions({{QStringLiteral("period"), ReturnText::tr("the ten-day period"), QStringLiteral("PERIOD")},
                       {QStringLiteral("out"), ReturnText::tr("the folder to write to; it is made"), QStringLiteral("DIR")}});
}

int runReturn(const Call& call) {
    const QString periodText = call.required(QStringLiteral("period"));
    const QDir folder(call.required(QStringLiteral("out")));
    call.argument(1, ReturnText::tr("A returned file or a folder"));
    const auto office = call.open(store::OpenMode::Write);
    const auto period = periodIn(office->plan(), periodText);
    const auto files = dispatch::filesAt(call.options.positionalArguments().mid(1));
    const auto result = dispatch::collect(*office, period, files, dispatch::Intent::Try);
    if (!QDir().mkpath(folder.path()))
        throw base::Error(
            base::ErrorCode::ReadOnly,
            ReturnText::tr("The folder %1 cannot be made. Choose another one.").arg(QDir::toNativeSeparators(folder.path())));
    for (size_t i = 0; i < files.size(); ++i) {
        const dispatch::SendBackFile sent = dispatch::prepareReturn(*office, period, files[i], result.files[i]);
        if (sent.findings.empty()) {
            call.warn(ReturnText::tr("%1: nothing is doubtful, so there is nothing to send back.").arg(files[i].path));
            continue;
        }
        if (!sent.markedCopy.isEmpty())
            write(call, base::freePath(folder.filePath(sent.name)), sent.markedCopy);
        write(call, base::freePath(folder.filePath(QFileInfo(sent.name).completeBaseName() + QStringLiteral(".txt"))),
              sent.text.toUtf8());
        dispatch::recordSentBack(*office, period, files[i], result.files[i], sent);
    }
    return Done;
}

} // namespace xundu::app
