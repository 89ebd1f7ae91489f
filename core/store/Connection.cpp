#include "core/store/Connection.h"

#include "core/base/Error.h"
#include "core/store/Blobs.h"
#include "core/store/Query.h"
#include "core/store/Schema.h"
#include "core/store/SearchIndex.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace xundu::store {
namespace {

using base::Error;
using base::ErrorCode;

constexpr int busyMilliseconds = 5000;
constexpr const char* keepPages = "PRAGMA main.cache_size = -16384; PRAGMA main.cache_spill = 2147483647"; // as many: never

struct FileText {
    Q_DECLARE_TR_FUNCTIONS(FileText)
};

std::unique_ptr<SQLite::Database> opened(const QString& path, int flags) {
    try {
        return std::make_unique<SQLite::Database>(path.toStdString(), flags, busyMilliseconds);
    } catch (const SQLite::Exception& failure) {
        raiseSqlite(failure.getErrorCode(), QString::fromUtf8(failure.what()), path);
    }
}

void configure(const SQLite::Database& database) {
    provideSearchPieces(database);
    execute(database, "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL");
    execute(database, keepPages);
    blobs::prepareWaiting(database);
}

int applicationIdOf(const SQLite::Database& database) {
    Query query(database, "SELECT application_id FROM pragma_application_id");
    query.step();
    return query.take<int>();
}

} // namespace

PagingOut::PagingOut(const SQLite::Database& database) : m_database(database) {
    execute(database, "PRAGMA main.cache_size = -2048; PRAGMA main.cache_spill = 1");
    sqlite3_busy_timeout(database.getHandle(), 0); // or each page would wait anew for a reader
}

PagingOut::~PagingOut() {
    sqlite3_exec(m_database.getHandle(), keepPages, nullptr, nullptr, nullptr);
    sqlite3_busy_timeout(m_database.getHandle(), busyMilliseconds);
}

void requireDatabase(const QString& path) {
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(ErrorCode::NotFound, FileText::tr("There is no file %1.").arg(shown));
    if (!info.isFile())
        throw Error(ErrorCode::NotADatabase,
                    FileText::tr("%1 is a folder, not an office file. Choose a file that ends in .xundu.").arg(shown));
    if (info.size() == 0)
        throw Error(ErrorCode::NotADatabase,
                    FileText::tr("%1 is empty. Go back to a backup, or make a new office file under another name.").arg(shown));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::ReadOnly, FileText::tr("%1 cannot be read. Ask for the right to read it.").arg(shown),
                    file.errorString());
    if (file.read(16) != QByteArray("SQLite format 3\0", 16))
        throw Error(ErrorCode::NotADatabase,
                    FileText::tr("%1 is not an office file: it holds something else. Choose another file.").arg(shown));
}

std::unique_ptr<SQLite::Database> openDatabase(const QString& path, OpenMode mode) {
    auto database = opened(path, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX);
    configure(*database);
    if (mode == OpenMode::Read) {
        execute(*database, "PRAGMA query_only = ON");
        return database;
    }
    if (sqlite3_db_readonly(database->getHandle(), "main") != 0)
        raiseSqlite(SQLITE_READONLY, QStringLiteral("opened for reading only"), path);
    execute(*database, "PRAGMA journal_mode = DELETE");
    return database;
}

std::unique_ptr<SQLite::Database> newDatabase(const QString& path) {
    auto database = opened(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX);
    configure(*database);
    return database;
}

void requireVersion(const SQLite::Database& database, OpenMode mode) {
    const QString shown = QDir::toNativeSeparators(pathOf(database));
    const int version = versionOf(database);
    if (applicationIdOf(database) != applicationId || version < 1)
        throw Error(ErrorCode::NotAnOfficeFile,
                    FileText::tr("%1 belongs to another program: it is not an office file. Choose another file.").arg(shown));
    const int latest = latestVersion(schemaSteps());
    if (version > latest)
        throw Error(
            ErrorCode::NewerVersion,
            FileText::tr("%1 was written by a newer version of this program. Install that version to open it.").arg(shown),
            QStringLiteral("schema %1, known up to %2").arg(version).arg(latest));
    if (version < latest && mode == OpenMode::Read)
        throw Error(
            ErrorCode::ReadOnly,
            FileText::tr("%1 was written by an older version of this program. Open it once for writing to bring it up to date.")
                .arg(shown));
}

} // namespace xundu::store
