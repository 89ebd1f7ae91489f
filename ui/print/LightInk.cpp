#include "ui/print/LightInk.h"

#include "ui/print/PageGrid.h"

#include <QPainter>
#include <QPainterPath>

namespace xundu::ui::print {
namespace {

using progress::Light;

/// Lines from lower left to upper right, clipped to the shape.
void hatch(QPainter& painter, const QPainterPath& shape, double width, double every) {
    painter.save();
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::FlatCap));
    const QRectF box = shape.boundingRect();
    const double step = every * 1.41421356;
    for (double x = box.left() - box.height(); x < box.right(); x += step)
        painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
    painter.restore();
}

QPainterPath shapeOf(Light light) {
    QPainterPath path;
    switch (light) {
    case Light::Green:
        path.addEllipse(QPointF(6, 6), 4.9, 4.9);
        break;
    case Light::Yellow:
        path.addPolygon(QPolygonF({{6, 0.6}, {11.6, 10.8}, {0.4, 10.8}, {6, 0.6}}));
        break;
    case Light::Red:
        path.addRect(QRectF(1.2, 1.2, 9.6, 9.6));
        break;
    case Light::Done:
    case Light::None:
        break;
    }
    return path;
}

void paintFilled(QPainter& painter, const QPainterPath& shape, bool stale) {
    if (!stale) {
        painter.fillPath(shape, Qt::black);
        return;
    }
    hatch(painter, shape, 1.2, 2.6);
    painter.strokePath(shape, QPen(Qt::black, 1, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
}

} // namespace

void paintLight(QPainter& painter, Light light, bool stale, const QRectF& box) {
    painter.save();
    painter.translate(box.topLeft());
    painter.scale(box.width() / 12, box.height() / 12);
    painter.setBrush(Qt::NoBrush);
    switch (light) {
    case Light::Done:
        painter.setPen(QPen(Qt::black, 2, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin));
        painter.drawPolyline(QPolygonF({{1.6, 6.4}, {4.8, 9.6}, {10.6, 2.8}}));
        break;
    case Light::Green:
    case Light::Yellow:
    case Light::Red:
        paintFilled(painter, shapeOf(light), stale);
        break;
    case Light::None:
        painter.setPen(QPen(Qt::black, 1.2));
        painter.drawEllipse(QPointF(6, 6), 4.3, 4.3);
        break;
    }
    painter.restore();
}

void paintBar(QPainter& painter, Light light, const QRectF& area) {
    painter.save();
    QPen edge(Qt::black, grid::mm(0.2), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin);
    QPainterPath shape;
    shape.addRect(area);
    switch (light) {
    case Light::Done:
        painter.fillPath(shape, QColor::fromRgbF(0.25f, 0.25f, 0.25f));
        break;
    case Light::Green:
        painter.fillPath(shape, QColor::fromRgbF(0.85f, 0.85f, 0.85f));
        break;
    case Light::Yellow:
        hatch(painter, shape, grid::mm(0.3), grid::mm(0.9));
        break;
    case Light::Red:
        painter.fillPath(shape, Qt::black);
        break;
    case Light::None:
        edge.setDashPattern({3, 3});
        break;
    }
    painter.strokePath(shape, edge);
    painter.restore();
}

} // namespace xundu::ui::print
