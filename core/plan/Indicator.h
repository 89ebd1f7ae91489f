#pragma once

#include "core/base/Decimal.h"
#include "core/calendar/TenDay.h"
#include "core/plan/Ids.h"

#include <QDate>
#include <QString>

#include <optional>
#include <vector>

/// @file A measured target of one plan and how its course through the year is judged (rules.md 2 and 3).

namespace xundu::plan {

enum class IndicatorKind { Cumulative, Stock, YearlyStock, Ratio, EveryUnit, Growth, Milestone };

/// Whether the value is a part of a whole, so that a quotient may be typed for it: 27/60.
constexpr bool isRatio(IndicatorKind kind) { return kind == IndicatorKind::Ratio || kind == IndicatorKind::EveryUnit; }

enum class Comparison {
    AtLeast, ///< >=  以上 不低于 达到
    Above,   ///< >   超过 突破
    AtMost,  ///< <=  以内 控制在
    Around,  ///< ~   左右: within 5 %
};

enum class PaceKind { Even, Steps, YearEnd, Level, Unset };

struct PaceStep {
    calendar::TenDay period;
    base::Decimal value; ///< what should stand at the end of that 旬, in the indicator's unit
    friend bool operator==(const PaceStep&, const PaceStep&) = default;
};

struct Pace {
    PaceKind kind = PaceKind::Unset;
    std::vector<PaceStep> steps; ///< ordered by 旬; only for PaceKind::Steps, then not empty
    friend bool operator==(const Pace&, const Pace&) = default;
};

/// Where the plan states the indicator: the same one may stand among the goals and in several tasks, with other words.
struct Mention {
    std::optional<TaskId> task; ///< nothing: among the goals
    QString phrase;             ///< the plan's own words
    bool striving = false;      ///< 力争 争取 努力 governs this place
    friend bool operator==(const Mention&, const Mention&) = default;
};

/// A county's share of the city's target (分解).
struct Allocation {
    UnitId unit;
    base::Decimal target;
    friend bool operator==(const Allocation&, const Allocation&) = default;
};

/// Where an indicator stood when the year before ended.
struct PreviousEnd {
    base::Decimal value;
    calendar::TenDay asOf; ///< of the reading
    friend bool operator==(const PreviousEnd&, const PreviousEnd&) = default;
};

struct Indicator {
    IndicatorCode code;
    QString name;
    QString unit;         ///< of measure, as printed: 家 % 亿元 …
    base::Decimal target; ///< zero: not set yet, in a year that goes on from another
    IndicatorKind kind = IndicatorKind::Cumulative;
    Comparison comparison = Comparison::AtLeast;
    bool striving = false; ///< by the governing place: the goals' wording, else the task's
    std::optional<base::Decimal> baseline;
    Pace pace;
    QDate dueOn;
    std::vector<Mention> mentions;    ///< goals first, then by task; not empty
    std::optional<UnitId> source;     ///< 数据责任单位: its reading is the city's value; nothing for every_unit
    bool sourceInferred = true;       ///< until the office sets it
    std::optional<GroupId> everyUnit; ///< the units that must each pass; set just for IndicatorKind::EveryUnit
    std::vector<Allocation> allocations;
    std::optional<base::Decimal> originalTarget; ///< as issued, where it was changed since
    std::optional<PreviousEnd> previousEnd{};    ///< offered as its baseline

    bool hasTarget() const { return !target.isZero(); }
    bool isGoal() const;
    std::vector<TaskId> tasks() const; ///< that mention it, ascending
    /// Whether it counts things that have no parts, by its unit of measure: 家 个 项 件 人 …
    bool countsWholes() const;
    /// True where a smaller value is better.
    bool lowerIsBetter() const { return comparison == Comparison::AtMost; }
    friend bool operator==(const Indicator&, const Indicator&) = default;
};

} // namespace xundu::plan
