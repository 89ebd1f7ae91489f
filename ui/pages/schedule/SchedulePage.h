#pragma once

#include "ui/models/ScheduleRows.h"
#include "ui/pages/Page.h"
#include "ui/schedule/ScheduleView.h"

class QSplitter;
class QStackedWidget;

/// @file The schedule: tasks × the 36 旬 with lights and milestones; below, what lies behind the chosen cell.

namespace xundu::ui {

class Card;
class CellDetail;
class FilterCombo;
class MilestoneMover;
class Segment;

class SchedulePage : public Page {
    Q_OBJECT
public:
    explicit SchedulePage(const PageContext& context, QWidget* parent = nullptr);

    static QString name();
    static constexpr Icon drawing = Icon::Schedule;
    static constexpr const char* manual = "schedule";
    void focusFirst() override;

protected:
    void showEvent(QShowEvent* event) override;
    void fit(const QSize& room) override;

private:
    void buildHeader();
    void buildBody();
    void connectParts();
    void fillFilters();
    ScheduleFilter filter() const;
    void clearFilters();
    void refreshWhenSeen();
    void refresh();
    void takeArrived(int ordinal);
    void setZoom(int zoom);
    void goToToday();
    void chooseCell(int row, int column);
    void followMilestone(plan::TaskId task, QDate day);
    void showDetail();
    void fold(bool folded); ///< the detail
    void openDetail();
    void leaveDetail();

    Course m_course;
    ScheduleModel m_model;
    ScheduleView* m_view;
    CellDetail* m_detail;
    MilestoneMover* m_mover;
    FilterCombo* m_programme;
    FilterCombo* m_light;
    FilterCombo* m_unit;
    Segment* m_zoom;
    QSplitter* m_splitter = nullptr;
    QStackedWidget* m_stack = nullptr;
    QWidget* m_empty = nullptr;
    Card* m_below = nullptr;                    ///< around the detail
    QTimer m_soon;                              ///< the detail follows a cell where the keys come to rest
    std::optional<calendar::TenDay> m_followed; ///< the window's 旬 that the current cell was last taken to
    std::optional<plan::TaskId> m_task;         ///< of the current cell
    bool m_stale = true;
    bool m_low = false; ///< no room for the detail beside the table
};

} // namespace xundu::ui
