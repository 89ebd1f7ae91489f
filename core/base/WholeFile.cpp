#include "core/base/WholeFile.h"

#include "core/base/Error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace xundu::base {
namespace {

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

void refuseBadPlace(const QString& path) {
    const QFileInfo info(path);
    const QString folder = QDir::toNativeSeparators(info.absolutePath());
    if (path.isEmpty() || info.isDir())
        throw Error(ErrorCode::BadCall, FileText::tr("\"%1\" is a folder; name a file.").arg(QDir::toNativeSeparators(path)));
    if (!QFileInfo(info.absolutePath()).isDir())
        throw Error(ErrorCode::NotFound, FileText::tr("There is no folder \"%1\".").arg(folder));
    if (!QFileInfo(info.absolutePath()).isWritable())
        throw Error(ErrorCode::ReadOnly, FileText::tr("The folder \"%1\" cannot be written to. Choose another one.").arg(folder));
    if (info.exists() && !info.isWritable())
        throw Error(ErrorCode::ReadOnly, FileText::tr("The file \"%1\" is read-only. Choose another name.").arg(info.fileName()));
}

constexpr qsizetype pieceSize = 64LL * 1024;

} // namespace

WholeFile::WholeFile(const QString& path) : m_path(path), m_file(path) {
    refuseBadPlace(path);
    if (!m_file.open(QIODevice::WriteOnly))
        refuse(m_file.errorString());
}

void WholeFile::write(const QByteArray& bytes) {
    if (m_file.write(bytes) != bytes.size())
        refuse(m_file.errorString());
}

void WholeFile::flush() {
    // commit() does not notice that the last, buffered part met a full disk; flush() does.
    if (!m_file.flush())
        refuse(m_file.errorString());
}

void WholeFile::finish() {
    flush();
    if (!m_file.commit())
        throw Error(
            ErrorCode::CannotWrite,
            FileText::tr("The file \"%1\" could not be put into its place: what stood there still stands. Is it open in another "
                         "program?")
                .arg(QDir::toNativeSeparators(m_path)),
            m_file.errorString());
}

void WholeFile::refuse(const QString& reason) {
    m_file.cancelWriting();
    throw Error(ErrorCode::CannotWrite,
                FileText::tr("The file \"%1\" could not be written; nothing was changed. Is the disk full?")
                    .arg(QDir::toNativeSeparators(m_path)),
                reason);
}

void writeWhole(const QString& path, const QByteArray& bytes, const std::function<void()>& agreed) {
    WholeFile file(path);
    file.write(bytes);
    file.flush();
    if (agreed)
        agreed();
    file.finish();
}

void copyWhole(QIODevice& source, const QString& path) {
    WholeFile file(path);
    QByteArray piece(pieceSize, Qt::Uninitialized);
    while (!source.atEnd()) {
        const qint64 taken = source.read(piece.data(), piece.size());
        if (taken < 0)
            file.refuse(source.errorString());
        file.write(QByteArray::fromRawData(piece.constData(), taken));
    }
    file.finish();
}

QString freePath(const QString& path, const QStringList& beside, const std::function<bool(const QString&)>& isTaken) {
    const QFileInfo wanted(path);
    const QStringList suffixes = QStringList{wanted.suffix()} + beside;
    const auto pathOf = [&](const QString& stem, const QString& suffix) { // a folder's name has none, and no dot at its end
        return wanted.dir().filePath(suffix.isEmpty() ? stem : stem + u'.' + suffix);
    };
    QString stem = wanted.completeBaseName();
    const auto hasOther = [&](const QString& suffix) {
        const QString other = pathOf(stem, suffix);
        return QFileInfo::exists(other) || (isTaken && isTaken(other));
    };
    for (int number = 2; std::any_of(suffixes.begin(), suffixes.end(), hasOther); ++number)
        stem = QStringLiteral("%1 (%2)").arg(wanted.completeBaseName(), QString::number(number));
    return pathOf(stem, wanted.suffix());
}

} // namespace xundu::base
