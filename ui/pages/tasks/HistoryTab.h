#pragma once

#include "core/store/Journal.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/tasks/TaskTab.h"

/// @file Who changed what of a task, and when; below, the chosen entry field by field.

namespace xundu::ui {

class DataTable;

class HistoryTab : public TaskTab {
    Q_OBJECT
public:
    explicit HistoryTab(const PageContext& context, QWidget* parent = nullptr);
    static QString title(const OfficeView& view, plan::TaskId task);
    void show(plan::TaskId task) override;

private:
    void showChanges(int row);

    std::vector<store::ChangedRow> m_rows; ///< of the task shown
    RowsModel<store::JournalEntry> m_entries;
    RowsModel<store::FieldChange> m_changes;
    DataTable* m_entryTable;
    DataTable* m_changeTable;
};

} // namespace xundu::ui
