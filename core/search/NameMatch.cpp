#include "core/search/NameMatch.h"

#include "core/search/SearchText.h"

#include <algorithm>

namespace xundu::search {
namespace {

using Letters = std::vector<QString>;

bool standsAt(const QString& term, const Letters& initials, size_t place) {
    for (qsizetype i = 0; i < term.size(); ++i) {
        if (!initials[place + static_cast<size_t>(i)].contains(term.at(i)))
            return false;
    }
    return true;
}

std::optional<Rank> initialsRank(const QString& term, const Letters& initials) {
    const auto length = static_cast<size_t>(term.size());
    if (length > initials.size())
        return std::nullopt;
    if (standsAt(term, initials, 0))
        return length == initials.size() ? Rank::AllInitials : Rank::Initials;
    for (size_t place = 1; length > 1 && place + length <= initials.size(); ++place) {
        if (standsAt(term, initials, place))
            return Rank::Within;
    }
    return std::nullopt;
}

std::optional<Rank> rankIn(const QString& name, const Letters& initials, const QString& term) {
    if (name == term)
        return Rank::Exact;
    if (name.startsWith(term))
        return Rank::Prefix;
    if (const auto rank = initialsRank(term, initials))
        return rank;
    return name.contains(term) ? std::optional(Rank::Within) : std::nullopt;
}

} // namespace

SearchedNames::SearchedNames(const QStringList& names, const PinyinInitials& initials) {
    for (const QString& name : names) {
        const QString form = folded(name);
        if (!form.isEmpty())
            m_names.push_back({form, initials.of(form)});
    }
}

std::optional<Rank> SearchedNames::rankOf(const QStringList& terms) const {
    std::optional<Rank> worst;
    for (const QString& term : terms) {
        const auto rank = rankOf(term);
        if (!rank)
            return std::nullopt;
        worst = std::max(worst.value_or(*rank), *rank);
    }
    return worst;
}

std::optional<Rank> SearchedNames::rankOf(const QString& term) const {
    std::optional<Rank> best;
    for (const Name& name : m_names) {
        const auto rank = rankIn(name.folded, name.initials, term);
        if (rank)
            best = std::min(best.value_or(*rank), *rank);
    }
    return best;
}

} // namespace xundu::search
