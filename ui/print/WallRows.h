#pragma once

#include "ui/print/PageGrid.h"
#include "ui/print/TextLines.h"

#include <algorithm>

/// @file The rows of a wall chart, set in lines and spread over pages. Lengths are dots (PageGrid.h).

namespace xundu::ui::print::wall {

// Columns: programme, number, task, units, then the 旬 of the year.
inline constexpr double bandWidth = grid::mm(11.5);
inline constexpr double numberWidth = grid::mm(8);
inline constexpr double titleWidth = grid::mm(56);
inline constexpr double unitsWidth = grid::mm(44.5);
inline constexpr double periodWidth = grid::mm(7.5);
inline constexpr double cellMargin = grid::mm(1);
inline constexpr double smallest = 7; ///< points of type on A3

/// Of the units beside tasks of this size, in points.
constexpr double unitsSize(double pointSize) { return std::max<double>(smallest, pointSize - 2); }

/// Milestones of one place and state: one diamond, their numbers below it.
struct Mark {
    papers::MilestoneState state = papers::MilestoneState::Planned;
    calendar::TenDay period;
    int level = 0; ///< from 0: marks of one place stand below each other
    Lines numbers; ///< 3, or 3–5
    std::vector<calendar::TenDay> originals{};
};

/// A row or, where one is taller than a page, a part of it.
struct SetRow {
    const papers::WallRow* row = nullptr;
    Lines title;
    Lines units;
    int from = 0; ///< line
    int to = 1;   ///< line after the last, of the taller of both texts
    std::vector<Mark> marks{};
    double above = 0;  ///< what signs need above the middle of the lights
    double below = 0;  ///< … and below it
    double height = 0; ///< at least
};

/// Rows of one programme that stand on one page.
struct Part {
    const papers::WallGroup* group = nullptr;
    std::vector<SetRow> rows{};
    double height = 0; ///< of the rows, at least that of the programme's name
};

using PageParts = std::vector<Part>;

double heightOf(const PageParts& parts);
int rowCount(const PageParts& parts);

enum class Units { All, InBrief };

/// Rows whole, but for one that is taller than a page. At least one page. @param room on each page
std::vector<PageParts> spread(const papers::WallChart& chart, double pointSize, Units units, double room);

/// How a programme's name stands upright: columns of single characters.
struct UprightName {
    std::vector<QString> characters;
    double pointSize = smallest;
    int perColumn = 1;
    double pitch() const { return grid::pt(pointSize) * 1.1; }
    int columns() const { return (static_cast<int>(characters.size()) + perColumn - 1) / perColumn; }
};

/// The largest type that fits the height; a name that fits in none loses its end for an ellipsis.
UprightName uprightName(const QString& name, double height);
/// Whether the name stands whole in its band, however low its rows are.
bool fitsBand(const QString& name);

} // namespace xundu::ui::print::wall
