#pragma once

#include "core/papers/official/PeerWording.h"
#include "core/papers/official/Structure.h"

/// @file The sections of a unit's page, for the sheet and for the material of a meeting.

namespace xundu::papers::unit {

class UnitSections {
public:
    /// @param phrases outlives the sections; @pre the plan has the unit
    UnitSections(const official::Phrases& phrases, plan::UnitId unit);
    /// Those that have something to say; empty for a unit without any duty.
    std::vector<official::Section> all() const;
    /// A sentence of templates/unit-sheet.json.
    QString text(const QString& key, const Fields& fields = {}) const { return m_words.text(key, fields); }

private:
    std::vector<Block> tasks() const;
    Table tasksTable(const std::vector<const progress::TaskStanding*>& standings) const;
    std::vector<Block> indicators() const;
    std::vector<Block> reporting() const;
    std::vector<Block> supervision() const;
    std::vector<Block> asks() const;

    const official::Phrases& m_phrases;
    const plan::Unit& m_unit;
    official::PeerWording m_words;
    std::vector<plan::Duty> m_duties;
};

} // namespace xundu::papers::unit
