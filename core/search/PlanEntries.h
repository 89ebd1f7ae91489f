#pragma once

#include "core/plan/Plan.h"
#include "core/search/NameMatch.h"

/// @file What of a plan can be found by name.

namespace xundu::search {

enum class EntryKind { Task, Programme, Measure, Milestone, Unit, Indicator };

struct PlanEntry {
    EntryKind kind = EntryKind::Task;
    QString name;                     ///< as printed
    std::vector<plan::TaskId> tasks;  ///< itself; a programme's; that of a measure or milestone; those a unit answers for
    std::optional<plan::UnitId> unit; ///< of a unit
    std::optional<plan::IndicatorCode> indicator; ///< of an indicator
    SearchedNames names;
};

class PlanEntries {
public:
    explicit PlanEntries(const plan::Plan& plan);

    struct Found {
        const PlanEntry* entry = nullptr; ///< lives as long as the PlanEntries
        Rank rank = Rank::Exact;
    };
    /// Best first, the plan's order within a rank. @param terms as search::termsOf gives them
    std::vector<Found> find(const QStringList& terms) const;

private:
    std::vector<PlanEntry> m_entries;
};

} // namespace xundu::search
