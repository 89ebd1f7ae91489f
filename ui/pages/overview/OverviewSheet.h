#pragma once

#include "ui/pages/overview/TileWidget.h"

#include <functional>
#include <span>
#include <vector>

/// @file The overview on one page of A4, lying: what it is of, its numbers, its charts.

namespace xundu::ui {

class ChartCard;

struct OverviewSheet {
    QString title;
    QString subtitle; ///< the 旬, and what is narrowed
    std::vector<Tile> tiles;
    std::vector<const ChartCard*> charts; ///< four: two rows of two
};

/// Draws the sheet into a page. @param page in units of the painter's device, without margins
void paintSheet(QPainter& painter, const QRectF& page, const OverviewSheet& sheet);

} // namespace xundu::ui
