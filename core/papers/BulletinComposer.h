#pragma once

#include "core/papers/Paper.h"
#include "core/progress/Standing.h"

/// @file 旬工作调度通报 (documents.md, "bulletin").

namespace xundu::papers {

struct BulletinInput {
    const plan::Plan* plan = nullptr;                   ///< never null
    const progress::PeriodStatus* now = nullptr;        ///< never null: of the 旬 reported on
    const progress::PeriodStatus* last = nullptr;       ///< null: no 旬 with duties before it
    const progress::PeriodStatus* beforeLast = nullptr; ///< null: no 旬 with duties before the last
    std::vector<progress::ProgressReport> reports;      ///< of the 旬: their asks, and who was late
    std::optional<QDate> date;                          ///< of signing; else the 旬's last day
    bool demo = false;                                  ///< the returns are invented: said on every page
};

/// At most 4,000 characters before the annexes, however much there is to say: asks and the lagging list move to annexes first,
/// then causes are left out. The last annex lists all tasks, with units, as rules.md 8 orders, and lights.
/// @pre now, last and beforeLast are of the plan. Throws Error(BadValue) where the wording has a fault.
Paper composeBulletin(const BulletinInput& input);

} // namespace xundu::papers
