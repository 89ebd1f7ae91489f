#include "core/base/Error.h"
#include "core/store/Query.h"
#include "core/store/Reports.h"
#include "tests/bench/Samples.h"
#include "tests/support/FixedClock.h"

#include <QCoreApplication>

#include <SQLiteCpp/Database.h>

/// @file usage: bench_status FILE LARGER_FILE ROUNDS
/// The status of a 旬, in turn with queries by hand over the same file and with the same status of the larger file.

namespace xundu::bench {
namespace {

using calendar::TenDay;
using store::Office;
using store::OpenMode;
using store::Query;

constexpr int warmUp = 5;

/// The newest reading of each indicator and unit of the year: one seek for each.
const char* const latestOfAll =
    "SELECT r.indicator, r.unit, r.period, r.value_units, r.value_scale, r.denominator_units, r.denominator_scale, "
    "r.source_file, r.source_sheet, r.source_cell FROM indicator i CROSS JOIN unit u ON u.year = i.year CROSS JOIN reading r "
    "ON r.indicator = i.code AND r.unit = u.id AND r.period = (SELECT max(period) FROM reading WHERE indicator = i.code AND "
    "unit = u.id AND period BETWEEN ?1 AND ?2) WHERE i.year = ?3";

/// The same, of those units alone whose readings count: an indicator's source, the counties and the zone, or its group.
const char* const latestThatCount =
    "SELECT r.indicator, r.unit, r.period, r.value_units, r.value_scale, r.denominator_units, r.denominator_scale, "
    "r.source_file, r.source_sheet, r.source_cell FROM indicator i CROSS JOIN unit u ON u.year = i.year AND "
    "CASE WHEN i.every_unit IS NULL THEN u.id = i.source OR u.kind IN ('county', 'zone') ELSE EXISTS (SELECT 1 FROM "
    "group_member m WHERE m.year = i.year AND m.group_id = i.every_unit AND m.unit = u.id) END CROSS JOIN reading r "
    "ON r.indicator = i.code AND r.unit = u.id AND r.period = (SELECT max(period) FROM reading WHERE indicator = i.code AND "
    "unit = u.id AND period BETWEEN ?1 AND ?2) WHERE i.year = ?3";

/// Prepares, runs and takes every column. @return how many rows
size_t runQuery(const Office& office, const char* sql, TenDay period) {
    Query query(office.database(), sql);
    query.with(TenDay::firstOf(period.year()), period, period.year());
    size_t rows = 0;
    for (; query.step(); ++rows) {
        query.take<QString>();
        query.take<qint64>();
        query.take<TenDay>();
        query.take<base::Decimal>();
        query.take<std::optional<base::Decimal>>();
        for (int text = 0; text < 3; ++text)
            query.take<QString>();
    }
    return rows;
}

void run(const QString& path, const QString& larger, int rounds) {
    const tests::FixedClock clock(QDate(2025, 12, 25));
    const store::Actor actor{QStringLiteral("bench"), clock};
    const auto office = Office::open(path, OpenMode::Read, actor);
    const auto big = Office::open(larger, OpenMode::Read, actor);
    const TenDay period = office->plan().periodShownOn(clock.today());
    if (runQuery(*office, latestThatCount, period) != store::reports::factsOf(*office, period).readings.size())
        throw base::Error(base::ErrorCode::Internal, QStringLiteral("The query by hand does not read what the status reads."));
    Samples samples;
    for (int round = -warmUp; round < rounds; ++round) {
        Samples scratch;
        Samples& kept = round < 0 ? scratch : samples;
        kept.time(QStringLiteral("status"), [&] { store::reports::statusOf(*office, period); });
        kept.time(QStringLiteral("all"), [&] { runQuery(*office, latestOfAll, period); });
        kept.time(QStringLiteral("counting"), [&] { runQuery(*office, latestThatCount, period); });
        kept.time(QStringLiteral("larger"), [&] { store::reports::statusOf(*big, period); });
    }
    samples.print();
}

} // namespace
} // namespace xundu::bench

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const QStringList words = QCoreApplication::arguments();
    try {
        xundu::bench::run(words.value(1), words.value(2), words.value(3).toInt());
    } catch (const xundu::base::Error& error) {
        std::fprintf(stderr, "bench_status: %s %s\n", qUtf8Printable(error.sentence()), error.what());
        return 1;
    }
    return 0;
}
