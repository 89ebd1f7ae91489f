#include "core/exchange/xlsx/SheetGrid.h"

#include <algorithm>

namespace xundu::exchange {
namespace {

bool standsBefore(const Cell& cell, CellPlace place) { return cell.place < place; }

} // namespace

SheetGrid::SheetGrid(WorkbookReader& book, const SheetInfo& sheet, GridRoom& room) : m_name(sheet.name), m_hidden(sheet.hidden) {
    const size_t cells = std::min(mostCells, room.cells);
    qsizetype text = 0;
    book.readSheet(
        sheet,
        [&](Cell&& cell) {
            text += cell.text.size();
            m_tooLong = m_cells.size() == cells || text > room.text;
            if (!m_tooLong)
                m_cells.push_back(std::move(cell));
            return !m_tooLong;
        },
        [this](const CellRange& range) {
            if (m_merged.size() <= mostMerged)
                m_merged.push_back(range);
        });
    m_tooLong = m_tooLong || m_merged.size() > mostMerged;
    if (m_tooLong) {
        m_cells = {};
        m_merged = {};
        text = 0;
    }
    room.cells -= m_cells.size();
    room.text -= text;
    std::stable_sort(m_cells.begin(), m_cells.end(), [](const Cell& a, const Cell& b) { return a.place < b.place; });
}

const Cell* SheetGrid::at(CellPlace place) const {
    const auto cell = std::lower_bound(m_cells.begin(), m_cells.end(), place, standsBefore);
    return cell != m_cells.end() && cell->place == place ? &*cell : nullptr;
}

int SheetGrid::rows() const { return m_cells.empty() ? 0 : m_cells.back().place.row + 1; }

int SheetGrid::columns() const {
    int columns = 0;
    for (const Cell& cell : m_cells)
        columns = std::max(columns, cell.place.column + 1);
    return columns;
}

std::vector<int> SheetGrid::filledRows() const {
    std::vector<int> rows;
    for (const Cell& cell : m_cells) {
        if (rows.empty() || rows.back() != cell.place.row)
            rows.push_back(cell.place.row);
    }
    return rows;
}

std::optional<CellRange> SheetGrid::mergedAround(CellPlace place) const {
    const auto range = std::find_if(m_merged.begin(), m_merged.end(), [&](const CellRange& each) { return each.holds(place); });
    return range == m_merged.end() ? std::nullopt : std::optional(*range);
}

void SheetGrid::type(CellPlace place, const QString& text) {
    auto cell = std::lower_bound(m_cells.begin(), m_cells.end(), place, standsBefore);
    Cell typed{.place = place, .kind = base::Decimal::parse(text) ? CellKind::Number : CellKind::Text, .text = text};
    typed.written = QString();
    if (cell != m_cells.end() && cell->place == place) {
        typed.written = cell->written.value_or(cell->text);
        *cell = typed;
    } else {
        m_cells.insert(cell, typed);
    }
}

std::vector<SheetGrid> gridsOf(const QByteArray& workbook) {
    WorkbookReader book(workbook);
    std::vector<SheetGrid> grids;
    GridRoom room;
    for (const SheetInfo& sheet : book.sheets())
        grids.emplace_back(book, sheet, room);
    return grids;
}

} // namespace xundu::exchange
