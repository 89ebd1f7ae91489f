#pragma once

/// @file Measures of an official page in dots of 1/1440 inch (documents.md, "Official layout").

namespace xundu::ui::print::grid {

inline constexpr int dpi = 1440;
constexpr double mm(double millimetres) { return millimetres * dpi / 25.4; }
constexpr double pt(double points) { return points * dpi / 72; }

inline constexpr double left = mm(28);
inline constexpr double top = mm(37);
inline constexpr double width = mm(156);
inline constexpr double height = mm(225);
inline constexpr int rows = 22;
inline constexpr int characters = 28;
inline constexpr double row = height / rows;

inline constexpr double body = 16;       ///< 3号, in points
inline constexpr double title = 22;      ///< 2号
inline constexpr double pageNumber = 14; ///< 4号
inline constexpr double table = 10.5;    ///< 五号
inline constexpr double tableLine = pt(table) * 1.26;
inline constexpr double cellMarginX = mm(1.2);
inline constexpr double cellMarginY = mm(0.8);
inline constexpr double outerRule = mm(0.35);
inline constexpr double innerRule = mm(0.25);

/// Where the baseline runs below the middle of a row, as a part of the size: fonts' own ascents differ too much to be asked.
inline constexpr double baseline = 0.36;

} // namespace xundu::ui::print::grid
