#pragma once

#include "ui/schedule/ScheduleModel.h"

#include <QTableView>

/// @file The schedule on screen: cells that scroll between heads that stay, milestones on the lines between 旬, today's line;
/// milestones that are taken to another 旬.

namespace xundu::ui {

class CornerHead;
class TaskHeader;
struct Theme;

/// A milestone that is to stand in another 旬.
struct MilestoneMove {
    plan::TaskId task;
    calendar::TenDay from;
    calendar::TenDay to;
    friend bool operator==(const MilestoneMove&, const MilestoneMove&) = default;
};

/// Keys: arrows, Home, End and pages go through the cells; Enter asks for the detail; Alt+Left and Alt+Right take the milestone
/// of the current cell along, Enter puts it down, Esc lets go of it. The mouse drags a milestone. Only what is in view is
/// painted.
class ScheduleView : public QTableView {
    Q_OBJECT
public:
    /// @pre model and theme outlive the view
    ScheduleView(ScheduleModel& model, const Theme& theme, QWidget* parent = nullptr);

    /// Narrow heads, for small windows.
    void setCompact(bool compact);
    /// Makes the cell of this 旬 the current one, in the present row, and brings it into view.
    void showPeriod(calendar::TenDay period);
    /// The selected cells as lines of tab-separated words; more than one cell: with the heads of their rows and columns.
    QString selectedBlock() const;
    /// Where the diamond of a milestone stands, in the viewport; also where that is out of sight.
    QPointF placeOf(int row, calendar::TenDay period) const;
    /// Where a milestone that is on its way would stand; nothing: none is.
    std::optional<MilestoneMove> moving() const;

Q_SIGNALS:
    void cellChosen(int row, int column);                  ///< became the current one
    void detailWanted();                                   ///< Enter
    void taskWanted(qint64 task);                          ///< double click
    void moveWanted(const xundu::ui::MilestoneMove& move); ///< put down in another 旬

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void updateGeometries() override;

private:
    struct Drag {
        int row;
        calendar::TenDay from;
        calendar::TenDay to;
    };

    void fitColumns();
    calendar::TenDayScale scale() const;
    bool isMovableAt(int row, calendar::TenDay period) const;
    QStringList milestonesAt(const QPoint& place) const; ///< in words
    std::optional<Drag> movableAt(const QPoint& place) const;
    std::optional<Drag> movableInCurrentCell() const;
    bool isMoveKey(const QKeyEvent& event) const;
    void stepMove(int by);
    void setDrag(std::optional<Drag> drag);
    void putDown();
    void paintMilestones(QPainter& painter, int first, int last) const;
    void paintBeforeFirst(QPainter& painter, int last) const;
    void paintToday(QPainter& painter, int last) const;

    ScheduleModel& m_model;
    const Theme& m_theme;
    TaskHeader* m_tasks;
    CornerHead* m_corner;
    std::optional<Drag> m_drag;
    bool m_byMouse = false;
};

} // namespace xundu::ui
