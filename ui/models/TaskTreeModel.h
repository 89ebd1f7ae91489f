#pragma once

#include "ui/delegates/Roles.h"
#include "ui/models/OfficeView.h"

#include <QAbstractItemModel>
#include <QSortFilterProxyModel>

#include <set>

/// @file Programmes and their tasks, as TaskDelegate paints them.

namespace xundu::ui {

class TaskTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    explicit TaskTreeModel(OfficeView& view, QObject* parent = nullptr);

    /// Nothing for a programme.
    std::optional<plan::TaskId> taskAt(const QModelIndex& index) const;
    QModelIndex indexOf(plan::TaskId task) const;

    QModelIndex index(int row, int column, const QModelIndex& parent) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent) const override;
    int columnCount(const QModelIndex& parent) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    struct Row {
        plan::TaskId task;
        QString number;
        QString title;
        QString value;
        LightValue light;
        std::optional<BulletValue> bullet;
        QString spoken;
    };
    struct Group {
        QString title;
        std::vector<Row> rows;
    };
    void refresh();
    Row rowOf(const plan::Task& task) const;
    QVariant groupData(const Group& group, int role) const;
    QVariant rowData(const Row& row, int role) const;

    OfficeView& m_view;
    std::vector<Group> m_groups;
};

/// Tasks by light, by unit and by words; programmes without a task left disappear.
class TaskFilter : public QSortFilterProxyModel {
    Q_OBJECT
public:
    explicit TaskFilter(OfficeView& view, TaskTreeModel& tasks, QObject* parent = nullptr);
    void setLight(std::optional<progress::Light> light);
    void setLead(std::optional<plan::UnitId> unit);
    void setText(const QString& text);
    void setOnly(std::optional<std::set<plan::TaskId>> tasks); ///< nothing: all

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    OfficeView& m_view;
    TaskTreeModel& m_tasks;
    std::optional<progress::Light> m_light;
    std::optional<plan::UnitId> m_lead;
    QString m_text;
    std::optional<std::set<plan::TaskId>> m_only;
};

} // namespace xundu::ui
