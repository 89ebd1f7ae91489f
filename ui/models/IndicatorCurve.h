#pragma once

#include "ui/charts/CurveSeries.h"
#include "ui/models/OfficeView.h"

/// @file An indicator's course through the year, ready for CurveChart.

namespace xundu::ui {

/// Expected, actual and forecast values of the plan year as of the 旬 shown. Expected stays empty without a pace or baseline.
CurveSeries curveOf(const OfficeView& view, const plan::IndicatorCode& code);

} // namespace xundu::ui
