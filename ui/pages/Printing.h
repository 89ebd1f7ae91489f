#pragma once

#include "core/base/Progress.h"

class QPrinter;

namespace xundu::ui::print {
class PagePainter;
}

/// @file A paper on a printer.

namespace xundu::ui {

/// Readies the printer for the paper: its size, no margins of the printer's own, its name among the jobs.
void readyPrinter(QPrinter& printer, const print::PagePainter& paper);
/// Prints the pages that the printer was told, each copy whole where it collates. Throws Error: Cancelled, CannotWrite where the
/// printer takes nothing. @pre readyPrinter()
void printPaper(QPrinter& printer, const print::PagePainter& paper, const base::Progress& progress);

} // namespace xundu::ui
