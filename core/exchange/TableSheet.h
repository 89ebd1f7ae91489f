#pragma once

#include "core/exchange/Workbook.h"
#include "core/papers/tables/Sheet.h"

#include <xlsxwriter/worksheet.h>

#include <array>

/// @file One table with title, header, notes, chart and print set-up on a sheet of a workbook.

namespace xundu::exchange {

class TableSheet {
public:
    /// Adds the sheet. @param book of which it is: marks on every page, words of lights
    TableSheet(Workbook& workbook, const papers::SheetBook& book, const papers::Sheet& content);
    /// Writes everything, rows from the top down as they come.
    void write();

private:
    /// A column's width and its cells' formats: found once, but for numbers of another format than the row before had.
    struct ColumnFormats {
        double width = 0; ///< in digits
        bool centred = false;
        lxw_format* text = nullptr;
        lxw_format* date = nullptr;
        lxw_format* number = nullptr;
        QString numberFormat;
        QStringList cutNames{}; ///< of rows whose cell does not print whole, the first `mostNamed`
        int cutRows = 0;        ///< how many there are
    };
    static constexpr int mostNamed = 10;
    struct LightFormats {
        QString pattern; ///< where the word stands is `wordPlace`
        lxw_format* fresh = nullptr;
        lxw_format* stale = nullptr;
    };

    void prepare();
    void writeHead();
    void writeHeader();
    void writeRow(const papers::Row& row);
    void writeCell(const papers::Cell& cell, lxw_col_t column);
    void writeText(const QString& text, lxw_col_t column, lxw_format* format);
    int linesOf(const QString& text, lxw_col_t column);
    QStringList cutNotes() const;
    void writeWide(const QString& text, CellStyle::Part part, double height);
    void closeRow();
    void setUpPages(lxw_row_t printedTo);
    lxw_format* numberFormat(ColumnFormats& formats, const QString& format);
    lxw_col_t lastColumn() const { return static_cast<lxw_col_t>(m_content.table.columns.size() - 1); }
    double widthInPixels() const;
    double widthInDigits() const;

    Workbook& m_workbook;
    const papers::SheetBook& m_book;
    const papers::Sheet& m_content;
    lxw_worksheet* m_sheet;
    std::vector<ColumnFormats> m_columns;
    std::array<LightFormats, 5> m_lights; ///< by progress::Light
    lxw_row_t m_row = 0;                  ///< the one to be written next
    QString m_rowName;                    ///< the first cell of the one being written
    int m_lines = 1;                      ///< of the tallest cell of the row so far
};

} // namespace xundu::exchange
