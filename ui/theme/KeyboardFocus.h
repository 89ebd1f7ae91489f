#pragma once

#include <QObject>

class QFocusEvent;
class QWidget;

/// @file Focus frames show only when the focus came by keyboard (look.md 8).

namespace xundu::ui {

/// Writes the property `keyboardFocus` of a widget at Tab, Backtab and shortcuts, and where a key moves about in what a click
/// gave the focus; taken away where a click or a call gives the focus anew.
class KeyboardFocus : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static void followFocus(QWidget& widget, const QFocusEvent& event);
    static void followKey(QWidget& widget, int key);
};

/// True where @p widget has the focus and got it by keyboard.
bool showsKeyboardFocus(const QWidget* widget);

} // namespace xundu::ui
