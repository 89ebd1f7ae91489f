#pragma once

#include "core/base/Fraction.h"
#include "core/papers/Paper.h"

/// @file Cells of sheets: the same number as text for paper and, exact, for a workbook. Nothing gives a blank cell.

namespace xundu::papers {

/// As many decimals as the number has up to four, two where it has no end: 2,500, 0.75. @param sign stands before it: ＞
Cell numberCell(const std::optional<base::Fraction>& value, const QString& source, const QString& sign = {});
/// One decimal: 31.3
Cell roundedCell(const std::optional<base::Fraction>& value, const QString& source);
/// Of a part of one: 46.8%
Cell percentCell(const std::optional<base::Fraction>& part, const QString& source);
Cell ordinalCell(qint64 number);
Cell dateCell(std::optional<QDate> day);

/// Widens columns, measured in digits, so that none of the rows' numbers is cut.
void widen(std::vector<Column>& columns, const std::vector<Row>& rows);

} // namespace xundu::papers
