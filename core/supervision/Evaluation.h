#pragma once

#include "core/supervision/EvaluationRules.h"
#include "core/supervision/EvaluationWorking.h"

/// @file 年度监测评价: what every unit scores in a year, with the working (rules.md 7). Pure: the same facts under other rules
/// are a "what if".
///
/// Evaluated are units without parent that have at least one duty in the last 旬 (plan::dutiesIn), their sections' duties
/// included; a section's answers, tasks, letters, merits and exemptions are its parent's. Each criterion gives its points times
/// a share:
/// - completion: Σ w·p / Σ w over the unit's tasks, p as completionOf() has it, w by whether the unit leads; a task that has no
///   part to judge is left out
/// - on time: required answers received on time / required
/// - quality: 旬 with something received less doubtful ones / 旬 with something received; 0 where nothing was received although
///   something was required
/// - answered: letters with an answer limit that were dealt with in time / those and the ones whose limit passed. In time: the
///   first answer, or without one the closing (销号), came not after the limit as extended; or a 催办 closed by itself and no
///   督办 names it as unanswered
///
/// A criterion without basis (nothing to divide by, but for the 0 above) gives its full points. Exemptions: of a task, it leaves
/// completion and its answers leave "on time"; of a 旬, its answers and its return leave "on time" and quality; of both, the one
/// answer leaves "on time".
///
/// Total: the criteria's points and the bonuses, these at most `bonusMost` together, less all deductions, never below 0.

namespace xundu::supervision {

struct CriterionScore {
    Criterion criterion = Criterion::Completion;
    int most = 0;                          ///< points
    base::Fraction gained{};               ///< Σ w·p; answers, 旬 or letters
    base::Fraction possible{};             ///< what it is divided by
    std::optional<base::Fraction> share{}; ///< nothing: no basis
    base::Fraction points{};
    std::vector<WorkingLine> working{};
    friend bool operator==(const CriterionScore&, const CriterionScore&) = default;
};

struct UnitScore {
    plan::UnitId unit;
    std::vector<CriterionScore> criteria{}; ///< in their order, one of each
    bool sixDecimals = false;               ///< rates of tasks are rounded so, since no exact number holds their sum
    base::Fraction bonuses{};               ///< all of them …
    base::Fraction bonus{};                 ///< … and what of it counts
    base::Fraction deduction{};
    base::Fraction total{};
    bool cutAtZero = false;    ///< the total would be below
    std::optional<int> rank{}; ///< only where the rules ask: by shownTotal(), equal ones share it, the next is left out: 1 2 2 4
    std::vector<Merit> merits{};
    std::vector<Exemption> exemptions{};

    const CriterionScore& of(Criterion criterion) const;
    base::Decimal shownTotal() const; ///< two decimals, half away from zero
    friend bool operator==(const UnitScore&, const UnitScore&) = default;
};

struct Evaluation {
    EvaluationRules rules;
    calendar::TenDay period; ///< the last that is evaluated
    QDate asOf;
    bool draft = true;            ///< the plan's year is not over
    std::vector<UnitScore> units; ///< in the plan's order
};

/// @pre the rules have no fault
Evaluation evaluate(const plan::Plan& plan, const EvaluationFacts& facts, const EvaluationRules& rules);

} // namespace xundu::supervision
