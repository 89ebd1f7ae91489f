#pragma once

#include "core/papers/tables/Sheet.h"

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

/// @file A ledger as a program writes it that does nothing but call libxlsxwriter in constant-memory mode: what
/// exchange::writeBook() is measured against.

namespace xundu::bench {

class BareLedger {
public:
    /// Works out every text, height and format beforehand, of as many rows as differ.
    /// @param rows how many to write
    BareLedger(const papers::SheetBook& book, int rows);
    void write(const QByteArray& path) const;

private:
    struct Cell {
        enum Kind { Text, Number, Date, Light } kind = Text;
        QByteArray text;
        int year = 0, month = 0, day = 0;
        int light = 0;
        bool centred = false;
    };
    struct Row {
        std::vector<Cell> cells;
        double height = 0;
    };

    void writeHead(lxw_workbook* workbook, lxw_worksheet* sheet) const;
    void setUp(lxw_worksheet* sheet) const;

    QByteArray m_name, m_title, m_subtitle, m_office, m_comment, m_footer;
    time_t m_made = 0;
    std::vector<QByteArray> m_headers;
    double m_headerHeight = 0;
    std::vector<double> m_widths;
    std::vector<Row> m_held; ///< repeated over and over
    int m_rows;
};

} // namespace xundu::bench
