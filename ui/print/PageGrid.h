#pragma once

#include "core/papers/Paper.h"

#include <QSizeF>

/// @file Measures of a page in dots of 1/1440 inch (documents.md, "Official layout"; GB/T 9704-2012).

namespace xundu::ui::print::grid {

inline constexpr int dpi = 1440;
constexpr double mm(double millimetres) { return millimetres * dpi / 25.4; }
constexpr double pt(double points) { return points * dpi / 72; }

inline constexpr double left = mm(28);
inline constexpr double top = mm(37);
inline constexpr double width = mm(156);
inline constexpr double height = mm(225);
inline constexpr double paperWidth = mm(210);
inline constexpr double paperHeight = mm(297);
inline constexpr int rows = 22;
inline constexpr int characters = 28;
inline constexpr double row = height / rows;
inline constexpr double character = width / characters;

inline constexpr double body = 16;       ///< 3号, in points
inline constexpr double title = 22;      ///< 2号
inline constexpr double pageNumber = 14; ///< 4号
inline constexpr double closing = 14;    ///< 4号, of the closing block
inline constexpr double table = 10.5;    ///< 五号
inline constexpr double sheetTable = 9;  ///< 小五, of sheets, which have many columns
inline constexpr double cellMarginX = mm(1.2);
inline constexpr double cellMarginY = mm(0.8);
inline constexpr double outerRule = mm(0.35);
inline constexpr double innerRule = mm(0.25);

/// Where the baseline runs below the middle of a row, as a part of the size: fonts' own ascents differ too much to be asked.
inline constexpr double baseline = 0.36;

/// Distance between lines that stand in no row of the grid.
constexpr double lineOf(double points) { return pt(points) * 1.26; }

} // namespace xundu::ui::print::grid

namespace xundu::ui::print {

/// Where text stands on a page.
struct Frame {
    double left = 0; ///< of the text block, from the corner that is the upper left one when the text is read
    double top = 0;
    double width = 0;
    double height = 0;
    bool turned = false; ///< a quarter to the left: the text's upper edge is the page's left one
};

inline constexpr Frame officialFrame{grid::left, grid::top, grid::width, grid::height, false};
/// The same block, turned: its upper edge lies at the binding of odd pages and at the open side of even ones (GB/T 9704 7.3.9).
inline constexpr Frame turnedFrame{grid::paperHeight - grid::top - grid::height, grid::left, grid::height, grid::width, true};
/// Of a sheet on A4 that lies on its side.
inline constexpr Frame sheetFrame{grid::mm(18), grid::mm(18), grid::mm(297 - 36), grid::mm(210 - 36), false};
/// Of a wall chart on A3 that lies on its side.
inline constexpr Frame wallFrame{grid::mm(15), grid::mm(16), grid::mm(420 - 30), grid::mm(297 - 29), false};

constexpr Frame frameOf(papers::PageShape shape) {
    switch (shape) {
    case papers::PageShape::Official:
        return officialFrame;
    case papers::PageShape::Landscape:
        return sheetFrame;
    case papers::PageShape::WallChart:
        return wallFrame;
    }
    return officialFrame;
}

/// Of the paper, in dots.
inline QSizeF paperSize(papers::PageShape shape) {
    const QSizeF upright(grid::paperWidth, grid::paperHeight);
    switch (shape) {
    case papers::PageShape::Official:
        return upright;
    case papers::PageShape::Landscape:
        return upright.transposed();
    case papers::PageShape::WallChart:
        return {2 * grid::paperWidth, grid::paperHeight};
    }
    return upright;
}

} // namespace xundu::ui::print
