#pragma once

#include "ui/models/MeasureRows.h"
#include "ui/pages/tasks/TaskTab.h"

/// @file Measures with their milestones: dates and completion typed in place.

namespace xundu::ui {

class DataTable;
class Label;

class MeasuresTab : public TaskTab {
    Q_OBJECT
public:
    explicit MeasuresTab(const PageContext& context, QWidget* parent = nullptr);
    static QString title(const OfficeView& view, plan::TaskId task);
    void show(plan::TaskId task) override;

private:
    RowsModel<MeasureRow> m_model;
    DataTable* m_table;
    Label* m_text;
};

} // namespace xundu::ui
