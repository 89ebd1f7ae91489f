#include "core/store/Blobs.h"

#include "core/base/Error.h"
#include "core/store/Query.h"
#include "core/store/Verbs.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace xundu::store::blobs {
namespace {

struct BlobText {
    Q_DECLARE_TR_FUNCTIONS(BlobText)
};

} // namespace

QString hashOf(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

QString keep(Office& office, const QByteArray& bytes) {
    if (bytes.size() > largest)
        throw base::Error(base::ErrorCode::BadValue,
                          BlobText::tr("The file is larger than %1 MB and cannot be kept. Make it smaller.").arg(largest >> 20));
    const QString hash = hashOf(bytes);
    Query(writing(office), "INSERT INTO temp.waiting_blob (sha256, bytes) SELECT ?1, ?2 "
                           "WHERE NOT EXISTS (SELECT 1 FROM blob WHERE sha256 = ?1) ON CONFLICT (sha256) DO NOTHING")
        .run(hash, bytes);
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
