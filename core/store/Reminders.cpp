#include "core/store/Reminders.h"

#include "core/store/Query.h"
#include "core/store/Verbs.h"

namespace xundu::store::reminders {

void give(Office& office, plan::UnitId unit, calendar::TenDay period, const QString& matter) {
    requireUnit(office, unit);
    requirePlanYear(office, period);
    requireOpen(office, period);
    Query(writing(office),
          "INSERT INTO reminder (unit, period, matter, sent_on, year, sent_by, sent_at) VALUES (?, ?, ?, ?, ?, ?, ?) "
          "ON CONFLICT (unit, period, matter, sent_on) DO NOTHING")
        .run(unit, period, matter, office.actor().clock.today(), period.year(), office.actor().name, systemTime(office));
}

std::vector<Given> givenOn(const Office& office, calendar::TenDay period, QDate day) {
    Query query(office.database(), "SELECT r.unit, r.period, r.matter, r.sent_on, r.sent_at, r.sent_by FROM reminder r "
                                   "JOIN unit u ON u.year = r.year AND u.id = r.unit WHERE r.period = ? AND r.sent_on = ? "
                                   "ORDER BY u.place, r.matter");
    query.with(period, day);
    std::vector<Given> result;
    while (query.step())
        result.push_back({query.take<plan::UnitId>(), query.take<calendar::TenDay>(), query.take<QString>(), query.take<QDate>(),
                          query.take<QDateTime>(), query.take<QString>()});
    return result;
}

} // namespace xundu::store::reminders
