#pragma once

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
    friend bool operator==(const DueDay&, const DueDay&) = default;
};

/// By day: the forms of the 旬 shown and of the next, and milestones not done that are due within 30 days of today.
std::vector<DueDay> dueDays(const OfficeView& view);

/// When what is due; a milestone leads to its task.
class DuePane : public Pane {
    Q_OBJECT
public:
    explicit DuePane(const PageContext& context);

    void show(const Bench& bench) override;

Q_SIGNALS:
    void taskWanted(qint64 task);

private:
    void openTask();
    void measure();

    RowsModel<DueDay> m_rows;
    DataTable* m_table;
};

} // namespace xundu::ui
