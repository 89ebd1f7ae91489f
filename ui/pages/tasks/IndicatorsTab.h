#pragma once

#include "ui/models/IndicatorRows.h"
#include "ui/pages/tasks/TaskTab.h"

/// @file A task's indicators; the light of the chosen one explains itself beside the table.

namespace xundu::ui {

class DataTable;
class EmptyState;
class LightCard;
class WrappedLabel;

class IndicatorsTab : public TaskTab {
    Q_OBJECT
public:
    explicit IndicatorsTab(const PageContext& context, QWidget* parent = nullptr);
    static QString title(const OfficeView& view, plan::TaskId task);
    void show(plan::TaskId task) override;

private:
    void explainRow(int row);

    RowsModel<IndicatorRow> m_model;
    DataTable* m_table;
    LightCard* m_card;
    WrappedLabel* m_phrases;
    QWidget* m_below = nullptr; ///< card and phrases
    EmptyState* m_empty;
};

} // namespace xundu::ui
