#include "core/papers/tables/Indicators.h"

#include "core/papers/Figures.h"
#include "core/papers/tables/SheetCells.h"
#include "core/papers/tables/SheetHead.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

using base::Fraction;
using plan::Indicator;
using plan::IndicatorKind;
using progress::IndicatorStanding;

class IndicatorSheets {
public:
    explicit IndicatorSheets(const IndicatorsInput& input)
        : m_input(input),
          m_words(input.wording.wording(u"indicators"_s)),
          m_lights(input.wording),
          m_subtitle(subtitleOf(*input.plan, input.status->period, input.demo, input.wording)) {}

    SheetBook compose() const {
        const plan::Plan& plan = *m_input.plan;
        const QString title = m_words.text(u"title"_s, {{u"plan"_s, plan.document.title}});
        SheetBook book = bookOf(plan, m_input.status->period, title, m_input.demo, m_input.wording);
        std::vector<const Indicator*> all;
        for (const Indicator& indicator : plan.indicators) {
            all.push_back(&indicator);
            book.figures.insert(indicator.code);
        }
        book.sheets.push_back(sheet(m_words.text(u"sheet.all"_s), title, all));
        for (const plan::Programme& programme : plan.programmes) {
            const Fields fields{{u"number"_s, chineseNumber(programme.number)}, {u"programme"_s, programme.name}};
            const auto own = of(programme);
            if (!own.empty())
                book.sheets.push_back(
                    sheet(m_words.text(u"sheet.programme"_s, fields), m_words.text(u"title.programme"_s, fields), own));
        }
        return book;
    }

    Sheet goals() const {
        std::vector<const Indicator*> goals;
        for (const Indicator& indicator : m_input.plan->indicators) {
            if (indicator.isGoal())
                goals.push_back(&indicator);
        }
        return sheet(m_words.text(u"sheet.goals"_s), m_words.text(u"title.goals"_s, {{u"plan"_s, m_input.plan->document.title}}),
                     goals);
    }

private:
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

    Sheet sheet(const QString& name, const QString& title, const std::vector<const Indicator*>& indicators) const {
        std::vector<Row> rows;
        SheetChart chart{
            .title = m_words.text(u"chart.title"_s), .labels = u"name"_s, .progress = u"progress"_s, .expected = u"expected"_s};
        for (const Indicator* indicator : indicators) {
            const IndicatorStanding* known = m_input.status->indicator(indicator->code);
            const IndicatorStanding standing = known ? *known : IndicatorStanding{.code = indicator->code};
            rows.push_back(row(*indicator, standing));
            chart.series.bars.push_back(bar(*indicator, standing));
        }
        std::vector<Column> columns = this->columns();
        widen(columns, rows);
        return {.name = name,
                .title = title,
                .subtitle = m_subtitle,
                .table = {std::move(columns), heldRows(std::move(rows)), {}},
                .rowNames = 2,
                .chart = indicators.empty() ? std::nullopt : std::optional(std::move(chart))};
    }

    std::vector<Column> columns() const {
        std::vector<Column> columns;
        addColumn(columns, m_words, u"code"_s, 8, Align::Center);
        addColumn(columns, m_words, u"name"_s, 38, Align::Left);
        addColumn(columns, m_words, u"unit"_s, 14, Align::Center);
        addColumn(columns, m_words, u"target"_s, 10);
        addColumn(columns, m_words, u"baseline"_s, 9);
        addColumn(columns, m_words, u"value"_s, 10);
        addColumn(columns, m_words, u"as_of"_s, 13, Align::Center);
        addColumn(columns, m_words, u"progress"_s, 9);
        addColumn(columns, m_words, u"expected"_s, 11);
        addColumn(columns, m_words, u"lag"_s, 15);
        addColumn(columns, m_words, u"light"_s, 14, Align::Left); // the shape stands before the word
        addColumn(columns, m_words, u"needed"_s, 13);
        addColumn(columns, m_words, u"forecast"_s, 11);
        return columns;
    }

    Row row(const Indicator& indicator, const IndicatorStanding& standing) const {
        const auto source = [&](const char* what) { return sourceOf(indicator.code, what); };
        const auto& value = standing.value;
        const std::optional<Fraction> target = indicator.hasTarget() ? std::optional(targetOf(indicator)) : std::nullopt;
        return {{.text = indicator.code.value()},
                {.text = indicator.striving ? m_words.text(u"striving"_s, {{u"indicator"_s, indicator.name}}) : indicator.name},
                {.text = unitOf(indicator)},
                numberCell(target, source("target"), target ? comparisonSign(indicator) : QString()),
                numberCell(indicator.baseline ? std::optional(Fraction(*indicator.baseline)) : std::nullopt, source("baseline")),
                numberCell(value ? std::optional(value->value) : std::nullopt, source("value")),
                dateCell(value ? std::optional(value->asOf.lastDay()) : std::nullopt),
                percentCell(standing.progress, source("progress")),
                percentCell(standing.expected, source("expected")),
                roundedCell(standing.lagPoints, source("lag")),
                {.text = m_lights.word(standing), .light = standing.light, .stale = standing.stale},
                roundedCell(standing.neededPerPeriod, source("needed")),
                roundedCell(standing.forecast, source("forecast"))};
    }

    PaceBars::Bar bar(const Indicator& indicator, const IndicatorStanding& standing) const {
        const auto& value = standing.value;
        PaceBars::Bar bar{.label = indicator.name, .light = standing.light};
        if (value) {
            const QString unit = indicator.kind == IndicatorKind::EveryUnit ? m_words.text(u"chart.units"_s) : indicator.unit;
            bar.words = m_words.text(u"chart.words"_s, {{u"value"_s, valueText(indicator, value->value)},
                                                        {u"target"_s, valueText(indicator, targetOf(indicator))},
                                                        {u"unit"_s, unit}});
        }
        bar.progress = standing.progress ? standing.progress->toDouble() : 0;
        if (standing.expected)
            bar.expected = standing.expected->toDouble();
        return bar;
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

    /// Nothing for the usual "at least".
    QString comparisonSign(const Indicator& indicator) const {
        if (indicator.comparison == plan::Comparison::AtLeast || indicator.kind == IndicatorKind::EveryUnit)
            return {};
        return m_words.text(u"sign."_s + signKey(indicator));
    }

    const IndicatorsInput& m_input;
    Wording m_words;
    LightWords m_lights;
    QString m_subtitle;
};

} // namespace

SheetBook composeIndicators(const IndicatorsInput& input) {
    Q_ASSERT(input.plan && input.status);
    return IndicatorSheets(input).compose();
}

Sheet keyIndicatorSheet(const IndicatorsInput& input) {
    Q_ASSERT(input.plan && input.status);
    return IndicatorSheets(input).goals();
}

} // namespace xundu::papers
