#pragma once

#include "core/exchange/form/FormLayout.h"
#include "core/exchange/form/ReturnedForm.h"
#include "core/exchange/xlsx/SheetGrid.h"

#include <QMap>
#include <QSet>

#include <algorithm>

/// @file One table of a form as it is found on a sheet: which column holds what, and which rows belong to whom. For the reader of
/// forms alone.

namespace xundu::exchange {

/// Where the columns of a table stand, by their number in the layout.
class TableColumns {
public:
    /// Nothing where the row does not head this table, or repeats a word more often than any office does. @param needed header
    /// words of which at least one must be there, beside the number's or the title's
    static std::optional<TableColumns> headedBy(const SheetGrid& grid, int row, const QStringList& headers,
                                                std::initializer_list<int> needed);
    /// -1: not there.
    int at(int column) const { return m_places.value(column, -1); }
    /// Further places under the same header word.
    QList<int> again(int column) const { return m_again.values(column); }
    /// Cells of the header row that hold other words than this table's.
    const std::vector<Cell>& strangers() const { return m_strangers; }
    int first() const { return *std::min_element(m_places.begin(), m_places.end()); } ///< the leftmost of this table's own
    /// Whether a word says what stands below it: one of this table's, or another one that names no column for answers.
    bool isNamed(int column) const { return m_named.contains(column); }

private:
    static constexpr qsizetype mostRepeated = 20;

    QMap<int, int> m_places;
    QMultiMap<int, int> m_again;
    QSet<int> m_named;
    std::vector<Cell> m_strangers;
};

/// The rows of one table below its header.
class FormTable {
public:
    /// @param rows those that hold something, ascending
    FormTable(const SheetGrid& grid, TableColumns columns, std::vector<int> rows)
        : m_grid(grid), m_columns(std::move(columns)), m_rows(std::move(rows)) {}

    const std::vector<int>& rows() const { return m_rows; }
    /// What is written in a column, through a merged range; empty where the table has no such column.
    QString text(int row, int column) const;
    /// Where the table has no such column, of the row's number or title.
    CellPlace place(int row, int column) const;
    /// Whether the row only continues the one above: its number is merged with that one's.
    bool continues(int row, int column) const;
    /// An answer in words. What a neighbouring column holds, merged over this one, is not it.
    FilledCell words(int row, int column) const;
    /// An answer in figures: shared where the merged range begins in another column, or covers rows that have numbers of their
    /// own.
    /// @param named the rows that have a number of their own, ascending
    FilledCell figure(int row, int column, const std::vector<int>& named) const;
    /// The first filled cell of a row that stands below no word, to the right of the table's first column; blank: none.
    FilledCell beside(int row) const;
    /// The first cell under the same header word that is filled, and not with the same. Nothing: the answer stands alone.
    std::optional<FilledCell> contradicting(int row, int column, const FilledCell& answer) const;

private:
    const SheetGrid& m_grid;
    TableColumns m_columns;
    std::vector<int> m_rows;
};

} // namespace xundu::exchange
