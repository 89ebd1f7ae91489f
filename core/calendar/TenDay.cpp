#include "core/calendar/TenDay.h"

#include "core/base/Text.h"

#include <QLocale>
#include <QRegularExpression>

namespace xundu::calendar {
namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2999;
constexpr int perYear = 36;

const char* partCode(TenDayPart part) {
    switch (part) {
    case TenDayPart::Early:
        return "early";
    case TenDayPart::Mid:
        return "mid";
    case TenDayPart::Late:
        return "late";
    }
    return "";
}

std::optional<TenDayPart> partOf(const QString& word) {
    if (word == u"early" || word == u"上" || word == u"上旬")
        return TenDayPart::Early;
    if (word == u"mid" || word == u"中" || word == u"中旬")
        return TenDayPart::Mid;
    if (word == u"late" || word == u"下" || word == u"下旬")
        return TenDayPart::Late;
    return std::nullopt;
}

} // namespace

std::optional<TenDay> TenDay::of(int year, int month, TenDayPart part) {
    if (year < firstYear || year > lastYear || month < 1 || month > 12)
        return std::nullopt;
    return TenDay(year * perYear + (month - 1) * 3 + static_cast<int>(part));
}

TenDay TenDay::containing(QDate date) {
    Q_ASSERT(date.isValid());
    const int part = date.day() <= 10 ? 0 : date.day() <= 20 ? 1 : 2;
    return TenDay(date.year() * perYear + (date.month() - 1) * 3 + part);
}

std::optional<TenDay> TenDay::parse(const QString& text) {
    static const QRegularExpression dashed(QStringLiteral("^([0-9]{4})-([0-9]{1,2})-(early|mid|late|[上中下]旬?)$"));
    static const QRegularExpression chinese(QStringLiteral("^([0-9]{4})年([0-9]{1,2})月([上中下]旬)$"));
    const QString plain = base::comparable(text).toLower();
    auto match = dashed.match(plain);
    if (!match.hasMatch())
        match = chinese.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    const auto part = partOf(match.captured(3));
    return part ? of(match.captured(1).toInt(), match.captured(2).toInt(), *part) : std::nullopt;
}

std::optional<TenDay> TenDay::fromOrdinal(int ordinal) {
    if (ordinal < firstYear * perYear || ordinal >= (lastYear + 1) * perYear)
        return std::nullopt;
    return TenDay(ordinal);
}

TenDay TenDay::firstOf(int year) { return TenDay(year * perYear); }

TenDay TenDay::lastOf(int year) { return TenDay(year * perYear + perYear - 1); }

QDate TenDay::firstDay() const { return {year(), month(), 1 + 10 * static_cast<int>(part())}; }

QDate TenDay::lastDay() const {
    const QDate first = firstDay();
    return part() == TenDayPart::Late ? QDate(first.year(), first.month(), first.daysInMonth()) : first.addDays(9);
}

int TenDay::days() const { return static_cast<int>(firstDay().daysTo(lastDay())) + 1; }

QString TenDay::code() const {
    return QStringLiteral("%1-%2-%3").arg(year()).arg(month(), 2, 10, QLatin1Char('0')).arg(QLatin1String(partCode(part())));
}

QString TenDay::chineseName() const {
    static const QString words[] = {QStringLiteral("上旬"), QStringLiteral("中旬"), QStringLiteral("下旬")};
    return QStringLiteral("%1年%2月%3").arg(year()).arg(month()).arg(words[static_cast<int>(part())]);
}

QString TenDay::englishName() const {
    return QStringLiteral("%1 %2 %3").arg(QLatin1String(partCode(part())), QLocale::c().monthName(month())).arg(year());
}

QString TenDay::displayName() const { return QLocale().language() == QLocale::Chinese ? chineseName() : englishName(); }

TenDay& TenDay::operator++() {
    ++m_ordinal;
    return *this;
}

TenDay& TenDay::operator--() {
    --m_ordinal;
    return *this;
}

TenDay TenDay::plus(int count) const {
    Q_ASSERT(fromOrdinal(m_ordinal + count));
    return TenDay(m_ordinal + count);
}

} // namespace xundu::calendar
