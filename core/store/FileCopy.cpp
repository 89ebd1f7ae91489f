#include "core/store/FileCopy.h"

#include "core/base/Error.h"
#include "core/store/Query.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Backup.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace xundu::store {
namespace {

using base::Error;
using base::ErrorCode;

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

void removePart(const QString& path) {
    QFile::remove(partOf(path));
    QFile::remove(partOf(path) + QStringLiteral("-journal"));
}

/// The backup API makes the destination a copy page by page. It takes its source by reference without changing it.
void copyPages(const SQLite::Database& database, const QString& part) {
    try {
        SQLite::Database copy(part.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, 5000);
        SQLite::Backup backup(copy, const_cast<SQLite::Database&>(database));
        const int code = backup.executeStep(-1);
        if (code != SQLITE_DONE)
            throw SQLite::Exception(sqlite3_errstr(code), code);
    } catch (const SQLite::Exception& failure) {
        const int code = failure.getExtendedErrorCode() > 0 ? failure.getExtendedErrorCode() : failure.getErrorCode();
        QString path = part;
        path.chop(5);
        raiseSqlite(code, QString::fromUtf8(failure.what()), path);
    }
}

} // namespace

QString partOf(const QString& path) { return path + QStringLiteral(".part"); }

void requireFree(const QString& path) {
    const QFileInfo info(path);
    if (info.exists() || info.isSymLink())
        throw Error(
            ErrorCode::AlreadyThere,
            FileText::tr("%1 is already there and is not overwritten. Choose another name.").arg(QDir::toNativeSeparators(path)));
    if (!info.absoluteDir().exists())
        throw Error(ErrorCode::NotFound,
                    FileText::tr("There is no folder %1. Make it first.").arg(QDir::toNativeSeparators(info.absolutePath())));
}

void finishPart(const QString& path) {
    QFile part(partOf(path));
    if (part.rename(path)) // refuses to overwrite
        return;
    requireFree(path);
    throw Error(
        ErrorCode::CannotWrite,
        FileText::tr("%1 could not be given its name. Check the folder and try again.").arg(QDir::toNativeSeparators(path)),
        part.errorString());
}

void copyDatabase(const SQLite::Database& database, const QString& destination) {
    const QString path = QFileInfo(destination).absoluteFilePath();
    requireFree(path);
    const PartGuard guard(path);
    if (QFile part(partOf(path)); !part.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        const bool full = part.error() == QFile::ResourceError;
        throw Error(full ? ErrorCode::CannotWrite : ErrorCode::ReadOnly,
                    FileText::tr("%1 cannot be written. Choose a folder you may write to.").arg(QDir::toNativeSeparators(path)),
                    part.errorString());
    }
    copyPages(database, partOf(path));
    finishPart(path);
}

PartGuard::PartGuard(QString path) : m_path(std::move(path)) { removePart(m_path); }

PartGuard::~PartGuard() { removePart(m_path); }

} // namespace xundu::store
