#include "core/store/JournalTable.h"

#include "core/base/Error.h"
#include "core/store/Query.h"
#include "core/store/Schema.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QtEndian>

#include <SQLiteCpp/Database.h>

#include <map>

namespace xundu::store {
namespace {

struct JournalText {
    Q_DECLARE_TR_FUNCTIONS(JournalText)
};

QString kindCode(EntryKind kind) {
    switch (kind) {
    case EntryKind::Action:
        return QStringLiteral("action");
    case EntryKind::Undo:
        return QStringLiteral("undo");
    case EntryKind::Redo:
        return QStringLiteral("redo");
    }
    return {};
}

const char* const selectEntry =
    "SELECT id, at, business_date, operator, title, final, kind, subject, undone_by, schema_version, changeset, "
    "previous, hash FROM journal";

StoredEntry take(Query& query) {
    return {query.take<qint64>(),
            query.take<QString>(),
            query.take<QString>(),
            query.take<QString>(),
            query.take<QString>(),
            query.take<bool>(),
            query.take<QString>(),
            query.take<std::optional<qint64>>(),
            query.take<std::optional<qint64>>(),
            query.take<qint64>(),
            query.take<QByteArray>(),
            query.take<QString>(),
            query.take<QString>()};
}

/// The system's time with its offset, so that it means the same in every zone.
QString timeText(const QDateTime& at) { return at.toOffsetFromUtc(at.offsetFromUtc()).toString(Qt::ISODate); }

QString cellText(const Cell& cell, bool period) {
    if (cell.kind != Cell::Integer)
        return QString::fromStdString(cell.bytes);
    const auto tenDay = period ? calendar::TenDay::fromOrdinal(static_cast<int>(cell.integer)) : std::nullopt;
    return tenDay ? tenDay->code() : QString::number(cell.integer);
}

std::vector<ChangedRow> changedRows(const SQLite::Database& database, const Changeset& changes) {
    std::vector<ChangedRow> result;
    struct Table {
        QString name; ///< shared by all of its rows
        QStringList columns;
    };
    std::map<std::string, Table> tables;
    changes.forEachRow([&](const RowChange& row) {
        auto table = tables.find(row.table);
        if (table == tables.end()) {
            const QString name = QString::fromStdString(row.table);
            table = tables.emplace(row.table, Table{name, columnsOf(database, name)}).first;
        }
        result.push_back({table->second.name, keyOf(row, table->second.columns)});
    });
    return result;
}

} // namespace

QString hashOf(const StoredEntry& entry) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&](const QByteArray& field) {
        const auto length = qToBigEndian(static_cast<quint64>(field.size()));
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(&length), sizeof length));
        hash.addData(field);
    };
    add(QByteArray::number(entry.id));
    add(entry.at.toUtf8());
    add(entry.businessDate.toUtf8());
    add(entry.operatorName.toUtf8());
    add(entry.title.toUtf8());
    add(entry.final ? "1" : "0");
    add(entry.kind.toUtf8());
    add(entry.subject ? QByteArray::number(*entry.subject) : QByteArray());
    add(QByteArray::number(entry.schemaVersion));
    add(entry.changeset);
    add(entry.previous.toUtf8());
    return QString::fromLatin1(hash.result().toHex());
}

Changeset changesetOf(const StoredEntry& entry) {
    if (entry.hash != hashOf(entry))
        throw base::Error(
            base::ErrorCode::Damaged,
            JournalText::tr("Entry %1 of the journal was changed after it was written, so it is not used. Go back to a backup.")
                .arg(entry.id));
    return Changeset(entry.changeset);
}

AppendedEntry appendEntry(SQLite::Database& database, const NewEntry& entry, const Changeset& changes, const Actor& actor) {
    StoredEntry row;
    row.id = 1;
    Query last(database, "SELECT id, hash FROM journal ORDER BY id DESC LIMIT 1");
    if (last.step()) {
        row.id = last.take<qint64>() + 1;
        row.previous = last.take<QString>();
    }
    row.at = timeText(actor.clock.now());
    row.businessDate = actor.clock.today().toString(Qt::ISODate);
    row.operatorName = actor.name;
    row.title = entry.title;
    row.final = entry.final;
    row.kind = kindCode(entry.kind);
    row.subject = entry.subject;
    row.schemaVersion = versionOf(database);
    row.changeset = changes.bytes();
    row.hash = hashOf(row);
    Query(database, "INSERT INTO journal (id, at, business_date, operator, title, final, kind, subject, schema_version, "
                    "changeset, previous, hash) "
                    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .run(row.id, row.at, row.businessDate, row.operatorName, row.title, row.final, row.kind, row.subject, row.schemaVersion,
             row.changeset, row.previous, row.hash);
    Query touch(database, "INSERT INTO touched (table_name, key, entry) VALUES (?, ?, ?)");
    AppendedEntry appended{row.id, changedRows(database, changes)};
    for (const ChangedRow& changed : appended.rows)
        touch.run(changed.table, changed.key, row.id);
    return appended;
}

std::optional<StoredEntry> storedEntry(const SQLite::Database& database, qint64 id) {
    Query query(database, (QByteArray(selectEntry) + " WHERE id = ?").constData());
    if (!query.with(id).step())
        return std::nullopt;
    return take(query);
}

void forEachEntry(const SQLite::Database& database, const std::function<void(const StoredEntry&)>& visit) {
    Query query(database, (QByteArray(selectEntry) + " ORDER BY id").constData());
    while (query.step())
        visit(take(query));
}

QString keyOf(const RowChange& row, const QStringList& columns) {
    QStringList parts;
    for (size_t column = 0; column < row.key.size(); ++column) {
        if (row.key[column]) {
            const Cell& cell = row.operation == RowChange::Insert ? row.after[column] : row.before[column];
            parts << cellText(cell, isPeriod(columns.value(static_cast<qsizetype>(column))));
        }
    }
    return parts.join(u'/');
}

bool isPeriod(const QString& column) { return column == QStringLiteral("period") || column.endsWith(QStringLiteral("_period")); }

} // namespace xundu::store
