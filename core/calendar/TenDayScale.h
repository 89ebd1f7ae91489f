#pragma once

#include "core/calendar/TenDay.h"

/// @file Where the 36 旬 of a year stand on a chart: side by side in columns of equal width, whatever their days.

namespace xundu::calendar {

/// Lengths are in the caller's unit.
class TenDayScale {
public:
    /// @pre width > 0. @param width of the column of one 旬
    TenDayScale(int year, double left, double width) : m_first(TenDay::firstOf(year)), m_left(left), m_width(width) {}

    double columnWidth() const { return m_width; }
    double begin() const { return m_left; }
    double end() const { return m_left + 36 * m_width; }
    double left(TenDay period) const { return m_left + (period - m_first) * m_width; } ///< of another year: beyond the ends
    double centre(TenDay period) const { return left(period) + m_width / 2; }
    double right(TenDay period) const { return left(period) + m_width; }
    /// The middle of the day's part of its column.
    double x(QDate day) const;

    /// A column's left edge belongs to it. Nothing outside the year.
    std::optional<TenDay> periodAt(double x) const;
    std::optional<QDate> dayAt(double x) const;

private:
    TenDay m_first;
    double m_left;
    double m_width;
};

} // namespace xundu::calendar
