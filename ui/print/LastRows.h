#pragma once

#include <cstddef>
#include <vector>

/// @file Where a page is cut when a note on annexes or a sign-off goes over and must not stand without text.

namespace xundu::ui::print {

/// A row at the end of a page's text.
struct TextRow {
    enum class Kind { Heading, Paragraph, AnnexNote };
    Kind kind = Kind::Paragraph;
    std::size_t block = 0; ///< of the paper
    double top = 0;        ///< below that of the text block
};

/// A note whole, and two rows of text or so many more that no heading is left at the foot of the page and no line of a paragraph
/// stands alone on either side. Fewer where something else than text stands above or the page would be left empty.
/// @param rows the page's last one first, up to what is no text
std::size_t rowsThatGoOver(const std::vector<TextRow>& rows);

} // namespace xundu::ui::print
