#include "ui/theme/Theme.h"

#include "tests/support/Catch.h"

#include <cmath>

using namespace xundu;
using namespace xundu::ui;
using progress::Light;

namespace {

/// WCAG 2: relative luminance of sRGB.
double luminance(const QColor& colour) {
    const auto linear = [](double c) { return c <= 0.03928 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

const std::vector<Light> kLights{Light::None, Light::Done, Light::Green, Light::Yellow, Light::Red};

} // namespace

TEST_CASE("Words can be read on every ground") {
    for (const Theme& t : {Theme::light(), Theme::dark(), Theme::print()}) {
        CAPTURE(static_cast<int>(t.kind));
        SECTION("text, text2 and text3 on all grounds, kind " + std::to_string(static_cast<int>(t.kind))) {
            for (const QColor& ground : {t.window, t.surface, t.subtle, t.nav, t.shade, t.tint, t.hover})
                for (const QColor& ink : {t.text, t.text2, t.text3}) {
                    CAPTURE(ground.name(), ink.name());
                    CHECK(contrast(ink, ground) >= 4.5);
                }
            CHECK(contrast(t.text, t.tintStrong) >= 4.5);
        }
        SECTION("accent, kind " + std::to_string(static_cast<int>(t.kind))) {
            CHECK(contrast(t.accent, t.surface) >= 4.5);
            CHECK(contrast(t.accent, t.tint) >= 4.5);
            CHECK(contrast(t.onAccent, t.accent) >= 4.5);
            CHECK(contrast(t.onAccent, t.accentHover) >= 4.5);
        }
        SECTION("lights, kind " + std::to_string(static_cast<int>(t.kind))) {
            for (const Light light : kLights) {
                const LightInk& ink = t.of(light);
                CAPTURE(static_cast<int>(light));
                CHECK(contrast(ink.text, ink.ground) >= 4.5);
                CHECK(contrast(ink.text, t.surface) >= 4.5);
                CHECK(contrast(ink.outline, t.surface) >= 3);
                CHECK(contrast(ink.onBar, ink.bar) >= 4.5);
            }
        }
    }
}

TEST_CASE("The tokens are those of the design") {
    // Ratios that look.md 1 and 2 print, so that a mistyped digit shows.
    const Theme l = Theme::light();
    const Theme d = Theme::dark();
    CHECK(contrast(l.text, l.surface) == Approx(16.0).margin(0.1));
    CHECK(contrast(l.text2, l.surface) == Approx(7.9).margin(0.1));
    CHECK(contrast(l.text3, l.surface) == Approx(5.7).margin(0.1));
    CHECK(contrast(d.text, d.surface) == Approx(13.4).margin(0.1));
    CHECK(contrast(d.text2, d.surface) == Approx(8.6).margin(0.1));
    CHECK(contrast(d.text3, d.surface) == Approx(5.7).margin(0.1));
    CHECK(contrast(l.accent, l.surface) == Approx(6.9).margin(0.1));
    CHECK(contrast(d.accent, d.surface) == Approx(7.4).margin(0.1));
    CHECK(contrast(l.of(Light::Done).text, l.of(Light::Done).ground) == Approx(7.6).margin(0.1));
    CHECK(contrast(l.of(Light::Green).text, l.of(Light::Green).ground) == Approx(5.6).margin(0.1));
    CHECK(contrast(l.of(Light::Yellow).text, l.of(Light::Yellow).ground) == Approx(6.2).margin(0.1));
    CHECK(contrast(l.of(Light::Red).text, l.of(Light::Red).ground) == Approx(6.1).margin(0.1));
    CHECK(contrast(l.of(Light::None).text, l.of(Light::None).ground) == Approx(6.1).margin(0.1));
    CHECK(contrast(d.of(Light::Done).text, d.of(Light::Done).ground) == Approx(7.4).margin(0.1));
    CHECK(contrast(d.of(Light::Green).text, d.of(Light::Green).ground) == Approx(7.6).margin(0.1));
    CHECK(contrast(d.of(Light::Yellow).text, d.of(Light::Yellow).ground) == Approx(8.5).margin(0.1));
    CHECK(contrast(d.of(Light::Red).text, d.of(Light::Red).ground) == Approx(6.8).margin(0.1));
    CHECK(contrast(d.of(Light::None).text, d.of(Light::None).ground) == Approx(7.2).margin(0.1));
}

TEST_CASE("Type and rows grow together") {
    Theme t = Theme::light();
    CHECK(t.font(Type::Body).pixelSize() == 13);
    CHECK(t.font(Type::PageTitle).pixelSize() == 18);
    CHECK(t.scaled(28) == 28);
    t.textScale = 115;
    CHECK(t.font(Type::Body).pixelSize() == 15);
    CHECK(t.scaled(28) == 32);
    t.textScale = 130;
    CHECK(t.font(Type::Body).pixelSize() == 17);
    CHECK(t.scaled(28) == 36);
}

TEST_CASE("The palette has every group") {
    const Theme t = Theme::dark();
    const QPalette p = t.palette();
    CHECK(p.color(QPalette::Active, QPalette::Window) == t.window);
    CHECK(p.color(QPalette::Inactive, QPalette::Highlight) == t.tintStrong);
    CHECK(p.color(QPalette::Disabled, QPalette::ButtonText) == t.disabled);
    CHECK(p.color(QPalette::Disabled, QPalette::Text) == t.disabled);
}
