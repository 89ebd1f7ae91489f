#pragma once

#include <QDate>
#include <QHashFunctions>
#include <QString>

#include <compare>
#include <optional>

/// @file The period of the whole program: 旬, a third of a month (rules.md 1).

namespace xundu::calendar {

enum class TenDayPart { Early, Mid, Late }; ///< 上旬 1–10, 中旬 11–20, 下旬 21–end of month

/// One 旬 of the years 1900–2999. 36 a year; the last of a month has 8 to 11 days. Ordered, countable.
class TenDay {
public:
    /// @return nothing for a month outside 1–12 or a year outside 1900–2999
    static std::optional<TenDay> of(int year, int month, TenDayPart part);
    /// @pre date is valid and within 1900–2999
    static TenDay containing(QDate date);
    /// Reads `2025-06-mid`, `2025年6月中旬`, `2025-06-中` (also 中旬); full-width digits and white space are tolerated.
    static std::optional<TenDay> parse(const QString& text);
    /// The inverse of ordinal(). @return nothing outside 1900–2999
    static std::optional<TenDay> fromOrdinal(int ordinal);
    static TenDay firstOf(int year); ///< 上旬 of January. @pre 1900 ≤ year ≤ 2999
    static TenDay lastOf(int year);  ///< 下旬 of December. @pre 1900 ≤ year ≤ 2999

    int year() const { return m_ordinal / 36; }
    int month() const { return m_ordinal % 36 / 3 + 1; }
    TenDayPart part() const { return static_cast<TenDayPart>(m_ordinal % 3); }
    int numberInYear() const { return m_ordinal % 36 + 1; } ///< 1–36
    /// year × 36 + 0…35: how a 旬 is stored and counted.
    int ordinal() const { return m_ordinal; }

    QDate firstDay() const;
    QDate lastDay() const;
    int days() const; ///< 8–11

    QString code() const;        ///< 2025-06-mid
    QString chineseName() const; ///< 2025年6月中旬
    QString englishName() const; ///< mid June 2025
    /// chineseName() where the program speaks Chinese (the default locale), else englishName().
    QString displayName() const;

    TenDay& operator++();
    TenDay& operator--();
    TenDay plus(int count) const; ///< count 旬 later, earlier where negative. @pre the result is within 1900–2999
    friend int operator-(TenDay a, TenDay b) { return a.m_ordinal - b.m_ordinal; }
    friend auto operator<=>(TenDay, TenDay) = default;
    friend size_t qHash(TenDay p, size_t seed = 0) { return ::qHash(p.m_ordinal, seed); }

private:
    explicit TenDay(int ordinal) : m_ordinal(ordinal) {}
    int m_ordinal;
};

} // namespace xundu::calendar
