#include "ui/charts/CurveSeries.h"

#include <cmath>

namespace xundu::ui {

QVector<QPointF> loweredEdge(const QVector<CurvePoint>& points, QDate from, double by) {
    QVector<QPointF> edge;
    std::optional<QPointF> before;
    for (const CurvePoint& point : points) {
        const QPointF here(double(from.daysTo(point.day)), point.value - by);
        if (before && (before->y() < 0) != (here.y() < 0)) {
            const double share = before->y() / (before->y() - here.y());
            edge.append({before->x() + share * (here.x() - before->x()), 0});
        }
        edge.append({here.x(), qMax(0.0, here.y())});
        before = here;
    }
    return edge;
}

std::optional<double> valueAt(const QVector<CurvePoint>& points, QDate day) {
    if (points.isEmpty())
        return std::nullopt;
    if (day <= points.first().day)
        return points.first().value;
    for (qsizetype i = 1; i < points.size(); ++i) {
        const CurvePoint& a = points[i - 1];
        const CurvePoint& b = points[i];
        if (day <= b.day)
            return a.value + (b.value - a.value) * double(a.day.daysTo(day)) / double(a.day.daysTo(b.day));
    }
    return points.last().value;
}

double niceStep(double top) {
    const double rough = top / 7;
    const double power = std::pow(10.0, std::floor(std::log10(rough)));
    for (const double factor : {1.0, 2.0, 2.5, 5.0})
        if (factor * power >= rough)
            return factor * power;
    return 10 * power;
}

} // namespace xundu::ui
