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

    /// One sentence each, without its mark: reds and assignments one by one, then the answers that are not in, together: those
    /// that were urged in vain, those that did not come again, those that did not come.
    QStringList items(const std::vector<supervision::Matter>& matters) const;
    /// One alone.
    QString item(const supervision::Matter& matter) const;

private:
    QString red(const supervision::Matter& matter) const;
    QString late(const supervision::Matter& matter) const;
    /// @pre isToldWith() of each and the first
    QString missing(const std::vector<supervision::Matter>& matters) const;
    /// Whether one sentence tells of both answers that are not in.
    bool isToldWith(const supervision::Matter& a, const supervision::Matter& b) const;
    const supervision::Notice* unansweredLetter(const supervision::Matter& matter) const; ///< null: there was none
    /// The 旬 of the form that is not in: an urged one may be of an earlier 旬.
    const progress::PeriodStatus& askedIn(const supervision::Matter& matter) const;
    QString withUnanswered(const QString& text, const supervision::Matter& matter) const;

    const official::Phrases& m_phrases;
    const official::PeerWording& m_words;
};

} // namespace xundu::papers::letters
