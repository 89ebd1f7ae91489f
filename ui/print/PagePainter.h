#pragma once

#include "ui/print/Page.h"

class QPainter;

/// @file Lays a paper out once for screen, printer and PDF; where the paper wants tiles, those are its pages.

namespace xundu::ui::print {

class PagePainter {
public:
    explicit PagePainter(papers::Paper paper) : m_paper(std::move(paper)) {}

    const papers::Paper& paper() const { return m_paper; }
    QSizeF pageSize() const; ///< of every page, in millimetres
    int pageCount() const;
    /// All pages from the first on, one at a time. May run in a thread of its own.
    void eachPage(const PageSink& sink) const;
    /// Counted from 1; the last page where there is no such one. Lays out all before it: who needs many takes eachPage().
    Page page(int number) const;
    /// Paints one page on any device: its upper left corner is the painter's origin, its size follows the device's dpi.
    /// @param page of this painter
    void paint(QPainter& painter, const Page& page) const;
    /// Paints all pages; `newPage` is called between two of them.
    void paintAll(QPainter& painter, const std::function<void()>& newPage) const;

private:
    papers::Paper m_paper;
};

} // namespace xundu::ui::print
