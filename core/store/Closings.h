#pragma once

#include "core/progress/Standing.h"
#include "core/store/Office.h"

#include <set>

/// @file Closing a 旬 (定稿) and opening it again. A closed one keeps the status that it had, whatever is found out or changed in
/// the plan later.

namespace xundu::store::closings {

struct Closing {
    calendar::TenDay period;
    QDateTime closedAt; ///< by the system's clock
    QString by;
    int ruleVersion = 1;
    friend bool operator==(const Closing&, const Closing&) = default;
};

/// Freezes the 旬 as it stands, one final action. What is missing does not matter. Throws Error: PeriodClosed where it is closed
/// already; BadValue outside the plan's year, before its first report and before the 旬's first day.
void close(Office& office, calendar::TenDay period);
/// One final action, titled with the reason. A corrected reading takes its corrected value for good. Throws Error: BadValue
/// without a reason; NotFound where the 旬 is not closed; PeriodClosed where a paper of it was issued.
void reopen(Office& office, calendar::TenDay period, const QString& reason);

/// What the status of a closed 旬 speaks of, of the plan's year: all of it stays in the plan. Throws Error(Damaged).
struct Frozen {
    std::set<plan::UnitId> units;
    std::set<plan::IndicatorCode> indicators;
    std::set<plan::MilestoneId> milestones;
};
Frozen frozen(const Office& office);

std::optional<Closing> closing(const Office& office, calendar::TenDay period);

/// The 旬 as it stood when it was closed; nothing for an open one. Throws Error(Damaged).
std::optional<progress::PeriodStatus> statusAsReported(const Office& office, calendar::TenDay period);
/// As reported where it is closed, else as known: what pages and papers show.
progress::PeriodStatus statusShown(const Office& office, calendar::TenDay period);
/// Of each indicator and unit the newest reading at or before the 旬 of the status, by indicator, units in the plan's order: of a
/// closed one without what was corrected later. @param status as statusShown() gives it
std::vector<progress::Reading> readingsShown(const Office& office, const progress::PeriodStatus& status);
/// Of one indicator alone.
std::vector<progress::Reading> readingsShown(const Office& office, const progress::PeriodStatus& status,
                                             const plan::IndicatorCode& indicator);

} // namespace xundu::store::closings
