#pragma once

#include "core/papers/official/Detail.h"
#include "core/papers/official/Structure.h"
#include "core/progress/ReportingRecord.h"

/// @file Who answered, who was late, who did not.

namespace xundu::papers::official {

/// Of the 旬. @param annex with the table of units, where there is one
std::vector<Block> reportingSection(const Phrases& phrases, Detail detail, const QString& annex);
/// Each unit's answers of the 旬: required, on time, late and missing, those two by task.
Table reportingTable(const Phrases& phrases);

/// Each unit's answers over the whole course, in the plan's order.
Table recordTable(const Phrases& phrases, const std::vector<progress::ReportingRecord>& records);
/// The same by the share that came on time, the best first; equal shares have the same rank (rules.md 7).
Table rankingTable(const Phrases& phrases, std::vector<progress::ReportingRecord> records);

} // namespace xundu::papers::official
