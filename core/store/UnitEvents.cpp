#include "core/store/UnitEvents.h"

#include "core/store/Query.h"

namespace xundu::store::units {
namespace {

// The first column is EventKind; a paper names its unit in the request that it answers.
constexpr auto selectEvents =
    "SELECT 0, period, issued_on, '', '', '', '' AS at FROM issued_form WHERE year = ?1 AND unit = ?2 UNION ALL "
    "SELECT 1, period, received_on, name, sha256, '', received_at FROM returned_file WHERE year = ?1 AND unit = ?2 UNION ALL "
    "SELECT 2, period, sent_on, name, sha256, sent_by, sent_at FROM sent_back WHERE year = ?1 AND unit = ?2 UNION ALL "
    "SELECT 3, period, sent_on, '', '', sent_by, sent_at FROM reminder WHERE year = ?1 AND unit = ?2 UNION ALL "
    "SELECT 4, period, corrected_on, indicator || ' ' || reason, '', corrected_by, '' FROM correction "
    "WHERE year = ?1 AND unit = ?2 UNION ALL "
    "SELECT 5, period, issued_on, name, sha256, issued_by, issued_at FROM issued_paper "
    "WHERE year = ?1 AND instr('&' || origin || '&', '&unit=' || ?2 || '&') > 0 UNION ALL "
    "SELECT iif(step.kind = 'extended', 6, 7), period, noted_on, iif(file_name = '', text, file_name), sha256, noted_by, "
    "noted_at "
    "FROM follow_up AS step JOIN notice ON notice.id = step.notice "
    "WHERE notice.year = ?1 AND unit = ?2 AND step.kind IN ('replied', 'extended') "
    "ORDER BY period DESC, 3 DESC, at DESC, 1 DESC";

} // namespace

std::vector<Event> eventsOf(const Office& office, plan::UnitId unit) {
    Query query(office.database(), selectEvents);
    query.with(office.plan().year(), unit);
    std::vector<Event> events;
    while (query.step()) {
        events.push_back({static_cast<EventKind>(query.take<int>()), query.take<calendar::TenDay>(), query.take<QDate>(),
                          query.take<QString>(), query.take<QString>(), query.take<QString>()});
    }
    return events;
}

} // namespace xundu::store::units
