#include "core/store/Journal.h"

#include "core/base/Error.h"
#include "core/store/JournalTable.h"
#include "core/store/Query.h"
#include "core/store/Schema.h"

#include <QCoreApplication>

#include <SQLiteCpp/Database.h>

#include <algorithm>
#include <set>

namespace xundu::store {
namespace {

using base::Error;
using base::ErrorCode;

struct JournalText {
    Q_DECLARE_TR_FUNCTIONS(JournalText)
};

const char* const selectEntry = "SELECT j.id, j.at, j.business_date, j.operator, j.title, j.final, j.undone_by FROM journal j ";

std::vector<JournalEntry> takeAll(Query& query) {
    std::vector<JournalEntry> entries;
    while (query.step()) {
        entries.push_back({query.take<qint64>(), query.take<QDateTime>(), query.take<QDate>(), query.take<QString>(),
                           query.take<QString>(), query.take<bool>(), query.take<std::optional<qint64>>()});
    }
    return entries;
}

JournalEntry entry(const SQLite::Database& database, qint64 id) {
    Query query(database, (QByteArray(selectEntry) + "WHERE j.id = ?").constData());
    query.with(id);
    return takeAll(query).at(0);
}

std::optional<qint64> newestInForce(const SQLite::Database& database) {
    Query query(database, "SELECT id FROM journal WHERE kind = 'action' AND undone_by IS NULL ORDER BY id DESC LIMIT 1");
    return query.step() ? std::optional(query.take<qint64>()) : std::nullopt;
}

std::optional<qint64> undoneLast(const SQLite::Database& database) {
    // From the journal's end: the newest undo after the newest action that is still in force.
    Query query(database, "SELECT u.subject FROM journal u WHERE u.kind = 'undo' AND u.id > (SELECT id FROM journal WHERE kind = "
                          "'action' ORDER BY id DESC LIMIT 1) AND u.id = (SELECT undone_by FROM journal WHERE id = u.subject) "
                          "ORDER BY u.id DESC LIMIT 1");
    return query.step() ? std::optional(query.take<qint64>()) : std::nullopt;
}

/// Undo and redo never cross a rebuild of the tables: a changeset fits the version it was recorded in.
bool isOfThisVersion(const SQLite::Database& database, const StoredEntry& entry) {
    return entry.schemaVersion == versionOf(database);
}

[[noreturn]] void refuseFinal(const StoredEntry& entry) {
    throw Error(ErrorCode::FinalEntry,
                JournalText::tr("\"%1\" is final and cannot be taken back. What came before it stays too.").arg(entry.title));
}

StoredEntry stored(const SQLite::Database& database, qint64 id) { return storedEntry(database, id).value(); }

/// @param reversed the entry whose changes are taken back, in favour of the action `subject`
JournalEntry reverse(Office& office, Recording& recording, const StoredEntry& reversed, const StoredEntry& subject,
                     EntryKind kind) {
    SQLite::Database& database = office.database();
    if (!isOfThisVersion(database, reversed))
        refuseFinal(subject);
    recording.apply(changesetOf(reversed).inverted());
    const QString title = kind == EntryKind::Undo ? JournalText::tr("Undo: %1") : JournalText::tr("Redo: %1");
    const AppendedEntry appended =
        appendEntry(database, {title.arg(subject.title), false, kind, subject.id}, recording.changes(), office.actor());
    Query(database, "UPDATE journal SET undone_by = ? WHERE id = ?")
        .run(kind == EntryKind::Undo ? std::optional(appended.id) : std::nullopt, subject.id);
    const JournalEntry result = entry(database, appended.id);
    recording.commit();
    office.announce(appended.rows);
    return result;
}

} // namespace

std::vector<JournalEntry> entries(const Office& office, int limit) {
    Query query(office.database(), (QByteArray(selectEntry) + "ORDER BY j.id DESC LIMIT ?").constData());
    query.with(limit > 0 ? limit : -1);
    std::vector<JournalEntry> newestFirst = takeAll(query);
    std::reverse(newestFirst.begin(), newestFirst.end());
    return newestFirst;
}

std::vector<JournalEntry> entriesTouching(const Office& office, const QString& table, const QString& key) {
    Query query(office.database(),
                (QByteArray(selectEntry) + "JOIN touched t ON t.entry = j.id WHERE t.table_name = ? AND t.key = ? "
                                           "ORDER BY t.entry DESC")
                    .constData());
    query.with(table, key);
    return takeAll(query);
}

std::vector<JournalEntry> entriesTouching(const Office& office, const std::vector<ChangedRow>& rows, int limit) {
    const SQLite::Database& database = office.database();
    const Snapshot snapshot(database);
    std::set<qint64, std::greater<>> ids;
    // '0' follows '/': the half-open range holds just the keys that begin with ?2 and a slash
    Query query(database,
                "SELECT entry FROM touched WHERE table_name = ?1 AND (key = ?2 OR (key > ?2 || '/' AND key < ?2 || '0'))");
    for (const ChangedRow& row : rows) {
        query.with(row.table, row.key);
        while (query.step())
            ids.insert(query.take<qint64>());
    }
    std::vector<JournalEntry> result;
    for (auto id = ids.begin(); id != ids.end() && std::ssize(result) < limit; ++id)
        result.push_back(entry(database, *id));
    return result;
}

QStringList keysTouched(const Office& office, const QString& table, const QString& beginning) {
    Query query(office.database(), "SELECT DISTINCT key FROM touched WHERE table_name = ?1 AND key >= ?2 AND "
                                   "substr(key, 1, length(?2)) = ?2");
    query.with(table, beginning);
    QStringList keys;
    while (query.step())
        keys << query.take<QString>();
    return keys;
}

std::optional<JournalEntry> nextUndo(const Office& office) {
    const SQLite::Database& database = office.database();
    const auto id = newestInForce(database);
    if (!id)
        return std::nullopt;
    const StoredEntry candidate = stored(database, *id);
    return candidate.final || !isOfThisVersion(database, candidate) ? std::nullopt : std::optional(entry(database, *id));
}

std::optional<JournalEntry> nextRedo(const Office& office) {
    const SQLite::Database& database = office.database();
    const auto id = undoneLast(database);
    return id && isOfThisVersion(database, stored(database, *id)) ? std::optional(entry(database, *id)) : std::nullopt;
}

JournalEntry undo(Office& office) {
    requireWritable(office);
    Recording recording(office.database(), recordedTables());
    const auto id = newestInForce(office.database());
    if (!id)
        throw Error(ErrorCode::NothingToUndo, JournalText::tr("There is nothing to take back."));
    const StoredEntry action = stored(office.database(), *id);
    if (action.final)
        refuseFinal(action);
    return reverse(office, recording, action, action, EntryKind::Undo);
}

JournalEntry redo(Office& office) {
    requireWritable(office);
    Recording recording(office.database(), recordedTables());
    const auto id = undoneLast(office.database());
    if (!id)
        throw Error(ErrorCode::NothingToUndo, JournalText::tr("There is nothing to bring again."));
    const StoredEntry action = stored(office.database(), *id);
    return reverse(office, recording, stored(office.database(), action.undoneBy.value()), action, EntryKind::Redo);
}

} // namespace xundu::store
