#include "core/base/Error.h"
#include "core/store/Action.h"
#include "core/store/Reports.h"
#include "tests/bench/Samples.h"
#include "tests/support/FixedClock.h"

#include <QCoreApplication>

#include <sqlite3.h>

/// @file usage: bench_actions FILE PLAIN_FILE ACTIONS CHUNKS
/// Reports saved one action each, in turn with the same rows by plain SQLite, one transaction each, in a like file.

namespace xundu::bench {
namespace {

using calendar::TenDay;
using progress::ProgressReport;
using store::Office;

/// So many reports, each of another (旬, task, unit).
std::vector<ProgressReport> reportsFor(const plan::Plan& plan, size_t count) {
    std::vector<ProgressReport> reports;
    for (TenDay period = TenDay::firstOf(plan.year()); period.year() == plan.year(); period = period.plus(1)) {
        for (const plan::Unit& unit : plan.units) {
            for (const plan::Task* task : plan.tasks()) {
                if (reports.size() == count)
                    return reports;
                ProgressReport report{period, task->id, unit.id};
                report.progress = QStringLiteral("已走访企业12家，签订合作协议3份，按计划推进。");
                report.next = QStringLiteral("下旬组织一次现场调度。");
                report.receivedOn = QDate(plan.year(), 6, 20);
                reports.push_back(report);
            }
        }
    }
    throw base::Error(base::ErrorCode::BadCall, QStringLiteral("The plan has not so many duties."));
}

/// Plain SQLite with our pragmas and a statement kept prepared, and without the index for searching.
class PlainFile {
public:
    explicit PlainFile(const QString& path) {
        require(sqlite3_open(path.toUtf8().constData(), &m_database));
        execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON; PRAGMA cache_size = -16384; "
                "DROP TRIGGER search_insert");
        require(sqlite3_prepare_v2(m_database,
                                   "INSERT INTO report (task, unit, period, year, progress, problems, next_steps, coordination, "
                                   "unchanged, assessment, received_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                                   -1, &m_insert, nullptr));
    }
    ~PlainFile() {
        sqlite3_finalize(m_insert);
        sqlite3_close(m_database);
    }
    PlainFile(const PlainFile&) = delete;
    PlainFile& operator=(const PlainFile&) = delete;

    void save(const ProgressReport& report) {
        execute("BEGIN IMMEDIATE");
        const QByteArray texts[] = {report.progress.toUtf8(), report.problems.toUtf8(), report.next.toUtf8(),
                                    report.coordination.toUtf8()};
        int column = 0;
        for (const qint64 number :
             {report.task.value(), report.unit.value(), qint64(report.period.ordinal()), qint64(report.period.year())})
            require(sqlite3_bind_int64(m_insert, ++column, number));
        for (const QByteArray& text : texts)
            bind(++column, text);
        require(sqlite3_bind_int64(m_insert, ++column, report.unchanged ? 1 : 0));
        require(sqlite3_bind_null(m_insert, ++column));
        const QByteArray day = report.receivedOn.toString(Qt::ISODate).toUtf8();
        bind(++column, day);
        if (sqlite3_step(m_insert) != SQLITE_DONE)
            fail();
        require(sqlite3_reset(m_insert));
        execute("COMMIT");
    }

private:
    void bind(int column, const QByteArray& text) {
        require(sqlite3_bind_text(m_insert, column, text.constData(), static_cast<int>(text.size()), SQLITE_TRANSIENT));
    }
    void execute(const char* sql) { require(sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr)); }
    void require(int code) {
        if (code != SQLITE_OK)
            fail();
    }
    [[noreturn]] void fail() { throw base::Error(base::ErrorCode::Internal, QString::fromUtf8(sqlite3_errmsg(m_database))); }

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_insert = nullptr;
};

void record(Office& office, const ProgressReport& report) {
    store::Action action(office, QStringLiteral("Record progress"));
    store::reports::save(office, report);
    action.commit();
}

void run(const QString& path, const QString& plainPath, size_t actions, size_t chunks) {
    const tests::FixedClock clock;
    const auto office = Office::open(path, store::OpenMode::Write, {QStringLiteral("bench"), clock});
    PlainFile plain(plainPath);
    const std::vector<ProgressReport> reports = reportsFor(office->plan(), actions);
    const size_t chunk = reports.size() / chunks;
    Samples samples;
    for (size_t first = 0; first + chunk <= reports.size(); first += chunk) {
        samples.time(QStringLiteral("recorded"), [&] {
            for (size_t i = first; i < first + chunk; ++i)
                record(*office, reports[i]);
        });
        samples.time(QStringLiteral("plain"), [&] {
            for (size_t i = first; i < first + chunk; ++i)
                plain.save(reports[i]);
        });
    }
    samples.print();
}

} // namespace
} // namespace xundu::bench

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    try {
        xundu::bench::run(words.value(1), words.value(2), words.value(3).toULongLong(), words.value(4).toULongLong());
    } catch (const xundu::base::Error& error) {
        std::fprintf(stderr, "bench_actions: %s %s\n", qUtf8Printable(error.sentence()), error.what());
        return 1;
    }
    return 0;
}
