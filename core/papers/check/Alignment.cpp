#include "core/papers/check/Alignment.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>
#include <numeric>
#include <optional>

namespace xundu::papers::check {
namespace {

QStringList textsOf(const std::vector<Piece>& pieces, QString Piece::*text, size_t from, size_t to) {
    QStringList texts;
    for (size_t i = from; i < to; ++i)
        texts << pieces[i].*text;
    return texts;
}

/// Words that pieces share by chance are few.
constexpr double mostly = 0.5;

/// A piece's words two characters at a time, each pair once.
QSet<QString> bigrams(const QString& key) {
    QSet<QString> pairs;
    for (qsizetype i = 0; i + 1 < key.size(); ++i)
        pairs.insert(key.sliced(i, 2));
    return pairs;
}

/// For each piece of `from` the piece of `to` that shares most of its words, if that is most of the shorter one's.
class Likeness {
public:
    explicit Likeness(const std::vector<Piece>& to) {
        for (const Piece& piece : to) {
            const QSet<QString> pairs = bigrams(piece.key);
            for (const QString& pair : pairs)
                m_places[pair].push_back(m_sizes.size());
            m_sizes.push_back(pairs.size());
        }
    }
    std::optional<size_t> best(const Piece& piece) const {
        const QSet<QString> pairs = bigrams(piece.key);
        QMap<size_t, qsizetype> shared;
        for (const QString& pair : pairs) {
            for (const size_t place : m_places.value(pair))
                ++shared[place];
        }
        std::optional<size_t> best;
        double most = mostly;
        for (auto it = shared.cbegin(); it != shared.cend(); ++it) {
            const double part = static_cast<double>(it.value()) / static_cast<double>(std::min(pairs.size(), m_sizes[it.key()]));
            if (part > most) {
                most = part;
                best = it.key();
            }
        }
        return best;
    }

private:
    QHash<QString, std::vector<size_t>> m_places;
    std::vector<qsizetype> m_sizes;
};

/// Sets that grow together.
class Sets {
public:
    explicit Sets(size_t count) : m_parents(count) { std::iota(m_parents.begin(), m_parents.end(), size_t{0}); }
    size_t of(size_t member) {
        while (m_parents[member] != member)
            member = m_parents[member] = m_parents[m_parents[member]];
        return member;
    }
    void join(size_t a, size_t b) { m_parents[of(a)] = of(b); }

private:
    std::vector<size_t> m_parents;
};

/// Index by words of those that are found once.
QHash<QString, size_t> single(const std::vector<Piece>& pieces) {
    QHash<QString, int> counts;
    for (const Piece& piece : pieces)
        ++counts[piece.key];
    QHash<QString, size_t> places;
    for (size_t i = 0; i < pieces.size(); ++i) {
        if (counts.value(pieces[i].key) == 1)
            places.insert(pieces[i].key, i);
    }
    return places;
}

/// A moved piece is known by its words; a number and one more character are none.
bool hasWords(const QString& key) { return key.size() - key.count(u'#') >= 2; }

} // namespace

std::vector<Pair> commonSubsequence(const QStringList& first, const QStringList& second) {
    struct Step {
        Pair pair;
        std::optional<size_t> before; ///< in `steps`
    };
    QHash<QString, std::vector<size_t>> places;
    for (size_t i = static_cast<size_t>(second.size()); i-- > 0;)
        places[second[static_cast<qsizetype>(i)]].push_back(i);
    std::vector<Step> steps;
    std::vector<size_t> ends; // of the best sequence of each length: its last step
    for (size_t i = 0; i < static_cast<size_t>(first.size()); ++i) {
        for (const size_t place : places.value(first[static_cast<qsizetype>(i)])) {
            const auto end = std::lower_bound(ends.begin(), ends.end(), place,
                                              [&](size_t step, size_t wanted) { return steps[step].pair.second < wanted; });
            const auto before = end == ends.begin() ? std::nullopt : std::optional(*(end - 1));
            if (end == ends.end())
                ends.push_back(steps.size());
            else
                *end = steps.size();
            steps.push_back({{i, place}, before});
        }
    }
    std::vector<Pair> pairs;
    for (auto at = ends.empty() ? std::nullopt : std::optional(ends.back()); at; at = steps[*at].before)
        pairs.push_back(steps[*at].pair);
    std::reverse(pairs.begin(), pairs.end());
    return pairs;
}

std::vector<Pair> sameWords(const std::vector<Piece>& first, const std::vector<Piece>& second) {
    std::vector<Pair> pairs;
    Pair from{0, 0};
    auto anchors =
        commonSubsequence(textsOf(first, &Piece::form, 0, first.size()), textsOf(second, &Piece::form, 0, second.size()));
    anchors.emplace_back(first.size(), second.size());
    for (const Pair& anchor : anchors) { // between two of them, by words alone
        for (const auto& [a, b] : commonSubsequence(textsOf(first, &Piece::key, from.first, anchor.first),
                                                    textsOf(second, &Piece::key, from.second, anchor.second)))
            pairs.emplace_back(from.first + a, from.second + b);
        if (anchor.first < first.size())
            pairs.push_back(anchor);
        from = {anchor.first + 1, anchor.second + 1};
    }
    QSet<size_t> paired, taken;
    for (const auto& [a, b] : pairs) {
        paired.insert(a);
        taken.insert(b);
    }
    const auto left = single(first);
    const auto right = single(second);
    for (auto it = left.cbegin(); it != left.cend(); ++it) {
        const auto other = right.constFind(it.key());
        if (other != right.cend() && hasWords(it.key()) && !paired.contains(*it) && !taken.contains(*other))
            pairs.emplace_back(*it, *other);
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

std::vector<Pair> sameEndings(const std::vector<Piece>& first, const std::vector<Piece>& second) {
    constexpr size_t most = 500; // clauses of a side: each is held against each
    struct Likely {
        qsizetype words;
        bool equal;
        Pair pair;
    };
    if (first.size() > most || second.size() > most)
        return {};
    std::vector<Likely> all;
    for (size_t a = 0; a < first.size(); ++a) {
        for (size_t b = 0; b < second.size(); ++b) {
            const bool longer = first[a].key.size() > second[b].key.size();
            const Piece& whole = longer ? first[a] : second[b];
            const Piece& ending = longer ? second[b] : first[a];
            if (hasWords(ending.key) && whole.key.endsWith(ending.key) && whole.mentions.size() == ending.mentions.size())
                all.push_back({ending.key.size(), whole.form.endsWith(ending.form), {a, b}});
        }
    }
    std::stable_sort(all.begin(), all.end(),
                     [](const Likely& a, const Likely& b) { return std::pair(a.words, a.equal) > std::pair(b.words, b.equal); });
    std::vector<Pair> pairs;
    std::vector<bool> paired(first.size()), taken(second.size());
    for (const Likely& likely : all) {
        const auto [a, b] = likely.pair;
        if (paired[a] || taken[b])
            continue;
        paired[a] = taken[b] = true;
        pairs.push_back(likely.pair);
    }
    std::sort(pairs.begin(), pairs.end());
    return pairs;
}

std::vector<Group> alike(const std::vector<Piece>& first, const std::vector<Piece>& second) {
    Sets sets(first.size() + second.size());
    const Likeness toFirst(first), toSecond(second);
    for (size_t i = 0; i < first.size(); ++i) {
        if (const auto best = toSecond.best(first[i]))
            sets.join(i, first.size() + *best);
    }
    for (size_t i = 0; i < second.size(); ++i) {
        if (const auto best = toFirst.best(second[i]))
            sets.join(first.size() + i, *best);
    }
    QMap<size_t, Group> groups;
    for (size_t i = 0; i < first.size(); ++i)
        groups[sets.of(i)].first.push_back(i);
    for (size_t i = 0; i < second.size(); ++i)
        groups[sets.of(first.size() + i)].second.push_back(i);
    return {groups.cbegin(), groups.cend()};
}

} // namespace xundu::papers::check
