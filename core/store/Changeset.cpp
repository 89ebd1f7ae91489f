#include "core/store/Changeset.h"

#include "core/base/Error.h"
#include "core/store/Query.h"
#include "core/store/Schema.h"

#include <QCoreApplication>

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

#include <algorithm>
#include <bit>
#include <memory>

namespace xundu::store {
namespace {

using base::Error;
using base::ErrorCode;

struct JournalText {
    Q_DECLARE_TR_FUNCTIONS(JournalText)
};

struct Free {
    void operator()(void* memory) const { sqlite3_free(memory); }
};
using Memory = std::unique_ptr<void, Free>;

[[noreturn]] void refuseBytes(int code) {
    throw Error(ErrorCode::Damaged,
                JournalText::tr("An entry of the journal cannot be read. Go back to a backup; keep the damaged file."),
                QStringLiteral("changeset: %1").arg(QString::fromUtf8(sqlite3_errstr(code))));
}

void require(int code) {
    if (code != SQLITE_OK)
        refuseBytes(code);
}

Cell cellOf(sqlite3_value* value) {
    if (!value)
        return {};
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return {Cell::Integer, sqlite3_value_int64(value), {}};
    case SQLITE_FLOAT:
        return {Cell::Real, std::bit_cast<qint64>(sqlite3_value_double(value)), {}};
    case SQLITE_NULL:
        return {Cell::Null, 0, {}};
    default:
        break;
    }
    const Cell::Kind kind = sqlite3_value_type(value) == SQLITE_TEXT ? Cell::Text : Cell::Blob;
    const auto* data = static_cast<const char*>(sqlite3_value_blob(value));
    return {kind, 0, data ? std::string(data, static_cast<size_t>(sqlite3_value_bytes(value))) : std::string()};
}

RowChange rowAt(sqlite3_changeset_iter* at) {
    const char* table = nullptr;
    int columns = 0;
    int operation = 0;
    unsigned char* key = nullptr;
    require(sqlite3changeset_op(at, &table, &columns, &operation, nullptr));
    require(sqlite3changeset_pk(at, &key, nullptr));
    RowChange row{table,
                  operation == SQLITE_INSERT   ? RowChange::Insert
                  : operation == SQLITE_UPDATE ? RowChange::Update
                                               : RowChange::Delete,
                  {},
                  {},
                  {}};
    for (int column = 0; column < columns; ++column) {
        sqlite3_value* before = nullptr;
        sqlite3_value* after = nullptr;
        if (row.operation != RowChange::Insert)
            require(sqlite3changeset_old(at, column, &before));
        if (row.operation != RowChange::Delete)
            require(sqlite3changeset_new(at, column, &after));
        row.key.push_back(key[column] != 0);
        row.before.push_back(cellOf(before));
        row.after.push_back(cellOf(after));
    }
    return row;
}

int onConflict(void* kind, int conflict, sqlite3_changeset_iter*) {
    *static_cast<int*>(kind) = conflict;
    return SQLITE_CHANGESET_ABORT;
}

/// A guard's message does not come through an apply: this finds the 旬 that it refused.
void explainClosed(const SQLite::Database& database, const Changeset& changes) {
    for (const RowChange& row : changes.rows()) {
        const QString table = QString::fromStdString(row.table);
        if (!frozenTables().contains(table))
            continue;
        const auto column = static_cast<size_t>(columnsOf(database, table).indexOf(QStringLiteral("period")));
        const Cell& cell = row.operation == RowChange::Insert ? row.after.at(column) : row.before.at(column);
        const auto period = calendar::TenDay::fromOrdinal(static_cast<int>(cell.integer));
        if (period && Query(database, "SELECT 1 FROM closing WHERE period = ?").with(*period).step())
            raisePeriodClosed(database, *period);
    }
}

[[noreturn]] void refuseApply(const QString& detail) {
    throw Error(ErrorCode::Conflict, JournalText::tr("Later changes stand on this one, so it was left as it is."), detail);
}

} // namespace

Changeset Changeset::inverted() const {
    int size = 0;
    void* data = nullptr;
    const int code = sqlite3changeset_invert(static_cast<int>(m_bytes.size()), m_bytes.constData(), &size, &data);
    const Memory memory(data);
    require(code);
    return Changeset(QByteArray(static_cast<const char*>(data), size));
}

std::vector<RowChange> Changeset::rows() const {
    std::vector<RowChange> rows;
    forEachRow([&](const RowChange& row) { rows.push_back(row); });
    return rows;
}

void Changeset::forEachRow(const std::function<void(const RowChange&)>& visit) const {
    sqlite3_changeset_iter* at = nullptr;
    char* bytes = const_cast<char*>(m_bytes.constData()); // NOLINT(cppcoreguidelines-pro-type-const-cast): only read
    require(sqlite3changeset_start(&at, static_cast<int>(m_bytes.size()), bytes));
    const std::unique_ptr<sqlite3_changeset_iter, decltype(&sqlite3changeset_finalize)> owner(at, &sqlite3changeset_finalize);
    int code = SQLITE_OK;
    while ((code = sqlite3changeset_next(at)) == SQLITE_ROW)
        visit(rowAt(at));
    if (code != SQLITE_DONE)
        refuseBytes(code);
}

bool Changeset::isSameAs(const Changeset& other) const {
    std::vector<RowChange> mine = rows();
    std::vector<RowChange> theirs = other.rows();
    std::sort(mine.begin(), mine.end());
    std::sort(theirs.begin(), theirs.end());
    return mine == theirs;
}

Recording::Recording(SQLite::Database& database, const QStringList& tables) : m_database(database) {
    execute(database, "BEGIN IMMEDIATE");
    int code = sqlite3session_create(database.getHandle(), "main", &m_session);
    for (const QString& table : tables) {
        if (code == SQLITE_OK)
            code = sqlite3session_attach(m_session, table.toUtf8().constData());
    }
    if (code != SQLITE_OK) {
        if (m_session)
            sqlite3session_delete(m_session);
        database.tryExec("ROLLBACK");
        raiseSqlite(database, code);
    }
}

Recording::~Recording() {
    sqlite3session_delete(m_session);
    if (m_committed)
        return;
    if (sqlite3_get_autocommit(m_database.getHandle()) == 0) // a full disk has rolled back by itself
        m_database.tryExec("ROLLBACK");
    // Where writing failed half way, SQLite plays its journal back with the next read, not with the rollback.
    m_database.tryExec("SELECT 1 FROM sqlite_schema LIMIT 1");
}

Changeset Recording::changes() const {
    QByteArray bytes;
    const auto append = [](void* to, const void* data, int size) {
        static_cast<QByteArray*>(to)->append(static_cast<const char*>(data), size);
        return SQLITE_OK;
    };
    const int code = sqlite3session_changeset_strm(m_session, append, &bytes);
    if (code != SQLITE_OK)
        raiseSqlite(m_database, code);
    return Changeset(bytes);
}

void Recording::apply(const Changeset& changes) {
    QByteArray bytes = changes.bytes(); // the call takes no const
    int conflict = 0;
    const int code = sqlite3changeset_apply(m_database.getHandle(), static_cast<int>(bytes.size()), bytes.data(), nullptr,
                                            onConflict, &conflict);
    if (code == SQLITE_ABORT || conflict != 0) {
        if (conflict == SQLITE_CHANGESET_CONSTRAINT)
            explainClosed(m_database, changes);
        refuseApply(QStringLiteral("conflict of kind %1").arg(conflict));
    }
    if (code != SQLITE_OK)
        raiseSqlite(m_database, code);
    if (!this->changes().isSameAs(changes))
        refuseApply(QStringLiteral("what was applied is not what was recorded"));
}

void Recording::commit() {
    execute(m_database, "COMMIT");
    m_committed = true;
}

} // namespace xundu::store
