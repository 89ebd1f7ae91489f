#include "tests/bench/BareLedger.h"

#include "core/base/Error.h"
#include "core/exchange/SheetColours.h"
#include "core/exchange/Workbook.h"

#include <QDateTime>

#include <xlsxwriter.h>

#include <algorithm>
#include <array>

namespace xundu::bench {
namespace {

constexpr int repeated = 16; ///< rows after which all but the number comes again: the tasks of the plan

void must(lxw_error error) {
    if (error != LXW_NO_ERROR)
        throw base::Error(base::ErrorCode::CannotWrite, QString::fromUtf8(lxw_strerror(error)));
}

lxw_format* plainFormat(lxw_workbook* workbook, double size) {
    lxw_format* format = workbook_add_format(workbook);
    format_set_font_name(format, "宋体");
    format_set_font_size(format, size);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    return format;
}

lxw_format* tableFormat(lxw_workbook* workbook, bool centred) {
    lxw_format* format = plainFormat(workbook, 10.5);
    if (centred)
        format_set_align(format, LXW_ALIGN_CENTER);
    format_set_text_wrap(format);
    format_set_border(format, LXW_BORDER_THIN);
    format_set_border_color(format, exchange::gridLine);
    return format;
}

struct Formats {
    lxw_format* text[2];
    lxw_format* date;
    lxw_format* number;
    std::array<lxw_format*, 5> lights;
};

/// In the order in which the program comes to need them: styles.xml is then the same.
Formats formatsIn(lxw_workbook* workbook) {
    Formats formats{};
    formats.text[1] = tableFormat(workbook, true);
    formats.date = tableFormat(workbook, true);
    format_set_num_format(formats.date, "yyyy-mm-dd");
    formats.text[0] = tableFormat(workbook, false);
    for (size_t i = 0; i < formats.lights.size(); ++i) {
        const auto chip = exchange::chipColours(static_cast<progress::Light>(i));
        for (const bool stale : {false, true}) {
            lxw_format* format = tableFormat(workbook, true);
            format_set_font_color(format, chip.text);
            format_set_bg_color(format, chip.ground);
            if (stale) {
                format_set_pattern(format, LXW_PATTERN_LIGHT_UP);
                format_set_fg_color(format, exchange::gridLine);
            } else {
                formats.lights[i] = format;
            }
        }
    }
    return formats;
}

} // namespace

BareLedger::BareLedger(const papers::SheetBook& book, int rows)
    : m_name(book.sheets[0].name.toUtf8()),
      m_title(book.title.toUtf8()),
      m_subtitle(book.sheets[0].subtitle.toUtf8()),
      m_office(book.office.toUtf8()),
      m_comment(book.comment.toUtf8()),
      m_footer(book.footer.toUtf8()),
      m_made(static_cast<time_t>(QDateTime(book.date, QTime(12, 0), Qt::UTC).toSecsSinceEpoch())),
      m_rows(rows) {
    const papers::Table& table = book.sheets[0].table;
    const auto height = [&](const std::vector<Cell>& cells) {
        int lines = 1;
        for (size_t i = 0; i < cells.size(); ++i)
            lines = std::max(lines, exchange::linesIn(QString::fromUtf8(cells[i].text), table.columns[i].share));
        return exchange::rowHeight(lines);
    };
    std::vector<Cell> header;
    for (const papers::Column& column : table.columns) {
        m_headers.push_back(column.title.toUtf8());
        m_widths.push_back(column.share);
        header.push_back({Cell::Text, column.title.toUtf8()});
    }
    m_headerHeight = height(header);
    const papers::NextRow next = table.open();
    for (auto row = next(); row && m_held.size() < repeated; row = next()) {
        std::vector<Cell> cells;
        for (size_t i = 0; i < row->size(); ++i) {
            const papers::Cell& from = (*row)[i];
            Cell cell{Cell::Text, from.text.toUtf8()};
            cell.centred = table.columns[i].align == papers::Align::Center;
            if (std::holds_alternative<papers::Quantity>(from.exact))
                cell = {Cell::Number, {}};
            if (const auto* date = std::get_if<QDate>(&from.exact))
                cell = {Cell::Date, {}, date->year(), date->month(), date->day()};
            if (from.light) {
                cell = {Cell::Light, book.lights.withShape(*from.light, from.text).toUtf8()};
                cell.light = static_cast<int>(*from.light);
            }
            cells.push_back(std::move(cell));
        }
        const double tall = height(cells);
        m_held.push_back({std::move(cells), tall});
    }
}

void BareLedger::writeHead(lxw_workbook* workbook, lxw_worksheet* sheet) const {
    const auto last = static_cast<lxw_col_t>(m_headers.size() - 1);
    lxw_format* title = plainFormat(workbook, 16);
    format_set_bold(title);
    format_set_align(title, LXW_ALIGN_CENTER);
    format_set_text_wrap(title);
    must(worksheet_set_row(sheet, 0, 30, nullptr));
    must(worksheet_merge_range(sheet, 0, 0, 0, last, m_title.constData(), title));
    lxw_format* subtitle = plainFormat(workbook, 10.5);
    must(worksheet_set_row(sheet, 1, 20, nullptr));
    must(worksheet_merge_range(sheet, 1, 0, 1, last, m_subtitle.constData(), subtitle));
    lxw_format* header = tableFormat(workbook, true);
    format_set_bold(header);
    format_set_bg_color(header, exchange::headerGround);
    for (lxw_col_t i = 0; i <= last; ++i)
        must(worksheet_write_string(sheet, 2, i, m_headers[i].constData(), header));
    must(worksheet_set_row(sheet, 2, m_headerHeight, nullptr));
}

void BareLedger::setUp(lxw_worksheet* sheet) const {
    const auto last = static_cast<lxw_col_t>(m_headers.size() - 1);
    const auto lastRow = static_cast<lxw_row_t>(2 + m_rows);
    must(worksheet_autofilter(sheet, 2, 0, lastRow, last));
    must(worksheet_repeat_rows(sheet, 2, 2));
    worksheet_freeze_panes(sheet, 3, 3);
    must(worksheet_print_area(sheet, 0, 0, lastRow, last));
    worksheet_set_paper(sheet, 9);
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    worksheet_center_horizontally(sheet);
    worksheet_set_margins(sheet, 0.5, 0.5, 0.6, 0.7);
    must(worksheet_set_footer(sheet, m_footer.constData()));
}

void BareLedger::write(const QByteArray& path) const {
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    lxw_workbook* workbook = workbook_new_opt(path.constData(), &options);
    lxw_doc_properties stated{};
    const auto open = [](const QByteArray& text) { return const_cast<char*>(text.constData()); }; // NOLINT: only read
    stated.title = open(m_title);
    stated.author = open(m_office);
    stated.company = open(m_office);
    stated.comments = open(m_comment);
    stated.created = m_made;
    must(workbook_set_properties(workbook, &stated));
    lxw_worksheet* sheet = workbook_add_worksheet(workbook, m_name.constData());
    for (size_t i = 0; i < m_widths.size(); ++i)
        must(worksheet_set_column(sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), m_widths[i], nullptr));
    Formats formats = formatsIn(workbook);
    writeHead(workbook, sheet);
    formats.number = tableFormat(workbook, true);
    format_set_num_format(formats.number, "0");
    for (int i = 0; i < m_rows; ++i) {
        const Row& row = m_held[static_cast<size_t>(i) % m_held.size()];
        const auto at = static_cast<lxw_row_t>(3 + i);
        for (size_t j = 0; j < row.cells.size(); ++j) {
            const Cell& cell = row.cells[j];
            const auto column = static_cast<lxw_col_t>(j);
            lxw_datetime day{cell.year, cell.month, cell.day, 0, 0, 0};
            switch (cell.kind) {
            case Cell::Text:
                must(worksheet_write_string(sheet, at, column, cell.text.constData(), formats.text[cell.centred ? 1 : 0]));
                break;
            case Cell::Number:
                must(worksheet_write_number(sheet, at, column, i + 1, formats.number));
                break;
            case Cell::Date:
                must(worksheet_write_datetime(sheet, at, column, &day, formats.date));
                break;
            case Cell::Light:
                must(worksheet_write_string(sheet, at, column, cell.text.constData(),
                                            formats.lights[static_cast<size_t>(cell.light)]));
                break;
            }
        }
        must(worksheet_set_row(sheet, at, row.height, nullptr));
    }
    setUp(sheet);
    must(workbook_close(workbook));
}

} // namespace xundu::bench
