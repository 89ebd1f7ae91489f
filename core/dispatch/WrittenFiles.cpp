#include "core/dispatch/WrittenFiles.h"

#include "core/base/Error.h"

#include <QCoreApplication>

#include <algorithm>

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

QString WrittenFiles::freePath(const QString& name, const QStringList& beside) const {
    return base::freePath(m_folder.filePath(name), beside, [this](const QString& path) {
        return std::any_of(m_files.begin(), m_files.end(), [&](const auto& file) { return file->path() == path; });
    });
}

void WrittenFiles::write(const QString& path, const QByteArray& bytes) {
    auto file = std::make_unique<base::WholeFile>(path);
    file->write(bytes);
    file->flush();
    m_files.push_back(std::move(file));
}

void WrittenFiles::finish() {
    for (const auto& file : m_files)
        file->finish();
    m_files.clear();
}

} // namespace xundu::dispatch
