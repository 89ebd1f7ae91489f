#pragma once

#include "core/papers/Paper.h"
#include "core/papers/PaperData.h"

/// @file 月度、季度、半年、年初以来工作小结 (documents.md, "summary").

namespace xundu::papers {

/// Tells the span from `from` to the last 旬 of the course against how things stood before it: at the end of the 旬 before, which
/// the course holds where it is known, else at the end of the first 旬. At most 4,000 characters before the annexes, as a
/// bulletin. @pre from is not later than the last 旬. Throws Error(BadValue) where the wording has a fault.
Paper composeSummary(const PaperData& data, calendar::TenDay from);

} // namespace xundu::papers
