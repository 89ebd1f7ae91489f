#pragma once

#include "ui/models/Grounds.h"
#include "ui/models/OfficeView.h"
#include "ui/models/RowsModel.h"

/// @file A task's measures with their milestones, as one table that is edited in place.

namespace xundu::ui {

/// A measure, or one of its milestones (then `milestone` is set).
struct MeasureRow {
    plan::TaskId task;
    int measure = 0; ///< its number, or that of the measure of the milestone
    QString number;
    QString kind;
    QString text;
    std::optional<plan::Milestone> milestone;
    QString state; ///< done, overdue by …, due on …, without a date
    bool overdue = false;
};

/// @param period the 旬 as of which states are told
std::vector<MeasureRow> measureRows(const plan::Task& task, calendar::TenDay period);

/// Columns that edit through the store's verbs; a day that was set moves for a reason. @pre view outlives them
std::vector<Column<MeasureRow>> measureColumns(OfficeView& view, const AskGrounds& ask);

/// One action, whose title tells the grounds. @param day nothing: due on no day any more
/// @return the sentence where it cannot be
std::optional<QString> moveMilestone(OfficeView& view, plan::TaskId task, const plan::MilestoneId& id, std::optional<QDate> day,
                                     const store::plans::Reasoned& why);

} // namespace xundu::ui
