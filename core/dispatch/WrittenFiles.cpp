#include "core/dispatch/WrittenFiles.h"

#include "core/base/Error.h"
#include "core/base/WholeFile.h"

#include <QCoreApplication>
#include <QFile>

namespace xundu::dispatch {
namespace {

struct WrittenText {
    Q_DECLARE_TR_FUNCTIONS(WrittenText)
};

} // namespace

WrittenFiles::WrittenFiles(const QString& folder) : m_folder(folder) {
    if (!QDir().mkpath(folder))
        throw base::Error(
            base::ErrorCode::ReadOnly,
            WrittenText::tr("The folder %1 cannot be made. Choose another one.").arg(QDir::toNativeSeparators(folder)));
}

WrittenFiles::~WrittenFiles() {
    for (const QString& path : m_paths)
        QFile::remove(path);
}

void WrittenFiles::write(const QString& path, const QByteArray& bytes) {
    base::writeWhole(path, bytes);
    m_paths << path;
}

} // namespace xundu::dispatch
