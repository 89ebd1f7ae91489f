#include "ui/theme/Theme.h"

namespace xundu::ui {

namespace {

QColor rgb(unsigned value) { return QColor::fromRgb(value); }

enum { None, Done, Green, Yellow, Red };

} // namespace

Theme Theme::light() {
    Theme t;
    t.window = rgb(0xF3F5F8), t.surface = rgb(0xFFFFFF), t.subtle = rgb(0xF7F9FB);
    t.nav = rgb(0xE9EDF2), t.shade = rgb(0xE9EEF3), t.desk = rgb(0xD5DAE1);
    t.line = rgb(0xDDE2E9), t.lineStrong = rgb(0xB9C2CD);
    t.text = rgb(0x1A222C), t.text2 = rgb(0x475261), t.text3 = rgb(0x5C6877), t.disabled = rgb(0x98A2AF);
    t.accent = rgb(0x1F5C99), t.accentHover = rgb(0x184A7C), t.onAccent = rgb(0xFFFFFF);
    t.tint = rgb(0xE8F0F8), t.tintStrong = rgb(0xD3E2F1), t.hover = rgb(0xEEF2F6);
    t.series1 = rgb(0x1F5C99), t.series2 = rgb(0x8FB2D3), t.series3 = rgb(0xC9D3DE);
    t.band1 = rgb(0xE6EAEF), t.band2 = rgb(0xF1F4F7);
    const QColor white = rgb(0xFFFFFF);
    t.lights[Done] = {rgb(0x0C5A66), rgb(0x0C5A66), rgb(0x0B4F5A), rgb(0xDCECF0), rgb(0x0C5A66), white};
    t.lights[Green] = {rgb(0x25855A), rgb(0x17603F), rgb(0x1B6B47), rgb(0xE1F3EA), rgb(0x25855A), white};
    t.lights[Yellow] = {rgb(0xE5A50A), rgb(0x8A5E00), rgb(0x7A5200), rgb(0xFDF1D2), rgb(0xE5A50A), rgb(0x3A2A00)};
    t.lights[Red] = {rgb(0xC4342B), rgb(0x8E221B), rgb(0xA3271F), rgb(0xFBE6E4), rgb(0xC4342B), white};
    t.lights[None] = {QColor(), rgb(0x77828F), rgb(0x4F5B69), rgb(0xEEF1F4), rgb(0xDDE3E9), rgb(0x475261)};
    return t;
}

Theme Theme::dark() {
    Theme t;
    t.kind = Kind::Dark;
    t.window = rgb(0x14181D), t.surface = rgb(0x1B2027), t.subtle = rgb(0x20262E);
    t.nav = rgb(0x101419), t.shade = rgb(0x191E24), t.desk = rgb(0x0C0F13);
    t.line = rgb(0x2F3842), t.lineStrong = rgb(0x4C5866);
    t.text = rgb(0xE4E9EF), t.text2 = rgb(0xB3BDC9), t.text3 = rgb(0x8E9AA8), t.disabled = rgb(0x5E6976);
    t.accent = rgb(0x7DB2EA), t.accentHover = rgb(0xA3CAF2), t.onAccent = rgb(0x0E1620);
    t.tint = rgb(0x1D2E42), t.tintStrong = rgb(0x274161), t.hover = rgb(0x252C35);
    t.series1 = rgb(0x7DB2EA), t.series2 = rgb(0x3F6A97), t.series3 = rgb(0x3A4552);
    t.band1 = rgb(0x272E37), t.band2 = rgb(0x21272F);
    const QColor ink = rgb(0x0E1620);
    t.lights[Done] = {rgb(0x3AA3B5), rgb(0x3AA3B5), rgb(0x7CCBD9), rgb(0x16313A), rgb(0x3AA3B5), ink};
    t.lights[Green] = {rgb(0x66CF98), rgb(0x66CF98), rgb(0x7FD3AA), rgb(0x18332A), rgb(0x66CF98), ink};
    t.lights[Yellow] = {rgb(0xF0B93A), rgb(0xF0B93A), rgb(0xF5CC6E), rgb(0x39301A), rgb(0xF0B93A), ink};
    t.lights[Red] = {rgb(0xEE6A5F), rgb(0xEE6A5F), rgb(0xF59B94), rgb(0x3D2323), rgb(0xEE6A5F), ink};
    t.lights[None] = {QColor(), rgb(0x8E9AA8), rgb(0xB3BDC9), rgb(0x272E37), rgb(0x39434F), rgb(0xB3BDC9)};
    return t;
}

Theme Theme::print() {
    Theme t = light();
    t.kind = Kind::Print;
    const QColor black = rgb(0x000000);
    const QColor white = rgb(0xFFFFFF);
    t.window = t.surface = t.subtle = t.shade = white;
    t.text = black;
    for (LightInk& ink : t.lights)
        ink = {black, black, black, white, white, black};
    t.lights[None].fill = QColor();
    t.lights[Done].bar = rgb(0x404040), t.lights[Done].onBar = white;
    t.lights[Green].bar = rgb(0xD9D9D9);
    t.lights[Red].bar = black, t.lights[Red].onBar = white;
    return t;
}

QFont Theme::font(Type type) const {
    const TypeMeasure measure = measureOf(type);
    QFont font(family.isEmpty() ? familyChain() : QStringList(family) + familyChain());
    font.setPixelSize(scaled(measure.size));
    font.setWeight(static_cast<QFont::Weight>(measure.weight));
    return font;
}

QPalette Theme::palette() const {
    QPalette p;
    const auto all = [&p](QPalette::ColorRole role, const QColor& colour) { p.setColor(QPalette::All, role, colour); };
    all(QPalette::Window, window);
    all(QPalette::WindowText, text);
    all(QPalette::Base, surface);
    all(QPalette::AlternateBase, subtle);
    all(QPalette::Text, text);
    all(QPalette::PlaceholderText, text3);
    all(QPalette::Button, surface);
    all(QPalette::ButtonText, text);
    all(QPalette::BrightText, onAccent);
    all(QPalette::ToolTipBase, surface);
    all(QPalette::ToolTipText, text);
    all(QPalette::Highlight, tintStrong);
    all(QPalette::HighlightedText, text);
    all(QPalette::Link, accent);
    all(QPalette::LinkVisited, accent);
    all(QPalette::Light, surface);
    all(QPalette::Midlight, line);
    all(QPalette::Mid, lineStrong);
    all(QPalette::Dark, text3);
    all(QPalette::Shadow, lineStrong);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
                            QPalette::HighlightedText, QPalette::ToolTipText})
        p.setColor(QPalette::Disabled, role, disabled);
    p.setColor(QPalette::Disabled, QPalette::Base, of(progress::Light::None).ground);
    p.setColor(QPalette::Disabled, QPalette::Button, of(progress::Light::None).ground);
    p.setColor(QPalette::Disabled, QPalette::Highlight, line);
    return p;
}

} // namespace xundu::ui
