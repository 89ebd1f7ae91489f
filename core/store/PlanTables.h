#pragma once

#include "core/calendar/WorkCalendar.h"
#include "core/plan/Plan.h"
#include "core/progress/RuleBook.h"

#include <QDateTime>

namespace SQLite {
class Database;
}

/// @file The plan and the settings between values and rows. For the files of this folder alone.

namespace xundu::store {

/// Into tables that do not hold that year yet.
void savePlan(const SQLite::Database& database, const plan::Plan& plan);
/// The office's own row, with a new random id, and the default rule book.
void saveOffice(const SQLite::Database& database, int planYear, const QDateTime& createdAt);

void saveRuleBook(const SQLite::Database& database, const progress::RuleBook& book);

/// One pass per table. Throws Error(Damaged).
plan::Plan loadPlan(const SQLite::Database& database, int year);
calendar::WorkCalendar loadCalendar(const SQLite::Database& database); ///< built-in years, imported ones in their place
std::vector<progress::RuleBook> loadRuleBooks(const SQLite::Database& database);

} // namespace xundu::store
