#pragma once

#include "ui/charts/BarPlot.h"
#include "ui/delegates/Roles.h"

#include <optional>

namespace xundu::ui {

/// One indicator against its pace. Numbers come ready as words; an empty one is left out.
struct BulletRow {
    QString name;
    QString value;  ///< 388, in strong type
    QString target; ///< /2500 项
    LightValue light;
    BulletValue bullet;
    QString gap;                      ///< −31.3, or why there is none
    std::optional<double> forecast{}; ///< at year end, in per cent of the target
    QString forecastWords;            ///< 31.5%
    QString spoken;                   ///< all of it
};

/// Progress of indicators from 0 to 120 % of the target: bars in the light's colour over the zones of lag, the pace as a tick,
/// the year-end forecast as a diamond; names and numbers at both sides. One spot a row, its part is 0.
class BulletPlot : public BarPlot {
    Q_OBJECT
public:
    explicit BulletPlot(const Theme& theme, QWidget* parent = nullptr);

    /// @param yearPace in per cent, marked above the bars as @p yearPaceWords
    void setRows(const QVector<BulletRow>& rows, double yearPace, const QString& yearPaceWords);

protected:
    void measure() override;
    void rebuild() override;
    QRectF plotRect() const override;
    QVector<Spot> findSpots() const override;
    void paintGround(QPainter& painter) const override;
    void paintMarks(QPainter& painter) const override;

private:
    void addForecasts();
    void paintHeads(QPainter& painter) const;
    void paintRow(QPainter& painter, int number) const;

    QVector<BulletRow> m_rows;
    double m_yearPace = 0;
    QString m_yearPaceWords;
};

} // namespace xundu::ui
