#include "core/supervision/Evaluation.h"

#include "core/base/Error.h"
#include "core/supervision/CriterionScores.h"

#include <algorithm>

namespace xundu::supervision {
namespace {

using base::Fraction;

constexpr int shownDecimals = 2;

void addMerits(UnitScore& score, const EvaluationRules& rules) {
    for (const Merit& merit : score.merits) {
        if (merit.isDeduction())
            score.deduction = score.deduction - Fraction(merit.points);
        else
            score.bonuses = score.bonuses + Fraction(merit.points);
    }
    score.bonus = std::min(score.bonuses, Fraction(rules.bonusMost));
}

void addUp(UnitScore& score) {
    for (const CriterionScore& criterion : score.criteria)
        score.total = score.total + criterion.points;
    score.total = score.total + score.bonus - score.deduction;
    score.cutAtZero = score.total.isNegative();
    if (score.cutAtZero)
        score.total = 0;
}

UnitScore scoreOf(const plan::Plan& plan, const EvaluationFacts& facts, const EvaluationRules& rules, const UnitFacts& own,
                  Rates rates) {
    UnitScore score{.unit = own.unit,
                    .criteria = {completionScore(plan, facts, rules, own, rates), onTimeScore(rules, own),
                                 qualityScore(rules, own), answeredScore(rules, own, facts.notices, facts.asOf)},
                    .sixDecimals = rates == Rates::SixDecimals,
                    .merits = own.merits,
                    .exemptions = own.exemptions};
    addMerits(score, rules);
    addUp(score);
    return score;
}

/// Rounds to as many decimals as are ever shown. Throws Error where the score's numbers are too long for that.
void requireShowable(const UnitScore& score) {
    const auto require = [](const Fraction& number) { static_cast<void>(number.rounded(base::Decimal::maxScale)); };
    require(score.total);
    const CriterionScore& completion = score.of(Criterion::Completion);
    require(completion.gained);
    require(completion.share.value_or(Fraction(0)));
    require(completion.points);
    for (const WorkingLine& line : completion.working) {
        if (const auto* task = std::get_if<TaskLine>(&line); task && task->share)
            require(*task->share);
    }
}

/// Exact, unless the rates of the unit's many tasks have no sum in 128 bits.
UnitScore bestScoreOf(const plan::Plan& plan, const EvaluationFacts& facts, const EvaluationRules& rules, const UnitFacts& own) {
    try {
        UnitScore score = scoreOf(plan, facts, rules, own, Rates::Exact);
        requireShowable(score);
        return score;
    } catch (const base::Error& error) {
        if (error.code() != base::ErrorCode::BadValue)
            throw;
        return scoreOf(plan, facts, rules, own, Rates::SixDecimals);
    }
}

void rank(std::vector<UnitScore>& units) {
    for (UnitScore& score : units) {
        const base::Decimal total = score.shownTotal();
        const auto ahead =
            std::count_if(units.begin(), units.end(), [&](const UnitScore& other) { return other.shownTotal() > total; });
        score.rank = static_cast<int>(ahead) + 1;
    }
}

} // namespace

const CriterionScore& UnitScore::of(Criterion criterion) const {
    const auto found =
        std::find_if(criteria.begin(), criteria.end(), [&](const CriterionScore& score) { return score.criterion == criterion; });
    Q_ASSERT(found != criteria.end());
    return *found;
}

base::Decimal UnitScore::shownTotal() const {
    return total.rounded(shownDecimals).value(); // from 0 to a hundred and the most of bonuses: it always fits
}

Evaluation evaluate(const plan::Plan& plan, const EvaluationFacts& facts, const EvaluationRules& rules) {
    Q_ASSERT(!faultOf(rules));
    const calendar::TenDay period = facts.status.period;
    const bool over = period >= calendar::TenDay::lastOf(plan.year()) && facts.asOf >= plan.lastDay();
    Evaluation evaluation{.rules = rules, .period = period, .asOf = facts.asOf, .draft = !over, .units = {}};
    for (const UnitFacts& own : byUnit(plan, facts))
        evaluation.units.push_back(bestScoreOf(plan, facts, rules, own));
    if (rules.ranked)
        rank(evaluation.units);
    return evaluation;
}

} // namespace xundu::supervision
