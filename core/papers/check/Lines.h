#pragma once

#include "core/papers/Paper.h"

/// @file A paper as the lines of a text document.

namespace xundu::papers::check {

/// A paragraph, or a row of a table with a tab between its cells.
struct Line {
    QString text;
    std::vector<Figure> figures{}; ///< in the text's order; empty where nobody knows of any
};

/// Signs that nobody sees, such as U+200B, leave the text: they would cut a number in two.
void dropUnseen(Line& line);

/// All that the paper's text document says, in its order; pictures aside.
std::vector<Line> linesOf(const Paper& paper);
Line lineOf(const Paragraph& paragraph);

} // namespace xundu::papers::check
