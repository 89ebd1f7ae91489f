#pragma once

#include "core/search/PinyinInitials.h"

#include <QStringList>

#include <optional>

/// @file How well a name answers a question.

namespace xundu::search {

/// The best first.
enum class Rank {
    Exact,
    Prefix,
    AllInitials, ///< of the whole name
    Initials,    ///< from the name's beginning
    Within,      ///< words or initials somewhere in the name
};

/// The names of one thing, ready to be asked for: full, short, number.
class SearchedNames {
public:
    SearchedNames(const QStringList& names, const PinyinInitials& initials);

    /// Of one term the best that any name gives, of several the worst of these; nothing: one of them is in no name. A single
    /// letter is an initial at a name's beginning alone. @param terms as search::termsOf gives them
    std::optional<Rank> rankOf(const QStringList& terms) const;

private:
    struct Name {
        QString folded;
        std::vector<QString> initials; ///< as of PinyinInitials
    };
    std::optional<Rank> rankOf(const QString& term) const;

    std::vector<Name> m_names;
};

} // namespace xundu::search
