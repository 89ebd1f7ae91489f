#pragma once

#include "core/base/Progress.h"
#include "ui/prompts/Prompts.h"

#include <vector>

class QPainter;
class QPrinter;
class QRectF;

namespace xundu::ui::print {
class PagePainter;
}

/// @file A paper on a printer.

namespace xundu::ui {

using DrawPage = std::function<void(QPainter& painter, const QRectF& page)>;

/// Asks which printer, which pages, and prints them. @param writePdf called instead where the computer has no printer and the
/// user would have the pages as a file. @return whether all that was asked for is on its way. Throws Error as printPaper() does.
bool askAndPrint(Prompts& prompts, const print::PagePainter& paper, const std::function<void()>& writePdf);
/// Several papers of one shape, one job each, on one printer. @return as askAndPrint()
bool askAndPrint(Prompts& prompts, const std::vector<print::PagePainter>& papers, const std::function<void()>& writePdf);
/// The same for one page of A4 that the caller draws; `lying`: on its side. @param draw into a page without its margins
bool askAndPrint(Prompts& prompts, const QString& name, bool lying, const DrawPage& draw, const std::function<void()>& writePdf);
/// Writes such a page as a PDF. Throws Error as base::writeWhole() does.
void writePage(const QString& path, const QString& name, bool lying, const DrawPage& draw);
/// Prints the pages that the printer was told, each copy whole where it collates. Throws Error: Cancelled, CannotWrite where the
/// printer takes nothing. @pre it has the paper's size
void printPaper(QPrinter& printer, const print::PagePainter& paper, const base::Progress& progress);

} // namespace xundu::ui
