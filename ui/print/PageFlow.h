#pragma once

#include "ui/print/Page.h"
#include "ui/print/PageGrid.h"

/// @file Lays a paper out, page by page; holds one page at a time, however long the paper.

namespace xundu::ui::print {

class PageFlow {
public:
    explicit PageFlow(PageSink sink) : m_sink(std::move(sink)) {}
    /// Lays out all blocks and hands every page to the sink until it wants no more.
    void run(const papers::Paper& paper);

    // For blocks, tables and charts:
    const Frame& frame() const { return m_frame; }
    papers::PageShape shape() const { return m_paper->shape; }
    double y() const { return m_y; } ///< below the top of the text block
    bool fits(double height) const;
    /// Called before anything is placed: on to a new page where so much does not fit on this one, right below the headings that
    /// wait for it.
    void makeRoom(double height);
    void advance(double height) { m_y += height; }
    void toGrid(); ///< on to the next row of the grid
    void newPage();
    bool stopped() const { return m_stopped; }
    bool isTableNext() const; ///< right after the block that is laid out
    void place(Thing what) { m_page.content.push_back({m_y, std::move(what)}); }
    /// A line whose row or cell has this middle, with the numbers in it. @param middle from the paper's edge
    void placeLine(PlacedLine line, double middle, double pointSize, const std::vector<papers::Figure>& figures = {});
    /// One line in a row of the grid, on a new page where this one is full.
    void placeRow(const Lines& lines, int index, double left, double pointSize, const std::vector<papers::Figure>& figures = {});
    void placeRows(const Lines& lines, double left, double pointSize, const std::vector<papers::Figure>& figures = {});
    /// In small type, line below line, as notes are.
    void placeLines(const Lines& lines, double pointSize, const std::vector<papers::Figure>& figures = {});
    /// The block takes this much of the page. @param area in the frame's measure
    void cover(const QRectF& area);

    void add(const papers::Masthead& masthead);
    void add(const papers::Title& title);
    void add(const papers::Addressee& addressee);
    void add(const papers::Heading& heading);
    void add(const papers::Paragraph& paragraph);
    void add(const papers::Table& table);
    void add(const papers::Chart& chart);
    void add(const papers::AnnexNote& note);
    void add(const papers::SignOff& signOff);
    void add(const papers::AnnexStart& annex);
    void add(const papers::PartStart& part);
    void add(const papers::ClosingBlock& closing);
    void add(const papers::WallChart& chart);

private:
    void placeTitle(const QStringList& phrases, double below);
    void placeLetterhead(const papers::Masthead& masthead);
    void placeDocumentHead(const papers::Masthead& masthead);
    /// @return the bottom edge of the mark, below the top of the text block
    double placeMark(const QString& mark, double top, double width);
    void placeRule(double middle, double thickness, double left, double width, Ink ink);
    void placeMargins();
    void startPage(const Frame& frame); ///< unless nothing stands on this one and it has that frame
    void newPageIn(const Frame& frame);
    void finishPage();
    double startOfLastRows() const;
    void newPageWithLastRows();
    QRectF onPaper(const QRectF& area) const; ///< of an area in the frame's measure

    /// It stands right above what follows it, so it waits until that says how much room it needs.
    struct WaitingHeading {
        Lines lines;
        std::size_t block;
    };

    PageSink m_sink;
    const papers::Paper* m_paper = nullptr;
    Frame m_frame = officialFrame;
    Page m_page; ///< until it is finished with areas in the frame's measure, a block's in pieces, one for each row
    double m_y = 0;
    std::size_t m_block = 0;
    std::vector<WaitingHeading> m_headings;
    bool m_letter = false; ///< whose first page has no number
    bool m_stopped = false;
};

} // namespace xundu::ui::print
