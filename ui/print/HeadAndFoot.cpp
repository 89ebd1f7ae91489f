#include "ui/print/PageFlow.h"

#include <algorithm>

namespace xundu::ui::print {
namespace {

// Measures of GB/T 9704-2012, 7.2, 7.4, 10.1 and 10.3.
constexpr double markBelowTop = grid::mm(35);        // of the text block
constexpr double letterMarkBelowEdge = grid::mm(30); // of the page
constexpr double ruleBelow = grid::mm(4);
constexpr double letterRuleWidth = grid::mm(170);
constexpr double letterRuleAboveEdge = grid::mm(20);
constexpr double thick = grid::mm(1), thin = grid::mm(0.35), between = grid::mm(0.6); // of a double rule
constexpr double headRule = grid::mm(0.5);
constexpr double markSize = 48, smallestMark = 24; // points; a longer mark takes two lines
constexpr double filled = 0.98;                    // of the width, by a mark that is set as large as it fits
constexpr double closingLine = grid::mm(7.5);

TextStyle markStyle(double pointSize) { return {FontClass::XiaoBiaoSong, pointSize, Qt::AlignHCenter, 0, false}; }

TextStyle numberStyle(Qt::Alignment alignment) { return {FontClass::FangSong, grid::body, alignment, 0, false}; }

} // namespace

double PageFlow::placeMark(const QString& mark, double top, double width) {
    const double natural = naturalWidth(mark, markStyle(100)) / 100; // of one point's size
    double size = natural > 0 ? std::min(markSize, filled * width / natural) : markSize;
    QStringList lines{mark};
    if (size < smallestMark) {
        size = std::min(smallestMark, 1.9 * size);
        lines = balancedLines({mark}, markStyle(size), width);
    }
    const double line = grid::pt(size) * 1.25;
    double bottom = top;
    const Lines set = setLines(lines.join(u'\n'), markStyle(size), width);
    for (int i = 0; i < set->lineCount(); ++i, bottom += line)
        placeLine({set, i, m_frame.left + (m_frame.width - width) / 2, 0, Ink::Red}, m_frame.top + bottom + grid::pt(size) / 2,
                  size);
    return bottom - line + grid::pt(size);
}

void PageFlow::placeRule(double middle, double thickness, double left, double width, Ink ink) {
    place(PlacedRule{QRectF(left, m_frame.top + middle - thickness / 2, width, thickness), ink});
}

void PageFlow::add(const papers::Masthead& masthead) {
    masthead.form == papers::Masthead::Form::Letter ? placeLetterhead(masthead) : placeDocumentHead(masthead);
    cover(QRectF(m_frame.left, m_frame.top, m_frame.width, m_y));
    toGrid();
}

/// The number two rows below the mark, the rule below the number, and two rows free below the rule.
void PageFlow::placeDocumentHead(const papers::Masthead& masthead) {
    const double bottom = placeMark(masthead.mark, markBelowTop, m_frame.width);
    const double middle = bottom + 2.5 * grid::row;
    if (!masthead.number.isEmpty())
        placeLine({setLines(masthead.number, numberStyle(Qt::AlignHCenter), m_frame.width), 0, m_frame.left},
                  m_frame.top + middle, grid::body);
    const double rule = middle + grid::pt(grid::body) / 2 + ruleBelow;
    placeRule(rule, headRule, m_frame.left, m_frame.width, Ink::Red);
    m_y = rule + 1.6 * grid::row; // the grid adds what is left of two rows
}

/// Double rules round the page's text; the number flush right below the upper one.
void PageFlow::placeLetterhead(const papers::Masthead& masthead) {
    m_letter = true;
    const double left = (paperSize(shape()).width() - letterRuleWidth) / 2;
    double y = placeMark(masthead.mark, letterMarkBelowEdge - m_frame.top, m_frame.width) + ruleBelow;
    placeRule(y + thick / 2, thick, left, letterRuleWidth, Ink::Red);
    placeRule(y + thick + between + thin / 2, thin, left, letterRuleWidth, Ink::Red);
    y += thick + between + thin;
    const double foot = paperSize(shape()).height() - letterRuleAboveEdge - m_frame.top;
    placeRule(foot - thick - between - thin / 2, thin, left, letterRuleWidth, Ink::Red);
    placeRule(foot - thick / 2, thick, left, letterRuleWidth, Ink::Red);
    const double size = grid::pt(grid::body);
    y += size * 7 / 8; // free between rule and number
    if (!masthead.number.isEmpty())
        placeLine({setLines(masthead.number, numberStyle(Qt::AlignRight), m_frame.width), 0, m_frame.left},
                  m_frame.top + y + size / 2, grid::body);
    m_y = y + size + 1.6 * grid::row;
}

/// At the foot of this page where there is room, else of a further one; its last rule lies on the text block's lower edge.
void PageFlow::add(const papers::ClosingBlock& closing) {
    const TextStyle style{FontClass::FangSong, grid::closing, Qt::AlignLeft, 0, false};
    const double indent = grid::pt(grid::closing);
    const Frame upright = officialFrame;
    const double room = upright.width - 2 * indent;
    const qsizetype label = closing.copies.indexOf(u'\uFF1A') + 1; // its end; further lines begin below what follows it
    const Lines head = setLines(closing.copies.first(label), style, room);
    const double hang = label > 0 ? head->lineAt(0).naturalTextWidth() : 0;
    const Lines copies = setLines(closing.copies.sliced(label), style, room - hang);
    const int copyLines = closing.copies.isEmpty() ? 0 : copies->lineCount();
    const bool printed = !m_letter && !(closing.printedBy.isEmpty() && closing.printedOn.isEmpty());
    const double dateWidth = naturalWidth(closing.printedOn, style);
    const Lines printer = setLines(closing.printedBy, style, room - dateWidth - indent);
    const int printerLines = printed ? printer->lineCount() : 0;
    const double height = (copyLines + printerLines) * closingLine;
    if (height <= 0)
        return;
    makeRoom(0);
    if (m_frame.turned || m_y + height > upright.height - grid::row / 2)
        newPageIn(upright);
    double y = upright.height - height;
    m_y = y;
    cover(QRectF(upright.left, upright.top + y, upright.width, height));
    const auto rule = [&](double at, double thickness) {
        if (!m_letter)
            placeRule(at, thickness, upright.left, upright.width, Ink::Black);
    };
    const auto middle = [&] { return upright.top + y + closingLine / 2; };
    rule(y, grid::outerRule);
    for (int i = 0; i < copyLines; ++i, y += closingLine) {
        if (i == 0 && label > 0)
            placeLine({head, 0, upright.left + indent}, middle(), grid::closing);
        placeLine({copies, i, upright.left + indent + hang}, middle(), grid::closing);
    }
    if (printed) {
        if (copyLines > 0)
            rule(y, grid::innerRule);
        for (int i = 0; i < printerLines; ++i, y += closingLine) {
            placeLine({printer, i, upright.left + indent}, middle(), grid::closing);
            if (i + 1 == printerLines)
                placeLine({setLines(closing.printedOn, style, room), 0, upright.left + indent + room - dateWidth}, middle(),
                          grid::closing);
        }
    }
    rule(upright.height, grid::outerRule);
    m_y = upright.height;
}

} // namespace xundu::ui::print
