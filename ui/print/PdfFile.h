#pragma once

#include "core/papers/Paper.h"

/// @file A paper as PDF.

namespace xundu::ui::print {

/// In the paper's own size, fonts embedded, text that can be searched, title and office in the properties. Written beside the
/// path, then renamed. Throws Error as base::writeWhole does.
void writePdf(const papers::Paper& paper, const QString& path);

/// Fonts share glyphs between ideographs and their radicals, and Qt names the radical in ToUnicode, so that 人民 is not found.
/// Puts the ideograph in its place; no byte moves.
QByteArray withSearchableText(QByteArray pdf);

} // namespace xundu::ui::print
