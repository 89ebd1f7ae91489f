#pragma once

#include <QObject>

class QWidget;

/// @file Focus frames show only when the focus came by keyboard (look.md 8).

namespace xundu::ui {

/// Writes the property `keyboardFocus` of a widget at Tab, Backtab and shortcuts; taken away by a click or a call.
class KeyboardFocus : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

/// True where @p widget has the focus and got it by keyboard.
bool showsKeyboardFocus(const QWidget* widget);

} // namespace xundu::ui
