#pragma once

#include <QAccessible>

class QWidget;

/// @file What a widget that paints itself is to a screen reader.

namespace xundu::ui {

/// To be given when the widget is made; one without a role of its own is a place for others.
void setAccessibleRole(QWidget& widget, QAccessible::Role role);

} // namespace xundu::ui
