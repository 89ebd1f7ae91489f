#include "core/store/Corrector.h"
#include "core/store/Query.h"
#include "core/store/Reports.h"

#include <SQLiteCpp/Database.h>

#include <algorithm>

namespace xundu::store::reports {
namespace {

using calendar::TenDay;
using progress::PeriodFacts;
using progress::Reading;

constexpr int forecastSpan = 6; ///< 旬 between the two readings of a forecast, at least (rules.md 3)

/// Seeks in the readings' key, whatever the number of rows.
class ReadingSeeker {
public:
    ReadingSeeker(const SQLite::Database& database, TenDay period)
        : m_first(TenDay::firstOf(period.year())),
          m_last(period),
          m_newest(database, sql("DESC").constData()),
          m_oldest(database, sql("ASC").constData()),
          m_corrector(database) {}

    std::optional<progress::UnitReadings> readings(const plan::IndicatorCode& indicator, plan::UnitId unit) {
        auto latest = seek(m_newest, indicator, unit, m_last);
        if (!latest)
            return std::nullopt;
        const TenDay period = latest->period;
        progress::UnitReadings result{std::move(*latest), {}};
        if (period == m_first)
            return result;
        if (period - m_first >= forecastSpan)
            result.earlier = seek(m_newest, indicator, unit, period.plus(-forecastSpan));
        if (!result.earlier)
            result.earlier = seek(m_oldest, indicator, unit, period.plus(-1));
        return result;
    }

private:
    static QByteArray sql(const char* order) {
        return QByteArray("SELECT period, value_units, value_scale, denominator_units, denominator_scale, source_file, "
                          "source_sheet, source_cell, source_hash, source_text "
                          "FROM reading WHERE indicator = ? AND unit = ? AND period BETWEEN ? AND ? ORDER BY period ") +
               order + " LIMIT 1";
    }
    std::optional<Reading> seek(Query& query, const plan::IndicatorCode& indicator, plan::UnitId unit, TenDay last) {
        if (!query.with(indicator, unit, m_first, last).step())
            return std::nullopt;
        return m_corrector.asKnown(Reading{
            indicator,
            unit,
            query.take<TenDay>(),
            query.take<base::Decimal>(),
            query.take<std::optional<base::Decimal>>(),
            {query.take<QString>(), query.take<QString>(), query.take<QString>(), query.take<QString>(), query.take<QString>()}});
    }

    TenDay m_first;
    TenDay m_last;
    Query m_newest;
    Query m_oldest;
    Corrector m_corrector;
};

void addReadings(const Office& office, TenDay period, PeriodFacts& facts) {
    ReadingSeeker seeker(office.database(), period);
    for (const plan::Indicator& indicator : office.plan().indicators) {
        for (const plan::UnitId unit : plan::unitsThatCount(office.plan(), indicator)) {
            if (auto readings = seeker.readings(indicator.code, unit))
                facts.readings.push_back(std::move(*readings));
        }
    }
}

void addAssessments(const Office& office, TenDay period, PeriodFacts& facts) {
    Query query(office.database(), "SELECT period, assessment FROM report WHERE task = ? AND unit = ? AND period BETWEEN ? AND ? "
                                   "AND assessment IS NOT NULL ORDER BY period DESC LIMIT 1");
    for (const plan::Task* task : office.plan().tasks()) {
        for (const plan::UnitId lead : plan::leadingUnits(office.plan(), *task)) {
            if (query.with(task->id, lead, TenDay::firstOf(period.year()), period).step())
                facts.assessments.push_back({task->id, lead, query.take<TenDay>(), query.take<progress::Assessment>()});
        }
    }
}

void addOverrides(const Office& office, TenDay period, PeriodFacts& facts) {
    Query query(office.database(), "SELECT light, reason, by_whom FROM light_override WHERE task = ? AND period = ?");
    for (const plan::Task* task : office.plan().tasks()) {
        if (query.with(task->id, period).step())
            facts.overrides.push_back({task->id, query.take<progress::Light>(), query.take<QString>(), query.take<QString>()});
    }
}

/// Of a closed 旬: the version it was closed under.
std::optional<int> closedUnder(const Office& office, TenDay period) {
    Query query(office.database(), "SELECT rule_version FROM closing WHERE period = ?");
    return query.with(period).step() ? std::optional(query.take<int>()) : std::nullopt;
}

const progress::RuleBook& rulesOf(const Office& office, TenDay period) {
    const std::vector<progress::RuleBook>& books = office.ruleBooks();
    const auto version = closedUnder(office, period);
    const auto book =
        std::find_if(books.begin(), books.end(), [&](const progress::RuleBook& entry) { return entry.version == version; });
    return book != books.end() ? *book : progress::ruleBookFor(books, period);
}

} // namespace

PeriodFacts factsOf(const Office& office, TenDay period) {
    const Snapshot snapshot(office.database());
    PeriodFacts facts;
    addReadings(office, period, facts);
    facts.receipts = receiptsIn(office, period);
    addAssessments(office, period, facts);
    addOverrides(office, period, facts);
    facts.closed = closedUnder(office, period).has_value();
    return facts;
}

QDate dueDayOf(const Office& office, TenDay period) {
    return calendar::dueDay(period, rulesOf(office, period).due, office.calendar());
}

progress::PeriodStatus statusOf(const Office& office, TenDay period) {
    const Snapshot snapshot(office.database());
    return progress::statusOf(office.plan(), factsOf(office, period), period, rulesOf(office, period), office.calendar());
}

} // namespace xundu::store::reports
