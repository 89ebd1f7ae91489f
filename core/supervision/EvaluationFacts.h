#pragma once

#include "core/progress/FormRecord.h"
#include "core/supervision/Notice.h"

/// @file What the evaluation of a year rests on, besides plan and rules (rules.md 7).

namespace xundu::supervision {

/// Points that the office gives or takes besides, with their proof.
struct Merit {
    qint64 id = 0;
    plan::UnitId unit;
    base::Decimal points; ///< below zero: a deduction
    QString reason;
    QString document;   ///< the proof
    QString fileName{}; ///< of a copy that the office file keeps; empty: none
    QString hash{};     ///< of its bytes
    QDate on;           ///< business date
    QString by{};

    bool isDeduction() const { return points.isNegative(); }
    friend bool operator==(const Merit&, const Merit&) = default;
};

/// What a unit is not judged by. At least one of task and 旬 is set.
struct Exemption {
    qint64 id = 0;
    plan::UnitId unit;
    std::optional<plan::TaskId> task{};       ///< alone: the task, and all answers on it …
    std::optional<calendar::TenDay> period{}; ///< … alone: all answers of the 旬, and its return; both: the one answer
    QString reason;
    QString document{};
    QDate on; ///< business date
    QString by{};
    friend bool operator==(const Exemption&, const Exemption&) = default;
};

/// What came in from a unit in a 旬.
struct ReturnQuality {
    plan::UnitId unit;
    calendar::TenDay period;
    bool doubtful = false; ///< a file was sent back, or taken with doubts that the office did not accept
    QStringList reasons{}; ///< codes of such doubts, or sent_back; empty unless doubtful
    friend bool operator==(const ReturnQuality&, const ReturnQuality&) = default;
};

struct JudgedNotice {
    Notice notice;
    NoticeStanding standing;
    friend bool operator==(const JudgedNotice&, const JudgedNotice&) = default;
};

/// All as known on the day `asOf`.
struct EvaluationFacts {
    progress::PeriodStatus status;                  ///< of the last 旬 that is evaluated
    std::vector<progress::Reading> readings{};      ///< of each (indicator, unit) the newest at or before it
    std::vector<progress::PeriodAnswers> answers{}; ///< of 旬 that are closed, or whose forms were due before the day
    std::vector<ReturnQuality> returns{};           ///< of a unit one in each 旬 in which something came in
    std::vector<JudgedNotice> notices{};
    std::vector<Merit> merits{};
    std::vector<Exemption> exemptions{};
    QDate asOf; ///< the limits of letters that end before it have passed
};

} // namespace xundu::supervision
