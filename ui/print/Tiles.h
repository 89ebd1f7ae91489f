#pragma once

#include "ui/print/Page.h"

#include <array>

/// @file A3 pages for printers of A4.

namespace xundu::ui::print {

/// A page of A3 on its side as two upright pages of A4, in its own size. The two share a strip of 10 mm, in which marks show
/// where to cut: the left page is cut there and glued over the right one. @param pages how many such pages the paper has
std::array<Page, 2> tilesOf(const Page& page, int pages);

} // namespace xundu::ui::print
