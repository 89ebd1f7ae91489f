#pragma once

#include "ui/pages/workbench/Pane.h"

class QGridLayout;

namespace xundu::ui {

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

/// When what is due.
class DuePane : public Pane {
    Q_OBJECT
public:
    explicit DuePane(const PageContext& context);

    void show(const Bench& bench) override;

Q_SIGNALS:
    void taskWanted(qint64 task);

private:
    void addLine(const DueDay& due, QDate today);

    QWidget* m_list;
    QGridLayout* m_grid = nullptr; ///< made anew by show()
};

} // namespace xundu::ui
