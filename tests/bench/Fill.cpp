#include "core/base/Error.h"
#include "core/plan/PlanJson.h"
#include "core/store/Action.h"
#include "core/store/Query.h"
#include "core/store/Schema.h"
#include "tests/support/FixedClock.h"

#include <QCoreApplication>

#include <SQLiteCpp/Database.h>

#include <cstdio>

/// @file usage: bench_fill FILE READINGS REPORTS [YEARS [TASKS]]
/// Makes an office file with the built-in plan and at least so many rows, spread evenly over the years.
///
/// Why this shape is what an office gets: the plan names 21 units, and a bureau or a county answers through its sections
/// (科室, townships), here eight each, so that about 190 units answer every 旬. Each return is one journalled action, with a
/// reading of every indicator and a report on every task: the largest return there can be. Rows are keyed by year, so that a
/// file that lives on grows by whole years with a plan each; they arrive 旬 by 旬, which leaves the pages as an office would.
/// Earlier years come without a journal, which nothing that is measured reads. More tasks than the plan's are its own again.

namespace xundu::bench {
namespace {

using store::Query;

constexpr int sectionsPerUnit = 8;
constexpr int periodsPerYear = 36;

struct Wanted {
    qint64 readings;
    qint64 reports;
    int years;
    int tasks; ///< 0: those of the plan
};

void addSections(const SQLite::Database& database, int year) {
    Query(database, "WITH RECURSIVE k(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM k WHERE n < ?) "
                    "INSERT INTO unit (year, id, place, name, short_name, kind, member, office_host, parent, officer, phone) "
                    "SELECT year, 1000 * k.n + id, 1000 * k.n + place, name || '第' || k.n || '科', "
                    "short_name || k.n || '科', 'section', 0, 0, id, '', '' FROM unit, k WHERE year = ?")
        .run(sectionsPerUnit, year);
}

int count(const SQLite::Database& database, const char* sql, int year) {
    Query query(database, sql);
    query.with(year).step();
    return query.take<int>();
}

/// The plan's tasks again and again, each time under other numbers, with their units, measures and milestones.
void addTasks(const SQLite::Database& database, int year, int wanted) {
    const int own = count(database, "SELECT count(*) FROM task WHERE year = ?", year);
    for (int more = own; more < wanted; more += own) {
        for (const char* sql :
             {"INSERT INTO task SELECT year, number + ?1, place + ?1, programme, title, text, due_on, original_due_on, closed_on "
              "FROM task WHERE year = ?2 AND number <= ?3",
              "INSERT INTO responsibility SELECT year, task + ?1, place, role, unit, group_id FROM responsibility "
              "WHERE year = ?2 AND task <= ?3",
              "INSERT INTO measure SELECT year, task + ?1, number, kind, text FROM measure WHERE year = ?2 AND task <= ?3",
              "INSERT INTO milestone SELECT year, id || '-' || ?1, task + ?1, measure, place, text, "
              "coalesce(due_on, date('2025-04-10', (task * 13 % 250) || ' days')), done_on, original_due_on FROM milestone "
              "WHERE year = ?2 AND task <= ?3"})
            Query(database, sql).run(more, year, std::min(own, wanted - more));
    }
}

/// Every table of the plan, the same words under another year.
void copyPlan(const SQLite::Database& database, int from, int to) {
    const QStringList tables = QString::fromLatin1("plan force_deputy unit unit_group group_member programme task responsibility "
                                                   "measure milestone indicator mention allocation pace_step duty")
                                   .split(u' ');
    for (const QString& table : tables) {
        QStringList columns;
        for (const QString& column : store::columnsOf(database, table)) {
            if (column == u"year")
                columns << QString::number(to);
            else if (column == u"period" || column == u"first_period")
                columns << QStringLiteral("%1 + %2").arg(column).arg((to - from) * periodsPerYear);
            else
                columns << column;
        }
        const QString sql = QStringLiteral("INSERT INTO %1 SELECT %2 FROM %1 WHERE year = ?").arg(table, columns.join(u','));
        Query(database, sql.toUtf8().constData()).run(from);
    }
}

std::vector<qint64> unitsOf(const SQLite::Database& database, int year) {
    std::vector<qint64> units;
    Query query(database, "SELECT id FROM unit WHERE year = ? ORDER BY place");
    query.with(year);
    while (query.step())
        units.push_back(query.take<qint64>());
    return units;
}

class Returns {
public:
    explicit Returns(const SQLite::Database& database)
        : m_readings(database,
                     "INSERT INTO reading SELECT code, ?1, ?2, year, target_units * ?3 * (50 + place * 37 % 60) / 3600, "
                     "target_scale, CASE kind WHEN 'ratio' THEN 100 END, CASE kind WHEN 'ratio' THEN 0 END, "
                     "'旬报-' || ?1 || '-' || ?3 || '.xlsx', '指标', 'F' || (place + 4), '', '' FROM indicator WHERE year = ?4"),
          m_reports(database, "INSERT INTO report SELECT number, ?1, ?2, year, "
                              "'截至第' || ?3 || '旬，已走访企业' || (?3 * 3) || '家，签订合作协议' || ?3 || '份，第' "
                              "|| ?1 || '批次任务按计划推进。', "
                              "CASE ?3 % 4 WHEN 0 THEN '部分企业研发费用归集不规范，需要部门会商。' ELSE '' END, "
                              "'下旬继续推进第' || number || '项任务的重点举措，组织一次现场调度。', '', 0, "
                              "CASE number % 3 WHEN 0 THEN 'behind' ELSE 'normal' END, ?4 FROM task WHERE year = ?5") {}

    void add(qint64 unit, int year, int period, bool readings, bool reports) {
        const int ordinal = year * periodsPerYear + period;
        if (readings)
            m_readings.run(unit, ordinal, period + 1, year);
        if (reports)
            m_reports.run(unit, ordinal, period + 1, QDate(year, period / 3 + 1, 10 + period % 3 * 9), year);
    }

private:
    Query m_readings;
    Query m_reports;
};

/// How many units must answer for a number of rows.
size_t answering(qint64 rows, int perReturn, int years) {
    const qint64 perUnit = qint64(perReturn) * periodsPerYear * years;
    return static_cast<size_t>((rows + perUnit - 1) / perUnit);
}

void fill(store::Office& office, const Wanted& wanted) {
    const SQLite::Database& database = office.database();
    const int newest = office.plan().year();
    const int oldest = newest - wanted.years + 1;
    store::execute(database, "PRAGMA synchronous = OFF; PRAGMA cache_size = -1000000");
    {
        store::Action action(office, QStringLiteral("Add sections and years"));
        addSections(database, newest);
        addTasks(database, newest, wanted.tasks);
        for (int year = oldest; year < newest; ++year)
            copyPlan(database, newest, year);
        action.commit();
    }
    const std::vector<qint64> units = unitsOf(database, newest);
    const size_t measuring =
        answering(wanted.readings, count(database, "SELECT count(*) FROM indicator WHERE year = ?", newest), wanted.years);
    const size_t reporting =
        answering(wanted.reports, count(database, "SELECT count(*) FROM task WHERE year = ?", newest), wanted.years);
    if (std::max(measuring, reporting) > units.size())
        throw base::Error(base::ErrorCode::BadCall, QStringLiteral("So many rows need more years."));
    Returns returns(database);
    for (int year = oldest; year <= newest; ++year) {
        const bool journalled = year == newest;
        if (!journalled)
            store::execute(database, "BEGIN");
        for (int period = 0; period < periodsPerYear; ++period) {
            for (size_t unit = 0; unit < std::max(measuring, reporting); ++unit) {
                std::optional<store::Action> action;
                if (journalled)
                    action.emplace(office, QStringLiteral("Record a return"));
                returns.add(units[unit], year, period, unit < measuring, unit < reporting);
                if (action)
                    action->commit();
            }
        }
        if (!journalled)
            store::execute(database, "COMMIT");
    }
}

} // namespace
} // namespace xundu::bench

int main(int argc, char** argv) {
    using namespace xundu;
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    if (words.size() < 4) {
        std::fputs("usage: bench_fill FILE READINGS REPORTS [YEARS [TASKS]]\n", stderr);
        return 2;
    }
    try {
        const tests::FixedClock clock;
        const auto office = store::Office::create(words.at(1), plan::builtInPlan(), {QStringLiteral("bench"), clock});
        bench::fill(*office, {words.at(2).toLongLong(), words.at(3).toLongLong(), words.value(4, QStringLiteral("1")).toInt(),
                              words.value(5).toInt()});
    } catch (const base::Error& error) {
        std::fprintf(stderr, "bench_fill: %s %s\n", qUtf8Printable(error.sentence()), error.what());
        return 1;
    }
    return 0;
}
