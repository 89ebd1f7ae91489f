#pragma once

#include <QColor>

/// @file Colour tokens (look.md 1). No other file names a colour.

namespace xundu::ui {

struct Theme {
    QColor window;
};

} // namespace xundu::ui
