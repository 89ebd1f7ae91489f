#pragma once

#include "core/papers/official/Asks.h"
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
    /// The paper with the sections on the page that it has begun, or where that is more than a page can hold the same in tables.
    /// @param sections all() of them; @param opening the first sentence; empty: none
    Paper onOnePage(const Paper& begun, const std::vector<official::Section>& sections, const QString& opening = {}) const;
    /// A sentence of templates/unit-sheet.json.
    QString text(const QString& key, const Fields& fields = {}) const { return m_words.text(key, fields); }

private:
    struct Told {
        QString text{};
        std::optional<Table> table{};
    };
    static std::vector<Block> blocksOf(Told told);
    /// The same in less room: in tables, without headings and without the numbers of tasks.
    std::vector<Block> brief(const QString& opening) const;
    Told tasks(bool brief) const;
    Table tasksTable(const std::vector<const progress::TaskStanding*>& standings, bool brief) const; ///< brief: causes get room
    Told indicators() const;
    QString reporting() const;
    QStringList supervision() const;
    std::vector<Block> supervisionBlocks() const;
    std::vector<Block> asks() const;
    std::vector<official::Ask> ownAsks() const;

    const official::Phrases& m_phrases;
    const plan::Unit& m_unit;
    official::PeerWording m_words;
    std::vector<plan::Duty> m_duties;
};

} // namespace xundu::papers::unit
