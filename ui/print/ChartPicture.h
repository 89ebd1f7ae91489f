#pragma once

#include "core/papers/docx/DocxWriter.h"

/// @file A chart as a picture, for documents that cannot draw one.

namespace xundu::ui::print {

using papers::Picture;

/// As it stands on a page, as wide as the text block, in 300 dots an inch; several where it takes several pages.
std::vector<Picture> picturesOf(const papers::Chart& chart);

} // namespace xundu::ui::print
