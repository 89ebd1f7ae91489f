#pragma once

#include "ui/prompts/Prompts.h"

#include <vector>

class QPainter;
class QRectF;

/// @file A paper on a printer.

namespace xundu::ui {

struct Printout;

using DrawPage = std::function<void(QPainter& painter, const QRectF& page)>;

/// Asks which printer and, of a single paper, which pages; prints them, one job each. Where they go to a file they are one.
/// @param papers of one shape. @param writePdf called instead where the computer has no printer and the user would have the pages
/// as files. @return whether all that was asked for is on its way. Throws Error(CannotWrite) where the printer takes nothing
bool askAndPrint(Prompts& prompts, const std::vector<Printout>& papers, const std::function<void()>& writePdf);
/// The same for one page of A4 that the caller draws; `lying`: on its side. @param draw into a page without its margins
bool askAndPrint(Prompts& prompts, const QString& name, bool lying, const DrawPage& draw, const std::function<void()>& writePdf);
/// Writes such a page as a PDF. Throws Error as base::writeWhole() does.
void writePage(const QString& path, const QString& name, bool lying, const DrawPage& draw);

} // namespace xundu::ui
