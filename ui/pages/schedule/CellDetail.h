#pragma once

#include "core/store/Journal.h"
#include "ui/pages/PageContext.h"
#include "ui/pages/schedule/CellRows.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

/// @file Below the schedule: the chosen cell's light and why it shines, what units said, figures, milestones, history.

namespace xundu::ui {

class FlowLayout;
class Course;
class DataTable;
class WhyPane;

class CellDetail : public QWidget {
    Q_OBJECT
public:
    /// @pre everything in context, and course, outlives the detail
    CellDetail(const PageContext& context, const Course& course);

    /// Shows the cell as it is now; also called again when figures changed.
    void show(plan::TaskId task, calendar::TenDay period);
    /// Only the bar of tabs.
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }
    void focusTable();
    QSize sizeHint() const override;

Q_SIGNALS:
    void taskWanted(qint64 task);
    void linkActivated(const QString& target);
    void tabPressed();
    void left(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Tab { Reports, Readings, Milestones, History };

    void buildTabs();
    void fill(); ///< the tab that is looked at
    void openReport(int row);
    void openReading(int row);

    PageContext m_context;
    const Course& m_course;
    std::optional<plan::TaskId> m_task;
    calendar::TenDay m_period;
    bool m_folded = false;
    WhyPane* m_why;
    QWidget* m_edge; ///< between the two
    FlowLayout* m_bar = nullptr;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    RowsModel<CellReport> m_reports;
    RowsModel<CellReading> m_readings;
    RowsModel<MeasureRow> m_milestones;
    RowsModel<store::JournalEntry> m_history;
    std::vector<DataTable*> m_tables; ///< by Tab
};

} // namespace xundu::ui
