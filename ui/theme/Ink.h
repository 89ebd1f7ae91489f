#pragma once

#include "ui/theme/Type.h"

#include <QColor>

class QWidget;

/// @file Type and colour of words given to a widget, so that they follow the theme and the text size.

namespace xundu::ui {

struct Theme;

/// The colour of words; the last four are those of the lights.
enum class Ink { Text, Text2, Text3, Accent, Red, Yellow, Green, Done };

QColor colourOf(Ink ink, const Theme& theme);
void setType(QWidget& widget, Type type);
/// For labels.
void setInk(QWidget& widget, Ink ink);
/// Sets a property that the style sheet asks for and applies the rules anew.
void setStyleProperty(QWidget& widget, const char* name, const QVariant& value);

} // namespace xundu::ui
