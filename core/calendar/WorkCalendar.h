#pragma once

#include <QByteArray>
#include <QDate>
#include <QSet>

#include <vector>

/// @file Working days: Monday–Friday, less statutory holidays, plus make-up days (rules.md 1).

namespace xundu::calendar {

/// The exceptions of one year, as a State Council notice names them.
struct CalendarYear {
    int year = 0;
    std::vector<QDate> off;  ///< no work on these days, whatever the weekday
    std::vector<QDate> work; ///< work on these days, though a weekend
    friend bool operator==(const CalendarYear&, const CalendarYear&) = default;
};

class WorkCalendar {
public:
    /// An empty calendar knows no year: weekends only.
    WorkCalendar() = default;
    explicit WorkCalendar(const std::vector<CalendarYear>& years);
    /// The years that come with the program: 2025 and 2026.
    static WorkCalendar builtIn();
    static std::vector<CalendarYear> builtInYears();

    /// False: the year's holidays are unknown and weekends alone were considered; say so wherever a day of it is shown.
    bool knows(int year) const { return m_years.contains(year); }
    QList<int> years() const; ///< that are known, ascending
    bool isWorkday(QDate date) const;
    QDate lastWorkdayUpTo(QDate date) const;  ///< date itself where it is one
    QDate firstWorkdayFrom(QDate date) const; ///< date itself where it is one
    /// The count-th working day after date, date not counted. @pre count ≥ 1
    QDate workdaysAfter(QDate date, int count) const;

private:
    QSet<int> m_years;
    QSet<QDate> m_off;
    QSet<QDate> m_work;
};

/// Reads {"2025": {"off": ["2025-01-01", …], "work": […]}, …}.
/// Throws Error(BadValue) for anything else, for a day outside its year and for a day both off and work.
std::vector<CalendarYear> parseCalendarYears(const QByteArray& json);

} // namespace xundu::calendar
