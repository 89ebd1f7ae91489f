#pragma once

#include <QString>

/// @file The one style sheet, its @token names filled from a theme.

namespace xundu::ui {

struct Theme;

/// Colours by the names of Theme's members and of the lights (@redFill, @noneGround …), @px26 scaled by the text;
/// rules for every typeRole and ink that setType() and setInk() write.
/// @throws base::Error (Internal) where the template names an unknown token
QString styleSheet(const Theme& theme);
/// The same from a template of the caller's.
QString filled(const QString& sheet, const Theme& theme);

} // namespace xundu::ui
