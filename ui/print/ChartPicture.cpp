#include "ui/print/ChartPicture.h"

#include "ui/print/PageGrid.h"
#include "ui/print/PagePainter.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace xundu::ui::print {
namespace {

constexpr int dotsAnInch = 300;

QByteArray pngOf(const QImage& image) {
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

} // namespace

std::vector<Picture> picturesOf(const papers::Chart& chart) {
    const PagePainter painter(papers::Paper{.blocks = {chart}});
    std::vector<Picture> pictures;
    painter.eachPage([&](const Page& page) {
        if (page.blocks.empty())
            return true;
        const QRectF area = page.blocks.front().area;
        const QSizeF size = area.size() / grid::mm(1);
        QImage image((size * dotsAnInch / 25.4).toSize(), QImage::Format_Grayscale8);
        image.setDotsPerMeterX(qRound(dotsAnInch / 0.0254));
        image.setDotsPerMeterY(qRound(dotsAnInch / 0.0254));
        image.fill(Qt::white);
        QPainter canvas(&image);
        canvas.translate(-area.topLeft() * dotsAnInch / grid::dpi);
        painter.paint(canvas, page);
        canvas.end();
        pictures.push_back({pngOf(image), size});
        return true;
    });
    return pictures;
}

} // namespace xundu::ui::print
