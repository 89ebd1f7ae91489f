#include "ui/theme/KeyboardFocus.h"

#include "ui/theme/Ink.h"

#include <QFocusEvent>
#include <QVariant>
#include <QWidget>

namespace xundu::ui {

namespace {

constexpr auto kProperty = "keyboardFocus";

/// Coming back to a window or from a menu is no new way of getting the focus.
bool keepsReason(Qt::FocusReason reason) {
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
}

} // namespace

bool KeyboardFocus::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::FocusIn && event->type() != QEvent::FocusOut)
        return false;
    auto* widget = qobject_cast<QWidget*>(watched);
    const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
    if (!widget || keepsReason(reason))
        return false;
    const bool byKey = reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
    const bool shows = event->type() == QEvent::FocusIn && byKey;
    if (shows != widget->property(kProperty).toBool())
        setStyleProperty(*widget, kProperty, shows);
    return false;
}

bool showsKeyboardFocus(const QWidget* widget) {
    if (!widget)
        return false;
    const QWidget* holder = widget->focusProxy() ? widget->focusProxy() : widget;
    return holder->hasFocus() && holder->property(kProperty).toBool();
}

} // namespace xundu::ui
