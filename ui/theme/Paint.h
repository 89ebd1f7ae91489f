#pragma once

#include <QColor>
#include <QFont>
#include <QRectF>
#include <QString>

class QPainter;

/// @file What every painter of ours needs: text centred by its row, lines on whole device pixels.

namespace xundu::ui {

/// One line, elided right, its baseline at top + half the height + 0.36 of the type's size (look.md 3).
void drawLine(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& colour,
              Qt::Alignment alignment = Qt::AlignLeft);
double widthOf(const QString& text, const QFont& font);

/// The edges moved to the nearest device pixels; at least one pixel wide and high.
QRectF snapped(const QPainter& painter, const QRectF& rect);
/// A rounded box with its edge of @p width drawn inside @p rect; an invalid colour leaves ground or edge out.
void drawBox(QPainter& painter, const QRectF& rect, double radius, const QColor& ground, const QColor& edge, double width = 1);

} // namespace xundu::ui
