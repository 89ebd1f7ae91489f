#pragma once

#include "core/progress/FormRecord.h"
#include "core/progress/LightTurns.h"
#include "core/progress/Part.h"
#include "ui/charts/BulletPlot.h"
#include "ui/charts/LightTrendPlot.h"
#include "ui/charts/OnTimePlot.h"
#include "ui/models/OfficeView.h"
#include "ui/pages/overview/TileWidget.h"

#include <array>

/// @file The figures of the overview, of the plan or of a part of it: what its tiles and charts show.

namespace xundu::ui {

/// How things stand, stood and will stand.
struct Outlook {
    progress::Part part;
    progress::PeriodStatus now;
    std::optional<progress::PeriodStatus> before;
    std::vector<progress::PeriodStatus> ahead; ///< forecasts of the 旬 after the one shown, to the year's end
    progress::PeriodStatus yearEnd;            ///< forecast; in the year's last 旬 what is
};
Outlook outlookOf(const OfficeView& view, const progress::Part& part);

/// The same for what goes back over the year.
struct Record {
    std::vector<progress::PeriodStatus> course;
    std::vector<progress::FormRecord> forms;
    std::vector<progress::RedRun> redRuns;
};
Record recordOf(const OfficeView& view, const Outlook& outlook);

enum class TileKind { Pace, Red, Normal, Forms, OnTime, YearEnd };
inline constexpr int kTiles = 6;
/// @param record null: not read yet
std::array<Tile, kTiles> tilesOf(const OfficeView& view, const Outlook& outlook, const Record* record);

/// A bar of lights and whose it is; nothing: that of the goals.
struct ProgrammeBars {
    QVector<LightBar> bars;
    std::vector<std::optional<int>> programmes;
};
ProgrammeBars programmeBars(const plan::Plan& plan, const progress::PeriodStatus& now, bool indicators);
LightTrend trendOf(const OfficeView& view, const Outlook& outlook, const Record& record);

/// Lit indicators with a figure, the largest lag first; @p atMost of them.
std::vector<plan::IndicatorCode> mostLagging(const progress::PeriodStatus& now, std::size_t atMost);
/// @param codes those that the outlook does not have are left out
QVector<BulletRow> bulletRows(const OfficeView& view, const Outlook& outlook, const std::vector<plan::IndicatorCode>& codes);
QVector<OnTimeRow> onTimeRows(const plan::Plan& plan, const Record& record);

/// Of the year gone at the end of the 旬, as a fraction.
base::Fraction yearGone(const plan::Plan& plan, calendar::TenDay period);

} // namespace xundu::ui
