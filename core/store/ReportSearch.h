#pragma once

#include "core/progress/Standing.h"
#include "core/store/Office.h"

/// @file Reports by what they say. Needs no verb: the index follows the reports.

namespace xundu::store::reports {

/// Reports of the plan's year that hold every term in one of their texts, newest 旬 first. Terms are asked for as
/// search::termsOf gives them; those of a single character narrow what the others find, and find nothing alone.
std::vector<progress::ProgressReport> reportsSaying(const Office& office, const QStringList& terms, int atMost);

} // namespace xundu::store::reports
