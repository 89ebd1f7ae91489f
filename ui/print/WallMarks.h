#pragma once

#include "ui/print/Page.h"
#include "ui/print/PageGrid.h"

/// @file Signs of the wall chart beside the lights: milestones and where they were moved from (look.md 7, "Schedule").

namespace xundu::ui::print::wall {

inline constexpr double diamond = grid::mm(1.45);  ///< half a diagonal
inline constexpr double markLight = grid::mm(3.3); ///< side of a light's box
inline constexpr double moveRise = grid::mm(0.9);  ///< how far the way of a moved milestone runs above the diamonds
inline constexpr double levelHeight = 2 * diamond + grid::mm(2.6); ///< of a diamond with its number
inline constexpr double hairRule = grid::mm(0.1);
inline constexpr double todayRule = grid::mm(0.6);

/// Done solid, planned an outline, overdue an outline with an exclamation mark.
std::vector<PlacedShape> milestoneShapes(papers::MilestoneState state, QPointF centre);
PlacedShape originalPlace(QPointF centre);
/// From the diamond at `from` above all that stands between to the one at `to`, of the same height.
std::vector<PlacedShape> wayOfMove(QPointF from, QPointF to);
/// Stands at the upper right of a light that the office has overridden.
PlacedShape overrideSign(QPointF centre);

} // namespace xundu::ui::print::wall
