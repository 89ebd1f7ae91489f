#pragma once

#include "ui/models/RowsModel.h"

#include <QSortFilterProxyModel>
#include <QTableView>

/// @file Every table of the window: sorts, filters, hides columns, copies a block that pastes into a spreadsheet.

namespace xundu::ui {

struct Theme;

class DataTable : public QTableView {
    Q_OBJECT
public:
    /// @param rowHeight before the text scale. @pre theme and model outlive the table
    DataTable(RowsModelBase& model, const Theme& theme, int rowHeight, QWidget* parent = nullptr);

    /// This column takes the width that is left, but never less than half its own: then the table scrolls.
    void setStretchColumn(int column);
    /// The model's row of the current line; -1: none.
    int currentSourceRow() const;
    void selectSourceRow(int row);
    /// The model's rows of the selection, in the order shown.
    std::vector<int> selectedSourceRows() const;
    /// Selects just these of the model's rows. @param current the line that keys act on; -1: none
    void setSelectedSourceRows(const std::vector<int>& rows, int current);
    /// The selected cells as lines of tab-separated text.
    QString selectedBlock() const;

Q_SIGNALS:
    void currentRowChanged(int sourceRow);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    void showColumnMenu(const QPoint& place);
    void fitStretch();

    RowsModelBase& m_model;
    const Theme& m_theme;
    int m_stretch = -1; ///< column; -1: none
    QSortFilterProxyModel m_sorted;
};

} // namespace xundu::ui
