#pragma once

#include "core/papers/Paper.h"
#include "core/papers/Words.h"

/// @file Tables for meetings as content (documents.md, "Spreadsheets for meetings"): one value for the workbook and for paper.

namespace xundu::papers {

/// A chart of a sheet's own rows: a workbook draws it from the columns of these keys, paper from the series.
struct SheetChart {
    QString title;
    PaceBars series;
    QString labels;   ///< key of the column
    QString progress; ///< key of the column
    QString expected; ///< key of the column; empty: not drawn
};

struct Sheet {
    QString name; ///< of its tab
    QString title;
    QString subtitle;
    Table table;      ///< of two columns or more, whose shares are their widths in digits of the sheet's type
    int rowNames = 1; ///< leading columns that say what a row is about: they stay in sight and cannot be left out
    std::optional<SheetChart> chart{};
    bool onPaper = true; ///< false: repeats rows of another sheet, for the workbook alone
};

/// Up to so many bars a chart is printed below its table; a longer one is for the screen.
inline constexpr size_t printedBars = 16;

struct SheetBook {
    QString title;
    QString office;
    QString comment; ///< in the file's properties
    QString mark;    ///< stands at the head of every page, such as 演示数据; mostly empty
    QString footer;  ///< of every page, in a workbook's codes: &P the page, &N how many
    QDate date;      ///< of the 旬's last day
    LightWords lights;
    Wording words = Wording::builtIn(QStringLiteral("sheets")); ///< of all sheets
    std::vector<Sheet> sheets;
    std::set<plan::IndicatorCode> figures{}; ///< whose values it prints
};

/// The columns of all sheets, each key once.
std::vector<Column> columnsOf(const SheetBook& book);
/// Those of them that can be left out: on a sheet they do not name its rows.
std::vector<Column> optionalColumnsOf(const SheetBook& book);

/// Every sheet with the columns of these keys alone, besides those that name its rows; no keys: all columns. A chart stays as
/// long as the column of its bars does. Throws Error(BadCall) for a key that no sheet has.
SheetBook withColumns(SheetBook book, const QStringList& keys);

/// The sheets one after the other on landscape pages.
Paper paperOf(const SheetBook& book);

} // namespace xundu::papers
