#include "core/base/Fraction.h"

#include "core/base/Error.h"

#include <QCoreApplication>

#include <cmath>

namespace xundu::base {
namespace {

struct FractionText {
    Q_DECLARE_TR_FUNCTIONS(FractionText)
};

[[noreturn]] void tooLarge() {
    throw Error(ErrorCode::BadValue,
                FractionText::tr("A number is too large to be reckoned with exactly. Check the values entered."));
}

Wide times(Wide a, Wide b) {
    Wide product = 0;
    if (__builtin_mul_overflow(a, b, &product))
        tooLarge();
    return product;
}

Wide plus(Wide a, Wide b) {
    Wide sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        tooLarge();
    return sum;
}

Wide commonDivisor(Wide a, Wide b) {
    a = a < 0 ? -a : a;
    while (b != 0) {
        const Wide rest = a % b;
        a = b;
        b = rest;
    }
    return a == 0 ? 1 : a;
}

QString digitsOf(Wide value) {
    QString digits;
    for (Wide rest = value; rest != 0 || digits.isEmpty(); rest /= 10) {
        const int digit = static_cast<int>(rest % 10);
        digits.prepend(QChar(u'0' + (digit < 0 ? -digit : digit)));
    }
    return value < 0 ? u'-' + digits : digits;
}

/// Digits alone, a minus before them allowed.
std::optional<Wide> wideFrom(const QString& text) {
    const bool negative = text.startsWith(u'-');
    const QString digits = text.mid(negative ? 1 : 0);
    Wide value = 0;
    for (const QChar digit : digits) {
        const bool isDigit = digit >= u'0' && digit <= u'9';
        if (!isDigit || __builtin_mul_overflow(value, Wide(10), &value) ||
            __builtin_add_overflow(value, Wide(digit.unicode() - u'0'), &value))
            return std::nullopt;
    }
    return digits.isEmpty() ? std::nullopt : std::optional(negative ? -value : value);
}

qint64 powerOfTen(int exponent) {
    qint64 power = 1;
    while (exponent-- > 0)
        power *= 10;
    return power;
}

} // namespace

Fraction::Fraction(qint64 whole) : m_numerator(whole) {}

Fraction::Fraction(const Decimal& value) : Fraction(value.units(), powerOfTen(value.scale()), true) {}

Fraction::Fraction(Wide numerator, Wide denominator, bool reduce) : m_numerator(numerator), m_denominator(denominator) {
    if (!reduce)
        return;
    if (m_denominator < 0) {
        m_numerator = -m_numerator;
        m_denominator = -m_denominator;
    }
    const Wide divisor = commonDivisor(m_numerator, m_denominator);
    m_numerator /= divisor;
    m_denominator /= divisor;
}

Fraction Fraction::of(const Fraction& numerator, const Fraction& denominator) {
    Q_ASSERT(!denominator.isZero());
    const Wide across =
        commonDivisor(numerator.m_numerator, denominator.m_numerator < 0 ? -denominator.m_numerator : denominator.m_numerator);
    const Wide below = commonDivisor(denominator.m_denominator, numerator.m_denominator);
    return {times(numerator.m_numerator / across, denominator.m_denominator / below),
            times(numerator.m_denominator / below, denominator.m_numerator / across), true};
}

double Fraction::toDouble() const { return static_cast<double>(m_numerator) / static_cast<double>(m_denominator); }

std::optional<Decimal> Fraction::rounded(int decimals) const {
    const Wide scaled = times(m_numerator < 0 ? -m_numerator : m_numerator, powerOfTen(decimals));
    const Wide units = plus(times(scaled, 2), m_denominator) / times(m_denominator, 2);
    if (units > Wide(1'000'000'000'000'000'000))
        return std::nullopt;
    const auto whole = static_cast<qint64>(units);
    return Decimal::of(m_numerator < 0 ? -whole : whole, decimals);
}

QString Fraction::toString() const { return digitsOf(m_numerator) + u'/' + digitsOf(m_denominator); }

std::optional<Fraction> Fraction::parse(const QString& text) {
    const auto slash = text.indexOf(u'/');
    const auto numerator = wideFrom(text.left(slash));
    const auto denominator = wideFrom(text.mid(slash + 1));
    if (slash < 0 || !numerator || !denominator || *denominator < 1)
        return std::nullopt;
    return Fraction(*numerator, *denominator, true);
}

Fraction operator+(const Fraction& a, const Fraction& b) {
    const Wide divisor = commonDivisor(a.m_denominator, b.m_denominator);
    return {plus(times(a.m_numerator, b.m_denominator / divisor), times(b.m_numerator, a.m_denominator / divisor)),
            times(a.m_denominator, b.m_denominator / divisor), true};
}

Fraction operator-(const Fraction& a, const Fraction& b) { return a + Fraction(-b.m_numerator, b.m_denominator, false); }

Fraction operator*(const Fraction& a, const Fraction& b) {
    const Wide first = commonDivisor(a.m_numerator, b.m_denominator);
    const Wide second = commonDivisor(b.m_numerator, a.m_denominator);
    return {times(a.m_numerator / first, b.m_numerator / second), times(a.m_denominator / second, b.m_denominator / first), true};
}

std::strong_ordering operator<=>(const Fraction& a, const Fraction& b) {
    const Wide left = times(a.m_numerator, b.m_denominator);
    const Wide right = times(b.m_numerator, a.m_denominator);
    return left < right ? std::strong_ordering::less : left > right ? std::strong_ordering::greater : std::strong_ordering::equal;
}

} // namespace xundu::base
