#include "ui/widgets/Button.h"

#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace xundu::ui {

Button::Button(const QString& text, const Theme& theme, Kind kind, Size size, QWidget* parent)
    : QPushButton(text, parent), m_theme(theme), m_kind(kind) {
    static constexpr const char* kKinds[]{"secondary", "primary", "link"};
    static constexpr const char* kSizes[]{"normal", "filter", "small"};
    setProperty("kind", QLatin1String(kKinds[static_cast<int>(kind)]));
    setProperty("measure", QLatin1String(kSizes[static_cast<int>(size)]));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAutoDefault(false);
    if (kind == Kind::Link)
        setCursor(Qt::PointingHandCursor);
}

void Button::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        click();
    else
        QPushButton::keyPressEvent(event);
}

void Button::setDrawing(Icon name) {
    setIcon(ui::icon(name, m_theme,
                     m_kind == Kind::Primary ? IconInk::OnAccent
                     : m_kind == Kind::Link  ? IconInk::Accent
                                             : IconInk::Text));
}

void Button::paintEvent(QPaintEvent* event) {
    QPushButton::paintEvent(event);
    if (m_kind != Kind::Primary || !showsKeyboardFocus(this))
        return;
    QPainter painter(this);
    drawBox(painter, QRectF(rect()).adjusted(2, 2, -2, -2), metrics::kControlRadius - 2, QColor(), m_theme.onAccent);
}

AccentLink::AccentLink(const QString& text, const Theme& theme, QWidget* parent)
    : Button(text, theme, Kind::Link, Size::Normal, parent) {}

} // namespace xundu::ui
