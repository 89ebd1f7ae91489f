#pragma once

#include "core/store/Office.h"

/// @file What verbs ask before they write. Each throws Error(BadCall) that names what the plan does not know. For the files of
/// this folder, and for use cases that ask before their first verb.

namespace xundu::store {

/// Throws Error(BadValue).
[[noreturn]] void refuse(const QString& sentence);
/// The database to write to. @pre an Action is open
const SQLite::Database& writing(const Office& office);
const plan::Indicator& requireIndicator(const Office& office, const plan::IndicatorCode& code);
const plan::Task& requireTask(const Office& office, plan::TaskId task);
const plan::Unit& requireUnit(const Office& office, plan::UnitId unit);
const plan::Milestone& requireMilestone(const Office& office, const plan::MilestoneId& id);
/// The system's clock, as it is stored: with its offset from UTC.
QDateTime systemTime(const Office& office);
/// Throws Error(BadValue) for a 旬 outside the plan's year.
void requirePlanYear(const Office& office, calendar::TenDay period);
/// Throws Error(BadValue) besides for one before the first report, and for one that has not begun: nothing is known of it that
/// could be closed or issued.
void requireReported(const Office& office, calendar::TenDay period);
/// Throws Error(PeriodClosed) for a closed 旬: what no trigger freezes is asked for here.
void requireOpen(const Office& office, calendar::TenDay period);

} // namespace xundu::store
