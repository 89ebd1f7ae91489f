#include "core/exchange/form/MattersSheet.h"

#include "core/exchange/form/FormLayout.h"
#include "core/papers/Words.h"

#include <xlsxwriter.h>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::exchange {
namespace {

using Part = CellStyle::Part;

struct MatterColumn {
    const char* key;
    double width; ///< digits
};
constexpr MatterColumn columns[] = {{"number", 7}, {"kind", 12}, {"source", 26}, {"text", 60}, {"due", 16}, {"state", 12}};
constexpr lxw_col_t lastColumn = std::size(columns) - 1;
constexpr lxw_row_t headRows = 3;

lxw_format* formatOf(Workbook& workbook, Part part) { return workbook.format({.part = part, .numberFormat = {}, .light = {}}); }

void writeHead(Workbook& workbook, lxw_worksheet* sheet, const Form& form, const papers::Wording& wording) {
    const auto span = [&](lxw_row_t row, const QString& text, Part part) {
        checkWritten(
            worksheet_merge_range(sheet, row, 0, row, lastColumn, cellText(text).toUtf8().constData(), formatOf(workbook, part)));
    };
    span(0, wording.text(u"matters.title"_s, {{u"unit"_s, form.unitName}}), Part::Title);
    span(1, wording.text(u"matters.hint"_s), Part::Subtitle);
    checkWritten(worksheet_set_row(sheet, 0, 30, nullptr));
    for (lxw_col_t i = 0; i <= lastColumn; ++i) {
        checkWritten(worksheet_set_column(sheet, i, i, columns[i].width, nullptr));
        const QString title = wording.text(u"matters.column."_s + QLatin1String(columns[i].key));
        checkWritten(
            worksheet_write_string(sheet, headRows - 1, i, title.toUtf8().constData(), formatOf(workbook, Part::Header)));
    }
}

} // namespace

void writeMatters(Workbook& workbook, const Form& form, const papers::Wording& wording) {
    lxw_worksheet* sheet = workbook.addSheet(layout::mattersSheet());
    writeHead(workbook, sheet, form, wording);
    lxw_format* plain = workbook.format({.numberFormat = {}, .light = {}});
    lxw_format* centred = workbook.format({.centred = true, .numberFormat = {}, .light = {}});
    lxw_row_t row = headRows;
    for (const FormMatter& matter : form.matters) {
        checkWritten(worksheet_write_number(sheet, row, 0, row - headRows + 1, centred));
        const QString cells[] = {matter.kind, matter.source, matter.text, matter.due ? papers::dayText(*matter.due) : QString(),
                                 matter.state};
        int lines = 1;
        for (lxw_col_t i = 0; i < std::size(cells); ++i) {
            const QString held = cellText(cells[i]);
            lines = std::max(lines, linesIn(held, columns[i + 1].width));
            checkWritten(worksheet_write_string(sheet, row, static_cast<lxw_col_t>(i + 1), held.toUtf8().constData(),
                                                i == 1 || i == 2 ? plain : centred));
        }
        checkWritten(worksheet_set_row(sheet, row, rowHeight(lines), nullptr));
        ++row;
    }
    worksheet_protect(sheet, nullptr, nullptr);
    worksheet_freeze_panes(sheet, headRows, 0);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_set_landscape(sheet);
    worksheet_fit_to_pages(sheet, 1, 0);
    checkWritten(worksheet_repeat_rows(sheet, headRows - 1, headRows - 1));
}

} // namespace xundu::exchange
