#pragma once

#include "core/base/Decimal.h"

#include <QDate>
#include <QString>

#include <optional>

/// @file By what a year is evaluated (rules.md 7), under version.

namespace xundu::supervision {

/// What a unit gets points for.
enum class Criterion {
    Completion, ///< 任务完成
    OnTime,     ///< 按时报送
    Quality,    ///< 填报质量
    Answered,   ///< 督办办理
};
QString codeOf(Criterion criterion); ///< completion on_time quality answered
inline constexpr Criterion criteria[] = {Criterion::Completion, Criterion::OnTime, Criterion::Quality, Criterion::Answered};

/// One version. The points of the four criteria are of a hundred; tasks weigh against each other.
struct EvaluationRules {
    int version = 1;
    QString documentNumber{}; ///< 文号 of the paper that set it; empty: the program's defaults
    int completion = 60;
    int onTime = 20;
    int quality = 10;
    int answered = 10;
    int bonusMost = 5; ///< points that bonuses add at most
    base::Decimal lead = *base::Decimal::of(1);
    base::Decimal co = *base::Decimal::of(5, 1);
    bool ranked = false;
    QDate setOn{};
    QString setBy{};

    int pointsOf(Criterion criterion) const; ///< at most
    friend bool operator==(const EvaluationRules&, const EvaluationRules&) = default;
};

/// Why nothing can be evaluated by rules, in the order in which it is looked for.
enum class RulesFault {
    NegativePoints, ///< of a criterion
    NotAHundred,    ///< the criteria do not add up to it
    TaskWeights,    ///< below zero, or both are zero
    NegativeBonus,
};
std::optional<RulesFault> faultOf(const EvaluationRules& rules);

} // namespace xundu::supervision
