#include "ui/charts/ChartLegend.h"

#include "ui/charts/LightBarsPlot.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/LightPainter.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace xundu::ui {
namespace {

using Sign = ChartLegend::Sign;

constexpr int glyphWidth = 12, boxWidth = 14, bandWidth = 20, tickWidth = 3, wordGap = 5, between = 10, besideGlyph = 3;
constexpr double boxHeight = 10, bandHeight = 8, tickHeight = 14, diamond = 4.5;

int signWidth(Sign sign, const Theme& theme) {
    switch (sign) {
    case Sign::Zones:
        return bandWidth;
    case Sign::Pace:
        return tickWidth;
    case Sign::Light: // in black and white the bars' hatching is told beside the shape
        return theme.blackAndWhite() ? glyphWidth + besideGlyph + boxWidth : glyphWidth;
    case Sign::Forecast:
        return glyphWidth;
    case Sign::Actual:
    case Sign::OnTime:
    case Sign::Late:
    case Sign::Missing:
        return boxWidth;
    }
    return boxWidth;
}

void paintSign(QPainter& painter, const ChartLegend::Entry& entry, const QRectF& place, const Theme& theme) {
    const QPointF middle = place.center();
    const auto box = [&](double height) {
        return QRectF(place.left() + 0.5, middle.y() - height / 2 + 0.5, place.width() - 1, height - 1);
    };
    painter.setBrush(Qt::NoBrush);
    switch (entry.sign) {
    case Sign::Light:
        if (theme.blackAndWhite())
            LightPainter(theme).segment(painter, box(boxHeight).adjusted(glyphWidth + besideGlyph, 0, 0, 0), entry.light);
        return LightPainter(theme).glyph(painter, {place.left() + glyphWidth / 2.0, middle.y()}, metrics::kGlyph,
                                         LightValue{.light = entry.light});
    case Sign::Actual:
        return drawBox(painter, box(boxHeight), 0, theme.of(progress::Light::None).bar, theme.of(progress::Light::None).outline);
    case Sign::Pace:
        return painter.fillRect(QRectF(middle.x() - 1, middle.y() - tickHeight / 2, 2, tickHeight), theme.accent);
    case Sign::Zones:
        painter.fillRect(QRectF(place.left(), middle.y() - bandHeight / 2, place.width() / 2, bandHeight), theme.band1);
        return painter.fillRect(QRectF(middle.x(), middle.y() - bandHeight / 2, place.width() / 2, bandHeight), theme.band2);
    case Sign::Forecast:
        painter.setPen(QPen(theme.text2, 1.5));
        painter.drawPolygon(QPolygonF{middle - QPointF(diamond, 0), middle - QPointF(0, diamond), middle + QPointF(diamond, 0),
                                      middle + QPointF(0, diamond)});
        return;
    case Sign::OnTime:
        return painter.fillRect(box(boxHeight), theme.series2);
    case Sign::Late:
        painter.setPen(QPen(theme.series1, 1));
        painter.setBrush(QBrush(theme.series1, Qt::BDiagPattern));
        return painter.drawRect(box(boxHeight));
    case Sign::Missing:
        painter.setPen(QPen(theme.lineStrong, 1, Qt::DashLine));
        return painter.drawRect(box(boxHeight));
    }
}

} // namespace

ChartLegend::ChartLegend(const QVector<Entry>& entries, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_entries(entries), m_theme(theme) {
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setAccessibleRole(*this, QAccessible::Graphic);
    QStringList words;
    for (const Entry& entry : entries)
        words << entry.word;
    setAccessibleName(words.join(tr(", ")));
    setToolTip(words.join(u'\n'));
}

QVector<ChartLegend::Entry> ChartLegend::lights() {
    QVector<Entry> entries;
    for (const progress::Light light : kFromBase)
        entries.append({Sign::Light, progress::word(light), light});
    return entries;
}

int ChartLegend::widthOfAll(bool withWords) const {
    double width = 0;
    for (const Entry& entry : m_entries) {
        width += m_theme.scaled(signWidth(entry.sign, m_theme)) + between;
        if (withWords)
            width += wordGap + widthOf(entry.word, m_theme.font(Type::Secondary));
    }
    return qCeil(width) - between + 1;
}

QSize ChartLegend::sizeHint() const { return {widthOfAll(true), m_theme.lineHeight(Type::Secondary)}; }

QSize ChartLegend::minimumSizeHint() const { return {widthOfAll(false), m_theme.lineHeight(Type::Secondary)}; }

void ChartLegend::paint(QPainter& painter, const QRectF& rect) const {
    const QFont font = m_theme.font(Type::Secondary);
    const bool withWords = rect.width() >= widthOfAll(true);
    double x = rect.left();
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Entry& entry : m_entries) {
        const double sign = m_theme.scaled(signWidth(entry.sign, m_theme));
        paintSign(painter, entry, QRectF(x, rect.top(), sign, rect.height()), m_theme);
        x += sign;
        if (withWords) {
            const double word = widthOf(entry.word, font);
            drawLine(painter, QRectF(x + wordGap, rect.top(), word + 1, rect.height()), entry.word, font, m_theme.text2);
            x += wordGap + word;
        }
        x += between;
    }
    painter.restore();
}

void ChartLegend::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paint(painter, rect());
}

} // namespace xundu::ui
