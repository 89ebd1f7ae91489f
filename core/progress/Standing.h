#pragma once

#include "core/plan/Duty.h"
#include "core/progress/Light.h"
#include "core/progress/Pace.h"
#include "core/progress/RuleBook.h"

/// @file How an indicator and a task stand at the end of a 旬 (rules.md 2–5). Pure: values in, values out.

namespace xundu::progress {

/// What is known of one unit's readings of one indicator up to a 旬.
struct UnitReadings {
    Reading latest; ///< the newest at or before the 旬 shown
    std::optional<Reading>
        earlier; ///< for the forecast: the newest at least six 旬 before `latest`, else the year's first before it
    friend bool operator==(const UnitReadings&, const UnitReadings&) = default;
};

/// The city's value of an indicator and what it rests on.
struct CityValue {
    base::Fraction value;
    calendar::TenDay asOf; ///< 旬 of the newest reading in it
    bool summed = false;   ///< from counties and zone, since the source has no reading
    std::vector<Reading> from;
    friend bool operator==(const CityValue&, const CityValue&) = default;
};

struct IndicatorStanding {
    plan::IndicatorCode code;
    std::optional<CityValue> value;
    std::optional<base::Fraction> progress;
    std::optional<base::Fraction> expected;
    std::optional<base::Fraction> lagPoints;
    Light light = Light::None;
    bool stale = false; ///< green, yellow or red on a reading older than the 旬 shown
    Reason reason;
    std::optional<base::Fraction> neededPerPeriod;
    std::optional<base::Fraction> forecast;        ///< value at year end
    std::optional<base::Fraction> recentPerPeriod; ///< what a 旬 brought lately: the forecast's slope
    friend bool operator==(const IndicatorStanding&, const IndicatorStanding&) = default;
};

/// The office's own verdict on a task in one 旬.
struct LightOverride {
    plan::TaskId task;
    Light light = Light::None;
    QString reason;
    QString by;
    friend bool operator==(const LightOverride&, const LightOverride&) = default;
};

struct TaskStanding {
    plan::TaskId task;
    Light light = Light::None;    ///< what is shown: the override where there is one
    Light computed = Light::None; ///< by the rules
    bool overridden = false;
    bool stale = false;
    bool selfAssessed = false;
    std::vector<Reason> reasons; ///< an override first, then those that decide the computed light, then the rest by need
    friend bool operator==(const TaskStanding&, const TaskStanding&) = default;
};

/// One (task, unit) answer as it arrived, without its words.
struct Receipt {
    plan::TaskId task;
    plan::UnitId unit;
    QDate receivedOn;
    bool unchanged = false;
    friend bool operator==(const Receipt&, const Receipt&) = default;
};

/// The newest self-assessment of a lead on a task, at or before the 旬 shown.
struct SelfAssessment {
    plan::TaskId task;
    plan::UnitId unit;
    calendar::TenDay period;
    Assessment assessment = Assessment::Normal;
    friend bool operator==(const SelfAssessment&, const SelfAssessment&) = default;
};

/// All that the rules need to know of a 旬 besides the plan.
struct PeriodFacts {
    std::vector<UnitReadings> readings;
    std::vector<Receipt> receipts; ///< of this 旬
    std::vector<SelfAssessment> assessments;
    std::vector<LightOverride> overrides; ///< of this 旬
    bool closed = false;
};

struct MissingReport {
    plan::UnitId unit;
    std::vector<plan::TaskId> tasks;
    friend bool operator==(const MissingReport&, const MissingReport&) = default;
};

/// Counts required (task, unit) answers of the 旬.
struct Reporting {
    int expected = 0;
    int received = 0; ///< of the required, late ones included
    int late = 0;
    std::vector<MissingReport> missing; ///< in the plan's order of units
    friend bool operator==(const Reporting&, const Reporting&) = default;
};

/// What one unit owed in a 旬 (rules.md 5). An answer that was not required stands in none of the lists.
struct UnitAnswers {
    plan::UnitId unit;
    std::vector<plan::TaskId> onTime;
    std::vector<plan::TaskId> late;
    std::vector<plan::TaskId> missing;
    int required() const { return static_cast<int>(onTime.size() + late.size() + missing.size()); }
    friend bool operator==(const UnitAnswers&, const UnitAnswers&) = default;
};

struct PeriodStatus {
    calendar::TenDay period;
    QDate dueOn;
    bool closed = false;
    int ruleVersion = 1;
    Reporting reporting;
    std::vector<TaskStanding> tasks;           ///< in the plan's order
    std::vector<IndicatorStanding> indicators; ///< by code
    std::vector<UnitAnswers> answers{};        ///< of all units that owed one, in the plan's order

    const TaskStanding* task(plan::TaskId id) const;
    const IndicatorStanding* indicator(const plan::IndicatorCode& code) const;
    friend bool operator==(const PeriodStatus&, const PeriodStatus&) = default;
};

/// The city's value from the units' newest readings: the source's own, else Σ over counties and zone (ratio: Σnum/Σden);
/// every_unit: the count of units that pass. Readings of other units and of other indicators are left out.
std::optional<CityValue> cityValue(const plan::Plan& plan, const plan::Indicator& indicator, const std::vector<Reading>& latest);

/// The city's value 旬 by 旬. @param readings of the indicator, oldest first
std::vector<std::optional<CityValue>> cityCourse(const plan::Plan& plan, const plan::Indicator& indicator,
                                                 const std::vector<Reading>& readings, calendar::TenDay from,
                                                 calendar::TenDay to);

/// @param readings of this indicator; those of others are left out
IndicatorStanding standingOf(const plan::Plan& plan, const plan::Indicator& indicator, const std::vector<UnitReadings>& readings,
                             calendar::TenDay period, const RuleBook& rules);

/// Everything about one 旬. @param indicators standings of all the plan's indicators are computed inside
PeriodStatus statusOf(const plan::Plan& plan, const PeriodFacts& facts, calendar::TenDay period, const RuleBook& rules,
                      const calendar::WorkCalendar& calendar);

} // namespace xundu::progress
