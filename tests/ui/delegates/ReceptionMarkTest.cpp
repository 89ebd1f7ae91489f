#include "ui/delegates/ReceptionMark.h"

#include "tests/support/Catch.h"
#include "ui/theme/Theme.h"

#include <QImage>
#include <QPainter>

using namespace xundu::ui;

namespace {

constexpr QSize room{40, 30};

QImage painted(ReceptionMark mark, const Theme& theme) {
    QImage image(room, QImage::Format_RGB32);
    image.fill(theme.surface);
    QPainter painter(&image);
    paintReceptionMark(painter, QRectF(QPointF(), room).center(), mark, theme);
    painter.end();
    return image;
}

constexpr std::array marks{ReceptionMark::None,    ReceptionMark::Silent,   ReceptionMark::Missing,  ReceptionMark::Returned,
                           ReceptionMark::ToCheck, ReceptionMark::Accepted, ReceptionMark::Unchanged};

/// Whether anything was painted outside a box of this size in the middle.
bool staysWithin(const QImage& image, const QColor& ground, QSize size) {
    const QRect box(QPoint((image.width() - size.width()) / 2, (image.height() - size.height()) / 2), size);
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (!box.contains(x, y) && image.pixelColor(x, y) != ground)
                return false;
    return true;
}

} // namespace

TEST_CASE("Reception marks differ by shape, in grey too, and keep to 18 × 12") {
    for (const Theme& theme : {Theme::light(), Theme::dark()}) {
        for (std::size_t a = 0; a < marks.size(); ++a) {
            const QImage image = painted(marks[a], theme);
            INFO(a);
            CHECK(staysWithin(image, theme.surface, {18, 12}));
            for (std::size_t b = 0; b < a; ++b) {
                INFO(b);
                CHECK(image.convertToFormat(QImage::Format_Grayscale8) !=
                      painted(marks[b], theme).convertToFormat(QImage::Format_Grayscale8));
            }
        }
    }
}
