#pragma once

#include "core/exchange/xlsx/SheetGrid.h"

#include <QAbstractTableModel>

/// @file A few rows of a returned sheet as they came: the head of the table, then the rows round one cell.

namespace xundu::ui {

class SheetExcerptModel : public QAbstractTableModel {
    Q_OBJECT
public:
    /// Told of a cell beside Qt's own roles.
    enum Role : int {
        LocatedRole = Qt::UserRole + 150, ///< bool: the cell that is meant
        HeadRole,                         ///< bool: of the pinned head row
        PreviousRole,                     ///< bool: what the unit said last, in the row that is meant
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// @param reach rows on each side of the cell. @pre sheet outlives its stay here
    void show(const exchange::SheetGrid& sheet, exchange::CellPlace place, int reach);
    void clear();
    int locatedRow() const { return m_locatedRow; } ///< of the model; -1: none
    int locatedColumn() const { return m_place.column; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    /// Row numbers and column letters as a spreadsheet program shows them.
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const exchange::SheetGrid* m_sheet = nullptr;
    exchange::CellPlace m_place;
    std::vector<int> m_rows; ///< of the sheet
    int m_locatedRow = -1;
    std::optional<int> m_head; ///< row of the sheet
};

/// The row above the place that holds the header words of a form's table; nothing: there is none.
std::optional<int> headRowAbove(const exchange::SheetGrid& sheet, exchange::CellPlace place);

} // namespace xundu::ui
