#pragma once

#include <QStringList>

#include <vector>

/// @file How texts and questions are brought into one form, so that any two characters that stand side by side can be found.

namespace xundu::search {

/// As base::comparable, in one case and without control characters: 「Ｈ 企业」 becomes 「h企业」.
QString folded(const QString& text);

/// What the question asks for: its parts between white space, folded. Each must be there; where does not matter.
QStringList termsOf(const QString& question);

/// Whether the index of texts can be asked for the term: it knows pieces of two characters, no shorter ones.
bool isIndexed(const QString& term);

/// What the index holds of a text: each two characters side by side as one piece, then the last character by itself, so that no
/// phrase reaches from one text into the next; between pieces a space. A piece has letters, ASCII digits and characters above
/// U+007F alone: ASCII signs stand in their full-width form.
QString piecesOf(const QString& text);

/// The FTS5 question for the terms that are indexed, each as a phrase; empty: none is.
QString phrasesOf(const QStringList& terms);
/// The FTS5 question for terms of a single character: the pieces that begin with it.
QString beginningsOf(const QStringList& terms);

/// A part of a text, in UTF-16 units.
struct Span {
    qsizetype start = 0;
    qsizetype length = 0;
    friend bool operator==(const Span&, const Span&) = default;
};

/// Where the terms stand in the text as written, in order, none overlapping; white space in between is covered.
std::vector<Span> spansOf(const QString& text, const QStringList& terms);

/// One line of the text that shows the first place of a term: with a little before it, "…" where something was left out in front.
QString excerptOf(const QString& text, const QStringList& terms);

} // namespace xundu::search
