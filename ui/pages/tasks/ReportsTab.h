#pragma once

#include "ui/models/RowsModel.h"
#include "ui/pages/tasks/TaskTab.h"

/// @file What units have said of a task, 旬 by 旬; the chosen report beside the unit's earlier ones, or beside what the other
/// units say, changes marked.

namespace xundu::ui {

class AccentLink;
class DataTable;
class EmptyState;
class ReportColumns;
class Segment;

struct ReportRow {
    progress::ProgressReport report;
    std::optional<progress::ProgressReport> before; ///< the same unit's one before
    QString unit;
    bool late = false;
};

class ReportsTab : public TaskTab {
    Q_OBJECT
public:
    explicit ReportsTab(const PageContext& context, QWidget* parent = nullptr);
    static QString title(const OfficeView& view, plan::TaskId task);
    void show(plan::TaskId task) override;
    void chooseReport(calendar::TenDay period, plan::UnitId unit) override;

private:
    void compare(int row);
    /// The reports that stand beside the chosen one, in the order shown; itself among them.
    std::vector<ReportRow> besides(const ReportRow& chosen) const;
    void showForm(const progress::ProgressReport& report);

    RowsModel<ReportRow> m_model;
    QString m_formTarget; ///< empty: the unit's form was not taken as a file
    DataTable* m_table;
    EmptyState* m_empty;
    QWidget* m_sides;
    Segment* m_span;
    AccentLink* m_form; ///< the form that the unit sent for that 旬
    ReportColumns* m_columns;
};

} // namespace xundu::ui
