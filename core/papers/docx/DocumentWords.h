#pragma once

#include "core/papers/Paper.h"
#include "core/papers/Words.h"

/// @file What a text document writes where a paper has more than text: for its writer and for the check of an edited one.

namespace xundu::papers::docx {

class DocumentWords {
public:
    /// The lines of the note on annexes, without what begins it.
    QStringList annexes(const AnnexNote& note) const;
    QString annexesLead() const { return m_words.text(QStringLiteral("annexes")); } ///< 附件：
    /// Shape, word and, where the light is older than the 旬, a mark of that; a cell without a light is its text.
    QString cell(const Cell& cell) const;
    /// A chart in words, for those who cannot see it.
    QString chart(const Chart& chart) const;

private:
    QString bar(const LightBars::Bar& bar) const;
    QString bar(const PaceBars::Bar& bar) const;

    LightWords m_lights;
    Wording m_words = Wording::builtIn(QStringLiteral("document"));
};

} // namespace xundu::papers::docx
