#include "core/calendar/DueDay.h"

namespace xundu::calendar {

QString codeOf(DueShift shift) {
    switch (shift) {
    case DueShift::Earlier:
        return QStringLiteral("earlier");
    case DueShift::Later:
        return QStringLiteral("later");
    case DueShift::SecondWorkdayAfter:
        return QStringLiteral("second_workday_after");
    }
    return {};
}

DueShift dueShiftFrom(const QString& code) {
    for (const DueShift shift : {DueShift::Earlier, DueShift::Later}) {
        if (codeOf(shift) == code)
            return shift;
    }
    return DueShift::SecondWorkdayAfter;
}

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
