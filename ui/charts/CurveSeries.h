#pragma once

#include "core/progress/Light.h"

#include <QDate>
#include <QPointF>
#include <QVector>

/// @file An indicator's value against its pace over a year, as plain values. Numbers for the eye come ready as words.

namespace xundu::ui {

struct CurvePoint {
    QDate day;
    double value = 0;
    friend bool operator==(const CurvePoint&, const CurvePoint&) = default;
};

struct CurveSeries {
    QString name;
    QString unit; ///< 项，累计
    QDate from, to;
    double target = 0;
    QVector<CurvePoint> expected; ///< in order of days, as are the others; empty: no pace, no zones
    QVector<CurvePoint> actual;
    QVector<CurvePoint> forecast; ///< from the newest actual point on
    progress::Light light = progress::Light::None;
    double yellowLag = 10; ///< per cent of the target below pace where yellow begins
    double redLag = 30;    ///< … where red begins
    QString latestWords;   ///< 388
    QString gapWords;      ///< 差 783 项; empty: no bracket
    QString forecastWords; ///< 推算 787
};

/// @p points lowered by @p by and kept at or above 0, with a corner where a stretch meets 0. x in days since @p from.
QVector<QPointF> loweredEdge(const QVector<CurvePoint>& points, QDate from, double by);
/// Between two points on the straight line, before the first and after the last their values. @return nothing for no points
std::optional<double> valueAt(const QVector<CurvePoint>& points, QDate day);
/// The step of an axis from 0 to at least @p top with four to seven lines: 1, 2, 2.5 or 5 times a power of ten. @pre top > 0
double niceStep(double top);

} // namespace xundu::ui
