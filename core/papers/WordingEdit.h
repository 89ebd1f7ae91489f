#pragma once

#include "core/papers/Wording.h"

/// @file What an officer who changes a text means: other words from now on, or another text this once.

namespace xundu::papers {

/// A text's part that was replaced.
struct TextChange {
    qsizetype begin = 0;
    qsizetype length = 0; ///< of what stood there; 0: only added
    QString put;          ///< instead of it
    friend bool operator==(const TextChange&, const TextChange&) = default;
};

/// The one stretch in which two texts differ; whole characters, also beyond the basic plane.
TextChange changeBetween(const QString& before, const QString& after);

/// The sentence that the office puts otherwise from now on, where a paragraph's change lies wholly within the words of the
/// smallest sentence around it. Nothing where it touches what was filled in, spans sentences, adds at a sentence's end rather
/// than into it (but where the sentence is the whole paragraph), leaves nothing of it, or needs braces: then it is an edit of
/// this text alone.
/// @param log of composing the paragraph
std::optional<OwnSentence> ownSentenceOf(const WordingLog& log, const QString& paragraph, const QString& edited);

} // namespace xundu::papers
