#pragma once

#include "core/store/Office.h"

/// @file Verbs on the plan's own words and parts: tasks, measures, milestones, indicators. Each runs inside an Action and throws
/// Error: BadCall for a part that the plan does not have, BadValue where a rule forbids the change. Texts are polished
/// (rules.md 9): one that is empty or has more than 5,000 characters is refused; titles, names and units of measure are one line
/// of at most 200.

namespace xundu::store::plans {

void setTaskTitle(Office& office, plan::TaskId task, const QString& title);
void setTaskText(Office& office, plan::TaskId task, const QString& text);

/// @return its number within the task: the next
int addMeasure(Office& office, plan::TaskId task, plan::MeasureKind kind, const QString& text);
void setMeasureText(Office& office, plan::TaskId task, int measure, const QString& text);
void setMeasureKind(Office& office, plan::TaskId task, int measure, plan::MeasureKind kind);
/// With its milestones, where each could be removed. Its number is not used again.
void removeMeasure(Office& office, plan::TaskId task, int measure);

/// @return its id: M01-4 after M01-3
plan::MilestoneId addMilestone(Office& office, plan::TaskId task, int measure, const QString& text, std::optional<QDate> due);
void setMilestoneText(Office& office, const plan::MilestoneId& id, const QString& text);
/// BadValue where it was moved, or a closed 旬 tells of it: that stays on record. Its id is not used again.
void removeMilestone(Office& office, const plan::MilestoneId& id);

struct NewIndicator {
    plan::TaskId task;
    QString name; ///< also its words in the plan
    QString unit; ///< of measure
    plan::IndicatorKind kind = plan::IndicatorKind::Cumulative;
    plan::Comparison comparison = plan::Comparison::AtLeast;
    base::Decimal target;
};
/// Due with its task, from the task's first lead (inferred, rules.md 2), without pace and baseline. BadValue for a kind that is
/// counted unit by unit or in stages: such an indicator comes with the plan alone. @return its code: I01-4 after I01-3
plan::IndicatorCode addIndicator(Office& office, const NewIndicator& indicator);
void setIndicatorName(Office& office, const plan::IndicatorCode& code, const QString& name);
void setIndicatorUnit(Office& office, const plan::IndicatorCode& code, const QString& unit);
/// BadValue where a figure of it was ever reported, its target was changed with grounds, or a closed 旬 tells of it: that stays
/// on record. Its code is not used again.
void removeIndicator(Office& office, const plan::IndicatorCode& code);

} // namespace xundu::store::plans
