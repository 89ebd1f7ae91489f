#include "ui/print/WallTable.h"

#include "ui/print/WallMarks.h"

#include <algorithm>

namespace xundu::ui::print::wall {
namespace {

using calendar::TenDay;

constexpr double strong = grid::outerRule;
constexpr double usual = grid::mm(0.2);
constexpr double monthHeight = grid::mm(6);
constexpr double headSize = 10;
constexpr double partSize = 9;
constexpr double yearEndInset = grid::mm(1.7); // of milestones on the year's last edge

TextStyle headStyle(double pointSize) { return {FontClass::HeiTi, pointSize, Qt::AlignHCenter, 0, false}; }

std::array<double, 5> edgesFrom(double left) {
    return {left, left + bandWidth, left + bandWidth + numberWidth, left + bandWidth + numberWidth + titleWidth,
            left + bandWidth + numberWidth + titleWidth + unitsWidth};
}

} // namespace

Table::Table(PageFlow& flow, const papers::WallChart& chart, double pointSize)
    : m_flow(flow),
      m_chart(chart),
      m_pointSize(pointSize),
      m_scale(chart.shown.year(), edgesFrom(flow.frame().left).back(), periodWidth),
      m_edges(edgesFrom(flow.frame().left)) {}

double Table::place(const PageParts& parts, double spare, double top) {
    m_top = top;
    const int rows = rowCount(parts);
    const double each = rows == 0 ? 0 : spare / rows;
    std::vector<Stripe> stripes;
    std::vector<double> partBottoms;
    double y = top + headerHeight;
    for (const Part& part : parts) {
        double inner = 0;
        for (const SetRow& row : part.rows)
            inner += row.height;
        const double more = each + (part.height - inner) / static_cast<double>(part.rows.size()); // the name may need more
        for (const SetRow& row : part.rows) {
            stripes.push_back({&row, y, y + row.height + more});
            y = stripes.back().bottom;
        }
        partBottoms.push_back(y);
    }
    placeShades(top + headerHeight, y);
    for (const Stripe& stripe : stripes)
        horizontal(stripe.bottom, m_edges[1], hairRule);
    placeHeader();
    const double body = top + headerHeight;
    for (TenDay period = TenDay::firstOf(m_chart.shown.year()); period.year() == m_chart.shown.year(); ++period) {
        const bool month = period.part() == calendar::TenDayPart::Early;
        vertical(m_scale.left(period), month ? top : top + monthHeight, y, month ? usual : hairRule);
    }
    placeToday(y);
    placeBeforeFirst(stripes);
    for (size_t i = 0; i < parts.size(); ++i) {
        placeBand(parts[i], i == 0 ? body : partBottoms[i - 1], partBottoms[i]);
        horizontal(partBottoms[i], m_edges[0], usual);
    }
    for (const Stripe& stripe : stripes) {
        placeTexts(stripe);
        placeLights(stripe);
        placeMarks(stripe);
    }
    for (const double edge : m_edges)
        vertical(edge, top, y, edge == m_edges.front() ? strong : usual);
    vertical(m_scale.end(), top, y, strong);
    horizontal(top, m_edges[0], strong);
    horizontal(body, m_edges[0], usual);
    horizontal(y, m_edges[0], strong);
    return y;
}

void Table::placeShades(double top, double bottom) {
    TenDay period = TenDay::firstOf(m_chart.shown.year());
    for (const bool closed : m_chart.closed) {
        if (closed)
            m_flow.place(PlacedRule{QRectF(m_scale.left(period), top, periodWidth, bottom - top), Ink::Shade});
        ++period;
    }
}

void Table::placeHeader() {
    for (size_t i = 0; i < m_chart.heads.size(); ++i)
        centred(m_chart.heads[i], headStyle(headSize), QRectF(m_edges[i], m_top, m_edges[i + 1] - m_edges[i], headerHeight));
    for (size_t month = 0; month < m_chart.months.size(); ++month)
        centred(m_chart.months[month], headStyle(headSize),
                QRectF(m_scale.begin() + static_cast<double>(month) * 3 * periodWidth, m_top, 3 * periodWidth, monthHeight));
    horizontal(m_top + monthHeight, m_scale.begin(), hairRule);
    for (TenDay period = TenDay::firstOf(m_chart.shown.year()); period.year() == m_chart.shown.year(); ++period) {
        const QRectF box(m_scale.left(period), m_top + monthHeight, periodWidth, headerHeight - monthHeight);
        const bool shown = period == m_chart.shown;
        if (shown)
            m_flow.place(PlacedRule{box});
        centred(m_chart.parts[static_cast<size_t>(period.part())], headStyle(partSize), box, shown ? Ink::White : Ink::Black);
    }
}

void Table::placeBand(const Part& part, double top, double bottom) {
    const UprightName name = uprightName(part.group->name, bottom - top);
    const int columns = name.columns();
    const TextStyle style = headStyle(name.pointSize);
    for (size_t i = 0; i < name.characters.size(); ++i) {
        const int column = static_cast<int>(i) / name.perColumn;
        const int line = static_cast<int>(i) % name.perColumn;
        const int inColumn = std::min(name.perColumn, static_cast<int>(name.characters.size()) - column * name.perColumn);
        const double x = m_edges[0] + bandWidth / 2 + (column - columns / 2.0) * name.pitch();
        const double first =
            columns == 1 ? (top + bottom - inColumn * name.pitch()) / 2 : (top + bottom - name.perColumn * name.pitch()) / 2;
        centred(name.characters[i], style, QRectF(x, first + line * name.pitch(), name.pitch(), name.pitch()));
    }
}

void Table::placeTexts(const Stripe& stripe) {
    const SetRow& row = *stripe.row;
    if (row.from == 0)
        centred(row.row->number, {FontClass::SongTi, m_pointSize, Qt::AlignHCenter, 0, false},
                QRectF(m_edges[1], stripe.top, numberWidth, stripe.bottom - stripe.top));
    const auto column = [&](const Lines& lines, double pointSize, double left) {
        const double line = grid::lineOf(pointSize);
        const int from = std::min(row.from, lines->lineCount());
        const int to = std::min(row.to, lines->lineCount());
        double middle = (stripe.top + stripe.bottom - (to - from - 1) * line) / 2;
        for (int i = from; i < to; ++i, middle += line)
            m_flow.placeLine({lines, i, left + cellMargin}, middle, pointSize);
    };
    column(row.title, m_pointSize, m_edges[2]);
    column(row.units, unitsSize(m_pointSize), m_edges[3]);
}

double Table::middleOfLights(const Stripe& stripe) const {
    return std::min((stripe.top + stripe.bottom) / 2, stripe.bottom - stripe.row->below);
}

void Table::placeLights(const Stripe& stripe) {
    if (stripe.row->from > 0)
        return;
    const double middle = middleOfLights(stripe);
    TenDay period = TenDay::firstOf(m_chart.shown.year());
    for (const auto& light : stripe.row->row->lights) {
        if (light) {
            const QPointF centre(m_scale.centre(period), middle);
            const QPointF half(markLight / 2, markLight / 2);
            m_flow.place(PlacedLight{light->light, light->stale, QRectF(centre - half, centre + half)});
            if (light->overridden)
                m_flow.place(overrideSign(centre + QPointF(markLight / 2 + grid::mm(0.5), -markLight / 2)));
        }
        ++period;
    }
}

double Table::endOf(TenDay period) const { return std::min(m_scale.right(period), m_scale.end() - yearEndInset); }

void Table::placeMarks(const Stripe& stripe) {
    for (const Mark& mark : stripe.row->marks) {
        const QPointF centre(endOf(mark.period), middleOfLights(stripe) + mark.level * levelHeight);
        for (const TenDay original : mark.originals) {
            const QPointF from(endOf(original), centre.y());
            m_flow.place(originalPlace(from));
            for (const PlacedShape& shape : wayOfMove(from, centre))
                m_flow.place(shape);
        }
        for (const PlacedShape& shape : milestoneShapes(mark.state, centre))
            m_flow.place(shape);
        const double middle = centre.y() + grid::mm(2.75);
        const double wide = mark.numbers->lineAt(0).naturalTextWidth() + grid::mm(0.5);
        m_flow.place(PlacedRule{QRectF(centre.x() - wide / 2, middle - grid::mm(1), wide, grid::mm(2)), Ink::White});
        m_flow.placeLine({mark.numbers, 0, centre.x() - periodWidth}, middle, smallest);
    }
}

void Table::placeToday(double bottom) {
    if (!m_chart.today)
        return;
    const double x = m_scale.x(*m_chart.today);
    const double top = m_top + headerHeight;
    m_flow.place(PlacedRule{QRectF(x - todayRule / 2, top, todayRule, bottom - top)});
    QPainterPath flag(QPointF(x - grid::mm(1.3), top));
    flag.lineTo(x + grid::mm(1.3), top);
    flag.lineTo(x, top + grid::mm(1.8));
    flag.closeSubpath();
    m_flow.place(PlacedShape{flag, Ink::Black});
}

/// On one line in the middle of the columns where no light may shine, if they hold it.
void Table::placeBeforeFirst(const std::vector<Stripe>& stripes) {
    const double width = m_scale.left(m_chart.firstReport) - m_scale.begin();
    const TextStyle style{FontClass::KaiTi, partSize, Qt::AlignHCenter, 0, false};
    const double wide = naturalWidth(m_chart.beforeFirst, style);
    const auto isFree = [&](const Stripe& stripe) {
        return std::all_of(stripe.row->marks.begin(), stripe.row->marks.end(),
                           [&](const Mark& mark) { return mark.period >= m_chart.firstReport && mark.originals.empty(); });
    };
    if (stripes.empty() || m_chart.beforeFirst.isEmpty() || wide + 2 * cellMargin > width)
        return;
    const auto middle = static_cast<std::ptrdiff_t>(stripes.size() / 2);
    auto found = std::find_if(stripes.begin() + middle, stripes.end(), isFree);
    if (found == stripes.end())
        found = std::find_if(stripes.begin(), stripes.end(), isFree);
    if (found == stripes.end())
        return;
    const double y = (found->top + found->bottom) / 2;
    const QRectF ground(m_scale.begin() + (width - wide) / 2 - cellMargin, y - grid::mm(1.8), wide + 2 * cellMargin,
                        grid::mm(3.6));
    m_flow.place(PlacedRule{ground, Ink::White});
    centred(m_chart.beforeFirst, style, QRectF(m_scale.begin(), y - grid::mm(2), width, grid::mm(4)));
}

void Table::horizontal(double y, double left, double pen) {
    m_flow.place(PlacedRule{QRectF(left - strong / 2, y - pen / 2, m_scale.end() - left + strong, pen)});
}

void Table::vertical(double x, double top, double bottom, double pen) {
    m_flow.place(PlacedRule{QRectF(x - pen / 2, top, pen, bottom - top)});
}

void Table::centred(const QString& text, const TextStyle& style, const QRectF& box, Ink ink) {
    const Lines lines = setLines(text, style, box.width());
    const double line = grid::lineOf(style.pointSize);
    double middle = box.center().y() - (lines->lineCount() - 1) * line / 2;
    for (int i = 0; i < lines->lineCount(); ++i, middle += line)
        m_flow.placeLine({lines, i, box.left(), 0, ink}, middle, style.pointSize);
}

} // namespace xundu::ui::print::wall
