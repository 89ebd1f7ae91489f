#include "core/store/Course.h"

#include "core/store/Closings.h"
#include "core/store/Reports.h"

#include <algorithm>

namespace xundu::store {

using calendar::TenDay;
using progress::PeriodStatus;

namespace {

/// What is kept of the 旬, else what is read of it, to be kept.
template <class Value, class Read>
const Value& kept(std::map<TenDay, Value>& values, TenDay period, Read read) {
    const auto known = values.find(period);
    return known != values.end() ? known->second : values.emplace(period, read()).first->second;
}

} // namespace

const PeriodStatus& Course::status(TenDay period) {
    return kept(m_statuses, period, [&] { return closings::statusShown(m_office, period); });
}

std::vector<TenDay> Course::periodsUpTo(TenDay period) const {
    std::vector<TenDay> periods;
    for (TenDay each = std::min(m_office.plan().firstReport(), period); each <= period; ++each)
        periods.push_back(each);
    return periods;
}

std::vector<PeriodStatus> Course::statusesUpTo(TenDay period) {
    std::vector<PeriodStatus> statuses;
    for (const TenDay each : periodsUpTo(period))
        statuses.push_back(status(each));
    return statuses;
}

std::vector<progress::PeriodAnswers> Course::answersDueUpTo(TenDay period) {
    std::vector<progress::PeriodAnswers> result;
    const QDate today = m_office.actor().clock.today();
    for (const TenDay each : periodsUpTo(period)) {
        if (status(each).closed || status(each).dueOn < today)
            result.push_back({each, status(each).answers});
    }
    return result;
}

std::vector<progress::ProgressReport> Course::reportsUpTo(TenDay period) {
    std::vector<progress::ProgressReport> all;
    for (const TenDay each : periodsUpTo(period)) {
        const auto& said = kept(m_reports, each, [&] { return reports::reportsIn(m_office, each); });
        all.insert(all.end(), said.begin(), said.end());
    }
    return all;
}

void Course::forget() {
    m_statuses.clear();
    m_reports.clear();
}

} // namespace xundu::store
