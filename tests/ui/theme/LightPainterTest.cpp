#include "ui/theme/LightPainter.h"

#include "tests/support/Catch.h"
#include "ui/theme/Theme.h"

#include <QImage>
#include <QPainter>

using namespace xundu;
using namespace xundu::ui;
using progress::Light;

namespace {

const std::vector<Light> kLights{Light::None, Light::Done, Light::Green, Light::Yellow, Light::Red};

QImage glyph(const Theme& theme, Light light, bool stale, int side = 12, double ratio = 1) {
    QImage image(QSize(20, 20) * ratio, QImage::Format_RGB32);
    image.setDevicePixelRatio(ratio);
    image.fill(Qt::white);
    QPainter painter(&image);
    LightPainter(theme).glyph(painter, {10, 10}, side, {light, {}, stale, false, {}});
    painter.end();
    return image;
}

int differing(const QImage& a, const QImage& b) {
    int count = 0;
    for (int y = 0; y < a.height(); ++y)
        for (int x = 0; x < a.width(); ++x)
            count += std::abs(qGray(a.pixel(x, y)) - qGray(b.pixel(x, y))) > 64;
    return count;
}

} // namespace

TEST_CASE("Lights differ without their colours") {
    const Theme paper = Theme::print();
    for (const int side : {11, 12, 13, 16, 18})
        for (size_t a = 0; a < kLights.size(); ++a)
            for (size_t b = a + 1; b < kLights.size(); ++b) {
                CAPTURE(side, a, b);
                CHECK(differing(glyph(paper, kLights[a], false, side), glyph(paper, kLights[b], false, side)) >= 8);
            }
}

TEST_CASE("A stale light is striped, but never done or none") {
    for (const Theme& theme : {Theme::light(), Theme::dark(), Theme::print()})
        for (const Light light : kLights) {
            CAPTURE(static_cast<int>(theme.kind), static_cast<int>(light));
            const bool same = glyph(theme, light, true) == glyph(theme, light, false);
            CHECK(same == (light == Light::Done || light == Light::None));
        }
}

TEST_CASE("Print knows black and white only") {
    for (const Light light : kLights) {
        const QImage image = glyph(Theme::print(), light, false, 18);
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const QColor c = image.pixelColor(x, y);
                REQUIRE((c.red() == c.green() && c.green() == c.blue()));
            }
    }
}

TEST_CASE("A glyph keeps within its box") {
    for (const Light light : kLights)
        for (const int side : {11, 12, 18}) {
            const QImage image = glyph(Theme::print(), light, false, side, 2);
            const double edge = 10 - side / 2.0 - 0.5; // half the outline's width
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (qGray(image.pixel(x, y)) < 200) {
                        CAPTURE(static_cast<int>(light), side, x, y);
                        REQUIRE((x / 2.0 >= edge && y / 2.0 >= edge && x / 2.0 <= 20 - edge && y / 2.0 <= 20 - edge));
                    }
        }
}

TEST_CASE("A chip is 20 high and as wide as glyph, gap and word ask") {
    const Theme t = Theme::light();
    const LightValue value{Light::Red, QStringLiteral("严重滞后"), false, false, {}};
    // 6 + 12 + 5 + four characters of 12 + 7
    CHECK(LightPainter(t).chipSize(value) == QSize(78, 20));
}
