#pragma once

#include "core/calendar/TenDay.h"
#include "ui/charts/LightBarsPlot.h"

namespace xundu::ui {

struct LightTrend {
    struct Column {
        calendar::TenDay period;
        LightCounts lights;
    };
    QVector<Column> columns; ///< 旬 that follow each other
    int known = 0;           ///< the columns from here on are forecast
    QString boundary;        ///< 今天: what the line before the forecast is called
    QString forecast;        ///< what the columns behind it rest on
};

/// How many of each light 旬 by 旬, and how it goes on. Rows of the spots are columns, parts progress::Light.
class LightTrendPlot : public BarPlot {
    Q_OBJECT
public:
    explicit LightTrendPlot(const Theme& theme, QWidget* parent = nullptr);

    void setTrend(const LightTrend& trend);

protected:
    void measure() override;
    void rebuild() override;
    QRectF plotRect() const override;
    QVector<Spot> findSpots() const override;
    void paintMarks(QPainter& painter) const override;

private:
    void paintMonths(QPainter& painter) const;
    void paintBoundary(QPainter& painter) const;
    void paintSigns(QPainter& painter) const;

    LightTrend m_trend;
    int m_step = 1;
};

} // namespace xundu::ui
