#pragma once

#include "core/store/Changeset.h"
#include "core/store/Office.h"

#include <functional>

/// @file Rows of the journal: how they are appended, chained and read. For the files of this folder alone.

namespace xundu::store {

enum class EntryKind {
    Action, ///< a verb; undo and redo are about these
    Undo,
    Redo,
};

struct NewEntry {
    QString title;
    bool final = false;
    EntryKind kind = EntryKind::Action;
    std::optional<qint64> subject; ///< of an undo or redo: the action it is about
};

/// A journal row as stored. `undoneBy` stands outside the hash: check() derives it from the entries again.
struct StoredEntry {
    qint64 id = 0;
    QString at;
    QString businessDate;
    QString operatorName;
    QString title;
    bool final = false;
    QString kind; ///< action undo redo
    std::optional<qint64> subject;
    std::optional<qint64> undoneBy;
    qint64 schemaVersion = 0;
    QByteArray changeset;
    QString previous; ///< hash of the entry before; empty for the first
    QString hash;
};

/// SHA-256 over all but undoneBy and hash itself, each field with its length before it. Hex.
QString hashOf(const StoredEntry& entry);

/// What the entry changed. Throws Error(Damaged) where it is not as it was written: SQLite 3.40 may run for ever on bytes that
/// are no changeset.
Changeset changesetOf(const StoredEntry& entry);

struct AppendedEntry {
    qint64 id = 0;
    std::vector<ChangedRow> rows; ///< that it touched, each once
};

/// Writes the entry and the index of rows it touched, within the transaction that is open.
AppendedEntry appendEntry(SQLite::Database& database, const NewEntry& entry, const Changeset& changes, const Actor& actor);
/// Nothing: no such entry.
std::optional<StoredEntry> storedEntry(const SQLite::Database& database, qint64 id);
/// All in order, one at a time, so that length costs no memory.
void forEachEntry(const SQLite::Database& database, const std::function<void(const StoredEntry&)>& visit);

/// Throws Error(ReadOnly) on an Office open for reading.
void requireWritable(const Office& office);
/// A row's key as ChangedRow has it. @param columns of its table
QString keyOf(const RowChange& row, const QStringList& columns);
/// Whether the column holds a 旬: `period` or a name that ends in `_period`.
bool isPeriod(const QString& column);

} // namespace xundu::store
