#pragma once

#include "core/progress/MilestoneState.h"
#include "core/supervision/EvaluationFacts.h"

#include <variant>

/// @file What a score is reckoned from, line by line, down to readings, letters and reasons: values that paper and screen put
/// into words.

namespace xundu::supervision {

/// Against what an indicator is judged for a unit.
enum class Measured {
    City,     ///< the city's value against its target
    OwnShare, ///< the unit's own value against its share
    OwnPass,  ///< whether the unit passes, where every unit has to
};

struct IndicatorPart {
    plan::IndicatorCode code;
    Measured by = Measured::City;
    std::optional<base::Fraction> value{};    ///< of every_unit in the city, how many units pass
    base::Fraction target{};                  ///< of every_unit in the city, how many units there are; zero: not set
    std::optional<base::Fraction> baseline{}; ///< that both are counted from
    std::optional<base::Fraction> progress{}; ///< as it is, below 0 and over 1 too
    std::vector<progress::Reading> from{};    ///< what the value is made of
    std::optional<base::Fraction> share{};    ///< as it counts, 0 to 1; nothing: there is no figure, it is left out
    friend bool operator==(const IndicatorPart&, const IndicatorPart&) = default;
};

struct MilestonePart {
    plan::MilestoneId id;
    progress::MilestoneState state = progress::MilestoneState::Planned;
    QDate dueOn;
    std::optional<QDate> doneOn{};         ///< just where it is done
    std::optional<base::Fraction> share{}; ///< 1 done, 0 overdue; nothing: its day is not over, it is left out
    friend bool operator==(const MilestonePart&, const MilestonePart&) = default;
};

/// A task of the unit or of its sections.
struct TaskLine {
    plan::TaskId task;
    plan::Role role = plan::Role::Co;
    base::Decimal weight{};
    std::optional<QDate> closedOn{}; ///< 销号, by the last 旬: then it is done, and has no parts here
    std::vector<IndicatorPart> indicators{};
    std::vector<MilestonePart> milestones{}; ///< those with a day
    std::optional<base::Fraction> share{};   ///< the mean of its parts; nothing: no part can be judged, the task is left out
    friend bool operator==(const TaskLine&, const TaskLine&) = default;
};

/// A required answer that was not on time.
struct AnswerLine {
    calendar::TenDay period;
    plan::TaskId task;
    plan::UnitId unit; ///< the unit, or the section of it that owed the answer
    bool late = false; ///< else it is missing
    friend bool operator==(const AnswerLine&, const AnswerLine&) = default;
};

/// A 旬 whose return was doubtful.
struct ReturnLine {
    calendar::TenDay period;
    QStringList reasons{}; ///< as ReturnQuality has them, each once
    friend bool operator==(const ReturnLine&, const ReturnLine&) = default;
};

enum class LetterOutcome {
    Answered,   ///< in time
    Settled,    ///< 催办 that closed by itself: in time
    Late,       ///< answered after the limit
    Unanswered, ///< the limit passed
    Running,    ///< the limit has not passed: not counted
};

/// A letter with an answer limit.
struct LetterLine {
    std::optional<NoticeId> id{};
    QString number{}; ///< empty: the list within the host unit
    Step step = Step::Urge;
    calendar::TenDay period;
    QDate originalDueOn; ///< as first set
    QDate dueOn;         ///< as extended
    std::optional<QDate> answeredOn{};
    LetterOutcome outcome = LetterOutcome::Running;
    std::optional<NoticeId> escalation{}; ///< the 督办 that names it as unanswered
    QString escalationNumber{};
    friend bool operator==(const LetterLine&, const LetterLine&) = default;
};

/// An exemption stands with the criteria that it takes something out of.
using WorkingLine = std::variant<TaskLine, AnswerLine, ReturnLine, LetterLine, Exemption>;

} // namespace xundu::supervision
