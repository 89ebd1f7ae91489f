#pragma once

#include "core/store/Office.h"

/// @file Verbs on the plan's own words and parts: tasks, measures, milestones, indicators. Each runs inside an Action and throws
/// Error: BadCall for a part that the plan does not have, BadValue where a rule forbids the change. Texts are cleaned; an empty
/// one is refused.

namespace xundu::store::plans {

void setTaskTitle(Office& office, plan::TaskId task, const QString& title);
void setTaskText(Office& office, plan::TaskId task, const QString& text);

/// @return its number within the task: the next
int addMeasure(Office& office, plan::TaskId task, plan::MeasureKind kind, const QString& text);
void setMeasureText(Office& office, plan::TaskId task, int measure, const QString& text);
void setMeasureKind(Office& office, plan::TaskId task, int measure, plan::MeasureKind kind);
/// With its milestones. The numbers of the others stay.
void removeMeasure(Office& office, plan::TaskId task, int measure);

/// @return its id: M01-4 after M01-3
plan::MilestoneId addMilestone(Office& office, plan::TaskId task, int measure, const QString& text, std::optional<QDate> due);
void setMilestoneText(Office& office, const plan::MilestoneId& id, const QString& text);
void removeMilestone(Office& office, const plan::MilestoneId& id);

struct NewIndicator {
    plan::TaskId task;
    QString name; ///< also its words in the plan
    QString unit; ///< of measure
    plan::IndicatorKind kind = plan::IndicatorKind::Cumulative;
    plan::Comparison comparison = plan::Comparison::AtLeast;
    base::Decimal target;
};
/// Due with its task, without pace, baseline and source. BadValue for a kind that is counted unit by unit or in stages: such an
/// indicator comes with the plan alone. @return its code: I01-4 after I01-3
plan::IndicatorCode addIndicator(Office& office, const NewIndicator& indicator);
void setIndicatorName(Office& office, const plan::IndicatorCode& code, const QString& name);
void setIndicatorUnit(Office& office, const plan::IndicatorCode& code, const QString& unit);
/// BadValue where a figure of it was ever reported, or its target was changed with grounds: that stays on record.
void removeIndicator(Office& office, const plan::IndicatorCode& code);

} // namespace xundu::store::plans
