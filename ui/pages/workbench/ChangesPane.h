#pragma once

#include "ui/pages/workbench/Pane.h"

class QListView;
class QStackedWidget;
class QStandardItemModel;

namespace xundu::ui {

class EmptyState;
class LightTotals;

/// What changed since the 旬 before: lights first, the worse first, then values.
class ChangesPane : public Pane {
    Q_OBJECT
public:
    explicit ChangesPane(const PageContext& context);

    void show(const Bench& bench) override;

Q_SIGNALS:
    void taskWanted(qint64 task);

private:
    void addLight(const progress::LightChange& change);
    void addValue(const progress::ValueChange& change);

    LightTotals* m_totals;
    QStandardItemModel* m_model;
    QListView* m_list;
    EmptyState* m_empty;
    QStackedWidget* m_stack;
};

} // namespace xundu::ui
