#include "ui/charts/LightBarsPlot.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QtCharts/QBarSet>

#include <numeric>

namespace xundu::ui {

using progress::Light;

namespace {

constexpr int sideGap = 8, totalWidth = 28, topGap = 4, axisHeight = 22, leastPitch = 22;
constexpr int barHeight = 19, signGap = 4;
constexpr double usualPitch = 30, widestLabels = 0.42;

} // namespace

int sumOf(const LightCounts& lights) { return std::accumulate(lights.counts.begin(), lights.counts.end(), 0); }

QVector<double> valuesOf(const QVector<LightBar>& bars, Light light) {
    QVector<double> values;
    for (const LightBar& bar : bars)
        values.append(bar.lights.counts[static_cast<std::size_t>(light)]);
    return values;
}

LightBarsPlot::LightBarsPlot(const Theme& theme, QWidget* parent)
    : BarPlot(Rows::BelowEachOther, tr("Lights by programme"), theme, parent) {}

void LightBarsPlot::setBars(const QVector<LightBar>& bars) {
    m_bars = bars;
    refresh();
}

void LightBarsPlot::measure() {
    setMinimumHeight(theme().scaled(topGap + axisHeight + leastPitch * qMax(1, static_cast<int>(m_bars.size()))));
}

void LightBarsPlot::rebuild() {
    int most = 1;
    for (const LightBar& bar : m_bars)
        most = qMax(most, sumOf(bar.lights));
    m_step = countStep(most);
    if (m_bars.isEmpty())
        return;
    QVector<QBarSet*> sets;
    for (const Light light : kFromBase)
        sets << barSet(valuesOf(m_bars, light), lightFill(light), lightEdge(light));
    const int steps = (most + m_step - 1) / m_step;
    stack(sets, static_cast<int>(m_bars.size()), steps * m_step, m_step, barHeight / usualPitch);
}

QRectF LightBarsPlot::plotRect() const {
    double labels = 0;
    for (const LightBar& bar : m_bars)
        labels = qMax(labels, widthOf(bar.label, theme().font(Type::Body)));
    const double left = qMin(labels, width() * widestLabels) + sideGap;
    return {left, theme().scaled(topGap) + 0.0, qMax(10.0, width() - left - theme().scaled(totalWidth)),
            qMax(10.0, height() - theme().scaled(topGap + axisHeight) + 0.0)};
}

QVector<Spot> LightBarsPlot::findSpots() const {
    QVector<Spot> spots;
    for (int i = 0; i < m_bars.size(); ++i) {
        const LightBar& bar = m_bars.at(i);
        const QRectF place = row(i);
        const double height = place.height() * barHeight / usualPitch;
        int base = 0;
        for (const Light light : kFromBase) {
            const int count = bar.lights.counts[static_cast<std::size_t>(light)];
            if (count == 0)
                continue;
            const QRectF area(along(base), place.center().y() - height / 2, along(base + count) - along(base), height);
            spots.append({area,
                          tr("%1: %2 %3 of %4", "programme, light, number, all")
                              .arg(bar.label, progress::word(light))
                              .arg(count)
                              .arg(sumOf(bar.lights)),
                          i, static_cast<int>(light)});
            base += count;
        }
    }
    return spots;
}

void LightBarsPlot::paintMarks(QPainter& painter) const {
    const QFont number = theme().font(Type::SecondaryStrong);
    for (int i = 0; i < m_bars.size(); ++i) {
        const QRectF place = row(i);
        drawLine(painter, QRectF(0, place.top(), plot().left() - sideGap, place.height()), m_bars.at(i).label,
                 theme().font(Type::Body), theme().text);
        const int all = sumOf(m_bars.at(i).lights);
        drawLine(painter, QRectF(along(all) + sideGap, place.top(), theme().scaled(totalWidth), place.height()),
                 QString::number(all), theme().font(Type::Secondary), theme().text3);
    }
    for (const Spot& spot : spots()) {
        const auto light = static_cast<Light>(spot.part);
        const QString count = QString::number(m_bars.at(spot.row).lights.counts[static_cast<std::size_t>(spot.part)]);
        const double words = widthOf(count, number), both = signSide() + signGap + words;
        if (words + 4 > spot.area.width())
            continue;
        const bool signs = both + 4 <= spot.area.width();
        const double left = spot.area.center().x() - both / 2;
        if (signs)
            paintSign(painter, {left + signSide() / 2.0, spot.area.center().y()}, light);
        drawLine(painter, signs ? spot.area.adjusted(signSide() + signGap, 0, 0, 0) : spot.area, count, number,
                 theme().of(light).onBar, Qt::AlignHCenter);
    }
    if (!m_bars.isEmpty())
        paintAxis(painter, m_step);
}

} // namespace xundu::ui
