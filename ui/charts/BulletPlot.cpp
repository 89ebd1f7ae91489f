#include "ui/charts/BulletPlot.h"

#include "ui/theme/LightPainter.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QtCharts/QBarSet>
#include <QtCharts/QScatterSeries>

#include <algorithm>

namespace xundu::ui {

using progress::Light;

namespace {

constexpr double axisEnd = 120, axisStep = 20; // per cent of the target
constexpr double lastWholeMark = 118;          // a forecast beyond stands here: its number is beside it
constexpr double usualPitch = 24, barHeight = 10, bandHeight = 18, tickHeight = 20, tickWidth = 2, diamond = 9;
constexpr int leastPitch = 19, mostPitch = 30, headHeight = 18, axisHeight = 20;
constexpr int valueGap = 14, gapRight = 84, gapWidth = 100, forecastWidth = 84, nameLeft = 20, side = 1;
constexpr double leftShare = 0.37; // of the width: name and value

constexpr std::array lights{Light::None, Light::Done, Light::Green, Light::Yellow, Light::Red};

bool isShown(const BulletRow& row, Light light) {
    const Light shown = row.bullet.expected ? row.bullet.light : row.bullet.light == Light::Done ? Light::Done : Light::None;
    return shown == light && row.bullet.progress.value_or(0) > 0;
}

} // namespace

BulletPlot::BulletPlot(const Theme& theme, QWidget* parent)
    : BarPlot(Rows::BelowEachOther, tr("Indicators against pace"), theme, parent) {}

void BulletPlot::setRows(const QVector<BulletRow>& rows, double yearPace, const QString& yearPaceWords) {
    m_rows = rows;
    m_yearPace = yearPace;
    m_yearPaceWords = yearPaceWords;
    refresh();
}

void BulletPlot::measure() {
    setMinimumHeight(theme().scaled(headHeight + axisHeight + leastPitch * qMax(1, static_cast<int>(m_rows.size()))));
}

void BulletPlot::rebuild() {
    if (m_rows.isEmpty())
        return;
    QVector<QBarSet*> sets;
    for (const Light light : lights) {
        QVector<double> values;
        for (const BulletRow& row : m_rows)
            values << (isShown(row, light) ? std::min(*row.bullet.progress, axisEnd) : 0);
        sets << barSet(values, theme().of(light).bar, QPen(theme().of(light).outline, 1));
    }
    stack(sets, static_cast<int>(m_rows.size()), axisEnd, axisStep, barHeight / usualPitch);
    addForecasts();
}

void BulletPlot::addForecasts() {
    auto* marks = new QScatterSeries;
    marks->setMarkerShape(QScatterSeries::MarkerShapeRotatedRectangle);
    marks->setMarkerSize(theme().scaled(static_cast<int>(diamond)));
    for (int i = 0; i < m_rows.size(); ++i) {
        if (const auto& forecast = m_rows.at(i).forecast)
            marks->append(std::clamp(*forecast, 0.0, lastWholeMark), static_cast<double>(m_rows.size() - 1 - i));
    }
    chart()->addSeries(marks);
    for (QAbstractAxis* axis : chart()->axes())
        marks->attachAxis(axis);
    marks->setBrush(theme().surface);
    marks->setPen(QPen(theme().text2, 1.5));
}

QRectF BulletPlot::plotRect() const {
    const double left = width() * leftShare;
    const double top = theme().scaled(headHeight);
    const double right = theme().scaled(gapRight + gapWidth);
    const double room = height() - top - theme().scaled(axisHeight);
    const double most = theme().scaled(mostPitch) * static_cast<double>(qMax<qsizetype>(1, m_rows.size()));
    return {left, top, qMax(10.0, width() - left - right), std::clamp(room, 10.0, qMax(10.0, most))};
}

QVector<Spot> BulletPlot::findSpots() const {
    QVector<Spot> spots;
    for (int i = 0; i < m_rows.size(); ++i)
        spots.append({QRectF(side, row(i).top(), width() - 2 * side, row(i).height()), m_rows.at(i).spoken, i, 0});
    return spots;
}

/// The zones of lag, below grid and bars.
void BulletPlot::paintGround(QPainter& painter) const {
    for (int i = 0; i < m_rows.size(); ++i) {
        const BulletValue& bullet = m_rows.at(i).bullet;
        if (!bullet.expected)
            continue;
        const double height = std::min<double>(theme().scaled(static_cast<int>(bandHeight)), breadth() - 2);
        const auto band = [&](double to, const QColor& colour) {
            const QRectF area(plot().left(), row(i).center().y() - height / 2, along(to) - plot().left(), height);
            if (to > 0)
                painter.fillRect(snapped(painter, area), colour);
        };
        band(*bullet.expected - bullet.yellowLag, theme().band2);
        band(*bullet.expected - bullet.redLag, theme().band1);
    }
}

void BulletPlot::paintMarks(QPainter& painter) const {
    if (m_rows.isEmpty())
        return;
    paintHeads(painter);
    for (int i = 0; i < m_rows.size(); ++i)
        paintRow(painter, i);
    paintAxis(painter, axisStep, QStringLiteral("%"));
}

void BulletPlot::paintHeads(QPainter& painter) const {
    const QFont font = theme().font(Type::Secondary);
    const double height = theme().scaled(headHeight);
    const double value = plot().left() - valueGap;
    const QString done = tr("Done of target");
    drawLine(painter, QRectF(0, 0, value - widthOf(done, font) - valueGap, height), tr("Indicator (by lag)"), font,
             theme().text3);
    drawLine(painter, QRectF(0, 0, value, height), done, font, theme().text3, Qt::AlignRight);
    const QFont strong = theme().font(Type::SecondaryStrong);
    const double pace = widthOf(m_yearPaceWords, strong) + 2;
    drawLine(painter, QRectF(along(m_yearPace) - pace / 2, 0, pace, height), m_yearPaceWords, strong, theme().accent,
             Qt::AlignHCenter);
    const double gap = width() - theme().scaled(gapRight);
    drawLine(painter, QRectF(along(m_yearPace) + pace, 0, gap - along(m_yearPace) - pace, height), tr("Gap (points)"), font,
             theme().text3, Qt::AlignRight);
    drawLine(painter, QRectF(gap, 0, width() - gap, height), tr("Year end"), font, theme().text3, Qt::AlignRight);
}

void BulletPlot::paintRow(QPainter& painter, int number) const {
    const BulletRow& entry = m_rows.at(number);
    const QRectF place = row(number);
    const double middle = place.center().y();
    painter.fillRect(snapped(painter, QRectF(0, place.top(), width(), 1)), theme().line);
    LightPainter(theme()).glyph(painter, {theme().scaled(metrics::kGlyph) / 2.0, middle}, metrics::kGlyph, entry.light);

    const QFont target = theme().font(Type::Secondary), value = theme().font(Type::BodyStrong);
    const double targetWidth = widthOf(entry.target, target), valueWidth = widthOf(entry.value, value);
    const double right = plot().left() - valueGap;
    drawLine(painter, QRectF(right - targetWidth - 1, place.top(), targetWidth + 1, place.height()), entry.target, target,
             theme().text3, Qt::AlignRight);
    drawLine(painter, QRectF(right - targetWidth - valueWidth - 2, place.top(), valueWidth + 1, place.height()), entry.value,
             value, theme().text, Qt::AlignRight);
    const double left = theme().scaled(nameLeft);
    drawLine(painter, QRectF(left, place.top(), right - targetWidth - valueWidth - valueGap - left, place.height()), entry.name,
             theme().font(Type::Body), theme().text);

    if (entry.bullet.expected) {
        const double height = std::min<double>(theme().scaled(static_cast<int>(tickHeight)), breadth() - 2);
        painter.fillRect(
            snapped(painter, QRectF(along(*entry.bullet.expected) - tickWidth / 2, middle - height / 2, tickWidth, height)),
            theme().accent);
    }
    const bool behind = entry.light.light == Light::Yellow || entry.light.light == Light::Red;
    const double gap = width() - theme().scaled(gapRight);
    drawLine(painter,
             QRectF(gap - theme().scaled(gapWidth) + valueGap, place.top(), theme().scaled(gapWidth) - valueGap, place.height()),
             entry.gap, theme().font(behind ? Type::BodyStrong : Type::Body),
             behind ? theme().of(entry.light.light).text : theme().text2, Qt::AlignRight);
    drawLine(painter, QRectF(gap, place.top(), width() - gap, place.height()), entry.forecastWords, theme().font(Type::Body),
             theme().text2, Qt::AlignRight);
}

} // namespace xundu::ui
