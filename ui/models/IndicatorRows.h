#pragma once

#include "ui/models/OfficeView.h"
#include "ui/models/RowsModel.h"

/// @file Indicators with their standing in the 旬 shown, as rows for the tables of two pages.

namespace xundu::ui {

struct IndicatorRow {
    plan::Indicator indicator;
    progress::IndicatorStanding standing;
    progress::RuleBook rules;
    std::vector<double> series; ///< the city's value 旬 by 旬 up to the one shown; NaN where there was none
};

/// Of one task, or of the whole plan where there is none given. @param withSeries reads the year's course of each
std::vector<IndicatorRow> indicatorRows(const OfficeView& view, std::optional<plan::TaskId> task, bool withSeries);
/// One row by code; nothing: no such indicator.
std::optional<IndicatorRow> indicatorRow(const OfficeView& view, const plan::IndicatorCode& code, bool withSeries);

/// Light, name, hard or striving, target, value, bullet, gap, as of: what a task's page has room for.
std::vector<Column<IndicatorRow>> briefColumns();
/// The same with code, unit, baseline, pace, sparkline, needed per 旬 and forecast.
std::vector<Column<IndicatorRow>> fullColumns();
/// Where the delegates of lights, bullets and sparklines belong.
struct IndicatorColumns {
    int light;
    int name;
    int bullet;
    int sparkline; ///< -1: none
};
IndicatorColumns briefPlaces();
IndicatorColumns fullPlaces();
/// Of the full columns, those that make room where it is scarce: code, needed, forecast.
std::vector<int> secondaryPlaces();

} // namespace xundu::ui
