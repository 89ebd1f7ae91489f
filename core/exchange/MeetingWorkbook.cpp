#include "core/exchange/MeetingWorkbook.h"

#include "core/exchange/TableSheet.h"
#include "core/exchange/Workbook.h"

#include <algorithm>

namespace xundu::exchange {

void writeBook(const papers::SheetBook& book, const QString& path) {
    const bool charted =
        std::any_of(book.sheets.begin(), book.sheets.end(), [](const papers::Sheet& sheet) { return sheet.chart.has_value(); });
    Workbook workbook({book.title, book.office, book.comment, book.date}, !charted);
    for (const papers::Sheet& sheet : book.sheets)
        TableSheet(workbook, book, sheet).write();
    workbook.saveTo(path);
}

} // namespace xundu::exchange
