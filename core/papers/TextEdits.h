#pragma once

#include "core/papers/Paper.h"

#include <map>

/// @file Texts of a paper that were edited by hand before it goes out.

namespace xundu::papers {

/// One text and what stands in its place; an empty replacement leaves the text out.
struct TextEdit {
    QString original;
    QString replacement;
    friend bool operator==(const TextEdit&, const TextEdit&) = default;
};

/// The text of a block that can be edited: a paragraph's, heading's, addressee's or the title's. Nothing: no such block.
std::optional<QString> editableText(const Block& block);

struct EditedPaper {
    Paper paper;
    std::map<size_t, QString> originals; ///< of the blocks that were edited, as they were composed
    std::vector<TextEdit> unfitting;     ///< their original stands nowhere in the paper: the data has changed
};
/// Each edit in every block that says its original. Figures that the change does not touch keep their sources; changed ones have
/// none. @pre takeFigures(paper) is done
EditedPaper withEdits(Paper paper, const std::vector<TextEdit>& edits);

} // namespace xundu::papers
