#pragma once

#include "core/store/Office.h"

/// @file Verbs on the plan and the office's settings. Each runs inside an Action and throws Error(BadValue) where a rule forbids
/// it.

namespace xundu::store::plans {

/// Why and by which paper a target or due day changes: both are kept with the original.
struct Reasoned {
    QString reason;
    QString document;
};

void setBaseline(Office& office, const plan::IndicatorCode& code, std::optional<base::Decimal> baseline);
/// @param why not asked for the first target of an indicator that has none
void setTarget(Office& office, const plan::IndicatorCode& code, const base::Decimal& target, const Reasoned& why);
/// The indicators that this task alone mentions take its day: their pace runs to it.
void setTaskDue(Office& office, plan::TaskId task, QDate due, const Reasoned& why);
/// A share of the target; nothing takes it away. Only counties and zones have shares.
void setAllocation(Office& office, const plan::IndicatorCode& code, plan::UnitId unit, std::optional<base::Decimal> share);
void setSource(Office& office, const plan::IndicatorCode& code, plan::UnitId unit);
void setPace(Office& office, const plan::IndicatorCode& code, const plan::Pace& pace);
void setDuty(Office& office, const plan::DutySetting& duty);
/// What the rules have without a setting (rules.md 5).
void resetDuty(Office& office, plan::TaskId task, plan::UnitId unit);
/// Moves the due day and keeps the first one. @param why kept with the move of a day that was set, where a reason is given; a
/// document alone is refused
void setMilestoneDue(Office& office, const plan::MilestoneId& id, std::optional<QDate> due, const Reasoned& why = {});
void setMilestoneDone(Office& office, const plan::MilestoneId& id, std::optional<QDate> done);
void closeTask(Office& office, plan::TaskId task, std::optional<QDate> closedOn);
void setOfficer(Office& office, plan::UnitId unit, const QString& name, const QString& phone);
void confirmLeads(Office& office);
void setFirstReport(Office& office, calendar::TenDay period);
/// Adds or replaces years of the working calendar.
void importCalendar(Office& office, const std::vector<calendar::CalendarYear>& years);
/// Marks the file as holding invented returns.
void markDemo(Office& office);

/// One change of a target, of a task's due day or of a milestone's, with its grounds.
struct ChangeNote {
    std::optional<plan::IndicatorCode> indicator; ///< set for a target …
    std::optional<plan::TaskId> task;             ///< … or this, for a task's day
    std::optional<plan::MilestoneId> milestone;   ///< … or this, for a milestone's
    QString from;                                 ///< decimal or ISO day
    QString to;                                   ///< empty: due on no day any more
    Reasoned why;
    QDate on; ///< business date
    QString by;
};
/// Of the plan's year, oldest first.
std::vector<ChangeNote> changeNotes(const Office& office);

} // namespace xundu::store::plans
