#pragma once

#include <QString>

/// @file Small helpers on text that several folders need.

namespace xundu::base {

/// The form in which names are compared (rules.md 9): NFKC, no white space, no unseen signs.
QString comparable(const QString& text);

/// Every kind of dash and minus sign becomes the plain hyphen-minus.
QString withPlainDashes(const QString& text);

/// Half-width ,;:() in Chinese text become U+FF0C U+FF1B U+FF1A U+FF08 U+FF09 (rules.md 9). Digits, points and other signs stay.
QString withFullWidthPunctuation(const QString& text);

/// Tabs become spaces and line ends one line feed; other control characters, the marks of interlinear annotation (papers mark
/// figures with them) and outer white space go.
QString cleaned(const QString& text);

/// A text as plans and offices keep it (rules.md 9): cleaned(), with full-width punctuation.
QString polished(const QString& text);

/// On one line, its first 20 characters and … where it has more: how titles and sentences name a longer text.
QString briefly(const QString& text);

} // namespace xundu::base
