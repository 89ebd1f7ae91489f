#pragma once

#include "core/exchange/xlsx/WorkbookReader.h"

/// @file A whole sheet in memory, for sheets as small as forms are.

namespace xundu::exchange {

/// What the sheets of one workbook may hold together: one text may be shared by any number of cells.
struct GridRoom {
    size_t cells = 300'000;
    qsizetype text = 16LL << 20; ///< characters
};

class SheetGrid {
public:
    /// Beyond these a sheet is no form: it is kept empty, and says so.
    static constexpr size_t mostCells = 100'000, mostMerged = 300;

    /// @param room what is left; what this sheet holds is taken off
    /// Throws Unreadable.
    SheetGrid(WorkbookReader& book, const SheetInfo& sheet, GridRoom& room);

    const QString& name() const { return m_name; }
    bool isHidden() const { return m_hidden; }
    bool isTooLong() const { return m_tooLong; }
    const std::vector<Cell>& cells() const { return m_cells; } ///< that hold something, by rows, then columns
    const Cell* at(CellPlace place) const;                     ///< null: empty
    int rows() const;                                          ///< up to the last cell that holds something
    int columns() const;
    std::vector<int> filledRows() const; ///< rows that hold something, ascending
    /// The merged range that a place lies in, if any.
    std::optional<CellRange> mergedAround(CellPlace place) const;
    /// Puts a text in a place as if it had been typed there: digits become a number, an empty text empties it. The cell keeps
    /// what was written before.
    void type(CellPlace place, const QString& text);

private:
    QString m_name;
    bool m_hidden;
    bool m_tooLong = false;
    std::vector<Cell> m_cells;
    std::vector<CellRange> m_merged;
};

/// All sheets of a workbook. Throws Unreadable.
std::vector<SheetGrid> gridsOf(const QByteArray& workbook);

} // namespace xundu::exchange
