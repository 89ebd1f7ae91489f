#include "core/calendar/TenDayScale.h"

#include <algorithm>
#include <cmath>

namespace xundu::calendar {

double TenDayScale::x(QDate day) const {
    const TenDay period = TenDay::containing(day);
    const auto before = static_cast<double>(period.firstDay().daysTo(day));
    return left(period) + (before + 0.5) / period.days() * m_width;
}

std::optional<TenDay> TenDayScale::periodAt(double x) const {
    const double column = std::floor((x - m_left) / m_width);
    if (!(column >= 0 && column < 36))
        return std::nullopt;
    return m_first.plus(static_cast<int>(column));
}

std::optional<QDate> TenDayScale::dayAt(double x) const {
    const auto period = periodAt(x);
    if (!period)
        return std::nullopt;
    const int day = static_cast<int>((x - left(*period)) / m_width * period->days());
    return period->firstDay().addDays(std::clamp(day, 0, period->days() - 1));
}

} // namespace xundu::calendar
