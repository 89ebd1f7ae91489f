#pragma once

#include "core/store/Office.h"

/// @file Reminders that were given out: nothing twice for one matter on one day. Verbs run inside an Action.

namespace xundu::store::reminders {

/// One matter of one unit in one 旬, on one day.
struct Given {
    plan::UnitId unit;
    calendar::TenDay period;
    QString matter; ///< what was asked for: "form"
    QDate on;
    QDateTime at; ///< by the system's clock
    QString by;
    friend bool operator==(const Given&, const Given&) = default;
};

/// Notes that a reminder goes out now; day, time and name are filled in. One given out today already stays as it is.
/// Throws Error(PeriodClosed).
void give(Office& office, plan::UnitId unit, calendar::TenDay period, const QString& matter);
/// Of the 旬, given out on the day, in the plan's order of units.
std::vector<Given> givenOn(const Office& office, calendar::TenDay period, QDate day);

} // namespace xundu::store::reminders
