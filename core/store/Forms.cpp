#include "core/store/Forms.h"

#include "core/store/Query.h"
#include "core/store/RandomId.h"
#include "core/store/Verbs.h"

namespace xundu::store::forms {

qint64 newId() { return randomId(); }

void save(Office& office, const IssuedForm& form) {
    requireUnit(office, form.unit);
    requirePlanYear(office, form.period);
    Query(writing(office), "INSERT INTO issued_form (id, year, unit, period, issued_on) VALUES (?, ?, ?, ?, ?)")
        .run(form.id, form.period.year(), form.unit, form.period, form.issuedOn);
}

std::vector<IssuedForm> issuedIn(const Office& office, calendar::TenDay period) {
    Query query(office.database(), "SELECT f.id, f.unit, f.period, f.issued_on FROM issued_form f "
                                   "JOIN unit u ON u.year = f.year AND u.id = f.unit WHERE f.period = ? "
                                   "ORDER BY u.place, f.issued_on, f.id");
    query.with(period);
    std::vector<IssuedForm> result;
    while (query.step())
        result.push_back({query.take<qint64>(), query.take<plan::UnitId>(), query.take<calendar::TenDay>(), query.take<QDate>()});
    return result;
}

} // namespace xundu::store::forms
