#include "ui/print/WallList.h"

#include "ui/print/WallMarks.h"
#include "ui/print/WallRows.h"

#include <algorithm>

namespace xundu::ui::print::wall {
namespace {

using papers::MilestoneState;
using papers::WallLight;
using papers::WallSign;

constexpr double signWidth = grid::mm(5);
constexpr double signGap = grid::mm(1.2); // between sign and words
constexpr double entryGap = grid::mm(6);
constexpr double legendLine = grid::mm(5.5);

constexpr int columns = 3;
constexpr double columnGap = grid::mm(6);
constexpr double labelWidth = grid::mm(9.5);
constexpr double listGap = grid::mm(1.5); // above the list
constexpr double listTitle = grid::mm(5); // height of its title
constexpr int mostLines = 40;             // of one item: fits any page
constexpr double listTitleSize = 10;

double lineAt(double pointSize) { return grid::lineOf(pointSize) * 1.06; }

} // namespace

Legend::Legend(const papers::WallChart& chart, double pointSize, double width) : m_pointSize(pointSize) {
    double left = 0;
    int line = 0;
    for (const papers::WallLegend& legend : chart.legend) {
        const TextStyle style{FontClass::SongTi, pointSize, Qt::AlignLeft, 0, false};
        const double wide = signWidth + signGap + naturalWidth(legend.words, style);
        if (left > 0 && left + wide > width) {
            left = 0;
            ++line;
        }
        m_entries.push_back({&legend, setLines(legend.words, style, width), left, line});
        left += wide + entryGap;
    }
}

double Legend::height() const { return m_entries.empty() ? 0 : (m_entries.back().line + 1) * legendLine + grid::mm(1); }

void Legend::place(PageFlow& flow, double top) const {
    for (const Entry& entry : m_entries) {
        const double middle = top + grid::mm(1) + (entry.line + 0.5) * legendLine;
        const double left = flow.frame().left + entry.left;
        placeSign(flow, *entry.legend, {left + signWidth / 2, middle});
        flow.placeLine({entry.words, 0, left + signWidth + signGap}, middle, m_pointSize);
    }
}

void Legend::placeSign(PageFlow& flow, const papers::WallLegend& legend, QPointF centre) const {
    if (const auto* light = std::get_if<WallLight>(&legend.sign)) {
        const QPointF half(markLight / 2, markLight / 2);
        flow.place(PlacedLight{light->light, light->stale, QRectF(centre - half, centre + half)});
    } else if (const auto* state = std::get_if<MilestoneState>(&legend.sign)) {
        for (const PlacedShape& shape : milestoneShapes(*state, centre))
            flow.place(shape);
    } else {
        switch (std::get<WallSign>(legend.sign)) {
        case WallSign::OriginalPlace:
            flow.place(originalPlace(centre));
            break;
        case WallSign::ClosedPeriod: {
            const QRectF box(centre.x() - signWidth / 2, centre.y() - grid::mm(1.6), signWidth, grid::mm(3.2));
            flow.place(PlacedRule{box, Ink::Shade});
            QPainterPath edge;
            edge.addRect(box);
            flow.place(PlacedShape{edge, std::nullopt, hairRule});
            break;
        }
        case WallSign::Today:
            flow.place(PlacedRule{QRectF(centre.x() - todayRule / 2, centre.y() - grid::mm(2), todayRule, grid::mm(4))});
            break;
        case WallSign::Override:
            flow.place(overrideSign(centre));
            break;
        }
    }
}

List::List(const papers::WallChart& chart, double pointSize, double width)
    : m_pointSize(pointSize), m_columnWidth((width - (columns - 1) * columnGap) / columns) {
    for (const papers::WallGroup& group : chart.groups) {
        for (const papers::WallRow& row : group.rows) {
            for (const papers::WallMilestone& milestone : row.milestones)
                add(milestone.label, milestone.text);
        }
    }
    if (!m_items.empty())
        m_title = chart.listTitle;
    for (const papers::WallGroup& group : chart.groups) {
        if (!fitsBand(group.name))
            add(chart.heads[0], group.name);
    }
    for (const QString& note : chart.notes)
        add(note == chart.notes.front() ? chart.noteLabel : QString(), note);
}

void List::add(const QString& label, const QString& text) {
    const TextStyle style{FontClass::SongTi, m_pointSize, Qt::AlignLeft, 0, false};
    Item item{setLines(label, {FontClass::HeiTi, m_pointSize, Qt::AlignLeft, 0, false}, 2 * labelWidth),
              setLines(text, style, m_columnWidth - labelWidth)};
    const int count = item.text->lineCount();
    for (item.from = 0; item.from < count; item.from = item.to) {
        item.to = std::min(count, item.from + mostLines);
        m_items.push_back(item);
    }
}

int List::linesIn(double room) const {
    const double rest = room - listGap - (m_title.isEmpty() ? 0 : listTitle);
    return std::max(0, static_cast<int>(rest / lineAt(m_pointSize)));
}

ListPart List::filled(std::size_t item, int lines) const {
    ListPart part;
    int column = 0;
    int line = 0;
    int most = 0;
    for (; item < m_items.size(); ++item) {
        const int needed = m_items[item].to - m_items[item].from;
        if (line + needed > lines) {
            ++column;
            line = 0;
        }
        if (column == columns || needed > lines)
            break;
        part.places.push_back({item, column, line});
        line += needed;
        most = std::max(most, line);
    }
    if (most > 0)
        part.height = listGap + (m_title.isEmpty() ? 0 : listTitle) + most * lineAt(m_pointSize);
    return part;
}

ListPart List::partFrom(std::size_t item, int lines) const {
    const std::size_t rest = m_items.size() - item;
    int total = 0;
    for (std::size_t i = item; i < m_items.size(); ++i)
        total += m_items[i].to - m_items[i].from;
    for (int even = (total + columns - 1) / columns; even < lines; ++even) {
        ListPart part = filled(item, even);
        if (part.places.size() == rest)
            return part;
    }
    return filled(item, lines);
}

std::vector<ListPart> List::spread(double firstRoom, double room) const {
    std::vector<ListPart> parts;
    std::size_t item = 0;
    for (int lines = linesIn(firstRoom); item < m_items.size(); lines = std::max(mostLines, linesIn(room))) {
        parts.push_back(partFrom(item, lines));
        item += parts.back().places.size();
    }
    return parts;
}

void List::place(PageFlow& flow, const ListPart& part, double top) const {
    if (part.places.empty())
        return;
    const double left = flow.frame().left;
    double first = top + listGap;
    if (!m_title.isEmpty()) {
        const Lines title = setLines(m_title, {FontClass::HeiTi, listTitleSize, Qt::AlignLeft, 0, false}, flow.frame().width);
        flow.placeLine({title, 0, left}, first + listTitle / 2, listTitleSize);
        first += listTitle;
    }
    const double line = lineAt(m_pointSize);
    for (const ListPart::Place& place : part.places) {
        const Item& item = m_items[place.item];
        const double x = left + place.column * (m_columnWidth + columnGap);
        double middle = first + (place.line + 0.5) * line;
        if (item.from == 0)
            flow.placeLine({item.label, 0, x}, middle, m_pointSize);
        for (int i = item.from; i < item.to; ++i, middle += line)
            flow.placeLine({item.text, i, x + labelWidth}, middle, m_pointSize);
    }
}

} // namespace xundu::ui::print::wall
