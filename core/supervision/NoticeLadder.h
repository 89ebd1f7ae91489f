#pragma once

#include "core/supervision/Notice.h"

/// @file The ladder 提醒 → 催办 → 督办: which letters it proposes for a 旬, and why others not (rules.md 6). Pure.

namespace xundu::supervision {

/// A matter that the office chose not to write about.
struct DroppedMatter {
    qint64 id = 0;
    plan::UnitId unit;
    calendar::TenDay period;
    Matter matter;
    QString reason{};
    QDate on{}; ///< business date
    QString by{};
    friend bool operator==(const DroppedMatter&, const DroppedMatter&) = default;
};

/// All that the ladder knows besides the plan.
struct LadderFacts {
    std::vector<progress::PeriodStatus> course; ///< consecutive 旬, oldest first, up to the one asked about; not empty
    std::vector<Assignment> assignments{};
    std::vector<Notice> notices{}; ///< of all 旬, later ones too
    std::vector<DroppedMatter> dropped{};
    QDate today{};

    calendar::TenDay period() const { return course.back().period; }
};

/// One letter: to one unit, about a 旬, with all its matters.
struct Proposal {
    plan::UnitId unit;
    bool internal = false; ///< to the host unit: a list by section, without number
    std::vector<Matter> matters;
    Step step() const { return highestOf(matters); }
    friend bool operator==(const Proposal&, const Proposal&) = default;
};

/// A matter that is not proposed, since it is dealt with already.
struct Withheld {
    plan::UnitId unit;
    Matter matter;
    std::optional<NoticeId> notice{}; ///< the letter that tells of it; nothing: the office dropped it …
    qint64 dropped = 0;               ///< … by this
    bool waits = false; ///< the letter of this 旬 had gone out when it came up: the next 旬 proposes it if it lasts
    friend bool operator==(const Withheld&, const Withheld&) = default;
};

struct Ladder {
    std::vector<Proposal> proposals; ///< in the plan's order of units
    std::vector<Withheld> withheld;
};

/// Of units that stand for themselves; a section's matters are its unit's. Before the due day of its forms nothing is proposed
/// for a 旬 that is open: what is missing may still come, and with it the lights.
Ladder ladderOf(const plan::Plan& plan, const LadderFacts& facts);

} // namespace xundu::supervision
