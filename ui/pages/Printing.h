#pragma once

#include "core/base/Progress.h"
#include "ui/prompts/Prompts.h"

class QPrinter;

namespace xundu::ui::print {
class PagePainter;
}

/// @file A paper on a printer.

namespace xundu::ui {

/// Asks which printer, which pages, and prints them. @param writePdf called instead where the computer has no printer and the
/// user would have the pages as a file. @return whether all that was asked for is on its way. Throws Error as printPaper() does.
bool askAndPrint(Prompts& prompts, const print::PagePainter& paper, const std::function<void()>& writePdf);
/// Prints the pages that the printer was told, each copy whole where it collates. Throws Error: Cancelled, CannotWrite where the
/// printer takes nothing. @pre it has the paper's size
void printPaper(QPrinter& printer, const print::PagePainter& paper, const base::Progress& progress);

} // namespace xundu::ui
