#pragma once

#include "core/papers/letters/Notice.h"
#include "core/papers/official/PeerWording.h"
#include "core/papers/official/Structure.h"

/// @file The matters of a letter, put into words.

namespace xundu::papers::letters {

class MatterWords {
public:
    /// @param phrases, words outlive it
    MatterWords(const official::Phrases& phrases, const official::PeerWording& words) : m_phrases(phrases), m_words(words) {}

    /// One sentence each, without its mark: reds and assignments one by one, then the answers that are not in, together.
    QStringList items(const std::vector<supervision::Matter>& matters) const;
    /// One alone.
    QString item(const supervision::Matter& matter) const;

private:
    QString red(const supervision::Matter& matter) const;
    QString late(const supervision::Matter& matter) const;
    QString missing(const QString& key, const std::vector<supervision::Matter>& matters) const;
    QString withUnanswered(const QString& text, const supervision::Matter& matter) const;

    const official::Phrases& m_phrases;
    const official::PeerWording& m_words;
};

} // namespace xundu::papers::letters
