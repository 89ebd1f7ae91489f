#include "ui/delegates/ReceptionMark.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace xundu::ui {

namespace {

constexpr double kWidth = 18, kHeight = 12, kRadius = 2, kDot = 1.7;

/// Strokes of the sign within the mark, in its own 18 × 12 coordinates.
void stroke(QPainter& painter, const QPolygonF& line, const QColor& colour, double width) {
    painter.setPen(QPen(colour, width, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
}

void paintQuestion(QPainter& painter, const QColor& colour) {
    QPainterPath hook;
    hook.moveTo(7.2, 4.2);
    hook.cubicTo(7.4, 1.9, 10.8, 1.9, 10.8, 4.2);
    hook.cubicTo(10.8, 5.6, 9, 5.6, 9, 7.2);
    painter.setPen(QPen(colour, 1.4, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(hook);
    painter.fillRect(QRectF(8.25, 8.3, 1.5, 1.5), colour);
}

void paintArrowBack(QPainter& painter, const QColor& colour) {
    QPainterPath shaft;
    shaft.moveTo(6.2, 5);
    shaft.lineTo(10.8, 5);
    shaft.arcTo(QRectF(9.1, 5, 3.6, 3.6), 90, -180);
    shaft.lineTo(8.6, 8.6);
    painter.setPen(QPen(colour, 1.2, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(shaft);
    stroke(painter, {QPointF(7.6, 3.1), QPointF(5.7, 5), QPointF(7.6, 6.9)}, colour, 1.2);
}

} // namespace

void paintReceptionMark(QPainter& painter, const QPointF& centre, ReceptionMark mark, const Theme& theme) {
    if (mark == ReceptionMark::None)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double scale = theme.textScale / 100.0;
    painter.translate(snapped(painter, {centre.x() - kWidth / 2 * scale, centre.y() - kHeight / 2 * scale, 1, 1}).topLeft());
    painter.scale(scale, scale);
    const QRectF box(0, 0, kWidth, kHeight);
    const auto fill = [&](const QColor& colour) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(box, kRadius, kRadius);
    };
    const auto outline = [&](const QPen& pen) {
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), kRadius - 0.5, kRadius - 0.5);
    };
    switch (mark) {
    case ReceptionMark::None:
        break;
    case ReceptionMark::Silent:
        painter.setPen(Qt::NoPen);
        painter.setBrush(theme.text3);
        painter.drawEllipse(box.center(), kDot, kDot);
        break;
    case ReceptionMark::Missing: {
        QPen pen(theme.text3, 1, Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({2.5, 2});
        outline(pen);
        break;
    }
    case ReceptionMark::Returned:
        outline(QPen(theme.accent, 1));
        paintArrowBack(painter, theme.accent);
        break;
    case ReceptionMark::ToCheck:
        fill(theme.accent);
        paintQuestion(painter, theme.onAccent);
        break;
    case ReceptionMark::Accepted:
        fill(theme.series3);
        stroke(painter, {QPointF(6, 6), QPointF(8.2, 8.2), QPointF(12.2, 4)}, theme.text2, 1.3);
        break;
    case ReceptionMark::Unchanged:
        fill(theme.series3);
        painter.fillRect(QRectF(5.5, 4, 7, 1.3), theme.text2);
        painter.fillRect(QRectF(5.5, 6.9, 7, 1.3), theme.text2);
        break;
    }
    painter.restore();
}

} // namespace xundu::ui
