#pragma once

#include "ui/theme/LightValue.h"

#include <QPainterPath>

class QPainter;

/// @file The one place that draws lights (look.md 2).

namespace xundu::ui {

struct Theme;

/// Draws in the colours of a theme; solid black where the theme is for print.
class LightPainter {
public:
    /// @pre theme outlives the painter
    explicit LightPainter(const Theme& theme) : m_theme(theme) {}

    /// A glyph in a square box of @p side, 11–18 logical pixels before the text scale.
    void glyph(QPainter& painter, const QPointF& centre, double side, const LightValue& value) const;
    /// Glyph and word on the light's ground, from the left edge of @p rect, centred in its height. @return the chip's box
    QRectF chip(QPainter& painter, const QRectF& rect, const LightValue& value) const;
    QSize chipSize(const LightValue& value) const;
    /// A part of a stacked bar with its number; the number is left out where it does not fit or is empty.
    void segment(QPainter& painter, const QRectF& rect, progress::Light light, const QString& number = {}) const;

private:
    const Theme& m_theme;
};

} // namespace xundu::ui
