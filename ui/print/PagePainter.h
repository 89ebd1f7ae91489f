#pragma once

#include "core/papers/Paper.h"

#include <functional>

class QPainter;

/// @file Lays a paper out once for screen, printer and PDF.

namespace xundu::ui::print {

class PagePainter {
public:
    explicit PagePainter(papers::Paper paper) : m_paper(std::move(paper)) {}

    int pageCount() const;
    /// Paints one page, counted from 1, on any device: its upper left corner is the painter's origin, its size follows the
    /// device's dpi.
    void paint(QPainter& painter, int number) const;
    /// Paints all pages; `newPage` is called between two of them.
    void paintAll(QPainter& painter, const std::function<void()>& newPage) const;

private:
    papers::Paper m_paper;
};

} // namespace xundu::ui::print
