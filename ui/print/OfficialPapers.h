#pragma once

#include "core/papers/Paper.h"
#include "core/papers/PaperData.h"
#include "ui/print/Materials.h"

/// @file The official papers of an office file. Each throws Error as papers' composers do; BadCall where the request lacks what
/// the kind needs.

namespace xundu::ui::print {

papers::Paper bulletinOf(const Materials& materials);
papers::Paper summaryOf(const Materials& materials); ///< from the request's first 旬, else of the month
papers::Paper unitSheetOf(const Materials& materials);
/// Of the request's meeting, else of the last one of the 旬, else a draft by need.
papers::Paper minutesOf(const Materials& materials);
papers::Paper meetingPackOf(const Materials& materials);
papers::Paper wallChartOf(const Materials& materials);

/// What they are composed from: what was known on the paper's date.
papers::PaperData dataOf(const Materials& materials);
/// Throws Error(BadCall) where the request names no unit.
plan::UnitId unitOf(const Materials& materials);

} // namespace xundu::ui::print
