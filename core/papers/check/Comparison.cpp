#include "core/papers/check/Comparison.h"

#include "core/base/Error.h"
#include "core/papers/check/Alignment.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::papers::check {
namespace {

struct ComparisonText {
    Q_DECLARE_TR_FUNCTIONS(ComparisonText)
};

/// Pieces without those that have a partner.
std::vector<Piece> without(const std::vector<Piece>& pieces, const std::vector<Pair>& pairs, size_t Pair::*side) {
    std::vector<bool> gone(pieces.size());
    for (const Pair& pair : pairs)
        gone[pair.*side] = true;
    std::vector<Piece> rest;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (!gone[i])
            rest.push_back(pieces[i]);
    }
    return rest;
}

std::vector<Mention> mentionsOf(const std::vector<Piece>& pieces) {
    std::vector<Mention> mentions;
    for (const Piece& piece : pieces)
        mentions.insert(mentions.end(), piece.mentions.begin(), piece.mentions.end());
    return mentions;
}

/// The clauses of the lines that the pieces are; a piece of clauses is kept.
std::vector<Piece> clausesOf(const std::vector<Piece>& lines, const std::vector<size_t>& which) {
    std::vector<Piece> clauses;
    for (const size_t i : which) {
        for (Piece& clause : clausesOf(*lines[i].mentions.front().line))
            clauses.push_back(std::move(clause));
    }
    return clauses;
}

QStringList valuesOf(const std::vector<Mention>& mentions) {
    QStringList values;
    for (const Mention& mention : mentions)
        values << mention.number.value;
    return values;
}

QString shown(const Mention& mention) { return mention.line->text.mid(mention.number.begin, mention.number.length); }

/// The text around a place up to the signs, cut where it is long.
QString around(const QString& text, qsizetype begin, qsizetype end, const QString& signs) {
    constexpr qsizetype reach = 28; // characters to either side
    qsizetype from = begin, to = end;
    while (from > 0 && begin - from < reach && !signs.contains(text[from - 1]))
        --from;
    while (to < text.size() && to - end < reach && !signs.contains(text[to]))
        ++to;
    if (text[from].isLowSurrogate())
        ++from;
    if (to > end && text[to - 1].isHighSurrogate())
        --to;
    QString quote = text.sliced(from, to - from).simplified();
    if (from > 0 && !signs.contains(text[from - 1]))
        quote.prepend(u'…');
    if (to < text.size() && !signs.contains(text[to]))
        quote += u'…';
    return quote;
}

QString quote(const Mention& mention) {
    const QString& text = mention.line->text;
    const qsizetype begin = mention.number.begin;
    const qsizetype end = begin + mention.number.length;
    const QString own = around(text, begin, end, u"。；！？\t\n"_s);
    if (QStringView(text).first(begin).indexOf(u'\t') <= 0)
        return own;
    return around(text, 0, 0, u"\t\n"_s) + u' ' + own;
}

/// Those in a part of the list that no office program gives by itself.
std::vector<const Mention*> typed(const std::vector<Mention>& mentions, size_t from, size_t to) {
    std::vector<const Mention*> all;
    for (size_t i = from; i < to; ++i) {
        if (!mentions[i].given)
            all.push_back(&mentions[i]);
    }
    return all;
}

/// What holds far more numbers than the paper is none of it that somebody edited.
void requireSameSize(size_t data, size_t edited) {
    constexpr size_t times = 4, more = 1000;
    if (edited > times * data + more)
        throw base::Error(
            base::ErrorCode::BadValue,
            ComparisonText::tr("The text document holds %1 numbers where the paper has %2: it cannot be that paper.")
                .arg(edited)
                .arg(data));
}

class Comparer {
public:
    Comparison compare(const std::vector<Line>& data, const std::vector<Line>& edited) {
        const std::vector<Piece> first = piecesOf(data);
        const std::vector<Piece> second = piecesOf(edited);
        m_result.compared = static_cast<int>(mentionsOf(first).size());
        requireSameSize(mentionsOf(first).size(), mentionsOf(second).size());
        const std::vector<Pair> pairs = sameWords(first, second);
        for (const auto& [a, b] : pairs)
            comparePlaces(first[a], second[b]);
        const std::vector<Piece> restFirst = without(first, pairs, &Pair::first);
        const std::vector<Piece> restSecond = without(second, pairs, &Pair::second);
        for (const Group& group : alike(restFirst, restSecond))
            compareClauses(clausesOf(restFirst, group.first), clausesOf(restSecond, group.second));
        return finish();
    }
    Comparison compareAs(const Line& data, const std::vector<Line>& edited) {
        const std::vector<Piece> first = check::clausesOf(data);
        std::vector<Piece> second;
        for (const Line& line : edited) {
            const auto clauses = check::clausesOf(line);
            second.insert(second.end(), clauses.begin(), clauses.end());
        }
        m_result.compared = static_cast<int>(mentionsOf(first).size());
        compareClauses(first, second);
        return finish();
    }

private:
    void compareClauses(const std::vector<Piece>& first, const std::vector<Piece>& second) {
        std::vector<Piece> restFirst = first, restSecond = second;
        for (const auto pairing : {sameWords, sameEndings}) {
            const std::vector<Pair> pairs = pairing(restFirst, restSecond);
            for (const auto& [a, b] : pairs)
                comparePlaces(restFirst[a], restSecond[b]);
            restFirst = without(restFirst, pairs, &Pair::first);
            restSecond = without(restSecond, pairs, &Pair::second);
        }
        compareNumbers(mentionsOf(restFirst), mentionsOf(restSecond));
    }
    /// Numbers among the same words: each stands for the one at its place.
    void comparePlaces(const Piece& first, const Piece& second) {
        for (size_t i = 0; i < first.mentions.size(); ++i) {
            if (first.mentions[i].number.value != second.mentions[i].number.value && !first.mentions[i].given)
                differ(&first.mentions[i], &second.mentions[i]);
        }
    }
    /// Numbers among other words, in order: what stands between two equal ones stands one for the other.
    void compareNumbers(const std::vector<Mention>& first, const std::vector<Mention>& second) {
        auto anchors = commonSubsequence(valuesOf(first), valuesOf(second));
        anchors.emplace_back(first.size(), second.size());
        size_t a = 0, b = 0;
        for (const Pair& anchor : anchors) {
            const auto expected = typed(first, a, anchor.first);
            const auto found = typed(second, b, anchor.second);
            for (size_t i = 0; i < std::max(expected.size(), found.size()); ++i)
                differ(i < expected.size() ? expected[i] : nullptr, i < found.size() ? found[i] : nullptr);
            a = anchor.first + 1;
            b = anchor.second + 1;
        }
    }
    void differ(const Mention* expected, const Mention* found) {
        m_result.differences.push_back({quote(found ? *found : *expected), expected ? shown(*expected) : QString(),
                                        found ? shown(*found) : QString(), expected ? expected->source : QString()});
    }
    Comparison finish() {
        const auto unlike = std::count_if(m_result.differences.begin(), m_result.differences.end(),
                                          [](const Difference& difference) { return !difference.expected.isEmpty(); });
        m_result.equal = m_result.compared - static_cast<int>(unlike);
        return std::move(m_result);
    }

    Comparison m_result;
};

} // namespace

QString sentenceOf(const Difference& difference) {
    if (difference.expected.isEmpty())
        return ComparisonText::tr("\"%1\": %2 is not in the data.").arg(difference.where, difference.found);
    if (difference.found.isEmpty())
        return ComparisonText::tr("\"%1\": the %2 of the data is left out.").arg(difference.where, difference.expected);
    return ComparisonText::tr("\"%1\": %2 stands where the data has %3.")
        .arg(difference.where, difference.found, difference.expected);
}

Comparison compare(const std::vector<Line>& data, const std::vector<Line>& edited) { return Comparer().compare(data, edited); }

Comparison compare(const Paper& paper, const std::vector<Line>& edited) { return compare(linesOf(paper), edited); }

Comparison compare(const Paragraph& paragraph, const QString& edited) {
    Line line{edited};
    dropUnseen(line);
    return Comparer().compareAs(lineOf(paragraph), {line});
}

} // namespace xundu::papers::check
