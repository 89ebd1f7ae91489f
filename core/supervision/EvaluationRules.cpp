#include "core/supervision/EvaluationRules.h"

using namespace Qt::Literals::StringLiterals;

namespace xundu::supervision {

QString codeOf(Criterion criterion) {
    switch (criterion) {
    case Criterion::Completion:
        return u"completion"_s;
    case Criterion::OnTime:
        return u"on_time"_s;
    case Criterion::Quality:
        return u"quality"_s;
    case Criterion::Answered:
        return u"answered"_s;
    }
    return {};
}

int EvaluationRules::pointsOf(Criterion criterion) const {
    switch (criterion) {
    case Criterion::Completion:
        return completion;
    case Criterion::OnTime:
        return onTime;
    case Criterion::Quality:
        return quality;
    case Criterion::Answered:
        return answered;
    }
    return 0;
}

std::optional<RulesFault> faultOf(const EvaluationRules& rules) {
    qint64 sum = 0;
    for (const Criterion criterion : criteria) {
        if (rules.pointsOf(criterion) < 0)
            return RulesFault::NegativePoints;
        sum += rules.pointsOf(criterion);
    }
    if (sum != 100)
        return RulesFault::NotAHundred;
    if (rules.lead.isNegative() || rules.co.isNegative() || (rules.lead.isZero() && rules.co.isZero()))
        return RulesFault::TaskWeights;
    return rules.bonusMost < 0 ? std::optional(RulesFault::NegativeBonus) : std::nullopt;
}

} // namespace xundu::supervision
