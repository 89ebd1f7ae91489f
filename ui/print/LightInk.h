#pragma once

#include "core/progress/Light.h"

#include <QRectF>

class QPainter;

/// @file Lights on paper: told apart in black and white, also after a photocopy (look.md 2).

namespace xundu::ui::print {

/// The light's shape in a square box; hatched where it is stale. Done and none never are.
void paintLight(QPainter& painter, progress::Light light, bool stale, const QRectF& box);
/// A part of a chart that stands for the light: grey, hatched, black or empty, with an edge. Lengths are dots (PageGrid.h).
void paintBar(QPainter& painter, progress::Light light, const QRectF& area);

} // namespace xundu::ui::print
