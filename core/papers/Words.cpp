#include "core/papers/Words.h"

#include "core/base/Text.h"
#include "core/papers/Figures.h"

#include <algorithm>
#include <initializer_list>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers {
namespace {

/// Whole digits where a number is too large for a Decimal.
QString printed(const base::Fraction& value, int decimals) {
    const auto rounded = value.rounded(decimals);
    return rounded ? rounded->toString() : QString::number(value.toDouble(), 'f', 0);
}

/// One decimal, and more only where rounding would move the value to one of the marks or across it.
QString roundedBetween(const base::Fraction& value, std::initializer_list<base::Fraction> marks) {
    for (int decimals = 1; decimals < base::Decimal::maxScale; ++decimals) {
        const auto rounded = value.rounded(decimals);
        const bool keepsSides = rounded && std::all_of(marks.begin(), marks.end(), [&](const base::Fraction& mark) {
                                    return (value <=> mark) == (base::Fraction(*rounded) <=> mark);
                                });
        if (keepsSides)
            return rounded->toString();
    }
    return printed(value, base::Decimal::maxScale);
}

} // namespace

QString dayText(QDate day) { return u"%1年%2"_s.arg(day.year()).arg(monthDayText(day)); }

QString monthDayText(QDate day) { return u"%1月%2日"_s.arg(day.month()).arg(day.day()); }

QString dayInYear(QDate day, int year) { return day.year() == year ? monthDayText(day) : dayText(day); }

QString shortName(calendar::TenDay period) {
    const QString name = period.chineseName();
    return name.sliced(name.indexOf(u'年') + 1);
}

QString chineseNumber(int number) {
    Q_ASSERT(number > 0 && number < 100);
    static const QString digits = u"零一二三四五六七八九"_s;
    QString text;
    if (number >= 20)
        text += digits[number / 10];
    if (number >= 10)
        text += u'十';
    if (number % 10 != 0)
        text += digits[number % 10];
    return text;
}

QString chineseCount(int number) { return number == 2 ? u"两"_s : chineseNumber(number); }

QString roundedText(const base::Fraction& value) { return roundedBetween(value, {0}); }

QString percentText(const base::Fraction& part) { return roundedBetween(part * base::Fraction(100), {0, 100}) + u'%'; }

QString amountText(const base::Fraction& value, const base::Fraction& mark) {
    const auto exact = value.rounded(base::Decimal::maxScale);
    return exact && base::Fraction(*exact) == value ? exact->toString() : roundedBetween(value, {mark});
}

QString valueText(const plan::Indicator& indicator, const base::Fraction& value) { return amountText(value, indicator.target); }

QString actionOf(const plan::Plan& plan) {
    const QString& title = plan.document.title;
    const qsizetype year = title.indexOf(QString::number(plan.year()) + u'年');
    return year > 0 ? title.first(year) : QString();
}

QString quotable(const QString& text) {
    QString result = text;
    return result.replace(u'“', u'‘').replace(u'”', u'’');
}

QString inSentence(const QString& text) {
    static const QString closing = u"。；，、;,.！!"_s;
    QString result;
    for (const QString& line : base::cleaned(text).split(u'\n')) {
        const QString part = line.simplified();
        if (!result.isEmpty() && !part.isEmpty() && !closing.contains(result.back()))
            result += u'；';
        result += part;
    }
    while (!result.isEmpty() && closing.contains(result.back()))
        result.chop(1);
    return result;
}

QString LightWords::word(progress::Light light) const { return m_words.text(u"light."_s + progress::codeOf(light)); }

QString LightWords::word(const progress::IndicatorStanding& standing) const {
    if (standing.light == progress::Light::None)
        return wordForNone(standing.reason.code);
    return word(standing.light) + (standing.reason.exactlyEqual ? m_words.text(u"exactly_equal"_s) : QString());
}

QString LightWords::word(const progress::TaskStanding& standing) const {
    if (standing.overridden)
        return word(standing.light) + m_words.text(u"overridden"_s);
    if (standing.light == progress::Light::None)
        return standing.reasons.empty() ? word(standing.light) : wordForNone(standing.reasons.front().code);
    return word(standing.light) + (standing.selfAssessed ? m_words.text(u"self_assessed"_s) : QString());
}

QString LightWords::word(progress::Assessment assessment) const {
    return m_words.text(u"assessment."_s + progress::codeOf(assessment));
}

QString LightWords::overdue(QDate dueOn, int periods, calendar::TenDay now) const {
    Fields fields{{u"day"_s, dayInYear(dueOn, now.year())}};
    if (periods == 0)
        return m_words.text(u"overdue.now"_s, fields);
    fields[u"count"_s] = figure(periods, u"milestone:overdue_by"_s);
    return m_words.text(u"overdue"_s, fields);
}

QString LightWords::withShape(progress::Light light, const QString& word) const {
    return m_words.text(u"shape.word"_s, {{u"shape"_s, m_words.text(u"shape."_s + progress::codeOf(light))}, {u"word"_s, word}});
}

QString LightWords::wordForNone(progress::ReasonCode code) const {
    using progress::ReasonCode;
    switch (code) {
    case ReasonCode::NotDueYet:
    case ReasonCode::NoReading:
    case ReasonCode::NoPace:
    case ReasonCode::NoTarget:
    case ReasonCode::NoBaseline:
    case ReasonCode::NoDatedMilestone:
        return m_words.text(u"none."_s + progress::codeOf(code));
    default:
        return word(progress::Light::None);
    }
}

} // namespace xundu::papers
