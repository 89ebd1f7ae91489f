#pragma once

#include <functional>

class QAbstractButton;
class QWidget;

/// @file Lengths that a widget keeps, and that grow with the text: heights, widths, sides of icons.

namespace xundu::ui {

struct Theme;

/// Runs @p measure whenever the text size has changed, as long as the widget lives.
void onTextSize(QWidget& widget, std::function<void()> measure);
/// The same, and once now.
void followTextSize(QWidget& widget, const std::function<void()>& measure);

/// Lengths before the text size. @pre theme outlives the widget
void fixHeight(QWidget& widget, const Theme& theme, int pixels);
void fixWidth(QWidget& widget, const Theme& theme, int pixels);
void fixIconSide(QAbstractButton& button, const Theme& theme, int pixels);

/// Tells all widgets, once the theme has the new size.
void announceTextSize();

} // namespace xundu::ui
