#pragma once

#include "core/base/Decimal.h"

#include <QString>

#include <optional>

/// @file What stands in a sheet.

namespace xundu::exchange {

/// A cell's place, both counted from 0.
struct CellPlace {
    int row = 0;
    int column = 0;

    QString name() const;   ///< "H12"
    bool isInSheet() const; ///< not beyond XFD1048576
    /// Nothing for what is no such name, or lies beyond XFD1048576.
    static std::optional<CellPlace> named(std::string_view name);
    static constexpr int mostRows = 1'048'576, mostColumns = 16'384;
    friend auto operator<=>(const CellPlace&, const CellPlace&) = default;
};

struct CellRange {
    CellPlace first;
    CellPlace last;

    bool holds(CellPlace place) const;
    /// "B2:C7", or one cell's name.
    static std::optional<CellRange> named(std::string_view name);
};

enum class CellKind {
    Empty, ///< only told of where a formula has no stored result
    Text,
    Number,
    Boolean, ///< text() is TRUE or FALSE
    Date,    ///< a number that is shown as a day; text() is 2025-06-18, with the time where there is one
    Error,   ///< text() is #DIV/0! and the like
};

/// How a number is shown, as far as its meaning depends on it.
enum class NumberShown {
    Plain,
    Percent, ///< 0.18 stands for 18 %
    AsDate,
    OtherUnit, ///< scaled, or with a unit of its own in the format: the reader may see another number than the cell holds
};

/// What a number format's code means for the number (ECMA-376 part 1, 18.8.30).
struct NumberFormat {
    NumberShown shown = NumberShown::Plain;
    QString unit; ///< where it is only a unit, unscaled, that makes it OtherUnit: 家 of 0"家"
    friend bool operator==(const NumberFormat&, const NumberFormat&) = default;
};

struct Cell {
    CellPlace place;
    CellKind kind = CellKind::Empty;
    QString text; ///< a number's digits as stored
    NumberFormat format;
    bool formula = false;
    bool hasMarks = false; ///< some or all signs are struck out, raised or lowered: it is not certain what they belong to
    std::optional<QString> written; ///< the file's own text, where a correction took its place
};

inline constexpr int significantDigits = 15; ///< of a stored number that spreadsheet programs show: they keep a double

/// A stored number, rounded to its significant digits.
/// @return nothing for what is no finite number, or has more than six decimals or is too large for a Decimal
std::optional<base::Decimal> decimalOf(const QString& stored);

/// All sections of the code that hold numbers must agree; else the format is OtherUnit.
NumberFormat formatOf(const QString& formatCode);
/// The same for a built-in format's number; East Asian dates included.
NumberFormat formatOf(int builtInFormat);

} // namespace xundu::exchange
