#include "core/calendar/DueDay.h"

namespace xundu::calendar {

QDate dueDay(TenDay period, const DueRule& rule, const WorkCalendar& calendar) {
    const QDate day = period.lastDay().addDays(rule.daysAfterEnd);
    if (calendar.isWorkday(day))
        return day;
    switch (rule.shift) {
    case DueShift::Earlier:
        return calendar.lastWorkdayUpTo(day);
    case DueShift::Later:
        return calendar.firstWorkdayFrom(day);
    case DueShift::SecondWorkdayAfter:
        return calendar.workdaysAfter(day, 2);
    }
    return day;
}

} // namespace xundu::calendar
