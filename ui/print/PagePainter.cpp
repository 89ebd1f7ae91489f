#include "ui/print/PagePainter.h"

#include "ui/print/LightInk.h"
#include "ui/print/PageFlow.h"
#include "ui/print/Tiles.h"

#include <QPainter>

namespace xundu::ui::print {
namespace {

QColor colourOf(Ink ink) {
    switch (ink) {
    case Ink::Black:
        return Qt::black;
    case Ink::Red:
        return {0xD7, 0x00, 0x0F};
    case Ink::White:
        return Qt::white;
    case Ink::Shade:
        return {0xE6, 0xE6, 0xE6};
    }
    return Qt::black;
}

struct Paint {
    QPainter& painter;
    void operator()(const PlacedLine& placed) const {
        const QTextLine line = placed.lines->lineAt(placed.index);
        painter.setPen(colourOf(placed.ink));
        line.draw(&painter, QPointF(placed.left, placed.baseline - line.y() - line.ascent()));
    }
    void operator()(const PlacedRule& rule) const { painter.fillRect(rule.area, colourOf(rule.ink)); }
    void operator()(const PlacedLight& placed) const { paintLight(painter, placed.light, placed.stale, placed.box); }
    void operator()(const PlacedBar& bar) const { paintBar(painter, bar.light, bar.area); }
    void operator()(const PlacedShape& shape) const {
        if (shape.fill)
            painter.fillPath(shape.path, colourOf(*shape.fill));
        if (shape.pen > 0)
            painter.strokePath(
                shape.path, QPen(Qt::black, shape.pen, shape.dotted ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin));
    }
};

} // namespace

QSizeF PagePainter::pageSize() const {
    return paperSize(m_paper.tiles ? papers::PageShape::Official : m_paper.shape) / grid::mm(1);
}

int PagePainter::pageCount() const {
    int count = 0;
    eachPage([&](const Page&) {
        ++count;
        return true;
    });
    return count;
}

void PagePainter::eachPage(const PageSink& sink) const {
    if (!m_paper.tiles) {
        PageFlow(sink).run(m_paper);
        return;
    }
    std::vector<Page> pages; // all of them: each tile says how many there are
    PageFlow([&](const Page& page) {
        pages.push_back(page);
        return true;
    }).run(m_paper);
    for (const Page& page : pages) {
        for (const Page& tile : tilesOf(page, static_cast<int>(pages.size()))) {
            if (!sink(tile))
                return;
        }
    }
}

Page PagePainter::page(int number) const {
    Page found;
    eachPage([&](const Page& page) {
        found = page;
        return page.number < number;
    });
    return found;
}

void PagePainter::paint(QPainter& painter, const Page& page) const {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing); // without it hair lines are lost on a screen
    const QPaintDevice* device = painter.device();
    painter.scale(static_cast<double>(device->logicalDpiX()) / grid::dpi, static_cast<double>(device->logicalDpiY()) / grid::dpi);
    if (page.part) {
        painter.translate(-page.part->left, 0);
        painter.setClipRect(page.part->shown, Qt::IntersectClip);
    }
    for (const Placed& placed : page.margins)
        std::visit(Paint{painter}, placed.what);
    if (page.turned) {
        painter.translate(0, paperSize(m_paper.shape).height());
        painter.rotate(-90);
    }
    for (const Placed& placed : page.content)
        std::visit(Paint{painter}, placed.what);
    painter.restore();
}

void PagePainter::paintAll(QPainter& painter, const std::function<void()>& newPage) const {
    eachPage([&](const Page& page) {
        if (page.number > 1)
            newPage();
        paint(painter, page);
        return true;
    });
}

} // namespace xundu::ui::print
