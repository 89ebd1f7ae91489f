#include "ui/pages/Printout.h"

#include "core/base/Error.h"
#include "core/store/IssuedPapers.h"
#include "ui/print/OfficePapers.h"
#include "ui/print/PagePainter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QPaintDevice>
#include <QPainter>

#include <poppler-qt6.h>

namespace xundu::ui {
namespace {

constexpr double mmPerPoint = 25.4 / 72;

struct PrintoutText {
    Q_DECLARE_TR_FUNCTIONS(PrintoutText)
};

/// The pages of a PDF, drawn as outlines, not as a picture.
std::shared_ptr<Poppler::Document> pagesIn(const QByteArray& pdf, const QString& name) {
    std::shared_ptr<Poppler::Document> pages = Poppler::Document::loadFromData(pdf);
    if (!pages || pages->isLocked() || pages->numPages() == 0)
        throw base::Error(base::ErrorCode::Damaged, PrintoutText::tr("%1 cannot be printed: it is no readable PDF.").arg(name));
    pages->setRenderBackend(Poppler::Document::QPainterBackend);
    pages->setRenderHint(Poppler::Document::Antialiasing);
    pages->setRenderHint(Poppler::Document::TextAntialiasing);
    return pages;
}

} // namespace

Printout printoutOf(const print::PagePainter& painter) {
    const papers::Paper& paper = painter.paper();
    Printout printout{paper.name, paper.creator, painter.pageSize(), paper.shape == papers::PageShape::Official, {}};
    const auto shared = std::make_shared<print::PagePainter>(painter);
    painter.eachPage([&](const print::Page& page) {
        printout.pages.emplace_back([shared, page](QPainter& onto) { shared->paint(onto, page); });
        return true;
    });
    return printout;
}

bool isKeptAsPages(const store::papers::IssuedPaper& paper) { return QFileInfo(paper.name).suffix().toLower() == u"pdf"; }

Printout printoutOf(const store::Office& office, const store::papers::IssuedPaper& paper) {
    const auto pages = pagesIn(store::papers::bytesOf(office, paper), paper.name);
    const QSizeF size = pages->page(0)->pageSizeF() * mmPerPoint;
    const print::PaperFormat* format = print::formatNamed(paper.kind);
    const bool putTogether = format && format->takesOption(print::PaperOption::Tiles); // from single sheets
    Printout printout{
        QFileInfo(paper.name).completeBaseName(), pages->creator(), size, size.width() < size.height() && !putTogether, {}};
    for (int number = 0; number < pages->numPages(); ++number) {
        printout.pages.emplace_back([pages, number](QPainter& onto) {
            const QPaintDevice* device = onto.device();
            pages->page(number)->renderToPainter(&onto, device->logicalDpiX(), device->logicalDpiY());
        });
    }
    return printout;
}

} // namespace xundu::ui
