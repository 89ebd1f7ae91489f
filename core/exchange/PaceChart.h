#pragma once

#include "core/exchange/Workbook.h"
#include "core/papers/tables/Sheet.h"

/// @file The native bar chart of a sheet's rows: progress against what should be by now.

namespace xundu::exchange {

/// Where a sheet's rows stand and its chart goes, counted from 0.
struct ChartPlace {
    uint32_t firstRow = 0; ///< with a bar
    uint32_t lastRow = 0;
    uint32_t top = 0; ///< row of the chart's upper edge
    double widthInPixels = 0;
};

/// Adds the chart that the sheet asks for. @return rows from `top` on, the blank one above counted, that it takes on paper: none
/// for a chart too long for a page
uint32_t addPaceChart(Workbook& workbook, lxw_worksheet* sheet, const papers::Sheet& content, const ChartPlace& place);

} // namespace xundu::exchange
