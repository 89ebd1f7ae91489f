#include "core/exchange/PaceChart.h"

#include "core/exchange/SheetColours.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

namespace xundu::exchange {
namespace {

constexpr int rowPixels = 20;
constexpr int barPixels = 30; // both bars of a row, and the gap
constexpr int framePixels = 110;
constexpr double unscaledWidth = 480; // of a chart, in pixels
constexpr double unscaledHeight = 288;

lxw_col_t columnOf(const papers::Sheet& content, const QString& key) {
    const auto& columns = content.table.columns;
    const auto found = std::find_if(columns.begin(), columns.end(), [&](const papers::Column& each) { return each.key == key; });
    Q_ASSERT(found != columns.end());
    return static_cast<lxw_col_t>(found - columns.begin());
}

void dress(lxw_chart* chart, const QString& title) {
    chart_title_set_name(chart, title.toUtf8().constData());
    lxw_chart_font titleFont{};
    titleFont.size = 12;
    chart_title_set_name_font(chart, &titleFont);
    chart_axis_set_reverse(chart->y_axis); // the first row on top
    chart_axis_set_num_format(chart->x_axis, "0%");
    chart_axis_set_min(chart->x_axis, 0);
    chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_HIGH);
    chart_legend_set_position(chart, LXW_CHART_LEGEND_TOP);
    chart_set_series_gap(chart, 60);
}

} // namespace

uint32_t addPaceChart(Workbook& workbook, lxw_worksheet* sheet, const papers::Sheet& content, const ChartPlace& place) {
    const papers::SheetChart& stated = *content.chart;
    lxw_chart* chart = workbook_add_chart(workbook.handle(), LXW_CHART_BAR);
    const lxw_col_t labels = columnOf(content, stated.labels);
    const auto addSeries = [&](const QString& key, uint32_t colour) {
        const lxw_col_t column = columnOf(content, key);
        lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
        chart_series_set_categories(series, sheet->name, place.firstRow, labels, place.lastRow, labels);
        chart_series_set_values(series, sheet->name, place.firstRow, column, place.lastRow, column);
        chart_series_set_name(series, content.table.columns[column].title.toUtf8().constData());
        lxw_chart_fill fill{.color = colour, .none = LXW_FALSE, .transparency = 0};
        chart_series_set_fill(series, &fill);
    };
    addSeries(stated.progress, actualBar);
    if (!stated.expected.isEmpty())
        addSeries(stated.expected, expectedBar);
    dress(chart, stated.title);
    const size_t count = place.lastRow - place.firstRow + 1;
    const int pixels = framePixels + static_cast<int>(count) * barPixels;
    lxw_chart_options options{};
    options.x_scale = place.widthInPixels / unscaledWidth;
    options.y_scale = pixels / unscaledHeight;
    checkWritten(worksheet_insert_chart_opt(sheet, place.top, 0, chart, &options));
    return count > papers::printedBars ? 0 : static_cast<uint32_t>(std::ceil(static_cast<double>(pixels) / rowPixels)) + 2;
}

} // namespace xundu::exchange
