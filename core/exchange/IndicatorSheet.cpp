#include "core/exchange/IndicatorSheet.h"

#include "core/exchange/SheetColours.h"
#include "core/exchange/Workbook.h"
#include "core/papers/Words.h"

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace xundu::exchange {
namespace {

using base::Fraction;
using plan::Indicator;
using plan::IndicatorKind;
using progress::IndicatorStanding;

constexpr lxw_col_t nameColumn = 1;
constexpr lxw_col_t progressColumn = 7;
constexpr lxw_col_t expectedColumn = 8;
constexpr int rowPixels = 20;
constexpr int printedWithTable = 16; ///< indicators up to which table and chart fit one page; a longer chart stays on the screen

/// A format with as many decimals as the number has, two where it has no end.
QString formatFor(const Fraction& value) {
    int decimals = 2;
    for (int tried = 0; tried <= 4; ++tried) {
        const auto rounded = value.rounded(tried);
        if (rounded && Fraction(*rounded) == value) {
            decimals = tried;
            break;
        }
    }
    return decimals == 0 ? u"#,##0"_s : u"#,##0."_s + QString(decimals, u'0');
}

class IndicatorWriter {
public:
    explicit IndicatorWriter(const IndicatorInput& input) : m_input(input) {}

    void write(const QString& path) {
        const calendar::TenDay period = m_input.status->period;
        const QString title = m_words.text(u"title"_s, {{u"plan"_s, m_input.plan->document.title}});
        Workbook workbook({title, m_input.plan->taskForce.office,
                           m_words.text(u"comment"_s, {{u"period"_s, period.chineseName()}}), period.lastDay()});
        std::vector<const Indicator*> all;
        for (const Indicator& indicator : m_input.plan->indicators)
            all.push_back(&indicator);
        addSheet(workbook, m_words.text(u"sheet.all"_s), title, all);
        for (const plan::Programme& programme : m_input.plan->programmes) {
            const Fields fields{{u"number"_s, papers::chineseNumber(programme.number)}, {u"programme"_s, programme.name}};
            addSheet(workbook, m_words.text(u"sheet.programme"_s, fields), m_words.text(u"title.programme"_s, fields),
                     of(programme));
        }
        workbook.saveTo(path);
    }

private:
    using Fields = papers::Fields;

    std::vector<const Indicator*> of(const plan::Programme& programme) const {
        std::vector<const Indicator*> result;
        for (const Indicator& indicator : m_input.plan->indicators) {
            const auto tasks = indicator.tasks();
            const bool here = std::any_of(programme.tasks.begin(), programme.tasks.end(), [&](const plan::Task& task) {
                return std::find(tasks.begin(), tasks.end(), task.id) != tasks.end();
            });
            if (here)
                result.push_back(&indicator);
        }
        return result;
    }

    std::vector<SheetColumn> columns() const {
        const std::pair<QString, double> columns[] = {{u"code"_s, 8},     {u"name"_s, 38},  {u"unit"_s, 14},  {u"target"_s, 10},
                                                      {u"baseline"_s, 9}, {u"value"_s, 10}, {u"as_of"_s, 12}, {u"progress"_s, 9},
                                                      {u"expected"_s, 9}, {u"lag"_s, 11},   {u"light"_s, 13}, {u"needed"_s, 11},
                                                      {u"forecast"_s, 11}};
        std::vector<SheetColumn> result;
        for (const auto& [key, width] : columns)
            result.push_back({m_words.text(u"column."_s + key), width});
        return result;
    }

    void addSheet(Workbook& workbook, const QString& name, const QString& title,
                  const std::vector<const Indicator*>& indicators) {
        if (indicators.empty())
            return;
        const calendar::TenDay period = m_input.status->period;
        const QString subtitle = m_words.text(u"subtitle"_s, {{u"period"_s, period.chineseName()},
                                                              {u"day"_s, papers::dayText(period.lastDay())},
                                                              {u"office"_s, m_input.plan->taskForce.office},
                                                              {u"demo"_s, m_input.demo ? m_lights.demo() : QString()}});
        TableSheet sheet(workbook, name, title, subtitle, columns(), 2);
        for (const Indicator* indicator : indicators) {
            const IndicatorStanding* standing = m_input.status->indicator(indicator->code);
            addRow(sheet, *indicator, standing ? *standing : IndicatorStanding{.code = indicator->code});
        }
        const int rows = addChart(workbook, sheet, static_cast<int>(indicators.size()));
        sheet.finish(m_words.text(u"footer"_s), rows);
    }

    void addRow(TableSheet& sheet, const Indicator& indicator, const IndicatorStanding& standing) const {
        const auto optional = [&](const std::optional<Fraction>& value, const QString& format) {
            value ? sheet.number(value->toDouble(), format.isEmpty() ? formatFor(*value) : format) : sheet.blank();
        };
        const Fraction target = targetOf(indicator);
        sheet.nextRow();
        sheet.text(indicator.code.value(), true);
        sheet.text(indicator.striving ? m_words.text(u"striving"_s, {{u"indicator"_s, indicator.name}}) : indicator.name);
        sheet.text(unitOf(indicator), true);
        sheet.number(target.toDouble(), comparisonSign(indicator) + formatFor(target));
        optional(indicator.baseline ? std::optional(Fraction(*indicator.baseline)) : std::nullopt, {});
        optional(standing.value ? std::optional(standing.value->value) : std::nullopt, {});
        standing.value ? sheet.date(standing.value->asOf.lastDay()) : sheet.blank();
        optional(standing.progress, u"0.0%"_s);
        optional(standing.expected, u"0.0%"_s);
        optional(standing.lagPoints, u"0.0"_s);
        sheet.light(standing.light, m_lights.withShape(standing), standing.stale);
        optional(standing.neededPerPeriod, u"#,##0.0"_s);
        optional(standing.forecast, u"#,##0.0"_s);
    }

    /// For every_unit the value counts units, so the target does.
    Fraction targetOf(const Indicator& indicator) const {
        const plan::UnitGroup* group = indicator.everyUnit ? m_input.plan->group(*indicator.everyUnit) : nullptr;
        return group ? Fraction(static_cast<qint64>(group->members.size())) : Fraction(indicator.target);
    }

    QString unitOf(const Indicator& indicator) const {
        if (indicator.kind != IndicatorKind::EveryUnit)
            return indicator.unit;
        return m_words.text(u"unit.every_unit"_s, {{u"sign"_s, m_words.text(u"sign."_s + signKey(indicator))},
                                                   {u"target"_s, indicator.target.toString()},
                                                   {u"unit"_s, indicator.unit}});
    }

    static QString signKey(const Indicator& indicator) {
        switch (indicator.comparison) {
        case plan::Comparison::AtLeast:
            return u"at_least"_s;
        case plan::Comparison::Above:
            return u"above"_s;
        case plan::Comparison::AtMost:
            return u"at_most"_s;
        case plan::Comparison::Around:
            return u"around"_s;
        }
        return {};
    }

    /// Shown before the target by its number format, so that the cell stays a number; nothing for the usual "at least".
    QString comparisonSign(const Indicator& indicator) const {
        if (indicator.comparison == plan::Comparison::AtLeast || indicator.kind == IndicatorKind::EveryUnit)
            return {};
        return u"\"%1\""_s.arg(m_words.text(u"sign."_s + signKey(indicator)));
    }

    /// @return rows below the table that the chart takes on paper
    int addChart(Workbook& workbook, TableSheet& sheet, int count) const {
        lxw_chart* chart = workbook_add_chart(workbook.handle(), LXW_CHART_BAR);
        const auto first = static_cast<lxw_row_t>(TableSheet::headerRow + 1);
        const auto last = static_cast<lxw_row_t>(sheet.row());
        const char* name = sheet.handle()->name;
        const auto addSeries = [&](lxw_col_t column, const QString& title, uint32_t colour) {
            lxw_chart_series* series = chart_add_series(chart, nullptr, nullptr);
            chart_series_set_categories(series, name, first, nameColumn, last, nameColumn);
            chart_series_set_values(series, name, first, column, last, column);
            chart_series_set_name(series, title.toUtf8().constData());
            lxw_chart_fill fill{.color = colour, .none = LXW_FALSE, .transparency = 0};
            chart_series_set_fill(series, &fill);
        };
        addSeries(progressColumn, m_words.text(u"chart.progress"_s), actualBar);
        addSeries(expectedColumn, m_words.text(u"chart.expected"_s), expectedBar);
        chart_title_set_name(chart, m_words.text(u"chart.title"_s).toUtf8().constData());
        lxw_chart_font titleFont{};
        titleFont.size = 12;
        chart_title_set_name_font(chart, &titleFont);
        chart_axis_set_reverse(chart->y_axis); // the first indicator on top
        chart_axis_set_num_format(chart->x_axis, "0%");
        chart_axis_set_min(chart->x_axis, 0);
        chart_axis_set_label_position(chart->x_axis, LXW_CHART_AXIS_LABEL_POSITION_HIGH);
        chart_legend_set_position(chart, LXW_CHART_LEGEND_TOP);
        chart_set_series_gap(chart, 60);
        const int pixels = 110 + count * 30;
        const double unscaledWidth = 480;
        const double unscaledHeight = 288;
        lxw_chart_options options{};
        options.x_scale = sheet.widthInPixels() / unscaledWidth;
        options.y_scale = pixels / unscaledHeight;
        worksheet_insert_chart_opt(sheet.handle(), last + 2, 0, chart, &options);
        return count > printedWithTable ? 0 : static_cast<int>(std::ceil(static_cast<double>(pixels) / rowPixels)) + 2;
    }

    const IndicatorInput& m_input;
    papers::Wording m_words = papers::Wording::builtIn(u"indicators"_s);
    papers::LightWords m_lights;
};

} // namespace

void writeIndicators(const IndicatorInput& input, const QString& path) {
    Q_ASSERT(input.plan && input.status);
    IndicatorWriter(input).write(path);
}

} // namespace xundu::exchange
