#pragma once

#include "core/supervision/Ids.h"
#include "ui/models/RowsModel.h"
#include "ui/pages/workbench/Pane.h"

namespace xundu::ui {

class DataTable;

/// One line of the due days.
struct DueDay {
    QDate day;
    QString what;
    QString note;
    std::optional<plan::TaskId> task; ///< of a milestone
    bool letter = false;              ///< an answer to one
    std::optional<supervision::AssignmentId> assignment{};
    friend bool operator==(const DueDay&, const DueDay&) = default;
};

/// By day: the forms of the 旬 shown and of the next; milestones not done, answers to letters, and items given to units that are
/// due within 30 days of today; of the latter two also what is overdue. What was closed and is to be looked at again, too.
/// @param counted whether letters and items are known yet; else they are left out
std::vector<DueDay> dueDays(const OfficeView& view, bool counted = true);

/// When what is due; each line leads to its page.
class DuePane : public Pane {
    Q_OBJECT
public:
    explicit DuePane(const PageContext& context);

    void show(const Bench& bench) override;

Q_SIGNALS:
    void taskWanted(qint64 task);
    void noticesWanted();
    void assignmentWanted(qint64 assignment);

private:
    void openCurrent();
    void measure();

    RowsModel<DueDay> m_rows;
    DataTable* m_table;
};

} // namespace xundu::ui
