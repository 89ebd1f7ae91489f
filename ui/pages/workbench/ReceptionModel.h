#pragma once

#include "ui/pages/workbench/Bench.h"

#include <QAbstractTableModel>

namespace xundu::ui {

/// The matrix unit × task: unit, state, one column for each task, when it came. Marks are read out with unit, task and word.
class ReceptionModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// @pre view outlives the model
    explicit ReceptionModel(const OfficeView& view, QObject* parent = nullptr);

    void setBench(const Bench& bench);
    static constexpr int kUnit = 0, kState = 1, kFirstTask = 2;
    int receivedColumn() const { return kFirstTask + static_cast<int>(m_tasks.size()); }
    const dispatch::UnitReception& unitAt(int row) const { return m_units.at(static_cast<std::size_t>(row)); }
    std::optional<plan::TaskId> taskAt(int column) const; ///< nothing: no task's column

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QVariant unitData(const dispatch::UnitReception& unit, int role) const;
    QVariant stateData(const dispatch::UnitReception& unit, int role) const;
    QVariant markData(const dispatch::UnitReception& unit, plan::TaskId task, int role) const;
    QVariant receivedData(const dispatch::UnitReception& unit, int role) const;
    bool beginsSection(int row) const;

    const OfficeView& m_view;
    std::vector<dispatch::UnitReception> m_units;
    std::vector<plan::TaskId> m_tasks;
    QDate m_today;
    bool m_closed = false;
};

/// 今 10:37, 6月19日; noFigure: nothing came.
QString receivedWords(const dispatch::UnitReception& unit, QDate today);

} // namespace xundu::ui
