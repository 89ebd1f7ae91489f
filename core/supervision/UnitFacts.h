#pragma once

#include "core/supervision/EvaluationFacts.h"

#include <map>
#include <set>

/// @file The facts of an evaluation sorted by the units that are evaluated. A section's are its unit's.

namespace xundu::supervision {

/// Points into the facts that it was made from.
struct UnitFacts {
    plan::UnitId unit;
    std::map<plan::TaskId, plan::Role> tasks{}; ///< of the last 旬; lead where the unit or a section of it leads
    struct Answers {
        calendar::TenDay period;
        const progress::UnitAnswers* answers; ///< of the unit or of a section
    };
    std::vector<Answers> answers{}; ///< by 旬
    struct Received {
        bool doubtful = false;
        QStringList reasons{}; ///< each once
    };
    std::map<calendar::TenDay, Received> returns{}; ///< several of one 旬 are doubtful together
    std::vector<const JudgedNotice*> notices{};
    std::vector<Merit> merits{};
    std::vector<Exemption> exemptions{};

    bool isExempt(plan::TaskId task) const;                          ///< as a whole
    bool isExempt(calendar::TenDay period) const;                    ///< as a whole
    bool isExempt(plan::TaskId task, calendar::TenDay period) const; ///< the answer, by whatever exemption
};

/// Of units without parent that have at least one duty in the last 旬, their sections' included, in the plan's order.
std::vector<UnitFacts> byUnit(const plan::Plan& plan, const EvaluationFacts& facts);

} // namespace xundu::supervision
