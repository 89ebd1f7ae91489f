#pragma once

#include <functional>

class QWidget;

/// @file Enter on a list, which its own signal activated() would mix with double clicks.

namespace xundu::ui {

/// Runs at Return and Enter while this widget itself has the focus.
void onEnter(QWidget& widget, const std::function<void()>& run);

} // namespace xundu::ui
