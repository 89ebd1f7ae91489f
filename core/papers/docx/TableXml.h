#pragma once

#include "core/papers/Paper.h"

/// @file Tables of a text document. For this folder alone.

namespace xundu::papers::docx {

class DocumentWords;
class WordXml;

/// The table without its notes: its header repeated on every page, no row split, as wide as the text.
/// @param width in twentieths of a point
void writeTable(WordXml& xml, const DocumentWords& words, const Table& table, int width);

} // namespace xundu::papers::docx
