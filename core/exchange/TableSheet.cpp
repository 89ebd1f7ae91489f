#include "core/exchange/TableSheet.h"

#include "core/exchange/PaceChart.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::exchange {
namespace {

using progress::Light;

constexpr QChar wordPlace(0xFFFC); // OBJECT REPLACEMENT CHARACTER
constexpr uint8_t a4 = 9;
constexpr uint8_t a3 = 8;
constexpr double pixelsPerMillimetre = 96 / 25.4;
constexpr double sideMargin = 0.5; // inches
constexpr double pixelsPerDigit = 7;
constexpr double smallest = 7 / 10.5; // of its size, the type can still be read

/// How many pixels fit between the margins of a page so long, at the smallest size.
constexpr double roomOn(double millimetres) { return (millimetres - 2 * sideMargin * 25.4) * pixelsPerMillimetre / smallest; }
constexpr double a4Room = roomOn(297);
constexpr double a3Room = roomOn(420);

QByteArray withoutCodes(const QString& text) { return QString(text).replace(u'&', u"&&"_s).toUtf8(); }

} // namespace

TableSheet::TableSheet(Workbook& workbook, const papers::SheetBook& book, const papers::Sheet& content)
    : m_workbook(workbook), m_book(book), m_content(content), m_sheet(workbook.addSheet(content.name)) {}

void TableSheet::write() {
    prepare();
    writeHead();
    writeHeader();
    const lxw_row_t header = m_row - 1;
    const papers::NextRow next = m_content.table.open();
    while (const auto row = next())
        writeRow(*row);
    const lxw_row_t last = m_row - 1;
    checkWritten(worksheet_autofilter(m_sheet, header, 0, last,
                                      lastColumn())); // in constant memory no row above the current one may be named
    for (size_t i = 0; i < m_columns.size(); ++i)
        checkWritten(
            worksheet_set_column(m_sheet, static_cast<lxw_col_t>(i), static_cast<lxw_col_t>(i), m_columns[i].width, nullptr));
    for (const QString& note : m_content.table.notes + cutNotes())
        writeWide(note, CellStyle::Part::Note, rowHeight(linesIn(note, widthInDigits())));
    lxw_row_t printedTo = m_row - 1;
    if (m_content.chart && last > header)
        printedTo += addPaceChart(m_workbook, m_sheet, m_content, {header + 1, last, m_row + 1, widthInPixels()});
    checkWritten(worksheet_repeat_rows(m_sheet, header, header));
    worksheet_freeze_panes(m_sheet, header + 1, static_cast<lxw_col_t>(m_content.rowNames));
    setUpPages(printedTo);
}

void TableSheet::prepare() {
    for (const papers::Column& column : m_content.table.columns) {
        const bool centred = column.align == papers::Align::Center;
        m_columns.push_back({.width = column.share,
                             .centred = centred,
                             .text = m_workbook.format({.centred = centred, .numberFormat = {}, .light = {}}),
                             .date = m_workbook.format({.centred = true, .numberFormat = u"yyyy-mm-dd"_s, .light = {}})});
    }
    for (const Light light : {Light::None, Light::Done, Light::Green, Light::Yellow, Light::Red})
        m_lights[static_cast<size_t>(light)] = {
            m_book.lights.withShape(light, wordPlace),
            m_workbook.format({.numberFormat = {}, .light = light}),
            m_workbook.format({.numberFormat = {}, .light = light, .stale = true}),
        };
}

void TableSheet::writeHead() {
    constexpr double titleToType = 16 / 10.5;
    const int lines = linesIn(m_content.title, widthInDigits() / titleToType);
    writeWide(m_content.title, CellStyle::Part::Title, 8 + 22 * lines);
    writeWide(m_content.subtitle, CellStyle::Part::Subtitle, 20);
}

void TableSheet::writeHeader() {
    lxw_format* format = m_workbook.format({.part = CellStyle::Part::Header, .numberFormat = {}, .light = {}});
    for (lxw_col_t i = 0; i <= lastColumn(); ++i)
        writeText(m_content.table.columns[i].title, i, format);
    closeRow();
}

void TableSheet::writeRow(const papers::Row& row) {
    m_rowName = row.front().text;
    for (lxw_col_t i = 0; i <= lastColumn(); ++i)
        writeCell(row[i], i);
    closeRow();
}

void TableSheet::closeRow() {
    checkWritten(worksheet_set_row(m_sheet, m_row++, rowHeight(m_lines), nullptr));
    m_lines = 1;
}

void TableSheet::writeCell(const papers::Cell& cell, lxw_col_t column) {
    ColumnFormats& formats = m_columns[column];
    if (const auto* quantity = std::get_if<papers::Quantity>(&cell.exact)) {
        checkWritten(worksheet_write_number(m_sheet, m_row, column, quantity->value, numberFormat(formats, quantity->format)));
    } else if (const auto* day = std::get_if<QDate>(&cell.exact)) {
        lxw_datetime value{day->year(), day->month(), day->day(), 0, 0, 0};
        checkWritten(worksheet_write_datetime(m_sheet, m_row, column, &value, formats.date));
    } else if (cell.light) {
        const LightFormats& light = m_lights[static_cast<size_t>(*cell.light)];
        writeText(QString(light.pattern).replace(wordPlace, cell.text), column, cell.stale ? light.stale : light.fresh);
    } else {
        writeText(cell.text, column, formats.text);
    }
}

/// An empty text gives a blank cell.
void TableSheet::writeText(const QString& text, lxw_col_t column, lxw_format* format) {
    const QString held = cellText(text);
    m_lines = std::max(m_lines, linesOf(held, column));
    checkWritten(worksheet_write_string(m_sheet, m_row, column, held.toUtf8().constData(), format));
}

/// Where a row cannot be as high as the text needs, the column becomes wider, as far as the type stays readable on A3; where that
/// does not help either, the cell is taken down for a note.
int TableSheet::linesOf(const QString& text, lxw_col_t column) {
    ColumnFormats& formats = m_columns[column];
    int lines = linesIn(text, formats.width);
    if (lines <= mostLines)
        return lines;
    const double widest = formats.width + std::max(0.0, (a3Room - widthInPixels()) / pixelsPerDigit);
    if (linesIn(text, widest) > mostLines) {
        if (formats.cutRows++ < mostNamed)
            formats.cutNames += m_rowName;
        return lines;
    }
    for (; lines > mostLines; lines = linesIn(text, formats.width))
        formats.width = std::min(widest, formats.width * lines / mostLines);
    return lines;
}

/// One for each column with a cell that does not print whole.
QStringList TableSheet::cutNotes() const {
    QStringList notes;
    for (size_t i = 0; i < m_columns.size(); ++i) {
        const ColumnFormats& formats = m_columns[i];
        if (formats.cutRows == 0)
            continue;
        const bool all = formats.cutRows == formats.cutNames.size();
        papers::Fields fields{{u"head"_s, m_content.table.columns.front().title},
                              {u"rows"_s, formats.cutNames.join(m_book.words.text(u"list.words"_s))},
                              {u"column"_s, m_content.table.columns[i].title}};
        if (!all)
            fields[u"count"_s] = QString::number(formats.cutRows);
        notes += m_book.words.text(all ? u"note.cut"_s : u"note.cut.more"_s, fields);
    }
    return notes;
}

void TableSheet::writeWide(const QString& text, CellStyle::Part part, double height) {
    lxw_format* format = m_workbook.format({.part = part, .numberFormat = {}, .light = {}});
    checkWritten(worksheet_set_row(m_sheet, m_row, height, nullptr));
    checkWritten(worksheet_merge_range(m_sheet, m_row, 0, m_row, lastColumn(), cellText(text).toUtf8().constData(), format));
    ++m_row;
}

lxw_format* TableSheet::numberFormat(ColumnFormats& formats, const QString& format) {
    if (!formats.number || formats.numberFormat != format) {
        formats.number = m_workbook.format({.centred = formats.centred, .numberFormat = format, .light = {}});
        formats.numberFormat = format;
    }
    return formats.number;
}

double TableSheet::widthInPixels() const {
    double pixels = 0;
    for (const ColumnFormats& column : m_columns)
        pixels += column.width * pixelsPerDigit + 5;
    return pixels;
}

double TableSheet::widthInDigits() const {
    double digits = 0;
    for (const ColumnFormats& column : m_columns)
        digits += column.width;
    return digits;
}

void TableSheet::setUpPages(lxw_row_t printedTo) {
    checkWritten(worksheet_print_area(m_sheet, 0, 0, printedTo, lastColumn()));
    worksheet_set_paper(m_sheet, widthInPixels() > a4Room ? a3 : a4);
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_center_horizontally(m_sheet);
    worksheet_set_margins(m_sheet, sideMargin, sideMargin, 0.6, 0.7);
    if (!m_book.mark.isEmpty())
        checkWritten(worksheet_set_header(m_sheet, ("&R" + withoutCodes(m_book.mark)).constData()));
    checkWritten(worksheet_set_footer(m_sheet, m_book.footer.toUtf8().constData()));
}

} // namespace xundu::exchange
