#include "core/papers/WordingEdit.h"

#include <algorithm>

namespace xundu::papers {
namespace {

bool splitsPair(const QString& text, qsizetype at) {
    return at > 0 && at < text.size() && text[at - 1].isHighSurrogate() && text[at].isLowSurrogate();
}

/// Where the sentence stands in the paragraph around the change, as the change within the sentence; nothing: nowhere.
std::optional<TextChange> changeWithin(const QString& sentence, const QString& paragraph, const TextChange& change) {
    const bool isWhole = sentence.size() == paragraph.size();
    const qsizetype end = change.begin + change.length;
    for (qsizetype at = sentence.isEmpty() ? -1 : paragraph.indexOf(sentence); at >= 0 && at <= change.begin;
         at = paragraph.indexOf(sentence, at + 1)) {
        const qsizetype sentenceEnd = at + sentence.size();
        const bool isAtEdge = change.length == 0 && (change.begin == at || change.begin == sentenceEnd);
        if (end <= sentenceEnd && (isWhole || !isAtEdge))
            return TextChange{change.begin - at, change.length, change.put};
    }
    return std::nullopt;
}

bool touches(const FilledSentence::Field& field, const TextChange& change) {
    const qsizetype end = field.begin + field.length;
    return change.length > 0 ? change.begin < end && change.begin + change.length > field.begin
                             : change.begin > field.begin && change.begin < end;
}

/// The sentence with the change made, its fields in braces again.
QString templateWith(const FilledSentence& filled, const TextChange& change) {
    QString text = filled.text;
    const auto put = [&] { text.replace(change.begin, change.length, change.put); };
    bool isPut = false;
    for (auto field = filled.fields.rbegin(); field != filled.fields.rend(); ++field) { // backwards: places before stay right
        if (!isPut && change.begin >= field->begin + field->length) {
            put();
            isPut = true;
        }
        text.replace(field->begin, field->length, u'{' + field->name + u'}');
    }
    if (!isPut)
        put();
    return text;
}

} // namespace

TextChange changeBetween(const QString& before, const QString& after) {
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype begin = 0;
    while (begin < most && before[begin] == after[begin])
        ++begin;
    if (splitsPair(before, begin) || splitsPair(after, begin))
        --begin;
    qsizetype tail = 0;
    while (tail < most - begin && before[before.size() - 1 - tail] == after[after.size() - 1 - tail])
        ++tail;
    if (splitsPair(before, before.size() - tail) || splitsPair(after, after.size() - tail))
        --tail;
    return {begin, before.size() - tail - begin, after.sliced(begin, after.size() - tail - begin)};
}

std::optional<OwnSentence> ownSentenceOf(const WordingLog& log, const QString& paragraph, const QString& edited) {
    const TextChange change = changeBetween(paragraph, edited);
    if (paragraph == edited || change.put.contains(u'{') || change.put.contains(u'}'))
        return std::nullopt;
    std::optional<OwnSentence> found;
    qsizetype smallest = paragraph.size() + 1;
    for (const FilledSentence& filled : log) {
        const bool isSmaller = filled.text.size() < smallest || (filled.text.size() == smallest && !found);
        const auto within = isSmaller ? changeWithin(filled.text, paragraph, change) : std::nullopt;
        if (!within)
            continue;
        smallest = filled.text.size();
        const bool isFilledIn = std::any_of(filled.fields.begin(), filled.fields.end(),
                                            [&](const FilledSentence::Field& field) { return touches(field, *within); });
        const QString text = isFilledIn ? QString() : templateWith(filled, *within);
        found = text.isEmpty() ? std::nullopt : std::optional(OwnSentence{filled.wording, filled.key, text});
    }
    return found;
}

} // namespace xundu::papers
