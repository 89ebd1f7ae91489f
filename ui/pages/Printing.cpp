#include "ui/pages/Printing.h"

#include "core/base/Error.h"
#include "core/base/WholeFile.h"
#include "ui/print/PagePainter.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>

#include <algorithm>
#include <vector>

namespace xundu::ui {
namespace {

struct PrintText {
    Q_DECLARE_TR_FUNCTIONS(PrintText)
};

/// The pages that the printer was told.
std::vector<print::Page> pagesFor(const QPrinter& printer, const print::PagePainter& painter) {
    const bool some = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    std::vector<print::Page> pages;
    painter.eachPage([&](const print::Page& page) {
        if (!some || page.number >= printer.fromPage())
            pages.push_back(page);
        return !some || page.number < printer.toPage();
    });
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(pages.begin(), pages.end());
    return pages;
}

/// Their order, as places in the list, for a printer that leaves copies to us.
std::vector<std::size_t> orderOf(const QPrinter& printer, std::size_t pages) {
    const int copies = printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount());
    const auto all = pages * static_cast<std::size_t>(copies);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < all; ++i)
        order.push_back(printer.collateCopies() ? i % pages : i / static_cast<std::size_t>(copies));
    return order;
}

/// Its size, no margins of the printer's own, its name among the jobs.
void readyPrinter(QPrinter& printer, const print::PagePainter& paper) {
    printer.setDocName(paper.paper().name);
    printer.setCreator(paper.paper().creator);
    printer.setFullPage(true);
    const QSizeF size = paper.pageSize();
    const bool lying = size.width() > size.height();
    printer.setPageSize(QPageSize(lying ? size.transposed() : size, QPageSize::Millimeter));
    printer.setPageOrientation(lying ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setPageMargins({});
}

/// @return whether there is a printer; where there is none, the PDF is offered
bool hasPrinterElse(Prompts& prompts, const std::function<void()>& writePdf) {
    if (prompts.hasPrinter())
        return true;
    if (prompts.confirm(
            PrintText::tr("No printer"),
            PrintText::tr("This computer has no printer. The same pages can be written as a PDF and printed elsewhere."),
            PrintText::tr("Write PDF…")))
        writePdf();
    return false;
}

constexpr double pageMargin = 12; // mm

QPageLayout pageLayout(bool lying) {
    return {QPageSize(QPageSize::A4), lying ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin), QPageLayout::Millimeter};
}

bool choosePrinterFor(Prompts& prompts, QPrinter& printer, const print::PagePainter& paper) {
    readyPrinter(printer, paper);
    if (paper.paper().shape == papers::PageShape::Official) // printed on both sides, bound at the left: GB/T 9704 6.2, 6.3
        printer.setDuplex(QPrinter::DuplexLongSide);
    return prompts.choosePrinter(PrintText::tr("Print"), printer, paper.pageCount());
}

} // namespace

bool askAndPrint(Prompts& prompts, const QString& name, bool lying, const DrawPage& draw, const std::function<void()>& writePdf) {
    if (!hasPrinterElse(prompts, writePdf))
        return false;
    QPrinter printer(QPrinter::HighResolution);
    printer.setDocName(name);
    printer.setPageLayout(pageLayout(lying));
    if (!prompts.choosePrinter(PrintText::tr("Print"), printer, 1))
        return false;
    QPainter painter;
    if (!painter.begin(&printer))
        throw base::Error(base::ErrorCode::CannotWrite, PrintText::tr("The printer %1 takes no job.").arg(printer.printerName()));
    draw(painter, QRectF(painter.viewport()));
    return true;
}

void writePage(const QString& path, const QString& name, bool lying, const DrawPage& draw) {
    QBuffer bytes;
    bytes.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&bytes);
        writer.setTitle(name);
        writer.setPageLayout(pageLayout(lying));
        QPainter painter(&writer);
        draw(painter, QRectF(painter.viewport()));
    }
    base::writeWhole(path, bytes.data());
}

bool askAndPrint(Prompts& prompts, const print::PagePainter& paper, const std::function<void()>& writePdf) {
    if (!hasPrinterElse(prompts, writePdf))
        return false;
    QPrinter printer(QPrinter::HighResolution);
    if (!choosePrinterFor(prompts, printer, paper))
        return false;
    readyPrinter(printer, paper); // the dialog may have brought margins back
    return prompts.progress(PrintText::tr("Printing"),
                            [&](const base::Progress& progress) { printPaper(printer, paper, progress); });
}

bool askAndPrint(Prompts& prompts, const std::vector<print::PagePainter>& papers, const std::function<void()>& writePdf) {
    if (papers.empty() || !hasPrinterElse(prompts, writePdf))
        return false;
    QPrinter printer(QPrinter::HighResolution);
    if (!choosePrinterFor(prompts, printer, papers.front()))
        return false;
    return prompts.progress(PrintText::tr("Printing"), [&](const base::Progress& progress) {
        for (std::size_t i = 0; i < papers.size(); ++i) {
            base::tell(progress, static_cast<int>(i), static_cast<int>(papers.size()));
            readyPrinter(printer, papers[i]);
            printPaper(printer, papers[i], {});
        }
    });
}

void printPaper(QPrinter& printer, const print::PagePainter& paper, const base::Progress& progress) {
    const std::vector<print::Page> pages = pagesFor(printer, paper);
    const std::vector<std::size_t> order = orderOf(printer, pages.size());
    QPainter painter;
    if (!painter.begin(&printer))
        throw base::Error(base::ErrorCode::CannotWrite, PrintText::tr("The printer %1 takes no job.").arg(printer.printerName()));
    try {
        for (std::size_t i = 0; i < order.size(); ++i) {
            base::tell(progress, static_cast<int>(i), static_cast<int>(order.size()));
            if (i > 0 && !printer.newPage())
                throw base::Error(base::ErrorCode::CannotWrite,
                                  PrintText::tr("The printer stopped at page %1.").arg(pages[order[i]].number));
            paper.paint(painter, pages[order[i]]);
        }
    } catch (const base::Error&) {
        printer.abort();
        throw;
    }
}

} // namespace xundu::ui
