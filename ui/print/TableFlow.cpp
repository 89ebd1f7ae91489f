#include "ui/print/PageFlow.h"

#include <algorithm>

namespace xundu::ui::print {
namespace {

using papers::Align;
using papers::Table;

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
    bool stale = false;
    std::vector<papers::Figure> figures;
};

struct SetRow {
    std::vector<SetCell> cells;
    int lines = 1; ///< of the tallest cell
};

/// One table on its way over the pages: a header on each, rows whole, borders round what stands on the page.
class TableFlow {
public:
    TableFlow(PageFlow& flow, const Table& table)
        : m_flow(flow),
          m_table(table),
          m_frame(flow.frame()),
          m_size(flow.shape() == papers::PageShape::Official ? grid::table : grid::sheetTable),
          m_line(grid::lineOf(m_size)) {
        double shares = 0;
        for (const papers::Column& column : table.columns)
            shares += column.share;
        m_edges.push_back(m_frame.left);
        for (const papers::Column& column : table.columns)
            m_edges.push_back(m_edges.back() + m_frame.width * column.share / shares);
        papers::Row titles;
        for (size_t i = 0; i < table.columns.size(); ++i)
            titles.push_back({brokenTitle(table.columns[i].title, m_edges[i + 1] - m_edges[i] - 2 * grid::cellMarginX)});
        m_header = set(titles, true);
    }

    void run() {
        const papers::NextRow next = m_table.open();
        const auto nextSet = [&] {
            const auto row = next();
            return row ? std::optional(set(*row, false)) : std::nullopt;
        };
        auto row = nextSet();
        m_flow.makeRoom(heightOf(m_header.lines) + (row ? heightOf(row->lines) : 0));
        begin();
        for (; row; row = nextSet()) {
            add(*row);
            if (m_flow.stopped())
                return;
        }
        end();
        addNotes();
    }

private:
    double glyph() const { return grid::pt(m_size) * 0.82; }    ///< of a light's shape
    double glyphGap() const { return grid::pt(m_size) * 0.35; } ///< between shape and word
    double heightOf(int lines) const { return lines * m_line + 2 * grid::cellMarginY; }

    TextStyle style(bool header, Align align) const {
        return {header ? FontClass::HeiTi : FontClass::FangSong, m_size, header ? Qt::AlignHCenter : alignmentOf(align), 0,
                false};
    }

    /// By sense: in lines of about equal width, with what stands in brackets on a line of its own.
    QString brokenTitle(const QString& title, double room) const {
        QStringList lines;
        for (const QString& part : title.split(u'\n')) {
            const qsizetype bracket = std::max<qsizetype>(part.indexOf(u'（'), 0);
            lines += balancedLines({part.first(bracket), part.sliced(bracket)}, style(true, Align::Center), room);
        }
        return lines.join(u'\n');
    }

    SetRow set(const papers::Row& row, bool header) const {
        SetRow result;
        for (size_t i = 0; i < m_table.columns.size(); ++i) {
            const papers::Cell cell = i < row.size() ? row[i] : papers::Cell();
            const double room = m_edges[i + 1] - m_edges[i] - 2 * grid::cellMarginX - (cell.light ? glyph() + glyphGap() : 0);
            result.cells.push_back(
                {setLines(cell.text, style(header, m_table.columns[i].align), room), cell.light, cell.stale, cell.figures});
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
        if (!m_flow.fits(heightOf(row.lines)) && m_rows > 0)
            nextPage();
        int from = 0;
        while (!m_flow.fits(heightOf(row.lines - from))) { // taller than a page: by lines
            const double room = m_frame.height - m_flow.y() - 2 * grid::cellMarginY;
            const int lines = std::max(1, static_cast<int>(room / m_line));
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
        const double top = m_frame.top + m_flow.y();
        const double height = heightOf(to - from);
        m_rowTops.push_back(m_flow.y());
        m_flow.cover(QRectF(m_frame.left, top, m_frame.width, height));
        for (size_t i = 0; i < row.cells.size(); ++i) {
            const SetCell& cell = row.cells[i];
            const int first = std::min(from, cell.lines->lineCount());
            const int last = std::min(to, cell.lines->lineCount());
            const double spare = to - from == row.lines ? (height - (last - first) * m_line) / 2 : grid::cellMarginY;
            double left = m_edges[i] + grid::cellMarginX;
            double y = top + spare;
            if (cell.light && first == 0)
                m_flow.place(PlacedLight{*cell.light, cell.stale, QRectF(left, y + (m_line - glyph()) / 2, glyph(), glyph())});
            left += cell.light ? glyph() + glyphGap() : 0;
            for (int line = first; line < last; ++line, y += m_line)
                m_flow.placeLine({cell.lines, line, left}, y + m_line / 2, m_size, cell.figures);
        }
        m_flow.advance(height);
    }

    /// Borders of what stands on this page.
    void end() {
        const double top = m_frame.top + m_top;
        const double bottom = m_frame.top + m_flow.y();
        m_rowTops.push_back(m_flow.y());
        for (size_t i = 0; i < m_rowTops.size(); ++i) {
            const double pen = i == 0 || i + 1 == m_rowTops.size() ? grid::outerRule : grid::innerRule;
            m_flow.place(PlacedRule{QRectF(m_edges.front() - grid::outerRule / 2, m_frame.top + m_rowTops[i] - pen / 2,
                                           m_frame.width + grid::outerRule, pen)});
        }
        for (size_t i = 0; i < m_edges.size(); ++i) {
            const double pen = i == 0 || i + 1 == m_edges.size() ? grid::outerRule : grid::innerRule;
            m_flow.place(PlacedRule{QRectF(m_edges[i] - pen / 2, top, pen, bottom - top)});
        }
        m_rowTops.clear();
    }

    void addNotes() {
        m_flow.advance(grid::mm(1));
        const TextStyle style{FontClass::FangSong, m_size, Qt::AlignLeft, 0, false};
        for (const QString& note : m_table.notes)
            m_flow.placeLines(setLines(note, style, m_frame.width), m_size);
        if (m_flow.isTableNext())
            m_flow.advance(grid::mm(1)); // tables follow each other without minding the grid
        else
            m_flow.toGrid();
    }

    PageFlow& m_flow;
    const Table& m_table;
    const Frame m_frame;
    const double m_size;         ///< of type, in points
    const double m_line;         ///< distance between lines
    std::vector<double> m_edges; ///< of columns, from the paper's left
    SetRow m_header;
    double m_top = 0;              ///< of the part on this page, below the top of the text block
    std::vector<double> m_rowTops; ///< the header's first; empty: nothing stands on this page yet
    int m_rows = 0;                ///< on this page, without the header
};

} // namespace

void PageFlow::add(const papers::Table& table) { TableFlow(*this, table).run(); }

} // namespace xundu::ui::print
