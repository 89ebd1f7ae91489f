#include "ui/print/PageFlow.h"
#include "ui/print/PageGrid.h"

#include <algorithm>

namespace xundu::ui::print {
namespace {

using papers::Align;
using papers::Table;

constexpr double glyph = grid::pt(grid::table) * 0.82;    // of a light's shape
constexpr double glyphGap = grid::pt(grid::table) * 0.35; // between shape and word

Qt::Alignment alignmentOf(Align align) {
    switch (align) {
    case Align::Left:
        return Qt::AlignLeft;
    case Align::Center:
        return Qt::AlignHCenter;
    case Align::Right:
        return Qt::AlignRight;
    }
    return Qt::AlignLeft;
}

struct SetCell {
    Lines lines;
    std::optional<progress::Light> light;
};

struct SetRow {
    std::vector<SetCell> cells;
    int lines = 1; ///< of the tallest cell
    double height() const { return lines * grid::tableLine + 2 * grid::cellMarginY; }
};

/// One table on its way over the pages: a header on each, rows whole, borders round what stands on the page.
class TableFlow {
public:
    TableFlow(PageFlow& flow, const Table& table) : m_flow(flow), m_table(table) {
        double shares = 0;
        for (const papers::Column& column : table.columns)
            shares += column.share;
        m_edges.push_back(grid::left);
        for (const papers::Column& column : table.columns)
            m_edges.push_back(m_edges.back() + grid::width * column.share / shares);
        papers::Row titles;
        for (const papers::Column& column : table.columns)
            titles.push_back({column.title, std::nullopt});
        m_header = set(titles, true);
    }

    void run() {
        const papers::NextRow next = m_table.open();
        while (const auto row = next()) {
            add(set(*row, false));
            if (m_flow.stopped())
                return;
        }
        if (m_rowTops.empty())
            begin();
        end();
        addNotes();
    }

private:
    SetRow set(const papers::Row& row, bool header) const {
        SetRow result;
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            const papers::Cell cell = i < row.size() ? row[i] : papers::Cell();
            const double room = m_edges[i + 1] - m_edges[i] - 2 * grid::cellMarginX - (cell.light ? glyph + glyphGap : 0);
            const TextStyle style{header ? FontClass::HeiTi : FontClass::FangSong, grid::table,
                                  header ? Qt::AlignHCenter : alignmentOf(m_table.columns[i].align), 0, false};
            result.cells.push_back({setLines(cell.text, style, room), cell.light});
            result.lines = std::max(result.lines, result.cells.back().lines->lineCount());
        }
        return result;
    }

    void begin() {
        m_top = m_flow.y();
        put(m_header, 0, m_header.lines);
        m_rows = 0;
    }

    void add(const SetRow& row) {
        if (m_rowTops.empty()) {
            if (m_flow.y() > 0 && !m_flow.fits(m_header.height() + row.height()))
                m_flow.newPage();
            begin();
        }
        if (!m_flow.fits(row.height()) && m_rows > 0)
            nextPage();
        int from = 0;
        while (!m_flow.fits((row.lines - from) * grid::tableLine + 2 * grid::cellMarginY)) { // taller than a page: by lines
            const double room = grid::height - m_flow.y() - 2 * grid::cellMarginY;
            const int lines = std::max(1, static_cast<int>(room / grid::tableLine));
            put(row, from, from + lines);
            from += lines;
            nextPage();
            if (m_flow.stopped())
                return;
        }
        put(row, from, row.lines);
        ++m_rows;
    }

    void nextPage() {
        end();
        m_flow.newPage();
        begin();
    }

    /// Lines [from, to) of every cell; a cell that has fewer stands in the middle.
    void put(const SetRow& row, int from, int to) {
        const double top = m_flow.y();
        const double height = (to - from) * grid::tableLine + 2 * grid::cellMarginY;
        m_rowTops.push_back(top);
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const SetCell& cell = row.cells[i];
            const int first = std::min(from, cell.lines->lineCount());
            const int last = std::min(to, cell.lines->lineCount());
            const double spare = to - from == row.lines ? (height - (last - first) * grid::tableLine) / 2 : grid::cellMarginY;
            double left = m_edges[i] + grid::cellMarginX;
            double y = grid::top + top + spare;
            if (cell.light && first == 0) {
                m_flow.place(PlacedLight{*cell.light, QRectF(left, y + (grid::tableLine - glyph) / 2, glyph, glyph)});
            }
            left += cell.light ? glyph + glyphGap : 0;
            for (int line = first; line < last; ++line, y += grid::tableLine)
                m_flow.place(
                    PlacedLine{cell.lines, line, left, y + grid::tableLine / 2 + grid::baseline * grid::pt(grid::table)});
        }
        m_flow.advance(height);
    }

    /// Borders of what stands on this page.
    void end() {
        const double top = grid::top + m_top;
        const double bottom = grid::top + m_flow.y();
        m_rowTops.push_back(m_flow.y());
        for (size_t i = 0; i < m_rowTops.size(); ++i) {
            const double pen = i == 0 || i + 1 == m_rowTops.size() ? grid::outerRule : grid::innerRule;
            m_flow.place(PlacedRule{QRectF(m_edges.front() - grid::outerRule / 2, grid::top + m_rowTops[i] - pen / 2,
                                           grid::width + grid::outerRule, pen)});
        }
        for (size_t i = 0; i < m_edges.size(); ++i) {
            const double pen = i == 0 || i + 1 == m_edges.size() ? grid::outerRule : grid::innerRule;
            m_flow.place(PlacedRule{QRectF(m_edges[i] - pen / 2, top, pen, bottom - top)});
        }
        m_rowTops.clear();
    }

    void addNotes() {
        m_flow.advance(grid::mm(1));
        const TextStyle style{FontClass::FangSong, grid::table, Qt::AlignLeft, 0, false};
        for (const QString& note : m_table.notes) {
            const Lines lines = setLines(note, style, grid::width);
            for (int i = 0; i < lines->lineCount(); ++i) {
                if (!m_flow.fits(grid::tableLine))
                    m_flow.newPage();
                m_flow.place(PlacedLine{lines, i, grid::left,
                                        grid::top + m_flow.y() + grid::tableLine / 2 + grid::baseline * grid::pt(grid::table)});
                m_flow.advance(grid::tableLine);
            }
        }
        m_flow.toGrid();
    }

    PageFlow& m_flow;
    const Table& m_table;
    std::vector<double> m_edges; ///< of columns, from the paper's left
    SetRow m_header;
    double m_top = 0;              ///< of the part on this page, below the top of the text block
    std::vector<double> m_rowTops; ///< the header's first; empty: nothing stands on this page yet
    int m_rows = 0;                ///< on this page, without the header
};

} // namespace

void PageFlow::add(const papers::Table& table) { TableFlow(*this, table).run(); }

} // namespace xundu::ui::print
