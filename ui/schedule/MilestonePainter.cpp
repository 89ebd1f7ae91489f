#include "ui/schedule/MilestonePainter.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

namespace xundu::ui {
namespace {

constexpr int countSize = 9;
constexpr double outlinePen = 1.3, hairPen = 1, gap = 2, head = 3;

double halfOf(const Theme& theme) { return diamond::half * theme.textScale / 100; }

void draw(QPainter& painter, const QPointF& centre, double half, const QPen& pen, const QBrush& ground) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(pen);
    painter.setBrush(ground);
    painter.drawPolygon(QPolygonF{{centre.x(), centre.y() - half},
                                  {centre.x() + half, centre.y()},
                                  {centre.x(), centre.y() + half},
                                  {centre.x() - half, centre.y()}});
    painter.restore();
}

void paintExclamation(QPainter& painter, const QPointF& centre, double half, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const double unit = half / diamond::half;
    painter.fillRect(QRectF(centre.x() - 0.55 * unit, centre.y() - 2.2 * unit, 1.1 * unit, 2.6 * unit), colour);
    painter.fillRect(QRectF(centre.x() - 0.55 * unit, centre.y() + 1.1 * unit, 1.1 * unit, 1.1 * unit), colour);
    painter.restore();
}

} // namespace

void paintMilestone(QPainter& painter, const QPointF& centre, progress::MilestoneState state, const Theme& theme) {
    const double half = halfOf(theme);
    switch (state) {
    case progress::MilestoneState::Done:
        draw(painter, centre, half, Qt::NoPen, theme.text2);
        return;
    case progress::MilestoneState::Planned:
        draw(painter, centre, half, QPen(theme.text2, outlinePen), theme.surface);
        return;
    case progress::MilestoneState::Overdue: {
        const QColor red = theme.of(progress::Light::Red).fill;
        draw(painter, centre, half * 1.2, QPen(red, outlinePen), theme.surface);
        paintExclamation(painter, centre, half, red);
        return;
    }
    }
}

void paintCount(QPainter& painter, const QPointF& centre, int count, const Theme& theme) {
    QFont font = theme.font(Type::AxisMedium);
    font.setPixelSize(theme.scaled(countSize));
    const double half = halfOf(theme), side = 2 * half + gap;
    drawLine(painter, QRectF(centre.x() + half / 2, centre.y() - half - side, 2 * side, side), QString::number(count), font,
             theme.text);
}

void paintOriginalPlace(QPainter& painter, const QPointF& centre, const Theme& theme) {
    draw(painter, centre, halfOf(theme), QPen(theme.text3, hairPen, Qt::DotLine), theme.surface);
}

void paintMove(QPainter& painter, const QPointF& from, const QPointF& to, const Theme& theme) {
    const double direction = to.x() < from.x() ? -1 : 1;
    const double room = halfOf(theme) + gap;
    const QPointF begin = from + QPointF(direction * room, 0);
    const QPointF tip = to - QPointF(direction * room, 0);
    if ((tip.x() - begin.x()) * direction <= 0) // neighbours: no room between them
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.text3, hairPen));
    painter.drawLine(begin, tip);
    painter.drawPolyline(
        QPolygonF{{tip.x() - direction * head, tip.y() - head}, tip, {tip.x() - direction * head, tip.y() + head}});
    painter.restore();
}

void paintDropPlace(QPainter& painter, const QPointF& centre, const Theme& theme) {
    draw(painter, centre, halfOf(theme) * 1.2, QPen(theme.accent, 2), theme.tint);
}

} // namespace xundu::ui
