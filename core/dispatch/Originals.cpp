#include "core/dispatch/Originals.h"

#include "core/base/WholeFile.h"
#include "core/store/Blobs.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace xundu::dispatch {
namespace {

constexpr int hashLetters = 12; // enough to keep files of one name apart

} // namespace

Originals::~Originals() {
    QDirIterator files(m_folder.path(), QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) // a file that nobody may write cannot be removed everywhere
        QFile::setPermissions(files.next(), QFile::ReadOwner | QFile::WriteOwner);
}

QString Originals::pathOf(const QString& hash, const QString& name) const {
    return QDir(m_folder.filePath(hash.left(hashLetters))).filePath(QFileInfo(name).fileName());
}

QString Originals::copyOf(const store::Office& office, const QString& hash, const QString& name) {
    const QString path = pathOf(hash, name);
    return QFile::exists(path) ? path : copyOf(store::blobs::bytesOf(office, hash), hash, name);
}

QString Originals::copyOf(const QByteArray& bytes, const QString& hash, const QString& name) {
    const QString path = pathOf(hash, name);
    if (QFile::exists(path))
        return path;
    QDir().mkpath(QFileInfo(path).path());
    base::writeWhole(path, bytes);
    QFile::setPermissions(path, QFile::ReadOwner);
    return path;
}

} // namespace xundu::dispatch
