#pragma once

#include "ui/models/MeasureRows.h"
#include "ui/pages/tasks/TaskTab.h"

/// @file Measures with their milestones: typed in place, added and removed.

namespace xundu::ui {

class Button;
class DataTable;
class WrappedLabel;

class MeasuresTab : public TaskTab {
    Q_OBJECT
public:
    explicit MeasuresTab(const PageContext& context, QWidget* parent = nullptr);
    static QString title(const OfficeView& view, plan::TaskId task);
    void show(plan::TaskId task) override;

private:
    void addMeasure();
    void addMilestone();
    void removeCurrent();
    void change(const QString& title, const std::function<void(store::Office&)>& verb);
    const MeasureRow* current() const;
    void enableButtons();

    RowsModel<MeasureRow> m_model;
    DataTable* m_table;
    WrappedLabel* m_text;
    Button* m_addMeasure;
    Button* m_addMilestone;
    Button* m_remove;
    std::optional<plan::TaskId> m_task;
};

} // namespace xundu::ui
