#include "core/exchange/Workbook.h"

#include "core/base/Error.h"
#include "core/base/Text.h"
#include "core/base/WholeFile.h"
#include "core/exchange/SheetColours.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>

#include <xlsxwriter.h>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace xundu::exchange {
namespace {

struct WorkbookText {
    Q_DECLARE_TR_FUNCTIONS(WorkbookText)
};

constexpr qsizetype cellLimit = 32767;
constexpr qsizetype sheetNameLimit = 31;
constexpr double lineHeight = 14; // points, of 10.5 pt type
constexpr double maxRowHeight = 409;

[[noreturn]] void refuse(lxw_error error) {
    throw base::Error(base::ErrorCode::CannotWrite, WorkbookText::tr("The workbook could not be made. Is the disk full?"),
                      QString::fromUtf8(lxw_strerror(error)));
}

void check(lxw_error error) {
    if (error != LXW_NO_ERROR)
        refuse(error);
}

void dress(lxw_format* format, const CellStyle& style) {
    using Part = CellStyle::Part;
    const bool table = style.part == Part::Header || style.part == Part::Body;
    format_set_font_name(format, "宋体");
    format_set_font_size(format, style.part == Part::Title ? 16 : 10.5);
    format_set_align(format, LXW_ALIGN_VERTICAL_CENTER);
    if (style.part == Part::Title || style.part == Part::Header)
        format_set_bold(format);
    if (style.part == Part::Title || style.part == Part::Header || style.centred || style.light)
        format_set_align(format, LXW_ALIGN_CENTER);
    if (table) {
        format_set_text_wrap(format);
        format_set_border(format, LXW_BORDER_THIN);
        format_set_border_color(format, gridLine);
    }
    if (style.part == Part::Header)
        format_set_bg_color(format, headerGround);
    if (style.light) {
        const ChipColours chip = chipColours(*style.light);
        format_set_font_color(format, chip.text);
        format_set_bg_color(format, chip.ground);
        if (style.stale) {
            format_set_pattern(format, LXW_PATTERN_LIGHT_UP);
            format_set_fg_color(format, gridLine);
        }
    }
    if (style.input) {
        format_set_bg_color(format, inputGround);
        format_set_unlocked(format);
    }
    if (!style.numberFormat.isEmpty())
        format_set_num_format(format, style.numberFormat.toUtf8().constData());
}

} // namespace

QString cellText(const QString& text) {
    QString result = base::cleaned(text);
    result.removeIf([](QChar c) { return c.unicode() >= 0xFFFE; });
    if (result.size() > cellLimit) {
        result.truncate(cellLimit);
        if (result.back().isHighSurrogate())
            result.chop(1);
    }
    return result;
}

Workbook::Workbook(const WorkbookProperties& properties, bool longSheets) {
    if (!m_folder.isValid())
        throw base::Error(base::ErrorCode::CannotWrite, WorkbookText::tr("The folder for temporary files cannot be written to."),
                          m_folder.errorString());
    QByteArray folder = m_folder.path().toUtf8();
    lxw_workbook_options options{};
    options.constant_memory = longSheets ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = folder.data();
    m_workbook = workbook_new_opt(m_folder.filePath(u"workbook.xlsx"_s).toUtf8().constData(), &options);
    if (!m_workbook)
        refuse(LXW_ERROR_MEMORY_MALLOC_FAILED);
    QByteArray title = properties.title.toUtf8();
    QByteArray company = properties.company.toUtf8();
    QByteArray comment = properties.comment.toUtf8();
    lxw_doc_properties stated{};
    stated.title = title.data();
    stated.author = company.data();
    stated.company = company.data();
    stated.comments = comment.data();
    stated.created = static_cast<time_t>(QDateTime(properties.date, QTime(12, 0), Qt::UTC).toSecsSinceEpoch());
    check(workbook_set_properties(m_workbook, &stated));
}

Workbook::~Workbook() {
    if (m_workbook)
        lxw_workbook_free(m_workbook);
}

lxw_worksheet* Workbook::addSheet(const QString& name) {
    static const QString forbidden = u"[]:*?/\\'"_s;
    QString plain = cellText(name);
    for (QChar& c : plain) {
        if (forbidden.contains(c))
            c = u' ';
    }
    QString unique = plain.left(sheetNameLimit);
    for (int number = 2; m_sheetNames.contains(unique, Qt::CaseInsensitive); ++number)
        unique = plain.left(sheetNameLimit - 4) + u" %1"_s.arg(number);
    m_sheetNames += unique;
    lxw_worksheet* sheet = workbook_add_worksheet(m_workbook, unique.toUtf8().constData());
    if (!sheet)
        refuse(LXW_ERROR_PARAMETER_VALIDATION);
    return sheet;
}

lxw_format* Workbook::format(const CellStyle& style) {
    const auto known = std::find_if(m_formats.begin(), m_formats.end(), [&](const auto& entry) { return entry.first == style; });
    if (known != m_formats.end())
        return known->second;
    lxw_format* format = workbook_add_format(m_workbook);
    dress(format, style);
    m_formats.emplace_back(style, format);
    return format;
}

QByteArray Workbook::finish() {
    lxw_workbook* finished = std::exchange(m_workbook, nullptr); // closing frees it, whether it succeeds or not
    check(workbook_close(finished));
    QFile made(m_folder.filePath(u"workbook.xlsx"_s));
    if (!made.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::CannotWrite, WorkbookText::tr("The workbook could not be made. Is the disk full?"),
                          made.errorString());
    return made.readAll();
}

void Workbook::saveTo(const QString& path) { base::writeWhole(path, finish()); }

void checkWritten(int result) { check(static_cast<lxw_error>(result)); }

int linesIn(const QString& text, double width) {
    const double room = width - 1;
    int lines = 0;
    for (const QString& line : text.split(u'\n')) {
        double taken = 0;
        for (const QChar c : line)
            taken += c.unicode() < 0x2000 ? 1 : 2;
        lines += std::max(1, static_cast<int>(std::ceil(taken / room)));
    }
    return lines;
}

double rowHeight(int lines) { return std::min(maxRowHeight, lines * lineHeight + 6); }

TableSheet::TableSheet(Workbook& workbook, const QString& name, const QString& title, const QString& subtitle,
                       std::vector<SheetColumn> columns, int frozenColumns)
    : m_workbook(workbook), m_sheet(workbook.addSheet(name)), m_columns(std::move(columns)) {
    const auto last = static_cast<lxw_col_t>(m_columns.size() - 1);
    for (lxw_col_t i = 0; i <= last; ++i)
        check(worksheet_set_column(m_sheet, i, i, m_columns[i].width, nullptr));
    const auto heading = [&](lxw_row_t row, const QString& words, CellStyle::Part part, double height) {
        check(worksheet_set_row(m_sheet, row, height, nullptr));
        check(worksheet_merge_range(m_sheet, row, 0, row, last, cellText(words).toUtf8().constData(),
                                    m_workbook.format({.part = part, .numberFormat = {}, .light = {}})));
    };
    heading(0, title, CellStyle::Part::Title, 30);
    heading(1, subtitle, CellStyle::Part::Subtitle, 20);
    for (lxw_col_t i = 0; i <= last; ++i, ++m_column) {
        const QString held = cellText(m_columns[i].title);
        measure(held);
        check(worksheet_write_string(m_sheet, headerRow, i, held.toUtf8().constData(),
                                     m_workbook.format({.part = CellStyle::Part::Header, .numberFormat = {}, .light = {}})));
    }
    worksheet_freeze_panes(m_sheet, headerRow + 1, static_cast<lxw_col_t>(frozenColumns));
}

void TableSheet::measure(const QString& text) {
    m_lines = std::max(m_lines, linesIn(text, m_columns[static_cast<size_t>(m_column)].width));
}

void TableSheet::closeRow() {
    check(worksheet_set_row(m_sheet, static_cast<lxw_row_t>(m_row), rowHeight(m_lines), nullptr));
    m_lines = 1;
}

void TableSheet::nextRow() {
    closeRow();
    ++m_row;
    m_column = 0;
}

void TableSheet::text(const QString& text, bool centred) {
    const QString held = cellText(text);
    measure(held);
    check(worksheet_write_string(m_sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(m_column++),
                                 held.toUtf8().constData(),
                                 m_workbook.format({.centred = centred, .numberFormat = {}, .light = {}})));
}

void TableSheet::number(double value, const QString& format, bool centred) {
    check(worksheet_write_number(m_sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(m_column++), value,
                                 m_workbook.format({.centred = centred, .numberFormat = format, .light = {}})));
}

void TableSheet::date(QDate day) {
    lxw_datetime value{day.year(), day.month(), day.day(), 0, 0, 0};
    check(worksheet_write_datetime(m_sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(m_column++), &value,
                                   m_workbook.format({.centred = true, .numberFormat = u"yyyy-mm-dd"_s, .light = {}})));
}

void TableSheet::light(progress::Light light, const QString& text, bool stale) {
    check(worksheet_write_string(m_sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(m_column++),
                                 cellText(text).toUtf8().constData(),
                                 m_workbook.format({.numberFormat = {}, .light = light, .stale = stale})));
}

void TableSheet::blank() {
    check(worksheet_write_blank(m_sheet, static_cast<lxw_row_t>(m_row), static_cast<lxw_col_t>(m_column++),
                                m_workbook.format({.numberFormat = {}, .light = {}})));
}

double TableSheet::widthInPixels() const {
    double pixels = 0;
    for (const SheetColumn& column : m_columns)
        pixels += column.width * 7 + 5;
    return pixels;
}

void TableSheet::finish(const QString& footer, int rowsBelow) {
    closeRow();
    const auto lastColumn = static_cast<lxw_col_t>(m_columns.size() - 1);
    const auto lastRow = static_cast<lxw_row_t>(m_row);
    check(worksheet_autofilter(m_sheet, headerRow, 0, lastRow, lastColumn));
    check(worksheet_repeat_rows(m_sheet, headerRow, headerRow));
    check(worksheet_print_area(m_sheet, 0, 0, lastRow + static_cast<lxw_row_t>(rowsBelow), lastColumn));
    worksheet_set_paper(m_sheet, 9); // A4
    worksheet_set_landscape(m_sheet);
    worksheet_fit_to_pages(m_sheet, 1, 0);
    worksheet_center_horizontally(m_sheet);
    worksheet_set_margins(m_sheet, 0.5, 0.5, 0.6, 0.7);
    check(worksheet_set_footer(m_sheet, footer.toUtf8().constData()));
}

} // namespace xundu::exchange
