#include "core/store/Reports.h"

#include "core/store/Corrector.h"
#include "core/store/Query.h"
#include "core/store/Verbs.h"

#include <algorithm>
#include <iterator>

namespace xundu::store::reports {
namespace {

using calendar::TenDay;
using progress::ProgressReport;
using progress::Reading;

/// With `r` for report and `u` for unit, which orders by the plan.
const QByteArray selectReport =
    "SELECT r.period, r.task, r.unit, r.progress, r.problems, r.next_steps, r.coordination, r.unchanged, r.assessment, "
    "r.received_on FROM report r JOIN unit u ON u.year = r.year AND u.id = r.unit ";

const QByteArray newestOfUnit =
    selectReport + "WHERE r.task = ? AND r.unit = ? AND r.period BETWEEN ? AND ? ORDER BY r.period DESC LIMIT ?";

const QByteArray selectReading =
    "SELECT indicator, unit, period, value_units, value_scale, denominator_units, denominator_scale, source_file, source_sheet, "
    "source_cell, source_hash, source_text FROM reading WHERE indicator = ? AND unit = ? AND period BETWEEN ? AND ? ";

Reading takeReading(Query& query) {
    return {query.take<plan::IndicatorCode>(),
            query.take<plan::UnitId>(),
            query.take<TenDay>(),
            query.take<base::Decimal>(),
            query.take<std::optional<base::Decimal>>(),
            {query.take<QString>(), query.take<QString>(), query.take<QString>(), query.take<QString>(), query.take<QString>()}};
}

std::vector<ProgressReport> takeReports(Query& query) {
    std::vector<ProgressReport> reports;
    while (query.step()) {
        reports.push_back({query.take<TenDay>(), query.take<plan::TaskId>(), query.take<plan::UnitId>(), query.take<QString>(),
                           query.take<QString>(), query.take<QString>(), query.take<QString>(), query.take<bool>(),
                           query.take<std::optional<progress::Assessment>>(), query.take<QDate>()});
    }
    return reports;
}

} // namespace

void save(Office& office, const ProgressReport& report) {
    requireTask(office, report.task);
    requireUnit(office, report.unit);
    requirePlanYear(office, report.period);
    const QDate receivedOn = report.receivedOn.isValid() ? report.receivedOn : office.actor().clock.today();
    Query(writing(office),
          "INSERT INTO report (task, unit, period, year, progress, problems, next_steps, coordination, unchanged, assessment, "
          "received_on) "
          "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (task, unit, period) DO UPDATE SET "
          "progress = excluded.progress, problems = excluded.problems, next_steps = excluded.next_steps, "
          "coordination = excluded.coordination, unchanged = excluded.unchanged, assessment = excluded.assessment")
        .run(report.task, report.unit, report.period, report.period.year(), report.progress, report.problems, report.next,
             report.coordination, report.unchanged, report.assessment, receivedOn);
}

void save(Office& office, const Reading& reading) {
    requireIndicator(office, reading.indicator);
    requireUnit(office, reading.unit);
    requirePlanYear(office, reading.period);
    Query(writing(office),
          "INSERT INTO reading (indicator, unit, period, year, value_units, value_scale, denominator_units, denominator_scale, "
          "source_file, source_sheet, source_cell, source_hash, source_text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) "
          "ON CONFLICT (indicator, unit, period) DO UPDATE SET value_units = excluded.value_units, value_scale = "
          "excluded.value_scale, "
          "denominator_units = excluded.denominator_units, denominator_scale = excluded.denominator_scale, "
          "source_file = excluded.source_file, source_sheet = excluded.source_sheet, source_cell = excluded.source_cell, "
          "source_hash = excluded.source_hash, source_text = excluded.source_text")
        .run(reading.indicator, reading.unit, reading.period, reading.period.year(), reading.value, reading.denominator,
             reading.source.file, reading.source.sheet, reading.source.cell, reading.source.hash, reading.source.said);
}

void setOverride(Office& office, TenDay period, const progress::LightOverride& verdict) {
    requireTask(office, verdict.task);
    requirePlanYear(office, period);
    if (verdict.light == progress::Light::None) {
        Query(writing(office), "DELETE FROM light_override WHERE task = ? AND period = ?").run(verdict.task, period);
        return;
    }
    Query(writing(office),
          "INSERT INTO light_override (task, period, year, light, reason, by_whom) VALUES (?, ?, ?, ?, ?, ?) "
          "ON CONFLICT (task, period) DO UPDATE SET light = excluded.light, reason = excluded.reason, by_whom = excluded.by_whom")
        .run(verdict.task, period, period.year(), verdict.light, verdict.reason, verdict.by);
}

std::optional<ProgressReport> report(const Office& office, TenDay period, plan::TaskId task, plan::UnitId unit) {
    Query query(office.database(), (selectReport + "WHERE r.task = ? AND r.unit = ? AND r.period = ?").constData());
    query.with(task, unit, period);
    std::vector<ProgressReport> found = takeReports(query);
    return found.empty() ? std::nullopt : std::optional(std::move(found.front()));
}

std::vector<ProgressReport> reportsOf(const Office& office, plan::TaskId task, TenDay until) {
    Query query(office.database(),
                (selectReport + "WHERE r.task = ? AND r.period BETWEEN ? AND ? ORDER BY r.period DESC, u.place").constData());
    query.with(task, TenDay::firstOf(until.year()), until);
    return takeReports(query);
}

std::vector<ProgressReport> reportsIn(const Office& office, TenDay period) {
    Query query(office.database(), (selectReport + "WHERE r.period = ? ORDER BY r.task, u.place").constData());
    query.with(period);
    return takeReports(query);
}

std::vector<progress::Receipt> receiptsIn(const Office& office, TenDay period) {
    Query query(office.database(), "SELECT task, unit, received_on, unchanged FROM report WHERE period = ? ORDER BY task, unit");
    query.with(period);
    std::vector<progress::Receipt> receipts;
    while (query.step())
        receipts.push_back({query.take<plan::TaskId>(), query.take<plan::UnitId>(), query.take<QDate>(), query.take<bool>()});
    return receipts;
}

int countReports(const Office& office, plan::TaskId task, TenDay until) {
    Query query(office.database(), "SELECT count(*) FROM report WHERE task = ? AND period BETWEEN ? AND ?");
    query.with(task, TenDay::firstOf(until.year()), until).step();
    return query.take<int>();
}

std::vector<ProgressReport> newestReports(const Office& office, plan::TaskId task, plan::UnitId unit, TenDay until, int atMost) {
    Query query(office.database(), newestOfUnit.constData());
    query.with(task, unit, TenDay::firstOf(until.year()), until, atMost);
    return takeReports(query);
}

std::vector<ProgressReport> newestReports(const Office& office, TenDay until) {
    const Snapshot snapshot(office.database());
    Query query(office.database(), newestOfUnit.constData());
    std::vector<ProgressReport> result;
    for (const plan::Task* task : office.plan().tasks()) {
        for (const plan::Unit& unit : office.plan().units) {
            query.with(task->id, unit.id, TenDay::firstOf(until.year()), until, 1);
            auto found = takeReports(query);
            std::move(found.begin(), found.end(), std::back_inserter(result));
        }
    }
    return result;
}

std::vector<Reading> readingsOf(const Office& office, const plan::IndicatorCode& indicator,
                                const std::vector<plan::UnitId>& units, TenDay until) {
    const Snapshot snapshot(office.database());
    Query query(office.database(), (selectReading + "ORDER BY period").constData());
    Corrector corrector(office.database());
    std::vector<Reading> readings;
    for (const plan::UnitId unit : units) {
        query.with(indicator, unit, TenDay::firstOf(until.year()), until);
        while (query.step())
            readings.push_back(corrector.asKnown(takeReading(query)));
    }
    std::stable_sort(readings.begin(), readings.end(), [](const Reading& a, const Reading& b) { return a.period < b.period; });
    return readings;
}

std::optional<Reading> readingAsReported(const Office& office, const plan::IndicatorCode& indicator, plan::UnitId unit,
                                         TenDay period) {
    Query query(office.database(), selectReading.constData());
    return query.with(indicator, unit, period, period).step() ? std::optional(takeReading(query)) : std::nullopt;
}

std::vector<Reading> newestReadings(const Office& office, const plan::IndicatorCode& indicator, TenDay until) {
    const Snapshot snapshot(office.database());
    Query query(office.database(), (selectReading + "ORDER BY period DESC LIMIT 1").constData());
    Corrector corrector(office.database());
    std::vector<Reading> readings;
    for (const plan::Unit& unit : office.plan().units) {
        if (query.with(indicator, unit.id, TenDay::firstOf(until.year()), until).step())
            readings.push_back(corrector.asKnown(takeReading(query)));
    }
    return readings;
}

} // namespace xundu::store::reports
