#pragma once

#include "ui/models/TaskTreeModel.h"
#include "ui/pages/Page.h"

class QBoxLayout;
class QStackedWidget;
class QTreeView;

/// @file Tasks: the tree by programme at the left, everything about the chosen one at the right; or, in their place, the ledger
/// of the plan's platforms or projects.

namespace xundu::ui {

class Card;
class FilterCombo;
class FilterTag;
class MeasureLedger;
class SearchField;
class Segment;
class TaskDetail;

class TasksPage : public Page {
    Q_OBJECT
public:
    explicit TasksPage(const PageContext& context, QWidget* parent = nullptr);

    static QString name();
    static constexpr Icon drawing = Icon::Tasks;
    static constexpr const char* manual = "tasks";
    void focusFirst() override;
    bool mayLeave() override;
    void showTask(plan::TaskId task);
    void showMeasures(plan::TaskId task);
    /// Shows what the unit said of the task in the 旬. @pre the 旬 shown is not before it
    void showReport(plan::TaskId task, calendar::TenDay period, plan::UnitId unit);
    /// Takes the filters away and shows just these. @param what they are, in a few words; empty: all
    void showOnly(const std::set<plan::TaskId>& tasks, const QString& what);
    /// Opens the form for what this unit says of the task.
    void recordFor(plan::TaskId task, plan::UnitId unit);

protected:
    void fit(const QSize& room) override;

private:
    void buildHeader();
    QWidget* buildTree();
    void fillFilters();
    void connectLedger();
    bool showsLedger() const;
    void showChosen(); ///< tasks, platforms or projects, narrowed by the filters
    void showNote();
    void chooseCurrent();
    void showFiltered(); ///< the tree, or that nothing is left
    int shownTasks() const;
    void clearFilters();

    TaskTreeModel m_tasks;
    TaskFilter m_filter;
    QTreeView* m_tree;
    TaskDetail* m_detail;
    MeasureLedger* m_ledger;
    QStackedWidget* m_stack; ///< tree and detail, or the ledger
    Segment* m_what;
    FilterCombo* m_light;
    FilterCombo* m_stage; ///< of the ledger, in place of the light
    FilterCombo* m_lead;
    SearchField* m_search;
    FilterTag* m_only;
    std::optional<calendar::TenDay> m_onlyIn; ///< the 旬 in which the tag was set: it says nothing of another
    QBoxLayout* m_columns;
    QWidget* m_treeCard = nullptr;
    Card* m_detailCard = nullptr;
    QStackedWidget* m_treeStack = nullptr;
};

} // namespace xundu::ui
