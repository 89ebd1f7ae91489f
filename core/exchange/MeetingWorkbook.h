#pragma once

#include "core/papers/tables/Sheet.h"

/// @file Sheets for meetings as .xlsx (documents.md, "Spreadsheets for meetings").

namespace xundu::exchange {

/// Writes the book as a workbook: numbers and dates as such, filters, frozen header, print set-up, charts of the rows. Takes as
/// much memory for 100,000 rows as for a hundred, unless a sheet has a chart.
/// Throws Error as base::writeWhole does, and what the rows throw.
void writeBook(const papers::SheetBook& book, const QString& path);

} // namespace xundu::exchange
