#pragma once

#include "core/store/Scan.h"
#include "core/supervision/EvaluationFacts.h"
#include "core/supervision/EvaluationRules.h"

/// @file By what the year is evaluated, what the office gives and takes besides, and what units are not judged by (rules.md 7).
/// Verbs run inside an Action.

namespace xundu::store::evaluations {

/// All versions, the first first; the program's defaults where none was set. The last counts.
std::vector<supervision::EvaluationRules> rules(const Office& office);
/// A new version, whose number is the next; day and name are filled in. Throws Error(BadValue) that says which rule it breaks.
int setRules(Office& office, supervision::EvaluationRules rules);
/// What is wrong with the sheet, as a sentence; empty: nothing.
QString problemWith(const supervision::EvaluationRules& rules);

/// Of the plan's year, by unit, bonuses before deductions, then by day.
std::vector<supervision::Merit> merits(const Office& office);
/// Day, name and hash are filled in. Throws Error(BadValue) without reason or proof, for no points, and for more than a hundred.
void addMerit(Office& office, const supervision::Merit& merit, const std::optional<Scan>& scan = {});
void removeMerit(Office& office, qint64 id);

/// Of the plan's year, by unit, then in the order of entering.
std::vector<supervision::Exemption> exemptions(const Office& office);
/// Throws Error(BadValue) without a reason, and for one of neither a task nor a 旬.
void addExemption(Office& office, supervision::Exemption exemption);
void removeExemption(Office& office, qint64 id);

/// What came in from each unit, 旬 by 旬 up to this one, and whether the office doubted it: by unit, then 旬.
std::vector<supervision::ReturnQuality> returns(const Office& office, calendar::TenDay until);

} // namespace xundu::store::evaluations
