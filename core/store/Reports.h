#pragma once

#include "core/progress/Standing.h"
#include "core/store/Office.h"

/// @file Verbs and queries on what units say: reports on tasks and readings of indicators. Verbs run inside an Action. Readings
/// are given as known now: a corrected one has its corrected value and says so.

namespace xundu::store::reports {

/// Stores one unit's report; a second one of the same (旬, task, unit) supersedes the first and keeps its first day of receipt.
/// Throws Error(PeriodClosed).
void save(Office& office, const progress::ProgressReport& report);
/// Stores one reading; a second of the same (旬, indicator, unit) supersedes. Throws Error(PeriodClosed).
void save(Office& office, const progress::Reading& reading);
/// The office's verdict on a task's light in a 旬; `light` nothing takes it away.
void setOverride(Office& office, calendar::TenDay period, const progress::LightOverride& verdict);

std::optional<progress::ProgressReport> report(const Office& office, calendar::TenDay period, plan::TaskId task,
                                               plan::UnitId unit);
/// All of a task up to and including the 旬, of its plan year, newest 旬 first, units in plan order within.
std::vector<progress::ProgressReport> reportsOf(const Office& office, plan::TaskId task, calendar::TenDay until);
/// How many those are.
int countReports(const Office& office, plan::TaskId task, calendar::TenDay until);
/// A unit's newest reports on a task in the year, at or before the 旬, newest first; `atMost` so many. Seeks by index.
std::vector<progress::ProgressReport> newestReports(const Office& office, plan::TaskId task, plan::UnitId unit,
                                                    calendar::TenDay until, int atMost);
/// All reports of one 旬.
std::vector<progress::ProgressReport> reportsIn(const Office& office, calendar::TenDay period);
/// All of one 旬, by task, then unit. Reads an index alone.
std::vector<progress::Receipt> receiptsIn(const Office& office, calendar::TenDay period);

/// Of each (task, unit) the newest in the 旬's year, at or before it; by task, units in plan order. Seeks by index.
std::vector<progress::ProgressReport> newestReports(const Office& office, calendar::TenDay until);
/// All readings of an indicator by these units in the 旬's year up to and including it, oldest first. Seeks by index.
std::vector<progress::Reading> readingsOf(const Office& office, const plan::IndicatorCode& indicator,
                                          const std::vector<plan::UnitId>& units, calendar::TenDay until);
/// One reading as it was reported, whatever was found out later.
std::optional<progress::Reading> readingAsReported(const Office& office, const plan::IndicatorCode& indicator, plan::UnitId unit,
                                                   calendar::TenDay period);
/// Of each unit the newest reading of the indicator in the 旬's year, at or before it, in the plan's order of units. Seeks.
std::vector<progress::Reading> newestReadings(const Office& office, const plan::IndicatorCode& indicator, calendar::TenDay until);

/// What the rules need to know of a 旬; seeks by index, cost independent of how many rows the file holds.
progress::PeriodFacts factsOf(const Office& office, calendar::TenDay period);
/// When the forms of the 旬 are due: of a closed one by the rules it was closed under.
QDate dueDayOf(const Office& office, calendar::TenDay period);
/// factsOf and the rules in one: lights, progress, who is missing. As known now, also of a closed 旬; how that stood when it was
/// closed is for Closings.h.
progress::PeriodStatus statusOf(const Office& office, calendar::TenDay period);

} // namespace xundu::store::reports
