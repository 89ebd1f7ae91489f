#include "core/store/Journal.h"
#include "core/store/JournalTable.h"
#include "core/store/Query.h"
#include "core/store/Schema.h"

#include <QHash>

#include <SQLiteCpp/Database.h>

#include <bit>

namespace xundu::store {
namespace {

const QString unitsSuffix = QStringLiteral("_units");

/// A row change in one entry, with what is needed to tell values that the change left out.
struct Place {
    const SQLite::Database& database;
    qint64 entry;
    QString table;
    QString key;
    QStringList columns;
    const RowChange& row;
};

Cell currentCell(const Place& place, size_t column) {
    QStringList conditions;
    for (size_t part = 0; part < place.row.key.size(); ++part) {
        if (!place.row.key[part])
            continue;
        const Cell& cell = place.row.operation == RowChange::Insert ? place.row.after[part] : place.row.before[part];
        const QString literal =
            cell.kind == Cell::Integer
                ? QString::number(cell.integer)
                : QStringLiteral("CAST(x'%1' AS TEXT)").arg(QString::fromLatin1(QByteArray::fromStdString(cell.bytes).toHex()));
        conditions << QStringLiteral("\"%1\" = %2").arg(place.columns.value(static_cast<qsizetype>(part)), literal);
    }
    const QString sql =
        QStringLiteral("SELECT \"%1\" FROM \"%2\" WHERE %3")
            .arg(place.columns.value(static_cast<qsizetype>(column)), place.table, conditions.join(QStringLiteral(" AND ")));
    Query query(place.database, sql.toUtf8().constData());
    if (!query.step() || query.isNull())
        return {Cell::Null, 0, {}};
    return {Cell::Integer, query.take<qint64>(), {}};
}

/// An integer that the entry left as it was: what the next entry to change it says it was before, else what stands now.
Cell unchangedCell(const Place& place, size_t column) {
    Query later(place.database, "SELECT entry FROM touched WHERE table_name = ? AND key = ? AND entry > ? ORDER BY entry");
    later.with(place.table, place.key, place.entry);
    while (later.step()) {
        const auto entry = storedEntry(place.database, later.take<qint64>());
        for (const RowChange& row : changesetOf(entry.value()).rows()) {
            if (QString::fromStdString(row.table) == place.table && keyOf(row, place.columns) == place.key &&
                column < row.before.size() && row.before[column].kind != Cell::Absent)
                return row.before[column];
        }
    }
    return currentCell(place, column);
}

QVariant plainValue(const Cell& cell, const QString& column) {
    switch (cell.kind) {
    case Cell::Absent:
    case Cell::Null:
        return {};
    case Cell::Integer:
        break;
    case Cell::Real:
        return std::bit_cast<double>(cell.integer);
    case Cell::Text:
    case Cell::Blob:
        return QString::fromStdString(cell.bytes);
    }
    const auto period = isPeriod(column) ? calendar::TenDay::fromOrdinal(static_cast<int>(cell.integer)) : std::nullopt;
    return period ? QVariant(period->code()) : QVariant(cell.integer);
}

QVariant decimalValue(const Place& place, const std::vector<Cell>& cells, size_t column, bool isThere) {
    if (!isThere)
        return {};
    const auto known = [&](size_t at) { return cells[at].kind == Cell::Absent ? unchangedCell(place, at) : cells[at]; };
    const Cell units = known(column);
    if (units.kind == Cell::Null)
        return {};
    const auto value = base::Decimal::of(units.integer, static_cast<int>(known(column + 1).integer));
    if (!value)
        return {};
    return value->isWhole() ? QVariant(value->units()) : QVariant(value->toDouble());
}

std::optional<FieldChange> fieldAt(const Place& place, size_t column, bool isDecimal) {
    const RowChange& row = place.row;
    const QString name = place.columns.value(static_cast<qsizetype>(column));
    FieldChange field{place.table, place.key, name, {}, {}};
    if (isDecimal) {
        field.column.chop(unitsSuffix.size());
        if (row.operation == RowChange::Update && row.after[column].kind == Cell::Absent &&
            row.after[column + 1].kind == Cell::Absent)
            return std::nullopt;
        field.from = decimalValue(place, row.before, column, row.operation != RowChange::Insert);
        field.to = decimalValue(place, row.after, column, row.operation != RowChange::Delete);
    } else {
        field.from = plainValue(row.before[column], name);
        field.to = plainValue(row.after[column], name);
    }
    return field.from.isNull() && field.to.isNull() ? std::nullopt : std::optional(field);
}

void addFields(const Place& place, std::vector<FieldChange>& fields) {
    for (size_t column = 0; column < place.row.key.size(); ++column) {
        if (place.row.key[column])
            continue;
        const QString& name = place.columns.value(static_cast<qsizetype>(column));
        const bool isDecimal = name.endsWith(unitsSuffix) && column + 1 < place.row.key.size();
        if (auto field = fieldAt(place, column, isDecimal))
            fields.push_back(std::move(*field));
        if (isDecimal)
            ++column; // its scale
    }
}

} // namespace

std::vector<FieldChange> changesOf(const Office& office, qint64 entry) {
    const Snapshot snapshot(office.database());
    std::vector<FieldChange> fields;
    const auto stored = storedEntry(office.database(), entry);
    if (!stored)
        return fields;
    QHash<QString, QStringList> columns;
    for (const RowChange& row : changesetOf(*stored).rows()) {
        const QString table = QString::fromStdString(row.table);
        if (!columns.contains(table))
            columns.insert(table, columnsOf(office.database(), table));
        addFields({office.database(), entry, table, keyOf(row, columns[table]), columns[table], row}, fields);
    }
    return fields;
}

} // namespace xundu::store
