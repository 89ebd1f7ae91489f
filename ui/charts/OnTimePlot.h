#pragma once

#include "ui/charts/BarPlot.h"

namespace xundu::ui {

struct OnTimeRow {
    QString unit;
    int onTime = 0;
    int late = 0;
    int missing = 0;
    QString spoken; ///< all of it, with the 旬
    int required() const { return onTime + late + missing; }
};

/// How units kept to the day: forms that came on time, late, and not. As high as its rows need; one spot a row, its part is 0.
class OnTimePlot : public BarPlot {
    Q_OBJECT
public:
    explicit OnTimePlot(const Theme& theme, QWidget* parent = nullptr);

    void setRows(const QVector<OnTimeRow>& rows);

protected:
    void measure() override;
    void rebuild() override;
    QRectF plotRect() const override;
    QVector<Spot> findSpots() const override;
    void paintMarks(QPainter& painter) const override;

private:
    QVector<OnTimeRow> m_rows;
    int m_step = 1;
};

} // namespace xundu::ui
