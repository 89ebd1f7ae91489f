#include "ui/charts/LightTrendPlot.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QLocale>
#include <QPainter>
#include <QtCharts/QBarSet>

namespace xundu::ui {

using progress::Light;

namespace {

constexpr int leftAxis = 24, topGap = 18, axisHeight = 22, rightGap = 2, least = 140;
constexpr double barShare = 0.86, forecastInk = 0.38;
constexpr double boundaryWidth = 1.5;
constexpr int monthGap = 4;

QColor mixed(const QColor& colour, const QColor& ground, double part) {
    const auto mix = [part](int a, int b) { return qRound(a * part + b * (1 - part)); };
    return QColor(mix(colour.red(), ground.red()), mix(colour.green(), ground.green()), mix(colour.blue(), ground.blue()));
}

} // namespace

LightTrendPlot::LightTrendPlot(const Theme& theme, QWidget* parent)
    : BarPlot(Rows::SideBySide, tr("Lights over the year"), theme, parent) {
    measure();
}

void LightTrendPlot::setTrend(const LightTrend& trend) {
    m_trend = trend;
    refresh();
}

void LightTrendPlot::measure() { setMinimumHeight(theme().scaled(least)); }

void LightTrendPlot::rebuild() {
    int most = 1;
    for (const LightTrend::Column& column : m_trend.columns)
        most = qMax(most, sumOf(column.lights));
    m_step = countStep(most);
    if (m_trend.columns.isEmpty())
        return;
    QVector<QBarSet*> sets;
    for (const bool forecast : {false, true}) {
        for (const Light light : kFromBase) {
            QVector<double> values;
            for (int i = 0; i < m_trend.columns.size(); ++i)
                values << ((i >= m_trend.known) == forecast ? m_trend.columns.at(i).lights.counts[static_cast<std::size_t>(light)]
                                                            : 0);
            QBrush fill = lightFill(light);
            if (forecast)
                fill.setColor(mixed(fill.color(), theme().surface, forecastInk));
            sets << barSet(values, fill, lightEdge(light));
        }
    }
    stack(sets, static_cast<int>(m_trend.columns.size()), most, m_step, barShare);
}

QRectF LightTrendPlot::plotRect() const {
    const double left = theme().scaled(leftAxis);
    const double top = theme().scaled(topGap);
    return {left, top, qMax(10.0, width() - left - rightGap), qMax(10.0, height() - top - theme().scaled(axisHeight))};
}

QVector<Spot> LightTrendPlot::findSpots() const {
    QVector<Spot> spots;
    for (int i = 0; i < m_trend.columns.size(); ++i) {
        const LightTrend::Column& column = m_trend.columns.at(i);
        const QRectF place = row(i);
        int base = 0;
        for (const Light light : kFromBase) {
            const int count = column.lights.counts[static_cast<std::size_t>(light)];
            if (count == 0)
                continue;
            const QString words = i < m_trend.known ? tr("%1: %2 %3 of %4", "period, light, number, all")
                                                    : tr("%1, forecast: %2 %3 of %4", "period, light, number, all");
            spots.append({QRectF(QPointF(place.left(), along(base + count)), QPointF(place.right(), along(base))),
                          words.arg(column.period.displayName(), progress::word(light)).arg(count).arg(sumOf(column.lights)), i,
                          static_cast<int>(light)});
            base += count;
        }
    }
    return spots;
}

void LightTrendPlot::paintMarks(QPainter& painter) const {
    if (m_trend.columns.isEmpty())
        return;
    paintAxis(painter, m_step);
    paintMonths(painter);
    paintBoundary(painter);
    paintSigns(painter);
}

/// Under the three columns of each month; every second month where room is short.
void LightTrendPlot::paintMonths(QPainter& painter) const {
    const QFont font = theme().font(Type::Axis);
    int every = 1;
    for (int month = 1; month <= 12; ++month) {
        const QString name = QLocale().standaloneMonthName(month, QLocale::ShortFormat);
        while (widthOf(name, font) + monthGap > 3 * breadth() * every)
            ++every;
    }
    for (int i = 0; i < m_trend.columns.size(); ++i) {
        const calendar::TenDay period = m_trend.columns.at(i).period;
        if (period.part() != calendar::TenDayPart::Mid || period.month() % every != 0)
            continue;
        const QString name = QLocale().standaloneMonthName(period.month(), QLocale::ShortFormat);
        const double width = widthOf(name, font) + 2;
        drawLine(painter, QRectF(row(i).center().x() - width / 2, plot().bottom() + 4, width, theme().lineHeight(Type::Axis)),
                 name, font, theme().text3, Qt::AlignHCenter);
    }
}

/// In the newest column that is known: its neighbours go on with the same lights.
void LightTrendPlot::paintSigns(QPainter& painter) const {
    for (const Spot& spot : spots()) {
        if (spot.row + 1 == m_trend.known && spot.area.height() >= signSide() && spot.area.width() >= signSide())
            paintSign(painter, spot.area.center(), static_cast<Light>(spot.part));
    }
}

void LightTrendPlot::paintBoundary(QPainter& painter) const {
    if (m_trend.known <= 0 || m_trend.known >= m_trend.columns.size())
        return;
    const double x = row(m_trend.known).left();
    const double height = theme().lineHeight(Type::Secondary);
    painter.setPen(QPen(theme().accent, boundaryWidth, Qt::SolidLine, Qt::FlatCap));
    painter.drawLine(QPointF(x, 0), QPointF(x, plot().bottom()));
    const QFont strong = theme().font(Type::SecondaryStrong), plain = theme().font(Type::Secondary);
    const double name = widthOf(m_trend.boundary, strong), words = widthOf(m_trend.forecast, plain);
    const double gap = 5, all = name + gap + words;
    // At the side that has room; the name of the line stands next to it.
    const bool right = x + gap + all <= width() || x < width() / 2.0;
    const double left = right ? x + gap : qMax(0.0, x - gap - all);
    drawLine(painter, QRectF(left, 0, name + 1, height), m_trend.boundary, strong, theme().accent);
    const double rest = (right ? width() : x - gap) - left - name - gap;
    drawLine(painter, QRectF(left + name + gap, 0, rest, height), m_trend.forecast, plain, theme().text3);
}

} // namespace xundu::ui
