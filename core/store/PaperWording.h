#pragma once

#include "core/papers/TextEdits.h"
#include "core/papers/Wording.h"
#include "core/store/Office.h"

/// @file The office's own words: sentences that it puts otherwise in all papers, and texts edited in one draft. Verbs run inside
/// an Action.

namespace xundu::store::papers {

using xundu::papers::OwnSentence;
using xundu::papers::TextEdit;

std::vector<OwnSentence> ownSentences(const Office& office); ///< by wording and key
/// From now on; the program's own text takes it back. Line ends stay where the program's own has some. Throws Error(BadValue) for
/// an empty or overlong text and as Wording::requireFits does.
void setSentence(Office& office, const OwnSentence& sentence);
/// The program's own again.
void restoreSentence(Office& office, const QString& wording, const QString& key);

/// A paper before it goes out.
struct Draft {
    QString kind; ///< as in IssuedPaper
    calendar::TenDay period;
    QString subject; ///< what it is narrowed to, such as a unit; empty: nothing
    friend bool operator==(const Draft&, const Draft&) = default;
};

std::vector<TextEdit> textEdits(const Office& office, const Draft& draft);
/// Replaces an earlier edit of the same original; the original itself takes the edit back. Throws Error(BadValue) for an overlong
/// text, and outside the plan's year.
void setTextEdit(Office& office, const Draft& draft, const TextEdit& edit);
void removeTextEdit(Office& office, const Draft& draft, const QString& original);

} // namespace xundu::store::papers
