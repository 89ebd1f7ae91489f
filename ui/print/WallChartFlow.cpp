#include "ui/print/PageFlow.h"
#include "ui/print/WallList.h"
#include "ui/print/WallRows.h"
#include "ui/print/WallTable.h"

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace xundu::ui::print {
namespace {

using papers::WallChart;

constexpr double titleSize = 26;
constexpr double infoSize = 12;
constexpr double legendSize = 9;
constexpr double footSize = 9;
constexpr double listLargest = 9;
constexpr double titleLine = grid::mm(12);
constexpr double infoLine = grid::mm(6.5);
constexpr double headGap = grid::mm(1.5);
constexpr double foot = grid::mm(6);
constexpr double rowHighest = grid::mm(13); ///< that spare room is shared out for
constexpr double manyRowsSize = 8;          ///< of type where one page does not hold all rows

/// Title and what stands between it and the table.
struct Head {
    Lines title;
    Lines subtitle;
    Lines counts;
    double countsLeft = 0; ///< from the frame's left
    double height() const {
        return title->lineCount() * titleLine + std::max(subtitle->lineCount(), counts->lineCount()) * infoLine + headGap;
    }
};

Head headOf(const WallChart& chart, const QString& title, double width) {
    const TextStyle titleStyle{FontClass::XiaoBiaoSong, titleSize, Qt::AlignHCenter, 0, false};
    const TextStyle left{FontClass::KaiTi, infoSize, Qt::AlignLeft, 0, false};
    const TextStyle right{FontClass::KaiTi, infoSize, Qt::AlignRight, 0, false};
    Head head;
    head.title = setLines(balancedLines({title}, titleStyle, width).join(u'\n'), titleStyle, width);
    head.subtitle = setLines(chart.subtitle, left, width);
    head.countsLeft = std::min(width / 2, naturalWidth(chart.subtitle, left) + grid::mm(6));
    head.counts = setLines({chart.counts}, right, width - head.countsLeft);
    return head;
}

/// How the chart is set: all rows on one page, if need be with units in brief or with the list going on behind it; else on as
/// many pages as there need be.
struct Setting {
    double pointSize = manyRowsSize;
    std::vector<wall::PageParts> pages{};
    std::vector<wall::ListPart> list{}; ///< the first part stands on the last page of rows
};

class WallChartFlow {
public:
    WallChartFlow(PageFlow& flow, const WallChart& chart)
        : m_flow(flow),
          m_chart(chart),
          m_frame(flow.frame()),
          m_first(headOf(chart, chart.title, m_frame.width)),
          m_next(headOf(chart, chart.nextTitle, m_frame.width)),
          m_legend(chart, legendSize, m_frame.width) {}

    void run() {
        const Setting setting = choose();
        const wall::List list = listFor(setting.pointSize);
        const size_t rowPages = setting.pages.size();
        const size_t pages = rowPages + std::max<size_t>(setting.list.size(), 1) - 1;
        double highest = rowHighest;
        for (size_t i = 0; i < pages && !m_flow.stopped(); ++i) {
            if (i > 0)
                m_flow.newPage();
            double y = placeHead(i == 0 ? m_first : m_next);
            const wall::ListPart* part =
                i + 1 >= rowPages && i + 1 - rowPages < setting.list.size() ? &setting.list[i + 1 - rowPages] : nullptr;
            if (i < rowPages) {
                const double spare = room() - heightOf(setting.pages[i]) - (part ? part->height : 0);
                const bool listGoesOn = i + 1 == rowPages && setting.list.size() > 1;
                y = wall::Table(m_flow, m_chart, setting.pointSize)
                        .place(setting.pages[i], listGoesOn ? 0 : shared(setting.pages[i], spare, highest), y);
                m_legend.place(m_flow, y);
                y += m_legend.height();
            }
            if (part)
                list.place(m_flow, *part, y);
            placeFoot(i + 1, pages);
            m_flow.cover(QRectF(m_frame.left, m_frame.top, m_frame.width, m_frame.height));
        }
    }

private:
    double tallestHead() const { return std::max(m_first.height(), m_next.height()); }
    /// For rows and list on every page.
    double room() const { return m_frame.height - tallestHead() - wall::headerHeight - m_legend.height() - foot; }
    double listPageRoom() const { return m_frame.height - m_next.height() - foot; }

    wall::List listFor(double pointSize) const {
        return wall::List(m_chart, std::clamp(pointSize - 1, wall::smallest, listLargest), m_frame.width);
    }

    Setting choose() const {
        for (const wall::Units units : {wall::Units::All, wall::Units::InBrief}) {
            if (const auto setting = onOnePage(units))
                return *setting;
        }
        Setting setting{manyRowsSize, wall::spread(m_chart, manyRowsSize, wall::Units::All, room())};
        setting.list = listFor(manyRowsSize).spread(room() - heightOf(setting.pages.back()), listPageRoom());
        return setting;
    }

    /// The largest type with which rows and list share the page, else the largest with which the rows alone fit.
    std::optional<Setting> onOnePage(wall::Units units) const {
        std::optional<Setting> rowsFit;
        for (const double size : {10.5, 10.0, 9.5, 9.0, 8.5, 8.0, 7.5, wall::smallest}) {
            Setting setting{size, wall::spread(m_chart, size, units, room())};
            if (setting.pages.size() > 1)
                continue;
            const wall::List list = listFor(size);
            const double rest = room() - heightOf(setting.pages.front());
            setting.list = list.spread(rest, listPageRoom());
            if (list.height() <= rest)
                return setting;
            if (!rowsFit)
                rowsFit = std::move(setting);
        }
        return rowsFit;
    }

    /// So much of the spare room that no row is higher than on the page before. @param highest of a row, on the average
    double shared(const wall::PageParts& parts, double spare, double& highest) const {
        const int rows = rowCount(parts);
        if (rows == 0)
            return 0;
        const double average = heightOf(parts) / rows;
        const double each = std::clamp(highest - average, 0.0, std::max(0.0, spare / rows));
        highest = std::max(average, average + each);
        return each * rows;
    }

    /// @return the table's top
    double placeHead(const Head& head) {
        double y = m_frame.top;
        for (int i = 0; i < head.title->lineCount(); ++i, y += titleLine)
            m_flow.placeLine({head.title, i, m_frame.left}, y + titleLine / 2 - grid::mm(0.5), titleSize);
        for (int i = 0; i < head.subtitle->lineCount(); ++i)
            m_flow.placeLine({head.subtitle, i, m_frame.left}, y + (i + 0.5) * infoLine, infoSize);
        for (int i = 0; i < head.counts->lineCount(); ++i)
            m_flow.placeLine({head.counts, i, m_frame.left + head.countsLeft}, y + (i + 0.5) * infoLine, infoSize,
                             m_chart.counts.figures);
        return m_frame.top + head.height();
    }

    void placeFoot(size_t number, size_t pages) {
        const double middle = m_frame.top + m_frame.height - foot / 2 + grid::mm(0.5);
        const auto put = [&](const QString& text, Qt::Alignment alignment) {
            m_flow.placeLine({setLines(text, {FontClass::SongTi, footSize, alignment, 0, false}, m_frame.width), 0, m_frame.left},
                             middle, footSize);
        };
        put(m_chart.signOff, Qt::AlignRight);
        if (pages > 1)
            put(u"%1/%2"_s.arg(number).arg(pages), Qt::AlignLeft); // a long sign-off reaches beyond the middle
    }

    PageFlow& m_flow;
    const WallChart& m_chart;
    Frame m_frame;
    Head m_first;
    Head m_next;
    wall::Legend m_legend;
};

} // namespace

void PageFlow::add(const papers::WallChart& chart) { WallChartFlow(*this, chart).run(); }

} // namespace xundu::ui::print
