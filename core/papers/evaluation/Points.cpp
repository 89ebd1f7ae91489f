#include "core/papers/evaluation/Points.h"

#include "core/base/Fraction.h"
#include "core/papers/Figures.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::evaluation {
namespace {

constexpr int decimals = 2;

/// Deductions of any size can be typed in: what is too large for a Decimal is shown as near as can be.
double rounded(const base::Fraction& points) {
    const auto exact = points.rounded(decimals);
    return exact ? exact->toDouble() : points.toDouble();
}

} // namespace

QString pointsText(const base::Fraction& points) { return QString::number(rounded(points), 'f', decimals); }

Cell pointsCell(const base::Fraction& points, const QString& source) {
    return {.text = figure(pointsText(points), source), .exact = Quantity{rounded(points), u"0.00"_s}};
}

QString sumText(const base::Fraction& sum) {
    const auto exact = sum.rounded(base::Decimal::maxScale);
    return exact ? exact->toString() : QString::number(sum.toDouble(), 'f', 0);
}

QString scoreSource(plan::UnitId unit, const QString& what) { return u"score@%1:%2"_s.arg(unit.value()).arg(what); }

} // namespace xundu::papers::evaluation
