#include "core/store/Corrector.h"

namespace xundu::store {

Corrector::Corrector(const SQLite::Database& database) {
    if (Query(database, "SELECT 1 FROM correction LIMIT 1").step())
        m_newest.emplace(database, "SELECT value_units, value_scale, denominator_units, denominator_scale FROM correction "
                                   "WHERE indicator = ? AND unit = ? AND period = ? ORDER BY number DESC LIMIT 1");
}

progress::Reading Corrector::asKnown(progress::Reading reading) {
    if (!m_newest || !m_newest->with(reading.indicator, reading.unit, reading.period).step())
        return reading;
    reading.value = m_newest->take<base::Decimal>();
    reading.denominator = m_newest->take<std::optional<base::Decimal>>();
    reading.corrected = true;
    return reading;
}

} // namespace xundu::store
