#include "core/store/Blobs.h"

#include "core/base/Error.h"
#include "core/store/Query.h"
#include "core/store/Verbs.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace xundu::store::blobs {
namespace {

struct BlobText {
    Q_DECLARE_TR_FUNCTIONS(BlobText)
};

/// Where SQLite puts what waits.
QString temporaryFolder(const SQLite::Database& database) {
    char* name = nullptr;
    sqlite3_file_control(database.getHandle(), "main", SQLITE_FCNTL_TEMPFILENAME, &name);
    const QString folder = QFileInfo(QString::fromUtf8(name)).absolutePath();
    sqlite3_free(name);
    return QDir::toNativeSeparators(folder);
}

} // namespace

QString hashOf(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString keep(Office& office, const QByteArray& bytes) {
    if (bytes.size() > largest)
        throw base::Error(base::ErrorCode::BadValue,
                          BlobText::tr("The file is larger than %1 MB and cannot be kept. Make it smaller.").arg(largest >> 20));
    const QString hash = hashOf(bytes);
    Query insert(writing(office), "INSERT INTO temp.waiting_blob (sha256, bytes) SELECT ?1, ?2 "
                                  "WHERE NOT EXISTS (SELECT 1 FROM blob WHERE sha256 = ?1) ON CONFLICT (sha256) DO NOTHING");
    try {
        insert.run(hash, bytes);
    } catch (const base::Error& failure) { // not of the disk that holds the office file: nothing is written there yet
        if (sqlite3_errcode(office.database().getHandle()) != SQLITE_FULL)
            throw;
        throw base::Error(
            base::ErrorCode::CannotWrite,
            BlobText::tr("There is no room left for temporary files in %1. Nothing was changed; make room there and try again.")
                .arg(temporaryFolder(office.database())),
            failure.detail());
    }
    return hash;
}

QByteArray bytesOf(const Office& office, const QString& hash) {
    Query query(office.database(), "SELECT bytes FROM blob WHERE sha256 = ?1 UNION ALL "
                                   "SELECT bytes FROM temp.waiting_blob WHERE sha256 = ?1");
    if (!query.with(hash).step())
        throw base::Error(base::ErrorCode::NotFound, BlobText::tr("The office file does not hold this original."), hash);
    return query.take<QByteArray>();
}

void prepareWaiting(const SQLite::Database& database) {
    execute(database, "CREATE TEMP TABLE waiting_blob (sha256 TEXT PRIMARY KEY, bytes BLOB NOT NULL) STRICT");
}

bool areWaiting(const SQLite::Database& database) { return Query(database, "SELECT 1 FROM temp.waiting_blob LIMIT 1").step(); }

void takeIn(const SQLite::Database& database) {
    execute(database, "INSERT INTO blob (sha256, bytes) SELECT sha256, bytes FROM temp.waiting_blob");
    execute(database, "DELETE FROM temp.waiting_blob");
}

} // namespace xundu::store::blobs
