#pragma once

#include "ui/charts/CurveSeries.h"

#include <QtCharts/QChartView>

class QLineSeries;

namespace xundu::ui {

struct Theme;

/// The plot itself: zones, pace, values, forecast, gap, months.
class CurveView : public QChartView {
    Q_OBJECT
public:
    explicit CurveView(const Theme& theme, QWidget* parent = nullptr);
    void setSeries(const CurveSeries& series);

protected:
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void addAxes();
    void addZone(const QVector<QPointF>& upper, const QVector<QPointF>& lower, progress::Light light);
    QLineSeries* addLine(const QVector<CurvePoint>& points, const QPen& pen);
    void addMarkers(const QVector<CurvePoint>& points, double size, const QColor& fill);
    void attach(QAbstractSeries* series);
    QPointF place(const CurvePoint& point) const;
    QString valueAtStep(int number) const;
    int valuesWidth() const; ///< of the axis of values, with the gap to the plot
    void drawValues(QPainter& painter) const;
    void drawMonths(QPainter& painter) const;
    void drawGap(QPainter& painter) const;
    void drawWords(QPainter& painter) const;
    void drawSigns(QPainter& painter) const;

    const Theme& m_theme;
    CurveSeries m_series;
    double m_step = 1;               ///< between two grid lines
    int m_steps = 0;                 ///< grid lines above zero
    QLineSeries* m_anchor = nullptr; ///< carries both axes: what positions are measured by
};

} // namespace xundu::ui
