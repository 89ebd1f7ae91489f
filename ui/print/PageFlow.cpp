#include "ui/print/PageFlow.h"

#include "core/papers/Wording.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace xundu::ui::print {
namespace {

constexpr double slack = grid::mm(0.05);
constexpr double twoCharacters = 2 * grid::character;

TextStyle bodyStyle() { return {.alignment = Qt::AlignJustify, .onGrid = true}; }

TextStyle indentedStyle(FontClass fontClass = FontClass::FangSong) {
    TextStyle style = bodyStyle();
    style.indent = twoCharacters;
    style.fontClass = fontClass;
    return style;
}

void shift(Placed& placed, double by) {
    placed.top += by;
    if (auto* line = std::get_if<PlacedLine>(&placed.what))
        line->baseline += by;
}

/// The figures of all runs, by their place in the whole text.
std::vector<papers::Figure> figuresOf(const std::vector<papers::Run>& runs) {
    std::vector<papers::Figure> figures;
    qsizetype before = 0;
    for (const papers::Run& run : runs) {
        for (papers::Figure figure : run.figures) {
            figure.begin += before;
            figures.push_back(std::move(figure));
        }
        before += run.text.size();
    }
    return figures;
}

} // namespace

void PageFlow::run(const papers::Paper& paper) {
    m_shape = paper.shape;
    m_frame = frameOf(m_shape);
    m_mark = paper.mark;
    m_page = Page();
    m_y = 0;
    m_noteRows = 0;
    m_letter = false;
    m_stopped = false;
    for (m_block = 0; m_block < paper.blocks.size(); ++m_block) {
        const bool last = m_block + 1 == paper.blocks.size();
        m_beforeTable = !last && std::holds_alternative<papers::Table>(paper.blocks[m_block + 1]);
        std::visit([this](const auto& content) { add(content); }, paper.blocks[m_block]);
        if (m_stopped)
            return;
    }
    placeMargins();
    m_sink(m_page);
}

bool PageFlow::fits(double height) const { return m_y + height <= m_frame.height + slack; }

void PageFlow::toGrid() {
    if (m_shape == papers::PageShape::Official) // sheets have none
        m_y = std::ceil((m_y - slack) / grid::row) * grid::row;
}

void PageFlow::newPage() { newPageIn(m_frame); }

void PageFlow::newPageIn(const Frame& frame) {
    placeMargins();
    m_stopped = m_stopped || !m_sink(m_page);
    m_page = Page{.number = m_page.number + 1, .turned = frame.turned};
    m_frame = frame;
    m_y = 0;
}

/// The page's number and the paper's mark, outside the text block.
void PageFlow::placeMargins() {
    const Frame upright = frameOf(m_shape);
    const auto put = [&](const Lines& lines, double left, double baseline) {
        m_page.margins.push_back({0, PlacedLine{lines, 0, left, baseline}});
    };
    const double size = grid::pt(grid::pageNumber);
    const double baseline = upright.top + upright.height + grid::mm(7) + grid::baseline * size;
    const bool numbered = m_shape != papers::PageShape::WallChart && !(m_letter && m_page.number == 1);
    if (numbered) {
        const TextStyle style{FontClass::SongTi, grid::pageNumber, Qt::AlignLeft, 0, false};
        const Lines number = setLines(u"— %1 —"_s.arg(m_page.number), style, upright.width);
        const double right = upright.left + upright.width - size - number->lineAt(0).naturalTextWidth();
        put(number, m_page.number % 2 == 1 ? right : upright.left + size, baseline);
    }
    if (!m_mark.isEmpty()) {
        const TextStyle style{FontClass::HeiTi, grid::pageNumber, Qt::AlignRight, 0, false};
        const double above =
            m_letter && m_page.number == 1 ? upright.top - grid::mm(15) : grid::mm(7); // a letter's head begins high
        put(setLines(m_mark, style, upright.width), upright.left, upright.top - above);
    }
}

QRectF PageFlow::onPaper(const QRectF& area) const {
    if (!m_frame.turned)
        return area;
    const double height = paperSize(m_shape).height();
    return QRectF(area.top(), height - area.right(), area.height(), area.width());
}

void PageFlow::cover(const QRectF& area) {
    const QRectF there = onPaper(area);
    if (!m_page.blocks.empty() && m_page.blocks.back().index == m_block)
        m_page.blocks.back().area |= there;
    else
        m_page.blocks.push_back({there, m_block});
}

void PageFlow::placeLine(PlacedLine line, double middle, double pointSize, const std::vector<papers::Figure>& figures) {
    const double size = grid::pt(pointSize);
    line.baseline = middle + grid::baseline * size;
    const QTextLine set = line.lines->lineAt(line.index);
    const qsizetype begin = set.textStart();
    const qsizetype end = begin + set.textLength();
    for (const papers::Figure& figure : figures) {
        const qsizetype from = std::max(figure.begin, begin);
        const qsizetype to = std::min(figure.begin + figure.length, end);
        if (from >= to)
            continue;
        const double left = line.left + set.cursorToX(static_cast<int>(from));
        const double right = line.left + set.cursorToX(static_cast<int>(to));
        m_page.figures.push_back({onPaper(QRectF(left, middle - size * 0.6, right - left, size * 1.2)), figure.source});
    }
    place(std::move(line));
}

void PageFlow::placeRow(const Lines& lines, int index, double left, double pointSize,
                        const std::vector<papers::Figure>& figures) {
    if (!fits(grid::row))
        newPage();
    const double top = m_frame.top + m_y;
    placeLine({lines, index, left}, top + grid::row / 2, pointSize, figures);
    cover(QRectF(m_frame.left, top, m_frame.width, grid::row));
    m_y += grid::row;
}

void PageFlow::placeRows(const Lines& lines, double left, double pointSize, const std::vector<papers::Figure>& figures) {
    toGrid();
    for (int i = 0; i < lines->lineCount() && !m_stopped; ++i)
        placeRow(lines, i, left, pointSize, figures);
}

void PageFlow::placeLines(const Lines& lines, double pointSize, const std::vector<papers::Figure>& figures) {
    const double line = grid::lineOf(pointSize);
    for (int i = 0; i < lines->lineCount() && !m_stopped; ++i, m_y += line) {
        if (!fits(line))
            newPage();
        placeLine({lines, i, m_frame.left}, m_frame.top + m_y + line / 2, pointSize, figures);
        cover(QRectF(m_frame.left, m_frame.top + m_y, m_frame.width, line));
    }
}

void PageFlow::placeTitle(const QStringList& phrases, double below) {
    const TextStyle style{FontClass::XiaoBiaoSong, grid::title, Qt::AlignHCenter, 0, false};
    for (const QString& line : balancedLines(phrases, style, m_frame.width))
        placeRows(setLines(line, style, m_frame.width), m_frame.left, grid::title);
    m_y += below;
}

void PageFlow::add(const papers::Title& title) {
    placeTitle(title.phrases, m_shape == papers::PageShape::Official ? grid::row : grid::mm(2));
}

void PageFlow::add(const papers::Addressee& addressee) {
    placeRows(setLines(addressee.text, bodyStyle(), m_frame.width), m_frame.left, grid::body);
}

void PageFlow::add(const papers::Heading& heading) {
    // What it heads begins below it: two lines of text, or a table's head with a row.
    if (!fits(grid::row + (m_beforeTable ? grid::mm(25) : 2 * grid::row)))
        newPage();
    const TextStyle style = indentedStyle(heading.level == 1   ? FontClass::HeiTi
                                          : heading.level == 2 ? FontClass::KaiTi
                                                               : FontClass::FangSong);
    placeRows(setLines(heading.text, style, m_frame.width), m_frame.left, grid::body);
}

/// Neither the first line of a paragraph stands alone at the foot of a page nor the last one at the head of the next.
void PageFlow::add(const papers::Paragraph& paragraph) {
    const std::vector<papers::Figure> figures = figuresOf(paragraph.runs);
    if (m_shape != papers::PageShape::Official) {
        placeLines(setLines(paragraph.runs, {.pointSize = grid::table, .alignment = Qt::AlignHCenter}, m_frame.width),
                   grid::table, figures);
        m_y += grid::mm(1.5);
        return;
    }
    const Lines lines = setLines(paragraph.runs, indentedStyle(), m_frame.width);
    toGrid();
    int left = lines->lineCount();
    for (int i = 0; i < lines->lineCount() && !m_stopped; ++i, --left) {
        const bool first = i == 0;
        const int free = static_cast<int>((m_frame.height - m_y + slack) / grid::row);
        const bool alone =
            (first && free == 1 && left > 1) || (first && free == 2 && left == 3) || (!first && free == 1 && left == 2);
        if (alone && m_y > 0)
            newPage();
        placeRow(lines, i, m_frame.left, grid::body, figures);
    }
}

void PageFlow::add(const papers::AnnexNote& note) {
    const papers::Wording words = papers::Wording::builtIn(u"document"_s);
    const double before = m_y;
    m_y += grid::row;
    const double start = m_frame.left + twoCharacters;
    const double hang = start + 3 * grid::character;
    for (qsizetype i = 0; i < note.titles.size(); ++i) {
        const QString numbered =
            note.titles.size() == 1
                ? note.titles[i]
                : words.text(u"annexes.numbered"_s, {{u"number"_s, QString::number(i + 1)}, {u"title"_s, note.titles[i]}});
        const Lines lines = setLines(numbered, bodyStyle(), m_frame.left + m_frame.width - hang);
        if (!fits(grid::row))
            newPage();
        if (i == 0)
            placeLine({setLines(words.text(u"annexes"_s), bodyStyle(), m_frame.width), 0, start},
                      m_frame.top + m_y + grid::row / 2, grid::body);
        placeRows(lines, hang, grid::body);
    }
    m_noteRows = m_y > before ? qRound((m_y - before) / grid::row) : 0;
}

void PageFlow::add(const papers::SignOff& signOff) {
    const int gap = signOff.sealed ? 2 : 1; // rows left free above
    const auto linesOf = [](const QString& text) { return setLines(text, {.onGrid = true}, grid::width); };
    const auto widthOf = [](const Lines& lines) { return lines->lineCount() == 0 ? 0 : lines->lineAt(0).naturalTextWidth(); };
    const Lines name = linesOf(signOff.name);
    const Lines date = linesOf(signOff.date);
    if (!fits((gap + name->lineCount() + date->lineCount()) * grid::row))
        newPageWithLastRows();
    m_noteRows = 0;
    m_y += gap * grid::row;
    const double right = m_frame.left + m_frame.width;
    double nameLeft = 0;
    double dateLeft = 0;
    if (signOff.sealed) {
        dateLeft = right - 4 * grid::character - widthOf(date);
        nameLeft = std::min(dateLeft + (widthOf(date) - widthOf(name)) / 2, right - widthOf(name));
    } else {
        nameLeft = right - twoCharacters - std::max(widthOf(name), twoCharacters + widthOf(date));
        dateLeft = nameLeft + twoCharacters;
    }
    placeRows(name, std::max(nameLeft, m_frame.left), grid::body);
    placeRows(date, dateLeft, grid::body);
}

void PageFlow::add(const papers::AnnexStart& annex) {
    const Frame& wanted = annex.landscape ? turnedFrame : officialFrame;
    if (m_y > 0 || wanted.turned != m_frame.turned)
        newPageIn(wanted);
    placeRows(setLines(annex.label, {.fontClass = FontClass::HeiTi, .onGrid = true}, m_frame.width), m_frame.left, grid::body);
    m_y += annex.landscape ? 0 : grid::row;
    placeTitle({annex.title}, grid::row / 2);
}

void PageFlow::add(const papers::PartStart& part) {
    if (m_y > 0 || m_frame.turned)
        newPageIn(frameOf(m_shape));
    placeTitle({part.title}, m_shape == papers::PageShape::Official ? grid::row / 2 : grid::mm(2));
}

bool PageFlow::endsWithText(int rows) const {
    const double from = m_y - rows * grid::row - slack;
    return from > 0 && std::all_of(m_page.content.begin(), m_page.content.end(), [&](const Placed& placed) {
               return placed.top < from || std::holds_alternative<PlacedLine>(placed.what);
           });
}

/// A sign-off never stands alone: the last rows of text go with it, or the note on annexes where a table stands above that.
void PageFlow::newPageWithLastRows() {
    const int rows = endsWithText(2 + m_noteRows) ? 2 + m_noteRows : endsWithText(m_noteRows) ? m_noteRows : 0;
    const double from = m_y - rows * grid::row - slack;
    auto& content = m_page.content;
    std::vector<Placed> carried;
    std::vector<PlacedFigure> carriedFigures;
    if (rows > 0) {
        const auto first =
            std::stable_partition(content.begin(), content.end(), [&](const Placed& placed) { return placed.top < from; });
        carried.assign(first, content.end());
        content.erase(first, content.end());
        auto& figures = m_page.figures;
        const auto firstFigure = std::stable_partition(figures.begin(), figures.end(), [&](const PlacedFigure& figure) {
            return figure.area.center().y() < m_frame.top + from;
        });
        carriedFigures.assign(firstFigure, figures.end());
        figures.erase(firstFigure, figures.end());
    }
    newPage();
    for (Placed& placed : carried) {
        shift(placed, -(from + slack));
        m_page.content.push_back(std::move(placed));
    }
    for (PlacedFigure& figure : carriedFigures)
        m_page.figures.push_back({figure.area.translated(0, -(from + slack)), figure.source});
    m_y = rows * grid::row;
}

} // namespace xundu::ui::print
