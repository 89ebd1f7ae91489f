#pragma once

#include "core/papers/DocumentNumber.h"
#include "core/store/PaperWording.h"

#include <functional>

/// @file What the office file of a new year takes over from that of the year before. Verbs run inside an Action.

namespace xundu::store::carryover {

/// A new file with the plan, filled before it gets its name: whole or not there. Throws Error as Office::create() does, and what
/// `fill` throws.
void createFilled(const QString& path, const plan::Plan& plan, const Actor& actor,
                  const std::function<void(Office& office)>& fill);

/// Years of the working calendar that the office imported, ascending.
std::vector<calendar::CalendarYear> importedYears(const Office& office);
/// Name of the file of the year before, without its folder; empty: none.
QString previousFile(const Office& office);

/// The highest number of each series in each year from this one on: of papers issued, and of the file before.
std::vector<xundu::papers::DocumentNumber> usedNumbers(const Office& office, int fromYear);
void keepUsedNumbers(Office& office, const std::vector<xundu::papers::DocumentNumber>& numbers);

/// In place of the program's defaults: version 1, from the year's first 旬 on. @pre no 旬 is closed and no paper issued
void setFirstRules(Office& office, progress::RuleBook book);
/// As they are, those besides that the program no longer knows.
void keepSentences(Office& office, const std::vector<papers::OwnSentence>& sentences);
void setPreviousFile(Office& office, const QString& name);

} // namespace xundu::store::carryover
