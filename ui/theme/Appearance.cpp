#include "ui/theme/Appearance.h"

#include "ui/theme/Style.h"
#include "ui/theme/StyleSheet.h"
#include "ui/theme/TextSize.h"

#include <QApplication>
#include <QEvent>
#include <QStyleFactory>
#include <QStyleHints>

#include <memory>

namespace xundu::ui {

namespace {

bool isDark(const QPalette& palette) {
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// Qt before 6.5 tells the desktop's choice only through the palettes it hands out.
std::function<bool()> systemProbe() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return [] { return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark; };
#else
    return [platform = isDark(QGuiApplication::palette())] {
        const std::unique_ptr<QStyle> fusion(QStyleFactory::create(QStringLiteral("Fusion")));
        return platform || isDark(fusion->standardPalette());
    };
#endif
}

} // namespace

Appearance::Appearance(QApplication& application, std::function<bool()> systemIsDark)
    : m_application(application), m_systemIsDark(systemIsDark ? std::move(systemIsDark) : systemProbe()) {
    m_application.setStyle(new Style(m_theme));
    m_application.installEventFilter(&m_keyboardFocus);
    m_application.installEventFilter(this);
    apply();
}

Appearance::~Appearance() {
    m_application.setStyleSheet({});
    m_application.setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
}

Appearance::Bare::Bare(Appearance& appearance) : m_appearance(appearance) { appearance.m_application.setStyleSheet({}); }

Appearance::Bare::~Bare() { m_appearance.apply(); }

void Appearance::setMode(Mode mode) {
    if (mode == m_mode)
        return;
    m_mode = mode;
    apply();
}

void Appearance::setTextScale(int percent) {
    const int scale = qBound(100, percent, 200); // the settings may hold anything
    if (scale == m_textScale)
        return;
    m_textScale = scale;
    apply();
    announceTextSize();
}

void Appearance::setFamily(const QString& family) {
    if (family == m_family)
        return;
    m_family = family;
    apply();
    announceTextSize(); // what is fitted to words is fitted anew
}

bool Appearance::eventFilter(QObject* watched, QEvent* event) {
    if (watched == &m_application && event->type() == QEvent::ThemeChange && m_mode == Mode::System)
        apply();
    return false;
}

void Appearance::apply() {
    const bool dark = m_mode == Mode::Dark || (m_mode == Mode::System && m_systemIsDark());
    m_theme = dark ? Theme::dark() : Theme::light();
    m_theme.textScale = m_textScale;
    m_theme.family = m_family;
    m_application.setPalette(m_theme.palette());
    m_application.setFont(m_theme.font(Type::Body));
    m_application.setStyleSheet(styleSheet(m_theme));
    Q_EMIT changed();
}

} // namespace xundu::ui
