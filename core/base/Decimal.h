#pragma once

#include <QString>

#include <compare>
#include <optional>

/// @file Exact decimal numbers: what units type and papers print. rules.md 2: an integer and a scale of 0–6.

namespace xundu::base {

/// An exact number below 10^12 with at most six digits behind the point. Always normalised: 1.50 and 1.5 are the same value.
class Decimal {
public:
    static constexpr int maxScale = 6;

    constexpr Decimal() = default; ///< zero
    /// @return nothing where units / 10^scale is too large (10^12 and up) or scale is not 0–6
    static std::optional<Decimal> of(qint64 units, int scale = 0);
    /// Plain digits with an optional sign and point: "12", "-3.50", "+0.7". No exponent, separators, NaN or infinity.
    /// @return nothing for anything else, for more than six decimals, or for 10^12 and up
    static std::optional<Decimal> parse(const QString& text);
    /// The shortest decimal that reads back as this double, for numbers out of JSON. Nothing for NaN, infinity, too many digits.
    static std::optional<Decimal> fromDouble(double value);

    qint64 units() const { return m_units; }
    int scale() const { return m_scale; }
    bool isZero() const { return m_units == 0; }
    bool isNegative() const { return m_units < 0; }
    bool isWhole() const { return m_scale == 0; }
    double toDouble() const;  ///< for display, charts and JSON only
    QString toString() const; ///< "1.4", "-0.5", "3000": no separators, no trailing zeros

    friend bool operator==(const Decimal&, const Decimal&) = default;
    friend std::strong_ordering operator<=>(const Decimal& a, const Decimal& b);

private:
    constexpr Decimal(qint64 units, int scale) : m_units(units), m_scale(scale) {}
    qint64 m_units = 0;
    int m_scale = 0;
};

} // namespace xundu::base
