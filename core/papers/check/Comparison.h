#pragma once

#include "core/papers/check/Lines.h"

/// @file What differs between the numbers of a text that someone edited and those of the data (documents.md: every figure in a
/// paper knows its source). A light in a table's row counts as a number.
///
/// Other words around a number are no difference, nor is another place of a paragraph or a clause. Numbers are compared as
/// values. Where clauses with the same words are found more than once, or hold no words, their order counts: two numbers that
/// changed places are two differences. A paragraph's own number (1. at its head) is compared with nothing: office programs
/// number paragraphs by themselves and take away what was typed.

namespace xundu::papers::check {

struct Difference {
    QString where;    ///< the sentence around it, or the head of the table's row and the cell; at most some sixty characters
    QString expected; ///< as the data's paper has it; empty: not in the data
    QString found;    ///< as it stands; empty: left out
    QString source;   ///< of the expected (Figures.h); empty where it is none of a figure
    friend bool operator==(const Difference&, const Difference&) = default;
};

/// One sentence, for people.
QString sentenceOf(const Difference& difference);

struct Comparison {
    int compared = 0; ///< numbers of the data's paper
    int equal = 0;    ///< of these, those found as they are
    std::vector<Difference> differences;
};

/// @param edited as read from a text document (DocxReader.h)
/// Throws Error(BadValue) where it holds far more numbers than the paper.
Comparison compare(const std::vector<Line>& data, const std::vector<Line>& edited);
Comparison compare(const Paper& paper, const std::vector<Line>& edited);
/// One paragraph against the text that is to take its place.
Comparison compare(const Paragraph& paragraph, const QString& edited);

} // namespace xundu::papers::check
