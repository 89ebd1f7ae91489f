#include "ui/pages/overview/OverviewSheet.h"

#include "ui/pages/overview/ChartCard.h"
#include "ui/theme/Paint.h"

#include <QPainter>

namespace xundu::ui {
namespace {

constexpr double sheetWidth = 1200; // in px of a screen: what stands on the sheet is drawn as large as there
constexpr double headHeight = 48, tileHeight = 80, gap = 12;

/// A widget's picture in a place of its own size.
void renderTile(QPainter& painter, const Tile& tile, const QRectF& place, const Theme& theme) {
    TileWidget widget(theme);
    widget.setTile(tile);
    widget.setAttribute(Qt::WA_DontShowOnScreen); // it takes its size only where it is shown
    widget.resize(place.size().toSize());
    widget.show();
    painter.save();
    painter.translate(place.topLeft());
    widget.render(&painter, QPoint(), {}, QWidget::DrawChildren);
    painter.restore();
}

/// As large as the place allows, at its upper edge.
void drawChart(QPainter& painter, const ChartCard& chart, const QRectF& place, const Theme& theme) {
    const QSizeF size = chart.pictureSize();
    const double scale = std::min(place.width() / size.width(), place.height() / size.height());
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(scale, scale);
    chart.paintPicture(painter, theme);
    painter.restore();
}

} // namespace

void paintSheet(QPainter& painter, const QRectF& page, const OverviewSheet& sheet) {
    const Theme theme = Theme::print();
    const double scale = page.width() / sheetWidth;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(page.topLeft());
    painter.scale(scale, scale);
    const double height = page.height() / scale;
    const QFont title = theme.font(Type::PageTitle), plain = theme.font(Type::Body);
    drawLine(painter, QRectF(0, 0, sheetWidth, headHeight), sheet.title, title, theme.text);
    const double named = widthOf(sheet.title, title) + gap;
    drawLine(painter, QRectF(named, 0, sheetWidth - named, headHeight), sheet.subtitle, plain, theme.text2);
    const double tileWidth = (sheetWidth + gap) / static_cast<double>(sheet.tiles.size()) - gap;
    for (std::size_t i = 0; i < sheet.tiles.size(); ++i)
        renderTile(painter, sheet.tiles[i], QRectF(static_cast<double>(i) * (tileWidth + gap), headHeight, tileWidth, tileHeight),
                   theme);
    const double top = headHeight + tileHeight + gap;
    const QSizeF place((sheetWidth - gap) / 2, (height - top - gap) / 2);
    for (std::size_t i = 0; i < sheet.charts.size(); ++i)
        drawChart(painter, *sheet.charts[i],
                  QRectF(QPointF(static_cast<double>(i % 2) * (place.width() + gap),
                                 top + static_cast<double>(i / 2) * (place.height() + gap)),
                         place),
                  theme);
    painter.restore();
}

} // namespace xundu::ui
