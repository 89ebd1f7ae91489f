#pragma once

#include "ui/models/IndicatorRows.h"
#include "ui/pages/tasks/TaskTab.h"

class QBoxLayout;

/// @file A task at one glance: why its light shines, the course of the number behind it, all its numbers, plan and latest words.

namespace xundu::ui {

class CurveChart;
class DataTable;
class Label;
class LightCard;
class WrappedLabel;

class OverviewTab : public TaskTab {
    Q_OBJECT
public:
    explicit OverviewTab(const PageContext& context, QWidget* parent = nullptr);
    static QString title(const OfficeView& view, plan::TaskId task);
    void show(plan::TaskId task) override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void showWords(plan::TaskId task);
    void fitTable();
    void arrange();

    RowsModel<IndicatorRow> m_model;
    LightCard* m_card;
    CurveChart* m_curve;
    DataTable* m_table;
    WrappedLabel* m_planText;
    WrappedLabel* m_due;
    Label* m_wordsTitle;
    WrappedLabel* m_words;
    QBoxLayout* m_sides = nullptr;
    QBoxLayout* m_top = nullptr;
};

} // namespace xundu::ui
