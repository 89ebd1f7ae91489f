#include "ui/theme/KeyboardFocus.h"

#include "ui/theme/Ink.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QVariant>
#include <QWidget>

namespace xundu::ui {

namespace {

constexpr auto kProperty = "keyboardFocus";

/// Coming back to a window or from a menu is no new way of getting the focus.
bool keepsReason(Qt::FocusReason reason) {
    return reason == Qt::ActiveWindowFocusReason || reason == Qt::PopupFocusReason || reason == Qt::MenuBarFocusReason;
}

bool isByKey(Qt::FocusReason reason) {
    return reason == Qt::TabFocusReason || reason == Qt::BacktabFocusReason || reason == Qt::ShortcutFocusReason;
}

bool moves(int key) { return (key >= Qt::Key_Home && key <= Qt::Key_Down) || key == Qt::Key_PageUp || key == Qt::Key_PageDown; }

void setShown(QWidget& widget, bool shown) {
    if (shown != widget.property(kProperty).toBool())
        setStyleProperty(widget, kProperty, shown);
}

} // namespace

bool KeyboardFocus::eventFilter(QObject* watched, QEvent* event) {
    auto* widget = watched->isWidgetType() ? static_cast<QWidget*>(watched) : nullptr;
    if (widget && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        followFocus(*widget, *static_cast<QFocusEvent*>(event));
    else if (widget && event->type() == QEvent::KeyPress)
        followKey(*widget, static_cast<QKeyEvent*>(event)->key());
    return false;
}

void KeyboardFocus::followFocus(QWidget& widget, const QFocusEvent& event) {
    if (!keepsReason(event.reason()))
        setShown(widget, event.gotFocus() && isByKey(event.reason()));
}

/// A key that a widget leaves alone goes on to those around it, which have no focus.
void KeyboardFocus::followKey(QWidget& widget, int key) {
    if (moves(key) && widget.hasFocus())
        setShown(widget, true);
}

bool showsKeyboardFocus(const QWidget* widget) {
    if (!widget)
        return false;
    const QWidget* holder = widget->focusProxy() ? widget->focusProxy() : widget;
    return holder->hasFocus() && holder->property(kProperty).toBool();
}

} // namespace xundu::ui
