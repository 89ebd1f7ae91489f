#include "core/store/Query.h"

#include "core/base/Error.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <SQLiteCpp/Column.h>
#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <sqlite3.h>

namespace xundu::store {
namespace {

using base::Error;
using base::ErrorCode;

struct StoreText {
    Q_DECLARE_TR_FUNCTIONS(StoreText)
};

SQLite::Statement prepared(const SQLite::Database& database, const char* sql) {
    try {
        return SQLite::Statement(database, sql);
    } catch (const SQLite::Exception& failure) {
        raiseSqlite(failure.getExtendedErrorCode(), QString::fromUtf8(failure.what()), pathOf(database));
    }
}

} // namespace

void raisePeriodClosed(const SQLite::Database& database, calendar::TenDay period) {
    Query query(database, "SELECT closed_by, closed_at FROM closing WHERE period = ?");
    query.with(period).step();
    const auto by = query.take<QString>();
    const auto at = query.take<QDateTime>();
    throw Error(ErrorCode::PeriodClosed,
                StoreText::tr("%1 was closed by %2 on %3: its reports, readings and lights can no longer be changed. Enter a "
                              "correction (\"xundu correct\"), or re-open it (\"xundu reopen\").")
                    .arg(period.displayName(), by, at.toString(QStringLiteral("yyyy-MM-dd HH:mm"))));
}

void raiseDamaged(const QString& path, const QString& detail) {
    throw Error(ErrorCode::Damaged,
                StoreText::tr("%1 is damaged. Go back to a backup; keep the damaged file.").arg(QDir::toNativeSeparators(path)),
                detail);
}

void raiseSqlite(int extendedCode, const QString& message, const QString& path) {
    const QString file = QDir::toNativeSeparators(path);
    const QString folder = QDir::toNativeSeparators(QFileInfo(path).absolutePath());
    const QString detail = QStringLiteral("%1: %2 (SQLite %3)").arg(path, message).arg(extendedCode);
    switch (extendedCode & 0xff) {
    case SQLITE_NOTADB:
        throw Error(ErrorCode::NotADatabase,
                    StoreText::tr("%1 is not an office file: it holds something else. Choose another file.").arg(file), detail);
    case SQLITE_ERROR: // our statements are fixed: the file lacks a table or column that its version must have
    case SQLITE_CORRUPT:
        raiseDamaged(path, detail);
    case SQLITE_FULL:
        throw Error(
            ErrorCode::CannotWrite,
            StoreText::tr("There is no room left on the disk that holds %1. Nothing was changed; make room in %2 and try again.")
                .arg(file, folder),
            detail);
    case SQLITE_IOERR:
        throw Error(
            ErrorCode::CannotWrite,
            StoreText::tr("%1 could not be read or written. Nothing was changed; check the disk or the network that holds %2.")
                .arg(file, folder),
            detail);
    case SQLITE_READONLY:
    case SQLITE_PERM:
        if (extendedCode == SQLITE_READONLY_DBMOVED || !QFileInfo::exists(path))
            throw Error(ErrorCode::NotFound,
                        StoreText::tr("%1 was moved or deleted while it was open, so that nothing can be written to it. What it "
                                      "held is still shown here: make a backup under another name, and go on with that.")
                            .arg(file),
                        detail);
        throw Error(
            ErrorCode::ReadOnly,
            StoreText::tr("%1 cannot be written. Copy it to a folder of your own, or ask for the right to write.").arg(file),
            detail);
    case SQLITE_CANTOPEN:
        throw Error(ErrorCode::CannotWrite,
                    StoreText::tr("%1 cannot be opened. Check that you may use the folder %2.").arg(file, folder), detail);
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        throw Error(ErrorCode::Locked, StoreText::tr("Another program is writing %1 just now. Try again in a moment.").arg(file),
                    detail);
    default:
        throw Error(
            ErrorCode::Internal,
            StoreText::tr("The change did not fit the rules of %1. Nothing was changed. \"xundu check\" tells whether the "
                          "file is sound.")
                .arg(file),
            detail);
    }
}

void raiseSqlite(const SQLite::Database& database, int code) {
    const int extended = sqlite3_extended_errcode(database.getHandle());
    raiseSqlite((extended & 0xff) == code ? extended : code, QString::fromUtf8(sqlite3_errstr(code)), pathOf(database));
}

QString pathOf(const SQLite::Database& database) {
    QString path = QString::fromStdString(database.getFilename());
    if (path.endsWith(QStringLiteral(".part")))
        path.chop(5);
    return path;
}

void execute(const SQLite::Database& database, const QByteArray& statements) {
    const int code = sqlite3_exec(database.getHandle(), statements.constData(), nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        raiseSqlite(sqlite3_extended_errcode(database.getHandle()), QString::fromUtf8(sqlite3_errmsg(database.getHandle())),
                    pathOf(database));
}

template <class Work>
auto Query::translated(Work work) {
    try {
        return work();
    } catch (const SQLite::Exception& failure) {
        if (failure.getExtendedErrorCode() == SQLITE_CONSTRAINT_TRIGGER && m_period)
            raisePeriodClosed(m_database, *m_period);
        raiseSqlite(failure.getExtendedErrorCode(), QString::fromUtf8(failure.what()), pathOf(m_database));
    }
}

Query::Query(const SQLite::Database& database, const char* sql) : m_database(database), m_statement(prepared(database, sql)) {}

bool Query::step() {
    m_column = 0;
    return translated([&] { return m_statement.executeStep(); });
}

void Query::restart() {
    m_statement.tryReset(); // its result is that of the run before, which has been reported
    m_parameter = 0;
    m_period.reset();
}

int Query::runToEnd() {
    while (step()) {
    }
    const int changes = m_database.getChanges();
    m_statement.tryReset(); // done: there is nothing left to report
    return changes;
}

void Query::bindInteger(qint64 value) {
    translated([&] { m_statement.bind(++m_parameter, static_cast<int64_t>(value)); });
}

void Query::bindText(const QString& value) {
    translated([&] { m_statement.bind(++m_parameter, value.toStdString()); });
}

void Query::bindBytes(const QByteArray& value) {
    const char* data = value.constData(); // not null, so that no bytes are an empty BLOB
    translated([&] { m_statement.bind(++m_parameter, static_cast<const void*>(data), static_cast<int>(value.size())); });
}

void Query::bindNull() {
    translated([&] { m_statement.bind(++m_parameter); });
}

bool Query::isNull() {
    return translated([&] { return m_statement.isColumnNull(m_column); });
}

qint64 Query::integer() {
    return translated([&] { return static_cast<qint64>(m_statement.getColumn(m_column++).getInt64()); });
}

QString Query::text() {
    return translated([&] {
        const SQLite::Column column = m_statement.getColumn(m_column++);
        const char* data = column.getText();
        return QString::fromUtf8(data, column.getBytes());
    });
}

QByteArray Query::bytes() {
    return translated([&] {
        const SQLite::Column column = m_statement.getColumn(m_column++);
        const void* data = column.getBlob();
        return QByteArray(static_cast<const char*>(data), column.getBytes());
    });
}

void Query::refuseColumn() const {
    raiseDamaged(pathOf(m_database),
                 QStringLiteral("column %1 of %2").arg(m_column).arg(QString::fromStdString(m_statement.getQuery())));
}

Snapshot::Snapshot(const SQLite::Database& database) : m_database(database) { execute(database, "SAVEPOINT xundu_snapshot"); }

Snapshot::~Snapshot() { sqlite3_exec(m_database.getHandle(), "RELEASE xundu_snapshot", nullptr, nullptr, nullptr); }

} // namespace xundu::store
