#include "core/calendar/TenDayColumns.h"

namespace xundu::calendar {

int TenDayColumns::periodsInColumn() const {
    switch (m_zoom) {
    case Zoom::TenDay:
        return 1;
    case Zoom::Month:
        return 3;
    case Zoom::Quarter:
        return 9;
    }
    Q_UNREACHABLE();
}

std::optional<int> TenDayColumns::columnOf(TenDay period) const {
    if (period.year() != m_year)
        return std::nullopt;
    return (period.numberInYear() - 1) / periodsInColumn();
}

} // namespace xundu::calendar
