#include "ui/print/TilePainter.h"

#include "ui/print/PageGrid.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace xundu::ui::print {
namespace {

constexpr double seam = grid::paperWidth; ///< from the A3 page's left: its middle
constexpr double shared = grid::mm(10);
constexpr double edge = grid::mm(4); ///< that a printer leaves white beside the shared strip
constexpr double markLength = grid::mm(6);
constexpr double markFromEdge = grid::mm(6); ///< of the paper's upper and lower edge
constexpr double labelSize = 8;

/// Where the tile's left edge lies on the A3 page.
constexpr double leftOf(bool second) { return second ? seam - shared / 2 - edge : seam + shared / 2 + edge - grid::paperWidth; }

void paintMarks(QPainter& painter, const QString& label, bool second) {
    painter.setPen(QPen(Qt::black, grid::mm(0.2)));
    for (const double top : {markFromEdge, grid::paperHeight - markFromEdge - markLength})
        painter.drawLine(QPointF(seam, top), QPointF(seam, top + markLength));
    const TextStyle style{FontClass::SongTi, labelSize, second ? Qt::AlignRight : Qt::AlignLeft, 0, false};
    const double gap = grid::mm(0.8);
    const Lines lines = setLines(label, style, shared);
    const double left = second ? seam - gap - shared : seam + gap; // in the part that is cut off or glued over
    const QTextLine line = lines->lineAt(0);
    const double baseline = markFromEdge + markLength / 2 + grid::baseline * grid::pt(labelSize);
    line.draw(&painter, QPointF(left, baseline - line.y() - line.ascent()));
}

} // namespace

void TilePainter::paint(QPainter& painter, int number) const {
    paintTile(painter, m_pages.page((number + 1) / 2), number, pageCount());
}

void TilePainter::paintAll(QPainter& painter, const std::function<void()>& newPage) const {
    const int count = pageCount();
    int number = 0;
    m_pages.eachPage([&](const Page& page) {
        for (int tile = 0; tile < 2; ++tile) {
            if (number > 0)
                newPage();
            paintTile(painter, page, ++number, count);
        }
        return true;
    });
}

void TilePainter::paintTile(QPainter& painter, const Page& page, int number, int count) const {
    const bool second = number % 2 == 0;
    const QPaintDevice* device = painter.device();
    const double scaleX = static_cast<double>(device->logicalDpiX()) / grid::dpi;
    const double scaleY = static_cast<double>(device->logicalDpiY()) / grid::dpi;
    painter.save();
    painter.translate(-leftOf(second) * scaleX, 0);
    painter.save();
    const double from = second ? seam - shared / 2 : 0;
    const double to = second ? 2 * grid::paperWidth : seam + shared / 2;
    painter.setClipRect(QRectF(from * scaleX, 0, (to - from) * scaleX, grid::paperHeight * scaleY));
    m_pages.paint(painter, page);
    painter.restore();
    painter.scale(scaleX, scaleY);
    paintMarks(painter, u"%1/%2"_s.arg(number).arg(count), second);
    painter.restore();
}

} // namespace xundu::ui::print
