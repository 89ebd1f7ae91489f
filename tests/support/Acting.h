#pragma once

#include "core/store/Action.h"
#include "tests/support/TemporaryOffice.h"

/// @file Verbs of the store, each tried in an action of its own.

namespace xundu::tests {

template <class Verb>
void act(store::Office& office, Verb verb, const QString& title = QStringLiteral("Edit")) {
    store::Action action(office, title);
    verb();
    action.commit();
}

/// The code and, into `sentence`, the words of the refusal; nothing where it is done. Nothing is kept.
template <class Verb>
std::optional<base::ErrorCode> refusal(store::Office& office, Verb verb, QString* sentence = nullptr) {
    store::Action action(office, QStringLiteral("Edit"));
    return codeOfError(verb, sentence);
}

} // namespace xundu::tests
