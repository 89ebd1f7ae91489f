#pragma once

#include "core/dispatch/Loop.h"

/// @file What a 旬 still lacks when it is to be closed. It is said, and blocks nothing (product.md, limits).

namespace xundu::dispatch {

struct Unfinished {
    std::vector<progress::MissingReport> missing; ///< units that still owe required answers, in the order shown
    int doubts = 0;                               ///< open ones
    int sentBack = 0;                             ///< forms that went back and did not return
    bool withoutBulletin = false;                 ///< none was issued
    friend bool operator==(const Unfinished&, const Unfinished&) = default;
};

Unfinished unfinishedOf(const Reception& reception, const LoopFacts& facts);

} // namespace xundu::dispatch
