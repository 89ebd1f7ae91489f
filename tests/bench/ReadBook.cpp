#include "core/exchange/xlsx/WorkbookReader.h"

#include <QFile>
#include <QTextStream>

/// Reads every sheet of a workbook and prints how many cells, the sum of the numbers and the length of the texts.
int main(int argc, char** argv) {
    QFile file(QString::fromLocal8Bit(argc > 1 ? argv[1] : ""));
    if (!file.open(QIODevice::ReadOnly))
        return 2;
    xundu::exchange::WorkbookReader book(file.readAll());
    qint64 cells = 0;
    qint64 letters = 0;
    double sum = 0;
    for (const auto& sheet : book.sheets()) {
        book.readSheet(sheet, [&](xundu::exchange::Cell&& cell) {
            ++cells;
            if (cell.kind == xundu::exchange::CellKind::Number)
                sum += cell.text.toDouble();
            else
                letters += cell.text.size();
            return true;
        });
    }
    QTextStream(stdout) << cells << ' ' << qint64(sum) << ' ' << letters << Qt::endl;
    return 0;
}
