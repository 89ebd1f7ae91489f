#pragma once

#include "ui/print/PagePainter.h"

/// @file A3 pages for printers of A4.

namespace xundu::ui::print {

/// Each A3 page that lies on its side as two upright pages of A4, in its own size. The two share a strip of 10 mm, in which marks
/// show where to cut: the left page is cut there and glued over the right one.
class TilePainter {
public:
    /// @pre the pages are A3 on their side. @param pages outlives this
    explicit TilePainter(const PagePainter& pages) : m_pages(pages) {}

    static QSizeF pageSize() { return {210, 297}; } ///< in millimetres
    int pageCount() const { return 2 * m_pages.pageCount(); }
    /// As PagePainter has it.
    void paint(QPainter& painter, int number) const;
    void paintAll(QPainter& painter, const std::function<void()>& newPage) const;

private:
    void paintTile(QPainter& painter, const Page& page, int number, int count) const;

    const PagePainter& m_pages;
};

} // namespace xundu::ui::print
