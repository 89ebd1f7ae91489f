#pragma once

#include "ui/print/Page.h"

/// @file Lays a paper out, page by page; holds one page at a time, however long the paper.

namespace xundu::ui::print {

class PageFlow {
public:
    explicit PageFlow(PageSink sink) : m_sink(std::move(sink)) {}
    /// Lays out all blocks and hands every page to the sink until it wants no more.
    void run(const papers::Paper& paper);

    // For blocks and tables:
    double y() const { return m_y; } ///< below the top of the text block
    bool fits(double height) const;
    void advance(double height) { m_y += height; }
    void toGrid(); ///< on to the next row of the grid
    void newPage();
    bool stopped() const { return m_stopped; }
    void place(std::variant<PlacedLine, PlacedRule, PlacedLight> what) { m_page.content.push_back({m_y, std::move(what)}); }
    /// One line in a row of the grid, on a new page where this one is full.
    void placeRow(const Lines& lines, int index, double left, double pointSize);
    void placeRows(const Lines& lines, double left, double pointSize);

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

private:
    void placeTitle(const QStringList& phrases, double below);
    void placeMargins();
    void newPageWithLastRows(int rows);

    PageSink m_sink;
    QString m_mark;
    Page m_page;
    double m_y = 0;
    int m_noteRows = 0; ///< of a note on annexes that stands right above, its blank row counted
    bool m_stopped = false;
};

} // namespace xundu::ui::print
