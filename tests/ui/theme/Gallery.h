#pragma once

class QWidget;

/// @file Pages that show every part once, to be looked at beside the design's pictures.

namespace xundu::ui {
struct Theme;
}

namespace xundu::tests {

/// Lights, buttons, inputs, rows, message, empty state.
QWidget* stateGallery(const ui::Theme& theme);
/// Navigation, top bar, task tree, light card, curve, indicators, all drawings.
QWidget* taskGallery(const ui::Theme& theme);

} // namespace xundu::tests
