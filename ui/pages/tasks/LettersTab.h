#pragma once

#include "core/supervision/Notice.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/tasks/TaskTab.h"

/// @file Letters that tell of the task, and what meetings and leaders decided about it.

namespace xundu::ui {

class DataTable;

class LettersTab : public TaskTab {
    Q_OBJECT
public:
    explicit LettersTab(const PageContext& context, QWidget* parent = nullptr);

    static QString title(const OfficeView& view, plan::TaskId task);
    void show(plan::TaskId task) override;

private:
    struct Line {
        QString kind;   ///< a step of the ladder, or where an item comes from
        QString number; ///< of a letter; who gave an item
        QString units;
        QString words;
        QDate on;
        std::optional<QDate> due{};
        QString state;
        bool overdue = false;
        QString fileName{}; ///< of the paper that is kept; empty: none
        QString hash{};
    };

    static std::vector<Line> linesOf(const OfficeView& view, plan::TaskId task);
    static std::vector<Column<Line>> columns();
    void openCurrent();

    RowsModel<Line> m_model;
    DataTable* m_table;
};

} // namespace xundu::ui
