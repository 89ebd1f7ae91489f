#pragma once

#include "ui/models/MeasureRows.h"
#include "ui/models/OfficeView.h"
#include "ui/models/RowsModel.h"

/// @file What lies behind one cell of the schedule, as rows for the tables below it.

namespace xundu::ui {

/// A unit's answer on the task in the 旬, or that it is owed.
struct CellReport {
    QString unit;
    bool leads = false;
    bool owed = false;
    bool toCome = false; ///< its 旬 has not begun
    std::optional<progress::ProgressReport> report{};
    QString file{};   ///< the form it came with; empty: typed in
    QString target{}; ///< of a link to that form; empty: none
    QString state{};
};

/// By duty, leads first; units that owe nothing and said nothing are left out.
std::vector<CellReport> cellReports(const OfficeView& view, plan::TaskId task, calendar::TenDay period);
std::vector<Column<CellReport>> reportColumns();

/// A figure that the lights of the 旬 rest on.
struct CellReading {
    QString indicator;
    QString unit;
    progress::Reading reading;
};

/// @param status of the 旬 as shown
std::vector<CellReading> cellReadings(const plan::Plan& plan, plan::TaskId task, const progress::PeriodStatus& status);
std::vector<Column<CellReading>> readingColumns();

/// The task's milestones without its measures, as they stand at the end of the 旬.
std::vector<MeasureRow> cellMilestones(const plan::Task& task, calendar::TenDay period);
std::vector<Column<MeasureRow>> milestoneColumns();

} // namespace xundu::ui
