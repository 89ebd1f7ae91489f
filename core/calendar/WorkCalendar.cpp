#include "core/calendar/WorkCalendar.h"

#include "core/base/Error.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace xundu::calendar {
namespace {

struct CalendarText {
    Q_DECLARE_TR_FUNCTIONS(CalendarText)
};

[[noreturn]] void refuse(const QString& sentence) { throw base::Error(base::ErrorCode::BadValue, sentence); }

std::vector<QDate> daysOf(const QJsonValue& list, int year) {
    if (!list.isArray())
        refuse(CalendarText::tr("The calendar of %1 needs two lists of days, \"off\" and \"work\".").arg(year));
    std::vector<QDate> days;
    for (const QJsonValue entry : list.toArray()) {
        const QString text = entry.toVariant().toString();
        const QDate day = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
        if (!entry.isString() || !day.isValid() || day.year() != year)
            refuse(
                CalendarText::tr("\"%1\" is not a day of %2. Days are written like %2-10-01.").arg(text, QString::number(year)));
        days.push_back(day);
    }
    return days;
}

} // namespace

WorkCalendar::WorkCalendar(const std::vector<CalendarYear>& years) {
    for (const CalendarYear& year : years) {
        m_years.insert(year.year);
        for (QDate day : year.off)
            m_off.insert(day);
        for (QDate day : year.work)
            m_work.insert(day);
    }
}

WorkCalendar WorkCalendar::builtIn() { return WorkCalendar(builtInYears()); }

std::vector<CalendarYear> WorkCalendar::builtInYears() {
    QFile file(QStringLiteral(":/xundu/workdays-2025-2026.json"));
    const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT(opened);
    return opened ? parseCalendarYears(file.readAll()) : std::vector<CalendarYear>();
}

QList<int> WorkCalendar::years() const {
    QList<int> years = m_years.values();
    std::sort(years.begin(), years.end());
    return years;
}

bool WorkCalendar::isWorkday(QDate date) const {
    if (m_off.contains(date))
        return false;
    return date.dayOfWeek() <= Qt::Friday || m_work.contains(date);
}

QDate WorkCalendar::lastWorkdayUpTo(QDate date) const {
    while (!isWorkday(date))
        date = date.addDays(-1);
    return date;
}

QDate WorkCalendar::firstWorkdayFrom(QDate date) const {
    while (!isWorkday(date))
        date = date.addDays(1);
    return date;
}

QDate WorkCalendar::workdaysAfter(QDate date, int count) const {
    Q_ASSERT(count >= 1);
    while (count-- > 0)
        date = firstWorkdayFrom(date.addDays(1));
    return date;
}

std::vector<CalendarYear> parseCalendarYears(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject() || document.object().isEmpty())
        refuse(CalendarText::tr("This is not a calendar file. It must hold years with their lists \"off\" and \"work\"."));
    std::vector<CalendarYear> years;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        static const QRegularExpression fourDigits(QStringLiteral("^(19|2[0-9])[0-9]{2}\\z"));
        const int year = it.key().toInt();
        if (!fourDigits.match(it.key()).hasMatch() || !it.value().isObject())
            refuse(CalendarText::tr("\"%1\" is not a year.").arg(it.key()));
        CalendarYear entry{year, daysOf(it.value()[QLatin1String("off")], year), daysOf(it.value()[QLatin1String("work")], year)};
        for (QDate day : entry.work) {
            if (std::find(entry.off.begin(), entry.off.end(), day) != entry.off.end())
                refuse(CalendarText::tr("%1 is named both as a working day and as a day off.").arg(day.toString(Qt::ISODate)));
        }
        years.push_back(std::move(entry));
    }
    return years;
}

} // namespace xundu::calendar
