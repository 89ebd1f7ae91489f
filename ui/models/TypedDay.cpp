#include "ui/models/TypedDay.h"

#include "core/base/Text.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace xundu::ui {
namespace {

struct TypedDayText {
    Q_DECLARE_TR_FUNCTIONS(TypedDayText)
};

} // namespace

std::optional<QDate> dayTyped(const QString& typed, int year) {
    static const QRegularExpression signs(QStringLiteral("^(\\d{4})([-/.])(\\d{1,2})\\2(\\d{1,2})$"));
    static const QRegularExpression words(QStringLiteral("^(?:(\\d{4})年)?(\\d{1,2})月(\\d{1,2})[日号]$"));
    const QString text = base::withPlainDashes(base::comparable(typed));
    QDate day;
    if (const auto match = signs.match(text); match.hasMatch())
        day = QDate(match.captured(1).toInt(), match.captured(3).toInt(), match.captured(4).toInt());
    else if (const auto named = words.match(text); named.hasMatch())
        day = QDate(named.captured(1).isEmpty() ? year : named.captured(1).toInt(), named.captured(2).toInt(),
                    named.captured(3).toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

QString dayProblem(const QString& typed, int year) {
    return dayTyped(typed, year)
               ? QString()
               : TypedDayText::tr("\"%1\" is not a day. Days are written like 2025-06-20.").arg(typed.trimmed());
}

QString dueProblem(const QString& typed, int year) {
    const auto day = dayTyped(typed, year);
    if (day && day->year() != year)
        return TypedDayText::tr("%1 lies outside the plan's year.").arg(day->toString(Qt::ISODate));
    return dayProblem(typed, year);
}

} // namespace xundu::ui
