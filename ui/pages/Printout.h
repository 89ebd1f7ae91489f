#pragma once

#include <QSizeF>
#include <QString>

#include <functional>
#include <vector>

class QPainter;

namespace xundu::ui::print {
class PagePainter;
}
namespace xundu::store {
class Office;
}
namespace xundu::store::papers {
struct IssuedPaper;
}

/// @file What a printer takes as one job, whatever it was made of.

namespace xundu::ui {

struct Printout {
    /// One page on any device: its upper left corner is the painter's origin, its size follows the device's dpi.
    using Draw = std::function<void(QPainter& painter)>;

    QString name; ///< among the printer's jobs
    QString creator;
    QSizeF size;            ///< of every page, in millimetres
    bool bothSides = false; ///< bound at the left: GB/T 9704 6.2, 6.3
    std::vector<Draw> pages;
};

/// Laid out at once: its pages need the painter no more.
Printout printoutOf(const print::PagePainter& painter);
/// Whether it was kept as pages, which can be printed as they went out; a spreadsheet or text document was not.
bool isKeptAsPages(const store::papers::IssuedPaper& paper);
/// The pages as they went out. @pre isKeptAsPages(). Throws Error: Damaged where the bytes are no PDF, and as
/// store::papers::bytesOf().
Printout printoutOf(const store::Office& office, const store::papers::IssuedPaper& paper);

} // namespace xundu::ui
