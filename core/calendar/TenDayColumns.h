#pragma once

#include "core/calendar/TenDayScale.h"

/// @file A year in columns of one 旬, one month or one quarter each.

namespace xundu::calendar {

enum class Zoom { TenDay, Month, Quarter };

class TenDayColumns {
public:
    TenDayColumns(int year, Zoom zoom) : m_year(year), m_zoom(zoom) {}

    int year() const { return m_year; }
    Zoom zoom() const { return m_zoom; }
    int periodsInColumn() const; ///< 1, 3 or 9
    int count() const { return 36 / periodsInColumn(); }
    /// Neighbours that belong together: the 旬 of a month, the months of a quarter, the quarters of the year.
    int columnsInGroup() const { return m_zoom == Zoom::Quarter ? 4 : 3; }
    bool endsGroup(int column) const { return (column + 1) % columnsInGroup() == 0; }

    /// @pre 0 ≤ column < count()
    TenDay first(int column) const { return TenDay::firstOf(m_year).plus(column * periodsInColumn()); }
    TenDay last(int column) const { return first(column).plus(periodsInColumn() - 1); }
    std::optional<int> columnOf(TenDay period) const; ///< nothing: a 旬 of another year

    /// Where the 旬 stand whose columns begin at `left` and are `columnWidth` wide.
    TenDayScale scale(double left, double columnWidth) const { return {m_year, left, columnWidth / periodsInColumn()}; }

private:
    int m_year;
    Zoom m_zoom;
};

} // namespace xundu::calendar
