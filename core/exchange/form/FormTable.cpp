#include "core/exchange/form/FormTable.h"

#include "core/base/Text.h"

#include <algorithm>

namespace xundu::exchange {
namespace {

FilledCell filled(const SheetGrid& grid, CellPlace place) {
    FilledCell result{.place = place};
    if (const Cell* cell = grid.at(place)) {
        result.kind = cell->kind;
        result.text = base::cleaned(cell->text);
        result.format = cell->format;
        result.formula = cell->formula;
        result.hasMarks = cell->hasMarks;
        result.written = cell->written;
    }
    return result;
}

} // namespace

std::optional<TableColumns> TableColumns::headedBy(const SheetGrid& grid, int row, const QStringList& headers,
                                                   std::initializer_list<int> needed) {
    TableColumns columns;
    const auto& cells = grid.cells();
    auto cell = std::lower_bound(cells.begin(), cells.end(), CellPlace{row, 0},
                                 [](const Cell& each, CellPlace place) { return each.place < place; });
    for (; cell != cells.end() && cell->place.row == row; ++cell) {
        const auto column = headers.indexOf(base::comparable(cell->text));
        if (column >= 0 && columns.m_places.contains(static_cast<int>(column)))
            columns.m_again.insert(static_cast<int>(column), cell->place.column);
        else if (column >= 0)
            columns.m_places.insert(static_cast<int>(column), cell->place.column);
        else if (!cell->text.isEmpty())
            columns.m_strangers.push_back(*cell);
    }
    if (columns.m_again.size() > mostRepeated)
        return std::nullopt;
    const bool named = columns.at(0) >= 0 || columns.at(1) >= 0;
    const bool answers = std::any_of(needed.begin(), needed.end(), [&](int each) { return columns.at(each) >= 0; });
    return named && answers ? std::optional(columns) : std::nullopt;
}

CellPlace FormTable::place(int row, int column) const {
    const int named = m_columns.at(0) >= 0 ? m_columns.at(0) : m_columns.at(1);
    return {row, m_columns.at(column) >= 0 ? m_columns.at(column) : named};
}

QString FormTable::text(int row, int column) const {
    if (m_columns.at(column) < 0)
        return {};
    const auto merged = m_grid.mergedAround(place(row, column));
    return filled(m_grid, merged ? merged->first : place(row, column)).text;
}

bool FormTable::continues(int row, int column) const {
    const auto merged = m_columns.at(column) < 0 ? std::nullopt : m_grid.mergedAround(place(row, column));
    return merged && merged->first.row < row;
}

FilledCell FormTable::words(int row, int column) const {
    const CellPlace own = place(row, column);
    if (m_columns.at(column) < 0)
        return {.place = own, .absent = true};
    const auto merged = m_grid.mergedAround(own);
    if (!merged)
        return filled(m_grid, own);
    return merged->first.column == own.column ? filled(m_grid, merged->first) : FilledCell{.place = own};
}

FilledCell FormTable::figure(int row, int column, const std::vector<int>& named) const {
    const CellPlace own = place(row, column);
    if (m_columns.at(column) < 0)
        return {.place = own, .absent = true};
    const auto merged = m_grid.mergedAround(own);
    if (!merged)
        return filled(m_grid, own);
    FilledCell cell = filled(m_grid, merged->first);
    const auto first = std::lower_bound(named.begin(), named.end(), merged->first.row);
    const auto end = std::upper_bound(first, named.end(), merged->last.row);
    const bool alone = first == end || (end - first == 1 && *first == row);
    cell.shared = merged->first.column != own.column || !alone;
    return cell;
}

std::optional<FilledCell> FormTable::contradicting(int row, int column, const FilledCell& answer) const {
    for (const int again : m_columns.again(column)) {
        const FilledCell other = filled(m_grid, {row, again});
        if (!other.isBlank() && !saysTheSame(other, answer))
            return other;
    }
    return std::nullopt;
}

} // namespace xundu::exchange
