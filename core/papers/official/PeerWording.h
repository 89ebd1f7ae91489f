#pragma once

#include "core/papers/Wording.h"
#include "core/plan/Unit.h"

namespace xundu::papers::official {

/// Sentences to or about one unit. County governments and zones are no subordinates of the office: where a sentence has a form
/// `key`.peer, they get that one, in the words of 函 and 提示 (product.md, "Limits").
class PeerWording {
public:
    PeerWording(Wording words, const plan::Unit& unit)
        : m_words(std::move(words)), m_peer(unit.kind == plan::UnitKind::County || unit.kind == plan::UnitKind::Zone) {}

    QString text(const QString& key, const Fields& fields = {}) const {
        const QString peer = key + QStringLiteral(".peer");
        return m_words.text(m_peer && m_words.sentences().contains(peer) ? peer : key, fields);
    }

private:
    Wording m_words;
    bool m_peer;
};

} // namespace xundu::papers::official
