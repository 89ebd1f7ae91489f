#pragma once

#include "ui/models/BlockPaste.h"

#include <QSortFilterProxyModel>
#include <QTableView>

#include <algorithm>
#include <type_traits>

/// @file Every table of the window: sorts, hides columns, copies a block that pastes into a spreadsheet and says where one lands.

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
    /// Selects just these of the model's rows. @param current the line that keys act on, in the current column; -1: none
    void setSelectedSourceRows(const std::vector<int>& rows, int current);
    /// The selected cells as lines of tab-separated text.
    QString selectedBlock() const;
    /// Where a block lands: right and down from the current cell, as shown; a single cell on that column of all selected rows.
    Landing landingOf(const PastedBlock& block) const;
    /// Whether a cell of some row can be typed into.
    bool isEditable() const;
    RowsModelBase& rows() const { return m_model; }
    /// Places of the columns in sight, in the order shown.
    std::vector<int> shownColumns() const;

    void fitStretch(); ///< after widths came from elsewhere

Q_SIGNALS:
    void columnsChosen(); ///< some were hidden or shown
    void pasteWanted();   ///< the keys for it were pressed
    void fillWanted();    ///< Ctrl+D: the current cell's text into its column of all selected rows
    void currentRowChanged(int sourceRow);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// Nothing: what is typed on a cell that cannot be edited would go on in a row found by its first letter.
    void keyboardSearch(const QString&) override {}
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    QString rowName(const QModelIndex& row) const;
    void showColumnMenu(const QPoint& place);

    RowsModelBase& m_model;
    const Theme& m_theme;
    int m_stretch = -1; ///< column; -1: none
    QSortFilterProxyModel m_sorted;
};

/// Replaces the rows of a table. What is chosen stays so by what it is about, wherever its row stands now; what has no row any
/// more is chosen no longer.
/// @param model of the table. @param keyOf names a row over the change
template <class Row, class KeyOf>
void replaceRows(DataTable& table, RowsModel<Row>& model, std::vector<Row> rows, const KeyOf& keyOf) {
    using Key = std::decay_t<std::invoke_result_t<KeyOf, const Row&>>;
    const auto keyAt = [&](int row) { return keyOf(model.row(row)); };
    std::vector<Key> selected;
    for (const int row : table.selectedSourceRows())
        selected.push_back(keyAt(row));
    std::optional<Key> current;
    if (const int row = table.currentSourceRow(); row >= 0)
        current = keyAt(row);
    model.setRows(std::move(rows));
    std::vector<int> selectedNow;
    int currentNow = -1;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (std::find(selected.begin(), selected.end(), keyAt(row)) != selected.end())
            selectedNow.push_back(row);
        if (current == keyAt(row))
            currentNow = row;
    }
    table.setSelectedSourceRows(selectedNow, currentNow);
}

} // namespace xundu::ui
