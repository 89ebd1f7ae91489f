#include "ui/pages/Printing.h"

#include "core/base/Error.h"
#include "core/base/Progress.h"
#include "core/base/WholeFile.h"
#include "ui/pages/Printout.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFile>
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

/// The pages that the printer was told, each copy whole where it collates, in the order in which it takes them.
std::vector<const Printout::Draw*> pagesFor(const QPrinter& printer, const Printout& paper) {
    const bool some = printer.printRange() == QPrinter::PageRange && printer.fromPage() > 0;
    const std::size_t all = paper.pages.size();
    const auto first = some ? std::min(all, static_cast<std::size_t>(printer.fromPage() - 1)) : 0;
    const auto end = some ? std::min(all, static_cast<std::size_t>(printer.toPage())) : all;
    std::vector<const Printout::Draw*> once;
    for (std::size_t page = first; page < end; ++page)
        once.push_back(&paper.pages[page]);
    if (printer.pageOrder() == QPrinter::LastPageFirst)
        std::reverse(once.begin(), once.end());
    const auto copies = static_cast<std::size_t>(printer.supportsMultipleCopies() ? 1 : std::max(1, printer.copyCount()));
    std::vector<const Printout::Draw*> pages;
    for (std::size_t i = 0; i < once.size() * copies; ++i)
        pages.push_back(once[printer.collateCopies() ? i % once.size() : i / copies]);
    return pages;
}

/// Its size, no margins of the printer's own, its name among the jobs.
void readyPrinter(QPrinter& printer, const Printout& paper) {
    printer.setDocName(paper.name);
    printer.setCreator(paper.creator);
    printer.setFullPage(true);
    const bool lying = paper.size.width() > paper.size.height();
    printer.setPageSize(QPageSize(lying ? paper.size.transposed() : paper.size, QPageSize::Millimeter));
    printer.setPageOrientation(lying ? QPageLayout::Landscape : QPageLayout::Portrait);
    printer.setPageMargins({});
}

/// Pages one after the other, in one job or in one for each paper. Left unfinished, no file remains; a printer is asked to drop
/// the last job, and may print what it has of it.
class Jobs {
public:
    explicit Jobs(QPrinter& printer) : m_printer(printer) {}
    ~Jobs() {
        if (!m_painter.isActive())
            return;
        m_printer.abort();
        m_painter.end();
        if (!m_printer.outputFileName().isEmpty())
            QFile::remove(m_printer.outputFileName());
    }
    Q_DISABLE_COPY_MOVE(Jobs)

    /// What follows is of this paper, and on a sheet of its own.
    void begin(const Printout& paper) {
        if (m_painter.isActive()) { // one file holds them all
            if (paper.bothSides && m_pages % 2 == 1)
                turn();
            return;
        }
        readyPrinter(m_printer, paper);
        if (!m_painter.begin(&m_printer))
            throw base::Error(base::ErrorCode::CannotWrite,
                              PrintText::tr("The printer %1 takes no job.").arg(m_printer.printerName()));
        m_pages = 0;
    }
    void print(const Printout::Draw& page) {
        if (m_pages > 0)
            turn();
        else
            m_pages = 1;
        page(m_painter);
    }
    void endPaper() {
        if (m_printer.outputFileName().isEmpty())
            end();
    }
    void end() {
        if (m_painter.isActive())
            m_painter.end();
    }

private:
    void turn() {
        ++m_pages;
        if (!m_printer.newPage())
            throw base::Error(base::ErrorCode::CannotWrite,
                              PrintText::tr("The printer %1 stopped.").arg(m_printer.printerName()));
    }

    QPrinter& m_printer;
    QPainter m_painter;
    int m_pages = 0; ///< of the job
};

/// It can be stopped between papers, and between the pages of a single one: what the printer has of it by then it may print.
void printPapers(QPrinter& printer, const std::vector<Printout>& papers, const base::Progress& progress) {
    Jobs jobs(printer);
    const bool one = papers.size() == 1;
    int done = 0;
    for (const Printout& paper : papers) {
        const std::vector<const Printout::Draw*> pages = pagesFor(printer, paper);
        const int all = static_cast<int>(one ? pages.size() : papers.size());
        base::tell(progress, done, all);
        jobs.begin(paper);
        for (const Printout::Draw* page : pages) {
            if (one)
                base::tell(progress, done++, all);
            jobs.print(*page);
        }
        jobs.endPaper();
        done += one ? 0 : 1;
    }
    jobs.end();
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

bool askAndPrint(Prompts& prompts, const std::vector<Printout>& papers, const std::function<void()>& writePdf) {
    if (papers.empty() || !hasPrinterElse(prompts, writePdf))
        return false;
    QPrinter printer(QPrinter::HighResolution);
    readyPrinter(printer, papers.front());
    if (papers.front().bothSides)
        printer.setDuplex(QPrinter::DuplexLongSide);
    const int count = static_cast<int>(papers.size());
    const QString title = count == 1 ? PrintText::tr("Print") : PrintText::tr("Print %n paper(s)", nullptr, count);
    if (!prompts.choosePrinter(title, printer, count == 1 ? static_cast<int>(papers.front().pages.size()) : 0))
        return false;
    return prompts.progress(PrintText::tr("Printing"),
                            [&](const base::Progress& progress) { printPapers(printer, papers, progress); });
}

} // namespace xundu::ui
