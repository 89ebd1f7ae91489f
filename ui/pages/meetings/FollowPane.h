#pragma once

#include "core/supervision/FollowUp.h"
#include "ui/models/AssignmentRows.h"
#include "ui/pages/PageContext.h"

#include <QWidget>

#include <map>

class QAction;
class QStackedWidget;

/// @file What meetings decided, leaders instructed and units asked for: how far it is, and what is done about it.

namespace xundu::ui {

class DataTable;
class FilterCombo;
class FlowLayout;
class FollowDetail;
class SearchField;
class WrappedLabel;

class FollowPane : public QWidget {
    Q_OBJECT
public:
    explicit FollowPane(const PageContext& context, QWidget* parent = nullptr);

    /// Shows these, narrowed by the filters.
    void show(std::vector<AssignmentRow> rows);
    /// Takes the filters away and chooses it.
    void showAssignment(supervision::AssignmentId id);
    /// Asks for an instruction or a matter to coordinate. @pre the origin is no meeting
    void enter(supervision::Origin origin);
    const std::vector<AssignmentRow>& shown() const { return m_model.rows(); }

Q_SIGNALS:
    void failed(const QString& sentence);
    void linkActivated(const QString& target);
    void narrowed(); ///< other rows are shown

private:
    using Kind = supervision::FollowUpKind;

    QWidget* buildFilters();
    QWidget* buildStack();
    QWidget* buildDeeds();
    void dressTable();
    void check(int column, const std::function<QString(const QString&)>& problem);
    /// A button below the table, which its menu offers as well.
    QAction* addDeed(FlowLayout& buttons, const QString& words, const std::function<void()>& run);
    void applyFilters();
    void clearFilters();
    void showCurrent();
    const AssignmentRow* current() const;
    void follow(Kind kind);
    void extend();
    void openPaper();
    void removeCurrent();
    bool isWritable() const { return m_context.view.office().isWritable(); }
    int year() const { return m_context.view.plan().year(); }

    PageContext m_context;
    std::vector<AssignmentRow> m_all;
    std::map<supervision::Origin, QStringList> m_notEntered; ///< lines that could not be: they come up again
    RowsModel<AssignmentRow> m_model;
    DataTable* m_table;
    QStackedWidget* m_stack; ///< the table, that nothing fits, or that nothing was given yet
    FilterCombo* m_state;
    FilterCombo* m_origin;
    SearchField* m_search;
    WrappedLabel* m_problem; ///< with what is being typed
    FollowDetail* m_detail;
    std::vector<std::pair<Kind, QAction*>> m_steps;
    QAction* m_open = nullptr;
    QAction* m_remove = nullptr;
};

} // namespace xundu::ui
