#pragma once

#include "core/store/Evidence.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/tasks/TaskTab.h"

/// @file Files that prove what was done for a task: dropped or chosen here, kept in the office file, opened as copies that nobody
/// can change.

namespace xundu::ui {

class Button;
class DataTable;
class DropStrip;
class WrappedLabel;

class EvidenceTab : public TaskTab {
    Q_OBJECT
public:
    explicit EvidenceTab(const PageContext& context, QWidget* parent = nullptr);
    static QString title(const OfficeView& view, plan::TaskId task);
    void show(plan::TaskId task) override;

protected:
    // Before the window takes what is dropped for returned forms.
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragLeaveEvent(QDragLeaveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    using Evidence = store::evidence::Evidence;

    std::vector<Column<Evidence>> columns() const;
    void dressTable();
    void chooseFiles();
    void take(const QStringList& paths);
    void removeSelected();
    void openCurrent();
    void refreshTools();
    bool isWritable() const { return view().office().isWritable(); }

    std::optional<plan::TaskId> m_task;
    RowsModel<Evidence> m_model;
    DropStrip* m_strip;
    Button* m_choose;
    Button* m_remove;
    DataTable* m_table;
    WrappedLabel* m_refused; ///< what was not taken, and why
};

} // namespace xundu::ui
