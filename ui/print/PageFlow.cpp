#include "ui/print/PageFlow.h"

#include "ui/print/PageGrid.h"

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace xundu::ui::print {
namespace {

constexpr double slack = grid::mm(0.05);

TextStyle bodyStyle() { return {.alignment = Qt::AlignJustify, .onGrid = true}; }

double characterWidth() { return grid::width / grid::characters; }

void shift(Placed& placed, double by) {
    placed.top += by;
    if (auto* line = std::get_if<PlacedLine>(&placed.what))
        line->baseline += by;
}

} // namespace

void PageFlow::run(const papers::Paper& paper) {
    m_mark = paper.mark;
    m_page = Page();
    m_y = 0;
    m_noteRows = 0;
    m_stopped = false;
    for (const papers::Block& block : paper.blocks) {
        std::visit([this](const auto& content) { add(content); }, block);
        if (m_stopped)
            return;
    }
    placeMargins();
    m_sink(m_page);
}

bool PageFlow::fits(double height) const { return m_y + height <= grid::height + slack; }

void PageFlow::toGrid() { m_y = std::ceil((m_y - slack) / grid::row) * grid::row; }

void PageFlow::newPage() {
    placeMargins();
    m_stopped = m_stopped || !m_sink(m_page);
    m_page = Page{m_page.number + 1, {}};
    m_y = 0;
}

/// The page's number and the paper's mark, outside the text block.
void PageFlow::placeMargins() {
    const TextStyle style{FontClass::SongTi, grid::pageNumber, Qt::AlignLeft, 0, false};
    const Lines number = setLines(u"— %1 —"_s.arg(m_page.number), style, grid::width);
    const double away = grid::pt(grid::pageNumber);
    const double right = grid::left + grid::width - away - number->lineAt(0).naturalTextWidth();
    const double baseline = grid::top + grid::height + grid::mm(7) + grid::baseline * away;
    place(PlacedLine{number, 0, m_page.number % 2 == 1 ? right : grid::left + away, baseline});
    if (m_mark.isEmpty())
        return;
    const TextStyle markStyle{FontClass::HeiTi, grid::pageNumber, Qt::AlignRight, 0, false};
    place(PlacedLine{setLines(m_mark, markStyle, grid::width), 0, grid::left, grid::top - grid::mm(7)});
}

void PageFlow::placeRow(const Lines& lines, int index, double left, double pointSize) {
    if (!fits(grid::row))
        newPage();
    place(PlacedLine{lines, index, left, grid::top + m_y + grid::row / 2 + grid::baseline * grid::pt(pointSize)});
    m_y += grid::row;
}

void PageFlow::placeRows(const Lines& lines, double left, double pointSize) {
    toGrid();
    for (int i = 0; i < lines->lineCount() && !m_stopped; ++i)
        placeRow(lines, i, left, pointSize);
}

void PageFlow::placeTitle(const QStringList& phrases, double below) {
    const TextStyle style{FontClass::XiaoBiaoSong, grid::title, Qt::AlignHCenter, 0, false};
    for (const QString& line : balancedLines(phrases, style, grid::width))
        placeRows(setLines(line, style, grid::width), grid::left, grid::title);
    m_y += below;
}

void PageFlow::add(const papers::Title& title) { placeTitle(title.phrases, grid::row); }

void PageFlow::add(const papers::Addressee& addressee) {
    placeRows(setLines(addressee.text, bodyStyle(), grid::width), grid::left, grid::body);
}

void PageFlow::add(const papers::Heading& heading) {
    if (!fits(2 * grid::row)) // a heading never closes a page
        newPage();
    TextStyle style = bodyStyle();
    style.indent = 2 * characterWidth();
    style.fontClass = heading.level == 1 ? FontClass::HeiTi : heading.level == 2 ? FontClass::KaiTi : FontClass::FangSong;
    placeRows(setLines(heading.text, style, grid::width), grid::left, grid::body);
}

void PageFlow::add(const papers::Paragraph& paragraph) {
    TextStyle style = bodyStyle();
    style.indent = 2 * characterWidth();
    placeRows(setLines(paragraph.runs, style, grid::width), grid::left, grid::body);
}

void PageFlow::add(const papers::AnnexNote& note) {
    const double before = m_y;
    m_y += grid::row;
    const bool several = note.titles.size() > 1;
    const double start = grid::left + 2 * characterWidth();
    const double hang = start + 3 * characterWidth();
    for (qsizetype i = 0; i < note.titles.size(); ++i) {
        const QString numbered = several ? u"%1. %2"_s.arg(i + 1).arg(note.titles[i]) : note.titles[i];
        const Lines lines = setLines(numbered, bodyStyle(), grid::left + grid::width - hang);
        if (!fits(grid::row))
            newPage();
        if (i == 0)
            place(PlacedLine{setLines(u"附件："_s, bodyStyle(), grid::width), 0, start,
                             grid::top + m_y + grid::row / 2 + grid::baseline * grid::pt(grid::body)});
        placeRows(lines, hang, grid::body);
    }
    m_noteRows = m_y > before ? qRound((m_y - before) / grid::row) : 0;
}

void PageFlow::add(const papers::SignOff& signOff) {
    const int gap = signOff.sealed ? 2 : 1; // rows left free above
    if (!fits((gap + 2) * grid::row))
        newPageWithLastRows(2 + m_noteRows);
    m_noteRows = 0;
    m_y += gap * grid::row;
    const Lines name = setLines(signOff.name, {.onGrid = true}, grid::width);
    const Lines date = setLines(signOff.date, {.onGrid = true}, grid::width);
    const double nameWidth = name->lineAt(0).naturalTextWidth();
    const double dateWidth = date->lineAt(0).naturalTextWidth();
    const double right = grid::left + grid::width;
    const double dateLeft = right - (signOff.sealed ? 4 : 2) * characterWidth() - dateWidth;
    const double nameLeft = signOff.sealed ? std::min(dateLeft + (dateWidth - nameWidth) / 2, right - nameWidth)
                                           : right - 2 * characterWidth() - nameWidth;
    placeRows(name, nameLeft, grid::body);
    placeRows(date, dateLeft, grid::body);
}

void PageFlow::add(const papers::AnnexStart& annex) {
    if (m_y > 0)
        newPage();
    placeRows(setLines(annex.label, {.fontClass = FontClass::HeiTi, .onGrid = true}, grid::width), grid::left, grid::body);
    m_y += grid::row;
    placeTitle({annex.title}, grid::row / 2);
}

void PageFlow::add(const papers::Masthead&) {}
void PageFlow::add(const papers::Chart&) {}
void PageFlow::add(const papers::PartStart&) {}
void PageFlow::add(const papers::ClosingBlock&) {}

/// A sign-off never stands alone: the last rows of text go with it.
void PageFlow::newPageWithLastRows(int rows) {
    const double from = m_y - rows * grid::row - slack;
    auto& content = m_page.content;
    const bool textOnly = from > 0 && std::all_of(content.begin(), content.end(), [&](const Placed& placed) {
                              return placed.top < from || std::holds_alternative<PlacedLine>(placed.what);
                          });
    std::vector<Placed> carried;
    if (textOnly) {
        const auto first =
            std::stable_partition(content.begin(), content.end(), [&](const Placed& placed) { return placed.top < from; });
        carried.assign(first, content.end());
        content.erase(first, content.end());
    }
    newPage();
    for (Placed& placed : carried) {
        shift(placed, -(from + slack));
        m_page.content.push_back(std::move(placed));
    }
    m_y = carried.empty() ? 0 : rows * grid::row;
}

} // namespace xundu::ui::print
