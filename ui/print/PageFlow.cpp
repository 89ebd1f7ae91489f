#include "ui/print/PageFlow.h"

#include "core/papers/Wording.h"
#include "ui/print/LastRows.h"

#include <algorithm>
#include <cmath>
#include <utility>

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

/// Takes those that go over out of a page's things.
template <class Item, class GoesOver>
std::vector<Item> taken(std::vector<Item>& items, const GoesOver& goesOver) {
    const auto first = std::stable_partition(items.begin(), items.end(), [&](const Item& item) { return !goesOver(item); });
    std::vector<Item> result(std::make_move_iterator(first), std::make_move_iterator(items.end()));
    items.erase(first, items.end());
    return result;
}

/// Nothing for blocks that stay where they are.
std::optional<TextRow::Kind> kindOf(const papers::Block& block) {
    if (std::holds_alternative<papers::Heading>(block))
        return TextRow::Kind::Heading;
    if (std::holds_alternative<papers::Paragraph>(block))
        return TextRow::Kind::Paragraph;
    if (std::holds_alternative<papers::AnnexNote>(block))
        return TextRow::Kind::AnnexNote;
    return std::nullopt;
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
    m_paper = &paper;
    m_frame = frameOf(paper.shape);
    m_page = Page();
    m_y = 0;
    m_headings.clear();
    m_letter = false;
    m_stopped = false;
    for (m_block = 0; m_block < paper.blocks.size(); ++m_block) {
        std::visit([this](const auto& content) { add(content); }, paper.blocks[m_block]);
        if (m_stopped)
            return;
    }
    makeRoom(0);
    finishPage();
}

bool PageFlow::fits(double height) const { return m_y + height <= m_frame.height + slack; }

bool PageFlow::isTableNext() const {
    const auto& blocks = m_paper->blocks;
    return m_block + 1 < blocks.size() && std::holds_alternative<papers::Table>(blocks[m_block + 1]);
}

void PageFlow::toGrid() {
    if (shape() == papers::PageShape::Official) // sheets have none
        m_y = std::ceil((m_y - slack) / grid::row) * grid::row;
}

void PageFlow::makeRoom(double height) {
    const std::vector<WaitingHeading> headings = std::exchange(m_headings, {});
    for (const WaitingHeading& heading : headings)
        height += heading.lines->lineCount() * grid::row;
    if (!headings.empty())
        toGrid();
    if (m_y > 0 && !fits(height))
        newPage();
    const std::size_t following = m_block;
    for (const WaitingHeading& heading : headings) {
        m_block = heading.block;
        placeRows(heading.lines, m_frame.left, grid::body);
    }
    m_block = following;
}

void PageFlow::startPage(const Frame& frame) {
    makeRoom(0);
    if (m_y > 0 || frame.turned != m_frame.turned)
        newPageIn(frame);
}

void PageFlow::newPage() { newPageIn(m_frame); }

void PageFlow::newPageIn(const Frame& frame) {
    finishPage();
    m_page = Page{.number = m_page.number + 1, .turned = frame.turned};
    m_frame = frame;
    m_y = 0;
}

void PageFlow::finishPage() {
    placeMargins();
    std::vector<PlacedBlock> whole;
    for (const PlacedBlock& piece : m_page.blocks) {
        const QRectF area = onPaper(piece.area);
        if (!whole.empty() && whole.back().index == piece.index)
            whole.back().area |= area;
        else
            whole.push_back({area, piece.index});
    }
    m_page.blocks = std::move(whole);
    for (PlacedFigure& figure : m_page.figures)
        figure.area = onPaper(figure.area);
    m_stopped = m_stopped || !m_sink(m_page);
}

/// The page's number and the paper's mark, outside the text block.
void PageFlow::placeMargins() {
    const Frame upright = frameOf(shape());
    const auto put = [&](const Lines& lines, double left, double baseline) {
        m_page.margins.push_back({0, PlacedLine{lines, 0, left, baseline}});
    };
    const double size = grid::pt(grid::pageNumber);
    const double baseline = upright.top + upright.height + grid::mm(7) + grid::baseline * size;
    const bool numbered = shape() != papers::PageShape::WallChart && !(m_letter && m_page.number == 1);
    if (numbered) {
        const TextStyle style{FontClass::SongTi, grid::pageNumber, Qt::AlignLeft, 0, false};
        const Lines number = setLines(u"— %1 —"_s.arg(m_page.number), style, upright.width);
        const double right = upright.left + upright.width - size - number->lineAt(0).naturalTextWidth();
        put(number, m_page.number % 2 == 1 ? right : upright.left + size, baseline);
    }
    if (!m_paper->mark.isEmpty()) {
        const TextStyle style{FontClass::HeiTi, grid::pageNumber, Qt::AlignRight, 0, false};
        const double above =
            m_letter && m_page.number == 1 ? upright.top - grid::mm(15) : grid::mm(7); // a letter's head begins high
        put(setLines(m_paper->mark, style, upright.width), upright.left, upright.top - above);
    }
}

QRectF PageFlow::onPaper(const QRectF& area) const {
    if (!m_frame.turned)
        return area;
    const double height = paperSize(shape()).height();
    return QRectF(area.top(), height - area.right(), area.height(), area.width());
}

void PageFlow::cover(const QRectF& area) { m_page.blocks.push_back({area, m_block}); }

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
        m_page.figures.push_back({QRectF(left, middle - size * 0.6, right - left, size * 1.2), figure.source});
    }
    place(std::move(line));
}

void PageFlow::placeRow(const Lines& lines, int index, double left, double pointSize,
                        const std::vector<papers::Figure>& figures) {
    makeRoom(grid::row);
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
        makeRoom(line);
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
    placeTitle(title.phrases, shape() == papers::PageShape::Official ? grid::row : grid::mm(2));
}

void PageFlow::add(const papers::Addressee& addressee) {
    placeRows(setLines(addressee.text, bodyStyle(), m_frame.width), m_frame.left, grid::body);
}

void PageFlow::add(const papers::Heading& heading) {
    const TextStyle style = indentedStyle(heading.level == 1   ? FontClass::HeiTi
                                          : heading.level == 2 ? FontClass::KaiTi
                                                               : FontClass::FangSong);
    m_headings.push_back({setLines(heading.text, style, m_frame.width), m_block});
}

/// Neither the first line of a paragraph stands alone at the foot of a page nor the last one at the head of the next.
void PageFlow::add(const papers::Paragraph& paragraph) {
    const std::vector<papers::Figure> figures = figuresOf(paragraph.runs);
    if (shape() != papers::PageShape::Official) {
        placeLines(setLines(paragraph.runs, {.pointSize = grid::table, .alignment = Qt::AlignHCenter}, m_frame.width),
                   grid::table, figures);
        m_y += grid::mm(1.5);
        return;
    }
    const Lines lines = setLines(paragraph.runs, indentedStyle(), m_frame.width);
    const int count = lines->lineCount();
    toGrid();
    makeRoom((count <= 3 ? count : 2) * grid::row);
    for (int i = 0; i < count && !m_stopped; ++i) {
        if (count - i == 2)
            makeRoom(2 * grid::row);
        placeRow(lines, i, m_frame.left, grid::body, figures);
    }
}

/// A row below the text and whole where a page can hold it; text goes with it to another page.
void PageFlow::add(const papers::AnnexNote& note) {
    const papers::Wording words = papers::Wording::builtIn(u"document"_s);
    const double start = m_frame.left + twoCharacters;
    const double hang = start + 3 * grid::character;
    std::vector<Lines> titles;
    int rows = 1; // the free one
    for (qsizetype i = 0; i < note.titles.size(); ++i) {
        const QString numbered =
            note.titles.size() == 1
                ? note.titles[i]
                : words.text(u"annexes.numbered"_s, {{u"number"_s, QString::number(i + 1)}, {u"title"_s, note.titles[i]}});
        titles.push_back(setLines(numbered, bodyStyle(), m_frame.left + m_frame.width - hang));
        rows += titles.back()->lineCount();
    }
    makeRoom(0);
    if (!fits(rows * grid::row))
        newPageWithLastRows();
    m_y += m_y > 0 ? grid::row : 0;
    placeLine({setLines(words.text(u"annexes"_s), bodyStyle(), m_frame.width), 0, start}, m_frame.top + m_y + grid::row / 2,
              grid::body);
    for (const Lines& lines : titles)
        placeRows(lines, hang, grid::body);
}

/// Never alone on a page: text goes with it.
void PageFlow::add(const papers::SignOff& signOff) {
    const int gap = signOff.sealed ? 2 : 1; // rows left free above
    const auto linesOf = [](const QString& text) { return setLines(text, {.onGrid = true}, grid::width); };
    const auto widthOf = [](const Lines& lines) { return lines->lineAt(0).naturalTextWidth(); };
    const Lines name = linesOf(signOff.name);
    const Lines date = linesOf(signOff.date);
    makeRoom(0);
    if (!fits((gap + name->lineCount() + date->lineCount()) * grid::row))
        newPageWithLastRows();
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
    startPage(annex.landscape ? turnedFrame : officialFrame);
    placeRows(setLines(annex.label, {.fontClass = FontClass::HeiTi, .onGrid = true}, m_frame.width), m_frame.left, grid::body);
    m_y += annex.landscape ? 0 : grid::row;
    placeTitle({annex.title}, grid::row / 2);
}

void PageFlow::add(const papers::PartStart& part) {
    startPage(frameOf(shape()));
    placeTitle({part.title}, shape() == papers::PageShape::Official ? grid::row / 2 : grid::mm(2));
}

/// Below the top of the text block; its end where none go over.
double PageFlow::startOfLastRows() const {
    std::vector<TextRow> rows;
    for (auto piece = m_page.blocks.rbegin(); piece != m_page.blocks.rend(); ++piece) {
        const auto kind = kindOf(m_paper->blocks[piece->index]);
        if (!kind)
            break;
        rows.push_back({*kind, piece->index, piece->area.top() - m_frame.top});
    }
    const std::size_t count = rowsThatGoOver(rows);
    return count == 0 ? m_y : rows[count - 1].top;
}

void PageFlow::newPageWithLastRows() {
    const double cut = startOfLastRows();
    const double height = m_y - cut;
    const auto isBelow = [&](const QRectF& area) { return area.center().y() > m_frame.top + cut; };
    auto content = taken(m_page.content, [&](const Placed& placed) { return placed.top > cut - slack; });
    auto figures = taken(m_page.figures, [&](const PlacedFigure& figure) { return isBelow(figure.area); });
    auto pieces = taken(m_page.blocks, [&](const PlacedBlock& piece) { return isBelow(piece.area); });
    newPage();
    for (Placed& placed : content) {
        shift(placed, -cut);
        m_page.content.push_back(std::move(placed));
    }
    for (const PlacedFigure& figure : figures)
        m_page.figures.push_back({figure.area.translated(0, -cut), figure.source});
    for (const PlacedBlock& piece : pieces)
        m_page.blocks.push_back({piece.area.translated(0, -cut), piece.index});
    m_y = height;
}

} // namespace xundu::ui::print
