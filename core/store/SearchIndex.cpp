#include "core/store/SearchIndex.h"

#include "core/base/Error.h"
#include "core/search/SearchText.h"
#include "core/store/Query.h"

#include <QHash>

#include <SQLiteCpp/Database.h>
#include <sqlite3.h>

namespace xundu::store {
namespace {

QString piecesOf(sqlite3_value* value) {
    const auto* bytes = reinterpret_cast<const char*>(sqlite3_value_text(value));
    return search::piecesOf(QString::fromUtf8(bytes, sqlite3_value_bytes(value)));
}

void searchPieces(sqlite3_context* context, int count, sqlite3_value** values) {
    QStringList texts;
    for (int i = 0; i < count; ++i)
        texts << piecesOf(values[i]);
    texts.removeAll(QString());
    const QByteArray joined = texts.join(u' ').toUtf8();
    sqlite3_result_text(context, joined.constData(), static_cast<int>(joined.size()), SQLITE_TRANSIENT);
}

/// Of one piece at its place. Their sum tells two indexes apart, in whatever order they are read.
quint64 mark(const QByteArray& piece, qint64 row, qint64 place) {
    return qHashBits(piece.constData(), static_cast<size_t>(piece.size()), qHashMulti(0, row, place));
}

quint64 marksOfIndex(const SQLite::Database& database) {
    quint64 sum = 0;
    Query query(database, "SELECT CAST(term AS BLOB), doc, \"offset\" FROM search_piece");
    while (query.step()) {
        const auto piece = query.take<QByteArray>();
        const auto row = query.take<qint64>();
        sum += mark(piece, row, query.take<qint64>());
    }
    return sum;
}

quint64 marksOfReports(const SQLite::Database& database) {
    quint64 sum = 0;
    Query query(database, "SELECT s.id, CAST(search_pieces(r.progress, r.problems, r.next_steps, r.coordination) AS BLOB) "
                          "FROM search_row s JOIN report r ON r.task = s.task AND r.unit = s.unit AND r.period = s.period");
    while (query.step()) {
        const auto row = query.take<qint64>();
        const auto pieces = query.take<QByteArray>();
        if (pieces.isEmpty())
            continue;
        qint64 place = 0;
        for (const QByteArray& piece : pieces.split(' '))
            sum += mark(piece, row, place++);
    }
    return sum;
}

bool everyReportHasItsRow(const SQLite::Database& database) {
    Query query(database,
                "SELECT (SELECT count(*) FROM report) = (SELECT count(*) FROM search_row) AND NOT EXISTS (SELECT 1 FROM "
                "report r WHERE NOT EXISTS (SELECT 1 FROM search_row s WHERE s.task = r.task AND s.unit = r.unit AND "
                "s.period = r.period AND s.id >> 32 = r.period))");
    query.step();
    return query.take<bool>();
}

} // namespace

void provideSearchPieces(const SQLite::Database& database) {
    const int code = sqlite3_create_function_v2(database.getHandle(), "search_pieces", -1,
                                                SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, nullptr, searchPieces,
                                                nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        raiseSqlite(database, code);
}

bool searchIndexFits(const SQLite::Database& database) {
    try {
        return everyReportHasItsRow(database) && marksOfIndex(database) == marksOfReports(database);
    } catch (const base::Error& error) {
        if (error.code() != base::ErrorCode::Damaged)
            throw;
        return false; // the index cannot even be read
    }
}

} // namespace xundu::store
