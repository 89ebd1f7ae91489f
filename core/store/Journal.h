#pragma once

#include "core/store/Office.h"

#include <QVariant>

/// @file Undo, redo and history, all from the changesets that actions recorded.

namespace xundu::store {

struct FieldChange {
    QString table;
    QString key;
    QString column;
    QVariant from; ///< qint64, double, QString or null; decimals as numbers; enumerations as their codes
    QVariant to;
};

struct JournalEntry {
    qint64 id = 0;
    QDateTime at;
    QDate businessDate;
    QString operatorName;
    QString title;
    bool final = false;
    std::optional<qint64> undoneBy; ///< the entry that took it back and is still in force
};

/// Newest last. @param limit the newest so many; 0: all
std::vector<JournalEntry> entries(const Office& office, int limit = 0);
/// What one entry changed, field by field; decimals (two stored integers) appear as one field.
std::vector<FieldChange> changesOf(const Office& office, qint64 entry);
/// Entries that touched one row, newest first: the history of a field.
std::vector<JournalEntry> entriesTouching(const Office& office, const QString& table, const QString& key);
/// Entries that touched any of these rows, or any row whose key begins with one of these keys and a slash; newest first.
/// @param limit the newest so many
std::vector<JournalEntry> entriesTouching(const Office& office, const std::vector<ChangedRow>& rows, int limit);

/// Keys that begin with this, of rows of the table that were ever touched: those that are gone, too.
QStringList keysTouched(const Office& office, const QString& table, const QString& beginning);

/// What undo() would take back, redo() bring again; nothing: there is none (or it is final).
std::optional<JournalEntry> nextUndo(const Office& office);
std::optional<JournalEntry> nextRedo(const Office& office);

/// Takes the newest ordinary entry not yet undone back, as a new recorded entry. Throws Error: NothingToUndo, FinalEntry,
/// Conflict; then nothing changed.
JournalEntry undo(Office& office);
/// Brings the entry undone last again, unless something new was done since. Throws as undo().
JournalEntry redo(Office& office);

} // namespace xundu::store
