#pragma once

#include "core/papers/Paper.h"

namespace xundu::papers::official {

/// How much a paper says in its text; each step says less than the one before, so that a text of any plan stays readable.
enum class Detail {
    Full,
    AsksAnnexed,    ///< asks stand in an annex
    LaggingAnnexed, ///< so does the list of lagging indicators
    NoCauses,       ///< tasks are named without why
    NumbersOnly,    ///< tasks are told by their numbers
    CountsOnly,     ///< and here by how many: the annexes name them
};

/// Characters of a bulletin's text (documents.md, "bulletin").
inline constexpr int kLengthLimit = 4000;

/// The paper with as much detail as the limit has room for. @param compose makes the paper with a detail
template <class Compose>
Paper withinLimit(Compose compose) {
    Paper paper = compose(Detail::Full);
    for (const Detail less :
         {Detail::AsksAnnexed, Detail::LaggingAnnexed, Detail::NoCauses, Detail::NumbersOnly, Detail::CountsOnly}) {
        if (textLength(paper) <= kLengthLimit)
            break;
        paper = compose(less);
    }
    return paper;
}

} // namespace xundu::papers::official
