#pragma once

#include "core/papers/check/Pieces.h"

#include <utility>

/// @file Which piece of an edited paper is which of the data's. For this folder alone.

namespace xundu::papers::check {

using Pair = std::pair<size_t, size_t>; ///< index in the first list, index in the second

/// The longest common subsequence (Hunt and Szymanski 1977), in order.
std::vector<Pair> commonSubsequence(const QStringList& first, const QStringList& second);

/// Pieces that say the same, the numbers aside: in order, and out of it where the words are found once on either side.
std::vector<Pair> sameWords(const std::vector<Piece>& first, const std::vector<Piece>& second);

/// Pieces one of which ends with the words of the other, as where 其中 was put before them: the longest first, then those with
/// equal numbers. Nothing where the lists are longer than a paragraph's clauses.
std::vector<Pair> sameEndings(const std::vector<Piece>& first, const std::vector<Piece>& second);

/// Pieces of the lists in groups that share most of their words: reworded, split or joined ones. Every index of `first` and
/// `second` is in one group at most.
struct Group {
    std::vector<size_t> first;
    std::vector<size_t> second;
};
std::vector<Group> alike(const std::vector<Piece>& first, const std::vector<Piece>& second);

} // namespace xundu::papers::check
