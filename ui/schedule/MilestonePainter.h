#pragma once

#include "core/progress/MilestoneState.h"

#include <QPointF>

class QPainter;

/// @file Diamonds for milestones (look.md 7, 3 Schedule).

namespace xundu::ui {

struct Theme;

namespace diamond {
inline constexpr double half = 4.1; ///< of its diagonals, before the text scale
}

/// Done solid, planned an outline, overdue red with a mark inside.
void paintMilestone(QPainter& painter, const QPointF& centre, progress::MilestoneState state, const Theme& theme);
/// How many stand there, above the diamond's right edge.
void paintCount(QPainter& painter, const QPointF& centre, int count, const Theme& theme);
/// The place a milestone was moved from, dotted.
void paintOriginalPlace(QPainter& painter, const QPointF& centre, const Theme& theme);
/// From the original place to the present one. @pre both lie at the same height
void paintMove(QPainter& painter, const QPointF& from, const QPointF& to, const Theme& theme);
/// Where a milestone would be put down.
void paintDropPlace(QPainter& painter, const QPointF& centre, const Theme& theme);

} // namespace xundu::ui
