#include "ui/print/Course.h"

#include "core/store/Closings.h"
#include "core/store/Reports.h"

#include <algorithm>

namespace xundu::ui::print {

using calendar::TenDay;
using progress::PeriodStatus;

const PeriodStatus& Course::status(TenDay period) {
    const auto known = m_statuses.find(period);
    return known != m_statuses.end() ? known->second
                                     : m_statuses.emplace(period, store::closings::statusShown(m_office, period)).first->second;
}

std::vector<PeriodStatus> Course::statusesUpTo(TenDay period) {
    std::vector<PeriodStatus> statuses;
    for (TenDay each = std::min(m_office.plan().firstReport(), period); each <= period; ++each)
        statuses.push_back(status(each));
    return statuses;
}

std::vector<progress::ProgressReport> Course::reportsUpTo(TenDay period) {
    std::vector<progress::ProgressReport> reports;
    for (TenDay each = std::min(m_office.plan().firstReport(), period); each <= period; ++each) {
        const auto known = m_reports.find(each);
        const auto& said = known != m_reports.end()
                               ? known->second
                               : m_reports.emplace(each, store::reports::reportsIn(m_office, each)).first->second;
        reports.insert(reports.end(), said.begin(), said.end());
    }
    return reports;
}

void Course::forget() {
    m_statuses.clear();
    m_reports.clear();
}

} // namespace xundu::ui::print
