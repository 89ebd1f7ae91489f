#include "core/progress/Reading.h"

#include <QCoreApplication>

namespace xundu::progress {
namespace {

struct ReadingText {
    Q_DECLARE_TR_FUNCTIONS(ReadingText)
};

constexpr std::pair<Assessment, const char*> assessmentCodes[] = {
    {Assessment::Normal, "normal"},
    {Assessment::Behind, "behind"},
    {Assessment::FarBehind, "far_behind"},
    {Assessment::Done, "done"},
};

bool isPercent(const plan::Indicator& indicator) { return indicator.unit == u"%"; }

} // namespace

base::Fraction valueOf(const Reading& reading, const plan::Indicator& indicator) {
    if (!reading.denominator)
        return reading.value;
    const auto quotient = base::Fraction::of(reading.value, *reading.denominator);
    return isPercent(indicator) ? quotient * base::Fraction(100) : quotient;
}

QString codeOf(Assessment assessment) {
    for (const auto& [value, code] : assessmentCodes) {
        if (value == assessment)
            return QLatin1String(code);
    }
    return {};
}

std::optional<Assessment> assessmentFromCode(const QString& code) {
    for (const auto& [value, text] : assessmentCodes) {
        if (code == QLatin1String(text))
            return value;
    }
    return std::nullopt;
}

std::optional<Entry> parseEntry(const QString& text) {
    const auto slash = text.indexOf(u'/');
    if (slash < 0) {
        const auto value = base::Decimal::parse(text);
        return value ? std::optional(Entry{*value, std::nullopt}) : std::nullopt;
    }
    const auto numerator = base::Decimal::parse(text.left(slash));
    const auto denominator = base::Decimal::parse(text.mid(slash + 1));
    if (!numerator || !denominator || denominator->isZero())
        return std::nullopt;
    return Entry{*numerator, denominator};
}

QString textOf(const Entry& entry) {
    const QString value = entry.value.toString();
    return entry.denominator ? value + u'/' + entry.denominator->toString() : value;
}

Entry entryOf(const Reading& reading) { return {reading.value, reading.denominator}; }

std::optional<QString> entryProblem(const Entry& entry, const plan::Indicator& indicator) {
    if (entry.denominator && !plan::isRatio(indicator.kind))
        return ReadingText::tr("%1 is no ratio: enter one number, not a quotient.").arg(indicator.name);
    const bool negative = entry.value.isNegative() || (entry.denominator && entry.denominator->isNegative());
    if (negative && indicator.kind != plan::IndicatorKind::Growth)
        return ReadingText::tr("%1 cannot be below 0.").arg(indicator.name);
    if (plan::isRatio(indicator.kind) && isPercent(indicator)) {
        const base::Decimal whole = entry.denominator.value_or(*base::Decimal::of(100));
        if (entry.value > whole)
            return entry.denominator ? ReadingText::tr("%1: the numerator cannot exceed the denominator.").arg(indicator.name)
                                     : ReadingText::tr("%1 cannot exceed 100 %.").arg(indicator.name);
    }
    return std::nullopt;
}

} // namespace xundu::progress
