#include "ui/models/IndicatorCurve.h"

#include "ui/models/IndicatorRows.h"
#include "ui/models/Shown.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace xundu::ui {
namespace {

struct CurveText {
    Q_DECLARE_TR_FUNCTIONS(CurveText)
};

/// The value that stands for a progress: the way from the baseline, or from zero, to the target.
double valueAtProgress(const plan::Indicator& indicator, double progress) {
    const double from = progress::needsBaseline(indicator) && indicator.baseline ? indicator.baseline->toDouble() : 0;
    return from + progress * (indicator.target.toDouble() - from);
}

QVector<CurvePoint> expectedPoints(const OfficeView& view, const plan::Indicator& indicator) {
    QVector<CurvePoint> points;
    if (indicator.pace.kind == plan::PaceKind::Even)
        points << CurvePoint{view.plan().firstDay(), valueAtProgress(indicator, 0)};
    const auto last = calendar::TenDay::lastOf(view.plan().year());
    for (auto period = calendar::TenDay::firstOf(view.plan().year()); period <= last; ++period) {
        if (const auto expected = progress::expectedProgress(indicator, period, view.plan().firstDay()))
            points << CurvePoint{period.lastDay(), valueAtProgress(indicator, expected->toDouble())};
    }
    return points;
}

QVector<CurvePoint> actualPoints(const OfficeView& view, const IndicatorRow& row) {
    QVector<CurvePoint> points;
    const QDate newest = row.standing.value ? row.standing.value->asOf.lastDay() : QDate();
    auto period = view.plan().firstReport();
    for (const double value : row.series) {
        if (!std::isnan(value) && period.lastDay() <= newest)
            points << CurvePoint{period.lastDay(), value};
        ++period;
    }
    return points;
}

QString gapWords(const IndicatorRow& row) {
    const progress::IndicatorStanding& standing = row.standing;
    if (!standing.value || standing.light < progress::Light::Yellow || !standing.expected || !standing.lagPoints)
        return {};
    const auto should = base::Fraction::of(*standing.lagPoints, 100) *
                        (base::Fraction(row.indicator.target) - (progress::needsBaseline(row.indicator) && row.indicator.baseline
                                                                     ? base::Fraction(*row.indicator.baseline)
                                                                     : base::Fraction(0)));
    const auto rounded = should.rounded(should < base::Fraction(10) ? 1 : 0);
    return rounded ? CurveText::tr("%1 %2 short").arg(rounded->toString(), row.indicator.unit) : QString();
}

} // namespace

CurveSeries curveOf(const OfficeView& view, const plan::IndicatorCode& code) {
    const auto row = indicatorRow(view, code, true);
    CurveSeries series;
    if (!row || row->indicator.kind == plan::IndicatorKind::EveryUnit)
        return series;
    const plan::Indicator& indicator = row->indicator;
    series.name = indicator.name;
    series.unit = CurveText::tr("%1, %2").arg(indicator.unit, word(indicator.kind));
    series.from = view.plan().firstDay();
    series.to = view.plan().lastDay();
    series.target = indicator.target.toDouble();
    const bool hasCourse = indicator.pace.kind != plan::PaceKind::YearEnd; // one step at the end is no course
    if (hasCourse && (!progress::needsBaseline(indicator) || indicator.baseline))
        series.expected = expectedPoints(view, indicator);
    series.actual = actualPoints(view, *row);
    series.light = row->standing.light;
    series.yellowLag = row->rules.yellowFrom;
    series.redLag = row->rules.redAbove;
    if (row->standing.value)
        series.latestWords = shown(row->standing.value->value);
    if (row->standing.forecast && !series.actual.isEmpty()) {
        series.forecast = {series.actual.back(), {series.to, row->standing.forecast->toDouble()}};
        series.forecastWords =
            CurveText::tr("forecast %1").arg(shown(base::Fraction(row->standing.forecast->rounded(0).value_or(base::Decimal()))));
    }
    series.gapWords = gapWords(*row);
    return series;
}

} // namespace xundu::ui
