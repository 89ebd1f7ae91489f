#include "ui/print/PagePainter.h"

#include "ui/print/PageFlow.h"
#include "ui/print/PageGrid.h"

#include <QPainter>
#include <QPainterPath>

namespace xundu::ui::print {
namespace {

using progress::Light;

/// Shapes of look.md 2 in their box of 12 × 12, in black: they must survive a photocopy.
void paintLight(QPainter& painter, const PlacedLight& placed) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(placed.box.topLeft());
    painter.scale(placed.box.width() / 12, placed.box.height() / 12);
    QPen pen(Qt::black, 1, Qt::SolidLine, Qt::SquareCap, Qt::RoundJoin);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Qt::black);
    switch (placed.light) {
    case Light::Done:
        pen.setWidthF(2);
        painter.setPen(pen);
        painter.drawPolyline(QPolygonF({{1.6, 6.4}, {4.8, 9.6}, {10.6, 2.8}}));
        break;
    case Light::Green:
        painter.drawEllipse(QPointF(6, 6), 4.9, 4.9);
        break;
    case Light::Yellow:
        painter.drawPolygon(QPolygonF({{6, 0.6}, {11.6, 10.8}, {0.4, 10.8}}));
        break;
    case Light::Red:
        painter.drawRect(QRectF(1.2, 1.2, 9.6, 9.6));
        break;
    case Light::None:
        pen.setWidthF(1.2);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(6, 6), 4.3, 4.3);
        break;
    }
    painter.restore();
}

void paintLine(QPainter& painter, const PlacedLine& placed) {
    const QTextLine line = placed.lines->lineAt(placed.index);
    line.draw(&painter, QPointF(placed.left, placed.baseline - line.y() - line.ascent()));
}

struct Paint {
    QPainter& painter;
    void operator()(const PlacedLine& line) const { paintLine(painter, line); }
    void operator()(const PlacedRule& rule) const { painter.fillRect(rule.area, Qt::black); }
    void operator()(const PlacedLight& light) const { paintLight(painter, light); }
};

void paintPage(QPainter& painter, const Page& page) {
    painter.save();
    const QPaintDevice* device = painter.device();
    painter.scale(static_cast<double>(device->logicalDpiX()) / grid::dpi, static_cast<double>(device->logicalDpiY()) / grid::dpi);
    painter.setPen(Qt::black);
    for (const Placed& placed : page.content)
        std::visit(Paint{painter}, placed.what);
    painter.restore();
}

} // namespace

int PagePainter::pageCount() const {
    int count = 0;
    PageFlow([&](const Page&) {
        ++count;
        return true;
    }).run(m_paper);
    return count;
}

void PagePainter::paint(QPainter& painter, int number) const {
    PageFlow([&](const Page& page) {
        if (page.number == number)
            paintPage(painter, page);
        return page.number < number;
    }).run(m_paper);
}

void PagePainter::paintAll(QPainter& painter, const std::function<void()>& newPage) const {
    PageFlow([&](const Page& page) {
        if (page.number > 1)
            newPage();
        paintPage(painter, page);
        return true;
    }).run(m_paper);
}

} // namespace xundu::ui::print
