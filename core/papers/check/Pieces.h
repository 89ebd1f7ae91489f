#pragma once

#include "core/papers/check/Lines.h"
#include "core/papers/check/Numbers.h"

/// @file Lines and their clauses by what they say and by the numbers and lights in them. For this folder alone.

namespace xundu::papers::check {

/// A number, or a light, where it stands.
struct Mention {
    const Line* line = nullptr;
    Number number;
    QString source{};   ///< of the figure that it is part of
    bool given = false; ///< the paragraph's own number, the 1. at its head, which an office program may give by itself
};

/// A line or a clause. Spaces, punctuation and signs do not tell pieces apart.
struct Piece {
    QString form; ///< its words and the numbers' values
    QString key;  ///< its words with a mark for every number
    std::vector<Mention> mentions{};
};

/// Those with a number. They refer to the lines, which must stay.
std::vector<Piece> piecesOf(const std::vector<Line>& lines);
/// What stands between commas (、 too), full stops and tabs, a bracket with the words before it, a paragraph's own
/// number alone.
std::vector<Piece> clausesOf(const Line& line);

} // namespace xundu::papers::check
