#pragma once

#include "core/papers/Paper.h"

/// @file Head and closing block of an official document (GB/T 9704 7.2, 7.4, 10.1, 10.3). For this folder alone.

namespace xundu::papers::docx {

class WordXml;

void writeMasthead(WordXml& xml, const Masthead& masthead);
/// Stands at the foot of the page on which it is written; a paragraph must follow. @param letter without rules and printer
void writeClosingBlock(WordXml& xml, const ClosingBlock& closing, bool letter);

} // namespace xundu::papers::docx
