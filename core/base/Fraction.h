#pragma once

#include "core/base/Decimal.h"

#include <compare>

/// @file Exact quotients for progress, pace and lag: a light must not turn on a rounding error.

namespace xundu::base {

__extension__ typedef __int128 Wide; ///< GCC and Clang have it on every 64-bit system

/// A reduced quotient of two 128-bit integers; the denominator is positive.
/// Arithmetic that would leave 128 bits throws Error(BadValue); with Decimal's limits that takes absurd inputs.
class Fraction {
public:
    constexpr Fraction() = default; ///< zero
    Fraction(qint64 whole);         // NOLINT(google-explicit-constructor): a whole number is a fraction
    Fraction(const Decimal& value); // NOLINT(google-explicit-constructor): a decimal is a fraction
    /// @pre denominator is not zero; check with isZero() first
    static Fraction of(const Fraction& numerator, const Fraction& denominator);

    bool isZero() const { return m_numerator == 0; }
    bool isNegative() const { return m_numerator < 0; }
    double toDouble() const; ///< for display, charts and JSON only
    /// Rounded half away from zero to `decimals` (0–6) digits, for display in sentences. Nothing where it does not fit a Decimal.
    std::optional<Decimal> rounded(int decimals) const;
    QString toString() const; ///< exact, for storing: "21/50", "-3/1"
    /// The inverse of toString(). Nothing for anything else, for a denominator below 1, and for what leaves 128 bits.
    static std::optional<Fraction> parse(const QString& text);

    friend Fraction operator+(const Fraction& a, const Fraction& b);
    friend Fraction operator-(const Fraction& a, const Fraction& b);
    friend Fraction operator*(const Fraction& a, const Fraction& b);
    friend bool operator==(const Fraction&, const Fraction&) = default;
    friend std::strong_ordering operator<=>(const Fraction& a, const Fraction& b);

private:
    Fraction(Wide numerator, Wide denominator, bool reduce);
    Wide m_numerator = 0;
    Wide m_denominator = 1;
};

} // namespace xundu::base
