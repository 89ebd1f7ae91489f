#include "app/ReturnedFiles.h"

#include <QCoreApplication>
#include <QDir>

namespace xundu::app {
namespace {

struct ReturnedFilesText {
    Q_DECLARE_TR_FUNCTIONS(ReturnedFilesText)
};

} // namespace

std::vector<dispatch::IncomingFile> returnedFiles(const Call& call) {
    call.argument(1, ReturnedFilesText::tr("A returned file or a folder"));
    const QStringList paths = call.options.positionalArguments().mid(1);
    for (const QString& folder : dispatch::emptyFolders(paths))
        call.warn(ReturnedFilesText::tr("There is no returned file in %1.").arg(QDir::toNativeSeparators(folder)));
    return dispatch::filesAt(paths);
}

} // namespace xundu::app
