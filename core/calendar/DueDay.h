#pragma once

#include "core/calendar/TenDay.h"
#include "core/calendar/WorkCalendar.h"

/// @file When a 旬's forms are due (rules.md 1).

namespace xundu::calendar {

/// Where the day falls on one without work.
enum class DueShift {
    Earlier,            ///< the last working day up to it
    Later,              ///< the first working day from it
    SecondWorkdayAfter, ///< the second working day after it
};

QString codeOf(DueShift shift); ///< earlier later second_workday_after
/// @pre the code is one of these
DueShift dueShiftFrom(const QString& code);

struct DueRule {
    int daysAfterEnd = 0; ///< calendar days after the 旬's last day; negative: before
    DueShift shift = DueShift::Earlier;
    friend bool operator==(const DueRule&, const DueRule&) = default;
};

QDate dueDay(TenDay period, const DueRule& rule, const WorkCalendar& calendar);

} // namespace xundu::calendar
