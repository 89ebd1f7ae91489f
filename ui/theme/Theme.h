#pragma once

#include "core/progress/Light.h"
#include "ui/theme/Type.h"

#include <QColor>
#include <QFont>
#include <QPalette>

#include <array>

/// @file Colour tokens (look.md 1 and 2). No other file names a colour.

namespace xundu::ui {

/// How one light looks.
struct LightInk {
    QColor fill;    ///< inside of the glyph; invalid: the glyph has none
    QColor outline; ///< edge of the glyph; the pen of the ring
    QColor text;    ///< words of this light, on ground, surface, tint
    QColor ground;  ///< of a chip, of a chart's zone
    QColor bar;     ///< segment of a chart
    QColor onBar;   ///< number within the segment
};

/// Every colour, and the one scale of type and rows. Parts keep a reference to the theme of Appearance, which changes in place.
struct Theme {
    enum class Kind { Light, Dark, Print };

    static Theme light();
    static Theme dark();
    /// Black on white: glyphs solid black, bars grey and hatched.
    static Theme print();

    Kind kind = Kind::Light;
    int textScale = 100; ///< per cent, from 100 to 200
    QString family;      ///< before the chain; empty: none

    QColor window, surface, subtle; ///< page ground / cards, tables / table headers, group rows
    QColor nav;                     ///< navigation, status bar
    QColor shade;                   ///< closed 旬, read-only rows
    QColor desk;                    ///< behind paper
    QColor line, lineStrong;        ///< separators, card edge / control edge, group boundary
    QColor text, text2, text3;
    QColor disabled;
    QColor accent, accentHover, onAccent;
    QColor tint, tintStrong, hover; ///< selected row / changed words, located cell / hovered row
    QColor series1, series2, series3;
    QColor band1, band2; ///< bullet ground: red zone, yellow zone
    std::array<LightInk, 5> lights;

    const LightInk& of(progress::Light light) const { return lights[static_cast<size_t>(light)]; }
    bool blackAndWhite() const { return kind == Kind::Print; }

    /// A length that grows with the text: heights of rows and controls, sides of glyphs.
    int scaled(int pixels) const { return (pixels * textScale + 50) / 100; }
    QFont font(Type type) const;
    int lineHeight(Type type) const { return scaled(measureOf(type).line); }
    QPalette palette() const;
};

} // namespace xundu::ui
