#pragma once

#include "ui/schedule/Schedule.h"

#include <QAbstractTableModel>

/// @file The schedule as a table: a row a task, a column a 旬, a month or a quarter.

namespace xundu::ui {

/// Gives words for screen readers, tool tips and copying; painters read the value itself. A cell of several 旬 shows the last
/// light that shines in it.
class ScheduleModel : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit ScheduleModel(Schedule schedule, QObject* parent = nullptr);

    /// Where tasks and year stay, so do selection and scroll position.
    void setSchedule(Schedule schedule);
    /// The lights of one 旬. @param byRow as many as there are rows. @pre the 旬 lies in the year
    void setLights(calendar::TenDay period, bool closed, std::vector<std::optional<LightValue>> byRow);
    void setZoom(calendar::Zoom zoom);

    const Schedule& schedule() const { return m_schedule; }
    const calendar::TenDayColumns& columns() const { return m_columns; }
    const ScheduleRow& row(int number) const { return m_schedule.rows.at(static_cast<std::size_t>(number)); }
    int rowOf(plan::TaskId task) const; ///< -1: it has none
    /// The 旬 that a column is looked at for: its last one that is not after the 旬 shown, else its first.
    calendar::TenDay periodOf(int column) const;
    const LightValue* light(int row, int column) const; ///< null: none
    std::vector<const ScheduleMilestone*> milestones(int row, int column) const;
    bool isClosed(int column) const;      ///< all its 旬 are
    bool isBeforeFirst(int column) const; ///< all its 旬 are
    bool startsProgramme(int row) const;
    /// May be taken to another 旬.
    bool isMovable(const ScheduleMilestone& milestone) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// 6月, 二季度 or 2025年: what stands over the columns of a group.
    QString groupName(int column) const;

private:
    QString nameOf(int column) const;  ///< 2025年6月中旬, 2025年6月, 2025年二季度
    QString labelOf(int column) const; ///< 中, 6月, 二季度
    QStringList wordsOf(const QModelIndex& index) const;

    Schedule m_schedule;
    calendar::TenDayColumns m_columns;
};

} // namespace xundu::ui
