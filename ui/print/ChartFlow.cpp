#include "core/papers/Words.h"
#include "ui/print/PageFlow.h"

#include <algorithm>
#include <numeric>

using namespace Qt::Literals::StringLiterals;

namespace xundu::ui::print {
namespace {

using papers::LightBars;
using papers::PaceBars;
using progress::Light;

constexpr std::array fromBase{Light::Done, Light::Green, Light::Yellow, Light::Red, Light::None}; // look.md 2
constexpr double type = 9;                                                                        // points
constexpr double line = grid::lineOf(type);
constexpr double gap = grid::mm(2); // between label, bar and words
constexpr double barHeight = grid::mm(3.8);
constexpr double columnPlot = grid::mm(45); // height of upright columns
constexpr double titleAndLegend = 4 * line;
constexpr double hair = grid::mm(0.15);
constexpr double tick = grid::mm(0.7);
constexpr double axisEnd = 1.2; // of the target

QString number(int value) { return QString::number(value); }

/// One chart on its way over the pages: rows stay whole.
class ChartFlow {
public:
    ChartFlow(PageFlow& flow, const papers::Chart& chart) : m_flow(flow), m_frame(flow.frame()), m_chart(chart) {}

    void run() {
        std::visit([this](const auto& series) { draw(series); }, m_chart.series);
    }

private:
    TextStyle style(Qt::Alignment alignment = Qt::AlignLeft, FontClass fontClass = FontClass::SongTi) const {
        return {fontClass, type, alignment, 0, false};
    }
    double top() const { return m_frame.top + m_flow.y(); }
    double right() const { return m_frame.left + m_frame.width; }

    void step(double height) {
        m_flow.cover(QRectF(m_frame.left, top(), m_frame.width, height));
        m_flow.advance(height);
    }
    void put(const QString& text, double left, double middle, double width, Qt::Alignment alignment = Qt::AlignLeft,
             FontClass fontClass = FontClass::SongTi) {
        const Lines lines = setLines(text, style(alignment, fontClass), width);
        const double first = middle - (lines->lineCount() - 1) * line / 2;
        for (int i = 0; i < lines->lineCount(); ++i)
            m_flow.placeLine({lines, i, left}, first + i * line, type);
    }
    /// A chart stays whole where a page has room for it, else its title does with its first row.
    template <class Bar>
    void beginRows(const std::vector<Bar>& bars) {
        const double labels = labelWidth(bars);
        double height = 0;
        for (const Bar& bar : bars)
            height += rowHeight(bar.label, labels);
        begin(titleAndLegend + height <= m_frame.height || bars.empty() ? height : rowHeight(bars.front().label, labels));
    }
    /// @param below title and legend, on the same page
    void begin(double below) {
        m_flow.makeRoom(titleAndLegend + below);
        if (m_flow.y() > 0)
            m_flow.advance(line / 2);
        if (m_chart.title.isEmpty())
            return;
        put(m_chart.title, m_frame.left, top() + line / 2, m_frame.width, Qt::AlignHCenter, FontClass::HeiTi);
        step(line * 1.3);
    }
    /// The sample, the shape and the word of each light that the chart shows.
    void legend(const std::array<bool, 5>& shown, const QString& more) {
        double left = m_frame.left;
        const double middle = top() + line / 2;
        const double glyph = grid::pt(type) * 0.85;
        for (const Light light : fromBase) {
            if (!shown[static_cast<size_t>(light)])
                continue;
            m_flow.place(PlacedBar{light, QRectF(left, middle - glyph / 2, glyph * 1.6, glyph)});
            left += glyph * 2;
            m_flow.place(PlacedLight{light, false, QRectF(left, middle - glyph / 2, glyph, glyph)});
            left += glyph * 1.3;
            const QString word = m_words.word(light);
            put(word, left, middle, m_frame.width);
            left += naturalWidth(word, style()) + grid::pt(type) * 1.5;
        }
        if (!more.isEmpty())
            put(more, left, middle, right() - left);
        step(line * 1.4);
    }
    /// A count on white, so that it can be read on every fill; nothing where there is no room.
    void count(int value, const QRectF& within) {
        const double room = naturalWidth(number(value), style()) + grid::pt(3);
        if (within.width() < room || within.height() < line * 0.9)
            return;
        const QPointF middle = within.center();
        m_flow.place(PlacedRule{QRectF(middle.x() - room / 2, middle.y() - line * 0.42, room, line * 0.84), Ink::White});
        put(number(value), middle.x() - room / 2, middle.y(), room, Qt::AlignHCenter);
    }
    static int sumOf(const LightBars::Bar& bar) { return std::accumulate(bar.counts.begin(), bar.counts.end(), 0); }

    void draw(const LightBars& bars) {
        std::array<bool, 5> shown{};
        int most = 1;
        for (const LightBars::Bar& bar : bars.bars) {
            most = std::max(most, sumOf(bar));
            for (size_t i = 0; i < shown.size(); ++i)
                shown[i] = shown[i] || bar.counts[i] > 0;
        }
        if (bars.upright) {
            const double pitch = m_frame.width / static_cast<double>(std::max<size_t>(bars.bars.size(), 1));
            begin(columnPlot + labelsHeight(bars, pitch));
            legend(shown, {});
            drawColumns(bars, most, pitch);
        } else {
            beginRows(bars.bars);
            legend(shown, {});
            drawBars(bars, most);
        }
    }

    void drawBars(const LightBars& bars, int most) {
        const double labels = labelWidth(bars.bars);
        const double left = m_frame.left + labels + gap;
        const double unit = (right() - left) / most;
        for (const LightBars::Bar& bar : bars.bars) {
            const double height = rowHeight(bar.label, labels);
            m_flow.makeRoom(height);
            const double middle = top() + height / 2;
            put(bar.label, m_frame.left, middle, labels, Qt::AlignRight);
            double from = left;
            for (const Light light : fromBase) {
                const int value = bar.counts[static_cast<size_t>(light)];
                if (value == 0)
                    continue;
                const QRectF area(from, middle - barHeight / 2, unit * value, barHeight);
                m_flow.place(PlacedBar{light, area});
                count(value, area);
                from += area.width();
            }
            step(height);
        }
        step(line / 2);
    }

    /// Whether labels are wider than the columns: groups are named in their place.
    bool inGroups(const LightBars& bars, double pitch) const {
        return std::any_of(bars.bars.begin(), bars.bars.end(), [&](const LightBars::Bar& bar) {
            return !bar.group.isEmpty() && naturalWidth(bar.label, style()) > pitch;
        });
    }
    double labelsHeight(const LightBars& bars, double pitch) const {
        int most = inGroups(bars, pitch) ? 2 : 1;
        for (const LightBars::Bar& bar : bars.bars)
            most = std::max(most, inGroups(bars, pitch) ? 1 : setLines(bar.label, style(), pitch)->lineCount());
        return (most + 1) * line;
    }
    void placeGroups(const LightBars& bars, double middle, double pitch) {
        double left = m_frame.left;
        for (auto bar = bars.bars.begin(); bar != bars.bars.end();) {
            const auto end = std::find_if(bar, bars.bars.end(), [&](const auto& other) { return other.group != bar->group; });
            const double width = pitch * static_cast<double>(end - bar);
            const double room = std::max(width, naturalWidth(bar->group, style()) + grid::pt(1));
            put(bar->group, left + (width - room) / 2, middle, room, Qt::AlignHCenter);
            left += width;
            bar = end;
        }
    }

    void drawColumns(const LightBars& bars, int most, double pitch) {
        const bool grouped = inGroups(bars, pitch);
        const double base = top() + columnPlot;
        const double width = std::min(pitch * (grouped ? 0.8 : 0.6), grid::mm(12));
        double left = m_frame.left;
        for (const LightBars::Bar& bar : bars.bars) {
            double foot = base;
            for (const Light light : fromBase) {
                const int value = bar.counts[static_cast<size_t>(light)];
                if (value == 0)
                    continue;
                const double height = columnPlot * value / most;
                const QRectF area(left + (pitch - width) / 2, foot - height, width, height);
                m_flow.place(PlacedBar{light, area});
                count(value, area);
                foot -= height;
            }
            const QString& label = grouped ? bar.inGroup : bar.label;
            const int lines = setLines(label, style(), pitch)->lineCount();
            put(label, left, base + (lines + 1) * line / 2, pitch, Qt::AlignHCenter);
            left += pitch;
        }
        if (grouped)
            placeGroups(bars, base + 2 * line, pitch);
        m_flow.place(PlacedRule{QRectF(m_frame.left, base, m_frame.width, hair)});
        step(columnPlot + labelsHeight(bars, pitch));
    }

    void draw(const PaceBars& bars) {
        std::array<bool, 5> shown{};
        bool paced = false;
        for (const PaceBars::Bar& bar : bars.bars) {
            shown[static_cast<size_t>(bar.light)] = true;
            paced = paced || bar.expected;
        }
        beginRows(bars.bars);
        legend(shown, paced ? m_chartWords.text(u"chart.pace"_s) : QString());
        const double labels = labelWidth(bars.bars);
        double words = 0;
        for (const PaceBars::Bar& bar : bars.bars)
            words = std::max(words, naturalWidth(bar.words, style()));
        const double left = m_frame.left + labels + gap;
        const double width = std::max(right() - left - words - gap, grid::mm(30));
        const auto at = [&](double progress) { return left + width * std::clamp(progress, 0.0, axisEnd) / axisEnd; };
        for (const PaceBars::Bar& bar : bars.bars) {
            const double height = rowHeight(bar.label, labels);
            m_flow.makeRoom(height);
            const double middle = top() + height / 2;
            put(bar.label, m_frame.left, middle, labels, Qt::AlignRight);
            m_flow.place(PlacedRule{QRectF(left, top(), hair, height)});
            m_flow.place(PlacedRule{QRectF(at(1), top(), hair, height)});
            if (bar.progress > 0)
                m_flow.place(PlacedBar{bar.light, QRectF(left, middle - barHeight / 2, at(bar.progress) - left, barHeight)});
            if (bar.expected)
                m_flow.place(PlacedRule{QRectF(at(*bar.expected) - tick / 2, middle - height * 0.45, tick, height * 0.9)});
            put(bar.words, left + width + gap, middle, words + gap);
            step(height);
        }
        step(line / 2);
    }

    template <class Bar>
    double labelWidth(const std::vector<Bar>& bars) const {
        double widest = 0;
        for (const Bar& bar : bars)
            widest = std::max(widest, naturalWidth(bar.label, style()));
        return std::min(widest + grid::pt(1), m_frame.width * 0.36);
    }
    double rowHeight(const QString& label, double width) const {
        return std::max(grid::mm(5.6), setLines(label, style(), width)->lineCount() * line + grid::mm(1));
    }

    PageFlow& m_flow;
    const Frame m_frame;
    const papers::Chart& m_chart;
    papers::LightWords m_words;
    papers::Wording m_chartWords = papers::Wording::builtIn(u"document"_s);
};

} // namespace

void PageFlow::add(const papers::Chart& chart) {
    ChartFlow(*this, chart).run();
    toGrid();
}

} // namespace xundu::ui::print
