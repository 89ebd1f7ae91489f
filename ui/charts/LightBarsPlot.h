#pragma once

#include "ui/charts/BarPlot.h"
#include "ui/delegates/Roles.h"

#include <array>

namespace xundu::ui {

struct LightBar {
    QString label;
    LightCounts lights;
};

/// How many of each light, one bar for each label; the whole number at the bar's end. Parts of the spots are progress::Light.
class LightBarsPlot : public BarPlot {
    Q_OBJECT
public:
    explicit LightBarsPlot(const Theme& theme, QWidget* parent = nullptr);

    void setBars(const QVector<LightBar>& bars);

protected:
    void measure() override;
    void rebuild() override;
    QRectF plotRect() const override;
    QVector<Spot> findSpots() const override;
    void paintMarks(QPainter& painter) const override;

private:
    QVector<LightBar> m_bars;
    int m_step = 1;
};

/// In which order lights are stacked, from the base (look.md 2).
inline constexpr std::array kFromBase{progress::Light::Done, progress::Light::Green, progress::Light::Yellow,
                                      progress::Light::Red, progress::Light::None};
int sumOf(const LightCounts& lights);
/// The values of one light over all bars.
QVector<double> valuesOf(const QVector<LightBar>& bars, progress::Light light);

} // namespace xundu::ui
