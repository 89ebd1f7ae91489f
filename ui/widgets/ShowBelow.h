#pragma once

#include <Qt>

class QWidget;

namespace xundu::ui {

/// Shows a popup, in its size, below what opened it, but wholly on the screen.
/// @param side where both are flush: left or right
void showBelow(QWidget& popup, const QWidget& anchor, Qt::AlignmentFlag side = Qt::AlignLeft);

} // namespace xundu::ui
