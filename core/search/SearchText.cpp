#include "core/search/SearchText.h"

#include "core/base/Text.h"

#include <QRegularExpression>

#include <algorithm>

namespace xundu::search {
namespace {

constexpr char32_t toFullWidth = 0xFEE0; ///< from an ASCII sign to its full-width form

constexpr qsizetype charactersBefore = 12; ///< of a place, in an excerpt

bool isAsciiSign(char32_t c) { return c > U' ' && c < 0x7F && !QChar::isLetterOrNumber(c); }

/// As the index has them. Each is one code point.
std::vector<char32_t> charactersOf(const QString& text) {
    std::vector<char32_t> characters;
    const QList<uint> codes = folded(text).toUcs4();
    characters.reserve(static_cast<size_t>(codes.size()));
    for (const uint code : codes) {
        const auto c = static_cast<char32_t>(code);
        characters.push_back(isAsciiSign(c) ? c + toFullWidth : c);
    }
    return characters;
}

void append(QString& text, char32_t character) { text += QStringView(QChar::fromUcs4(character)); }

/// Each two side by side, a space between them.
QString pairsOf(const std::vector<char32_t>& characters) {
    QString pairs;
    pairs.reserve(static_cast<qsizetype>(3 * characters.size()));
    for (size_t i = 0; i + 1 < characters.size(); ++i) {
        if (i > 0)
            pairs += u' ';
        append(pairs, characters[i]);
        append(pairs, characters[i + 1]);
    }
    return pairs;
}

/// A text folded character by character, each with the place it came from.
struct Folding {
    QString text;
    std::vector<Span> origins; ///< per UTF-16 unit of text
};

Folding foldingOf(const QString& text) {
    Folding result;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype length = text.at(i).isHighSurrogate() && i + 1 < text.size() ? 2 : 1;
        const QString piece = folded(text.mid(i, length));
        result.text += piece;
        result.origins.insert(result.origins.end(), static_cast<size_t>(piece.size()), Span{i, length});
        i += length;
    }
    return result;
}

} // namespace

QString folded(const QString& text) {
    QString result = base::comparable(text).toCaseFolded();
    result.removeIf([](QChar c) { return c.category() == QChar::Other_Control; });
    return result;
}

QStringList termsOf(const QString& question) {
    static const QRegularExpression space(QStringLiteral("[\\s\\p{Cc}]+"), QRegularExpression::UseUnicodePropertiesOption);
    QStringList terms;
    for (const QString& part : question.split(space, Qt::SkipEmptyParts)) {
        const QString term = folded(part);
        if (!term.isEmpty() && !terms.contains(term))
            terms << term;
    }
    return terms;
}

bool isIndexed(const QString& term) { return charactersOf(term).size() > 1; }

QString piecesOf(const QString& text) {
    const auto characters = charactersOf(text);
    if (characters.empty())
        return {};
    QString pieces = pairsOf(characters);
    if (!pieces.isEmpty())
        pieces += u' ';
    append(pieces, characters.back());
    return pieces;
}

QString phrasesOf(const QStringList& terms) {
    QStringList phrases;
    for (const QString& term : terms) {
        if (isIndexed(term))
            phrases << u'"' + pairsOf(charactersOf(term)) + u'"';
    }
    return phrases.join(u' ');
}

QString beginningsOf(const QStringList& terms) {
    QStringList pieces;
    for (const QString& term : terms) {
        QString piece;
        for (const char32_t character : charactersOf(term))
            append(piece, character);
        pieces << u'"' + piece + QStringLiteral("\"*");
    }
    return pieces.join(u' ');
}

std::vector<Span> spansOf(const QString& text, const QStringList& terms) {
    const Folding folding = foldingOf(text);
    std::vector<Span> spans;
    for (const QString& term : terms) {
        for (qsizetype at = folding.text.indexOf(term); at >= 0; at = folding.text.indexOf(term, at + term.size())) {
            const Span& first = folding.origins.at(static_cast<size_t>(at));
            const Span& last = folding.origins.at(static_cast<size_t>(at + term.size() - 1));
            spans.push_back({first.start, last.start + last.length - first.start});
        }
    }
    std::sort(spans.begin(), spans.end(),
              [](const Span& a, const Span& b) { return a.start != b.start ? a.start < b.start : a.length > b.length; });
    qsizetype end = 0;
    std::erase_if(spans, [&](const Span& span) {
        const bool overlaps = span.start < end;
        if (!overlaps)
            end = span.start + span.length;
        return overlaps;
    });
    return spans;
}

QString excerptOf(const QString& text, const QStringList& terms) {
    const auto spans = spansOf(text, terms);
    const qsizetype place = spans.empty() ? 0 : spans.front().start;
    qsizetype start = place <= charactersBefore ? 0 : place - charactersBefore;
    if (start > 0 && text.at(start).isLowSurrogate())
        --start;
    const QString shown = text.mid(start).simplified();
    return start > 0 ? u'…' + shown : shown;
}

} // namespace xundu::search
