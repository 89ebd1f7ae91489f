#include "core/store/Maintenance.h"

#include "core/base/Error.h"
#include "core/store/Changeset.h"
#include "core/store/Connection.h"
#include "core/store/FileCopy.h"
#include "core/store/JournalTable.h"
#include "core/store/Query.h"
#include "core/store/Schema.h"
#include "core/store/SearchIndex.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>
#include <QHash>

#include <SQLiteCpp/Database.h>

namespace xundu::store {
namespace {

using base::Error;
using base::ErrorCode;

struct CheckText {
    Q_DECLARE_TR_FUNCTIONS(CheckText)
};

/// What a failure to open says about the file; nothing: it says nothing about it.
QString problemCode(ErrorCode code) {
    switch (code) {
    case ErrorCode::NotADatabase:
        return QStringLiteral("not_a_database");
    case ErrorCode::NotAnOfficeFile:
        return QStringLiteral("not_an_office_file");
    case ErrorCode::NewerVersion:
        return QStringLiteral("newer_version");
    case ErrorCode::Damaged:
        return QStringLiteral("damaged");
    default:
        return {};
    }
}

std::vector<Problem> checkPages(const SQLite::Database& database) {
    std::vector<Problem> problems;
    Query query(database, "SELECT integrity_check FROM pragma_integrity_check(20)");
    while (query.step()) {
        const auto finding = query.take<QString>();
        if (finding != QStringLiteral("ok"))
            problems.push_back({QStringLiteral("damaged"), CheckText::tr("The database is damaged: %1").arg(finding)});
    }
    return problems;
}

void checkReferences(const SQLite::Database& database, std::vector<Problem>& problems) {
    Query query(database, "SELECT \"table\", \"parent\", count(*) FROM pragma_foreign_key_check GROUP BY 1, 2");
    while (query.step()) {
        const auto table = query.take<QString>();
        const auto parent = query.take<QString>();
        problems.push_back(
            {QStringLiteral("foreign_key"),
             CheckText::tr("%n row(s) of %1 point to a %2 that is not there.", nullptr, query.take<int>()).arg(table, parent)});
    }
}

/// Every entry against its hash and the one before it, the undone marks against the undo entries, the end against the counter.
/// Not found: a journal whose last entries were cut off together with the counter, and one that was hashed anew from some entry
/// on.
void checkJournal(const SQLite::Database& database, std::vector<Problem>& problems) {
    const auto report = [&](const QString& text) { problems.push_back({QStringLiteral("journal_chain"), text}); };
    QString previous;
    qint64 last = 0;
    QHash<qint64, qint64> marked;
    QHash<qint64, qint64> derived;
    forEachEntry(database, [&](const StoredEntry& entry) {
        if (entry.id != last + 1)
            report(CheckText::tr("Entries of the journal are missing before number %1.").arg(entry.id));
        else if (entry.previous != previous)
            report(CheckText::tr("Entry %1 of the journal does not follow from the one before it.").arg(entry.id));
        if (entry.hash != hashOf(entry))
            report(CheckText::tr("Entry %1 of the journal was changed after it was written.").arg(entry.id));
        if (entry.undoneBy)
            marked.insert(entry.id, *entry.undoneBy);
        if (entry.kind == QStringLiteral("undo"))
            derived.insert(entry.subject.value_or(0), entry.id);
        else if (entry.kind == QStringLiteral("redo"))
            derived.remove(entry.subject.value_or(0));
        previous = entry.hash;
        last = entry.id;
    });
    if (marked != derived)
        report(CheckText::tr("What the journal marks as taken back is not what was taken back."));
    Query counter(database, "SELECT seq FROM sqlite_sequence WHERE name = 'journal'");
    if ((counter.step() ? counter.take<qint64>() : 0) != last)
        report(CheckText::tr("Entries of the journal are missing at its end, after number %1.").arg(last));
}

void checkBlobs(const SQLite::Database& database, std::vector<Problem>& problems) {
    Query query(database, "SELECT sha256, bytes FROM blob");
    while (query.step()) {
        const auto name = query.take<QString>();
        const QByteArray hash = QCryptographicHash::hash(query.take<QByteArray>(), QCryptographicHash::Sha256).toHex();
        if (name != QString::fromLatin1(hash))
            problems.push_back(
                {QStringLiteral("blob"), CheckText::tr("The stored file %1 was changed after it was taken in.").arg(name)});
    }
}

/// Files that rows name by their hash.
void checkKeptFiles(const SQLite::Database& database, std::vector<Problem>& problems) {
    if (versionOf(database) < 2) // no row names a file
        return;
    QByteArray named = "SELECT name, sha256 FROM returned_file UNION ALL SELECT name, sha256 FROM sent_back UNION ALL "
                       "SELECT name, sha256 FROM issued_paper";
    if (versionOf(database) >= 5) // an older file has no such table
        named += " UNION ALL SELECT name, sha256 FROM evidence";
    if (versionOf(database) >= 7) {
        for (const char* table : {"assignment", "follow_up", "merit"})
            named += QByteArray(" UNION ALL SELECT file_name, sha256 FROM ") + table + " WHERE sha256 <> ''";
    }
    const QByteArray sql = "SELECT name FROM (" + named + ") k WHERE NOT EXISTS (SELECT 1 FROM blob b WHERE b.sha256 = k.sha256)";
    Query query(database, sql.constData());
    while (query.step())
        problems.push_back(
            {QStringLiteral("blob"), CheckText::tr("The original of %1 is no longer in the file.").arg(query.take<QString>())});
}

void checkSearch(const SQLite::Database& database, std::vector<Problem>& problems) {
    if (versionOf(database) < 4) // there is no index yet
        return;
    if (!searchIndexFits(database))
        problems.push_back({QStringLiteral("search_index"),
                            CheckText::tr("The search index does not hold what the reports say, so that a search may miss some. "
                                          "Nothing is lost: make it anew with \"xundu rebuild-search FILE\".")});
}

} // namespace

std::vector<Problem> check(const QString& path) {
    std::vector<Problem> problems;
    const QString file = QFileInfo(path).absoluteFilePath();
    try {
        requireDatabase(file);
        const auto database = openDatabase(file, OpenMode::Read);
        requireVersion(*database, OpenMode::Write); // an older version is no problem
        const Snapshot snapshot(*database);
        problems = checkPages(*database);
        checkReferences(*database, problems);
        checkJournal(*database, problems);
        checkBlobs(*database, problems);
        checkKeptFiles(*database, problems);
        checkSearch(*database, problems);
    } catch (const Error& error) {
        const QString code = problemCode(error.code());
        if (code.isEmpty())
            throw;
        problems.push_back({code, error.sentence()});
    }
    return problems;
}

void rebuildSearch(Office& office) {
    requireWritable(office);
    Recording transaction(office.database(), {});
    {
        const PagingOut paging(office.database());
        execute(office.database(), searchRebuild());
    }
    transaction.commit();
}

void requireOffice(const QString& path, const Actor& actor) {
    const QString file = QFileInfo(path).absoluteFilePath();
    requireDatabase(file);
    int version = 0;
    {
        const auto database = openDatabase(file, OpenMode::Read);
        requireVersion(*database, OpenMode::Write); // an older one will be brought up to date
        version = versionOf(*database);
    }
    if (version == latestVersion(schemaSteps()))
        Office::open(file, OpenMode::Read, actor);
}

std::optional<QString> backup(const Office& office, const QString& destination) {
    copyDatabase(office.database(), destination);
    if (!office.isWritable())
        return std::nullopt;
    const QDateTime now = office.actor().clock.now();
    try {
        Query(office.database(), "UPDATE holder SET last_backup = ?")
            .run(now.toOffsetFromUtc(now.offsetFromUtc()).toString(Qt::ISODate));
    } catch (const Error& error) { // the copy is whole all the same
        return error.sentence();
    }
    return std::nullopt;
}

std::optional<QDateTime> lastBackup(const Office& office) {
    Query query(office.database(), "SELECT last_backup FROM holder WHERE last_backup IS NOT NULL");
    return query.step() ? std::optional(QDateTime::fromString(query.take<QString>(), Qt::ISODate)) : std::nullopt;
}

} // namespace xundu::store
