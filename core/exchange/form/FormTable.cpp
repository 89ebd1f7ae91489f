#include "core/exchange/form/FormTable.h"

#include "core/base/Text.h"

#include <algorithm>

namespace xundu::exchange {
namespace {

std::vector<Cell>::const_iterator cellFrom(const SheetGrid& grid, CellPlace place) {
    const auto& cells = grid.cells();
    return std::lower_bound(cells.begin(), cells.end(), place, [](const Cell& each, CellPlace at) { return each.place < at; });
}

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
    for (auto cell = cellFrom(grid, {row, 0}); cell != grid.cells().end() && cell->place.row == row; ++cell) {
        const QString word = base::comparable(cell->text);
        const auto column = static_cast<int>(headers.indexOf(word));
        if (column >= 0 && columns.m_places.contains(column))
            columns.m_again.insert(column, cell->place.column);
        else if (column >= 0)
            columns.m_places.insert(column, cell->place.column);
        else if (!cell->text.isEmpty())
            columns.m_strangers.push_back(*cell);
        const auto isIn = [&](int each) { return word.contains(headers.at(each)); };
        if (column >= 0 || (!word.isEmpty() && std::none_of(needed.begin(), needed.end(), isIn)))
            columns.m_named.insert(cell->place.column);
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

FilledCell FormTable::beside(int row) const {
    for (auto cell = cellFrom(m_grid, {row, m_columns.first()}); cell != m_grid.cells().end() && cell->place.row == row; ++cell) {
        if (cell->kind == CellKind::Empty || m_columns.isNamed(cell->place.column))
            continue;
        if (const FilledCell found = filled(m_grid, cell->place); !found.isBlank())
            return found;
    }
    return {.place = place(row, 0)};
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
