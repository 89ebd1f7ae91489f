#include "core/base/Error.h"
#include "core/exchange/MeetingWorkbook.h"
#include "core/exchange/xlsx/WorkbookArchive.h"
#include "tests/bench/BareLedger.h"
#include "tests/bench/LedgerRows.h"
#include "tests/bench/Samples.h"
#include "ui/print/FontBook.h"
#include "ui/print/PdfFile.h"

#include <QFile>
#include <QGuiApplication>
#include <QTemporaryDir>

/// @file A ledger of so many rows.
/// usage: bench_ledger compare ROWS ROUNDS   written by the program and, in turn, by bare libxlsxwriter: times of both
///        bench_ledger xlsx ROWS FILE        written once
///        bench_ledger pdf ROWS FILE         laid out and written once
///        bench_ledger json ROWS             what the rows hold, as JSON lines, for others to write

namespace xundu::bench {
namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw base::Error(base::ErrorCode::NotFound, path);
    return file.readAll();
}

void requireSameParts(const QString& ours, const QString& bare) {
    exchange::WorkbookArchive mine(contentOf(ours), {});
    exchange::WorkbookArchive other(contentOf(bare), {});
    for (const char* name : {"xl/worksheets/sheet1.xml", "xl/styles.xml", "xl/workbook.xml", "docProps/core.xml"}) {
        const QString part = QString::fromUtf8(name);
        if (mine.whole(part) != other.whole(part))
            throw base::Error(base::ErrorCode::Internal, QStringLiteral("The two sides write another %1.").arg(part));
    }
}

void compare(int rows, int rounds) {
    const QTemporaryDir folder;
    const QString ours = folder.filePath(QStringLiteral("ours.xlsx"));
    const QString other = folder.filePath(QStringLiteral("bare.xlsx"));
    constexpr int few = 100; // enough to hold the two sides against each other
    exchange::writeBook(longLedger(few), ours);
    BareLedger(longLedger(few), few).write(other.toUtf8());
    requireSameParts(ours, other);
    const papers::SheetBook book = longLedger(rows);
    const BareLedger bare(book, rows);
    Samples samples;
    for (int round = 0; round < rounds; ++round) {
        samples.time(QStringLiteral("ours"), [&] { exchange::writeBook(book, ours); });
        samples.time(QStringLiteral("bare"), [&] { bare.write(other.toUtf8()); });
    }
    samples.print();
}

QJsonValue valueOf(const papers::SheetBook& book, const papers::Cell& cell) {
    if (const auto* quantity = std::get_if<papers::Quantity>(&cell.exact))
        return quantity->value;
    return cell.light ? book.lights.withShape(*cell.light, cell.text) : cell.text;
}

void printJson(int rows) {
    const papers::SheetBook book = longLedger(rows);
    const papers::Table& table = book.sheets[0].table;
    QJsonArray header;
    for (const papers::Column& column : table.columns)
        header.append(QJsonArray{column.title, column.share});
    std::puts(QJsonDocument(header).toJson(QJsonDocument::Compact).constData());
    const papers::NextRow next = table.open();
    while (const auto row = next()) {
        QJsonArray values;
        for (const papers::Cell& cell : *row)
            values.append(valueOf(book, cell));
        std::puts(QJsonDocument(values).toJson(QJsonDocument::Compact).constData());
    }
}

void run(const QStringList& words) {
    const QString what = words.value(1);
    const int rows = words.value(2).toInt();
    if (what == QStringLiteral("compare")) {
        compare(rows, words.value(3).toInt());
    } else if (what == QStringLiteral("xlsx")) {
        exchange::writeBook(longLedger(rows), words.value(3));
    } else if (what == QStringLiteral("pdf")) {
        ui::print::loadStandIns();
        ui::print::writePdf(papers::paperOf(longLedger(rows)), words.value(3));
    } else {
        printJson(rows);
    }
}

} // namespace
} // namespace xundu::bench

int main(int argc, char** argv) {
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    try {
        xundu::bench::run(QCoreApplication::arguments());
    } catch (const xundu::base::Error& error) {
        std::fprintf(stderr, "bench_ledger: %s %s\n", qUtf8Printable(error.sentence()), error.what());
        return 1;
    }
    return 0;
}
