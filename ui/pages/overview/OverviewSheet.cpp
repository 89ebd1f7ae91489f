#include "ui/pages/overview/OverviewSheet.h"

#include "ui/pages/overview/ChartCard.h"
#include "ui/theme/Paint.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

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

/// Two rows of two that fill the place: letters are as large in each, smaller where room is short, and rows as high as their
/// charts need.
void drawCharts(QPainter& painter, const std::vector<const ChartCard*>& charts, const QRectF& place, const Theme& theme) {
    const auto needed = [&](std::size_t row) {
        return std::max(charts[2 * row]->pictureSize().height(), charts[2 * row + 1]->pictureSize().height());
    };
    const double all = needed(0) + needed(1);
    const double scale = std::min(1.0, (place.height() - gap) / all);
    const QSizeF room((place.width() - gap) / 2 / scale, (place.height() - gap) / scale);
    const double upper = std::round(room.height() * needed(0) / all);
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(scale, scale);
    for (std::size_t i = 0; i < charts.size(); ++i) {
        const bool below = i / 2 == 1;
        const QSize size(static_cast<int>(room.width()), static_cast<int>(below ? room.height() - upper : upper));
        painter.save();
        painter.translate(static_cast<double>(i % 2) * (room.width() + gap / scale), below ? upper + gap / scale : 0);
        charts[i]->paintPicture(painter, theme, size);
        painter.restore();
    }
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
    drawCharts(painter, sheet.charts, QRectF(0, top, sheetWidth, height - top), theme);
    painter.restore();
}

} // namespace xundu::ui
