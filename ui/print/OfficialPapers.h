#pragma once

#include "core/papers/Paper.h"
#include "ui/print/Materials.h"

/// @file The official papers of an office file. Each throws Error as papers' composers do; BadCall where the request lacks what
/// the kind needs.

namespace xundu::ui::print {

papers::Paper bulletinOf(const Materials& materials);
papers::Paper summaryOf(const Materials& materials); ///< from the request's first 旬, else of the month
papers::Paper unitSheetOf(const Materials& materials);
papers::Paper noticeOf(const Materials& materials); ///< a draft of what the ladder proposes
/// Units that the ladder proposes a letter to in the 旬, in the plan's order.
std::vector<plan::UnitId> unitsToWriteTo(store::Course& course, calendar::TenDay period);
papers::Paper minutesOf(const Materials& materials); ///< a draft: no meeting is recorded yet
papers::Paper meetingPackOf(const Materials& materials);
papers::Paper wallChartOf(const Materials& materials);

} // namespace xundu::ui::print
