#include "ui/theme/LightPainter.h"

#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace xundu::ui {

using progress::Light;

namespace {

constexpr double kBox = 12; ///< the shapes are given in a box of this side
constexpr double kStripe = 1.2, kPitch = 2.6;
constexpr double kChipLeft = 6, kChipRight = 7, kChipGap = 5;
constexpr double kPrintPitch = 4;

QPainterPath shapeOf(Light light, double scale) {
    QPainterPath path;
    switch (light) {
    case Light::Done:
        path.moveTo(1.6, 6.4);
        path.lineTo(4.8, 9.6);
        path.lineTo(10.6, 2.8);
        break;
    case Light::Green:
        path.addEllipse(QPointF(6, 6), 4.4, 4.4);
        break;
    case Light::Yellow:
        path.addPolygon(QPolygonF({{6, 1}, {11.2, 10.3}, {0.8, 10.3}, {6, 1}}));
        break;
    case Light::Red:
        path.addRect(1.7, 1.7, 8.6, 8.6);
        break;
    case Light::None:
        path.addEllipse(QPointF(6, 6), 4.2, 4.2);
        break;
    }
    return QTransform::fromScale(scale, scale).map(path);
}

/// Lines at 45° over the bounds of @p area, clipped to it.
void stripes(QPainter& painter, const QPainterPath& area, const QColor& colour, double width, double pitch) {
    painter.save();
    painter.setClipPath(area, Qt::IntersectClip);
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::FlatCap));
    const QRectF bounds = area.boundingRect();
    const double step = pitch * M_SQRT2;
    for (double x = bounds.left() - bounds.height(); x < bounds.right(); x += step)
        painter.drawLine(QPointF(x, bounds.bottom()), QPointF(x + bounds.height(), bounds.top()));
    painter.restore();
}

} // namespace

void LightPainter::glyph(QPainter& painter, const QPointF& centre, double side, const LightValue& value) const {
    const LightInk& ink = m_theme.of(value.light);
    const double scaledSide = side * m_theme.textScale / 100;
    const double scale = scaledSide / kBox;
    const double ratio = painter.device()->devicePixelRatioF();
    const QPointF corner = centre - QPointF(scaledSide, scaledSide) / 2;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio);
    const QPainterPath shape = shapeOf(value.light, scale);
    painter.setBrush(Qt::NoBrush);
    if (value.light == Light::Done) {
        painter.setPen(QPen(ink.fill, 2.3 * scale, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    } else if (value.light == Light::None) {
        painter.setPen(QPen(ink.outline, 1.4 * scale));
    } else {
        if (value.stale)
            stripes(painter, shape, ink.fill, kStripe, kPitch);
        else
            painter.setBrush(ink.fill);
        painter.setPen(
            QPen(ink.outline, 1, Qt::SolidLine, Qt::SquareCap, value.light == Light::Yellow ? Qt::RoundJoin : Qt::MiterJoin));
    }
    painter.drawPath(shape);
    painter.restore();
}

QSize LightPainter::chipSize(const LightValue& value) const {
    const double pen = value.overridden ? kChipGap + metrics::kGlyph : 0;
    const double width = kChipLeft + metrics::kGlyph + kChipGap + pen + kChipRight;
    const double words = widthOf(value.word, m_theme.font(Type::SecondaryMedium));
    return {qCeil(width * m_theme.textScale / 100 + words), m_theme.scaled(metrics::kChip)};
}

QRectF LightPainter::chip(QPainter& painter, const QRectF& rect, const LightValue& value) const {
    const QSizeF size = chipSize(value);
    const double k = m_theme.textScale / 100.0;
    const QRectF box(rect.left(), rect.center().y() - size.height() / 2, qMin(size.width(), rect.width()), size.height());
    const LightInk& ink = m_theme.of(value.light);
    drawBox(painter, box, metrics::kChipRadius, ink.ground, m_theme.blackAndWhite() ? ink.outline : QColor());
    glyph(painter, {box.left() + (kChipLeft + metrics::kGlyph / 2.0) * k, box.center().y()}, metrics::kGlyph, value);
    const double pen = value.overridden ? (kChipGap + metrics::kGlyph) * k : 0;
    const double left = (kChipLeft + metrics::kGlyph + kChipGap) * k;
    drawLine(painter, box.adjusted(left, 0, -kChipRight * k - pen + 0.5, 0), value.word, m_theme.font(Type::SecondaryMedium),
             ink.text);
    if (value.overridden)
        paintIcon(painter, Icon::Pen,
                  {box.right() - (kChipRight + metrics::kGlyph) * k, box.center().y() - 6 * k, 12 * k, 12 * k}, ink.text);
    return box;
}

void LightPainter::segment(QPainter& painter, const QRectF& rect, Light light, const QString& number) const {
    const LightInk& ink = m_theme.of(light);
    const QRectF box = snapped(painter, rect);
    painter.fillRect(box, ink.bar);
    if (m_theme.blackAndWhite()) {
        painter.save();
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath area;
        area.addRect(box);
        if (light == Light::Yellow)
            stripes(painter, area, ink.outline, kStripe, kPrintPitch);
        painter.setPen(QPen(ink.outline, 0.8, light == Light::None ? Qt::DashLine : Qt::SolidLine));
        painter.drawRect(box.adjusted(0.4, 0.4, -0.4, -0.4));
        painter.restore();
    }
    const QFont font = m_theme.font(Type::SecondaryStrong);
    const double width = widthOf(number, font);
    if (number.isEmpty() || width + 4 > box.width())
        return;
    if (m_theme.blackAndWhite() && light == Light::Yellow)
        painter.fillRect(QRectF(box.center().x() - width / 2 - 1, box.top() + 3, width + 2, box.height() - 6), ink.ground);
    drawLine(painter, box, number, font, ink.onBar, Qt::AlignHCenter);
}

} // namespace xundu::ui
