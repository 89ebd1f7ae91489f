#include "ui/pages/papers/PageShelf.h"

#include <algorithm>
#include <cmath>

namespace xundu::ui {
namespace {

constexpr double leastScale = 0.5; // px a millimetre: a page of A4 is 105 px wide

constexpr double nearlyWhole = 0.93; // of the height that may be given up for a second page

} // namespace

PageShelf::PageShelf(QSizeF page, int count, double scale, double width)
    : m_page(page * scale),
      m_count(count),
      m_columns(count > 1 && 2 * m_page.width() + gap + 2 * side <= width ? 2 : 1),
      m_scale(scale),
      m_width(width) {}

QSizeF PageShelf::extent() const {
    const double row = m_columns * m_page.width() + (m_columns - 1) * gap + 2 * side;
    return {std::max(row, m_width), rows() * pitch() + above};
}

QRectF PageShelf::pageRect(int page) const {
    const double row = m_columns * m_page.width() + (m_columns - 1) * gap;
    const double left = std::max(side, (m_width - row) / 2);
    const int column = page % m_columns;
    return {{left + column * (m_page.width() + gap), rowTop(rowOf(page))}, m_page};
}

std::pair<int, int> PageShelf::pagesBetween(double top, double bottom) const {
    const int first = std::max(0, static_cast<int>(std::floor(top / pitch())));
    const int last = std::min(rows() - 1, static_cast<int>(std::ceil((bottom - above) / pitch())) - 1);
    return first > last ? std::pair(0, -1) : std::pair(first * m_columns, std::min(m_count, (last + 1) * m_columns) - 1);
}

double PageShelf::scaleFor(Fit fit, QSizeF page, int count, QSizeF room, double actual) {
    switch (fit) {
    case Fit::Height: {
        const double whole = (room.height() - 2 * above) / page.height();
        const double pair = (room.width() - gap - 2 * side) / (2 * page.width());
        const double single = std::min(whole, (room.width() - 2 * side) / page.width());
        return std::max(leastScale, count > 1 && pair >= nearlyWhole * whole ? std::min(whole, pair) : single);
    }
    case Fit::Width:
        return std::max(leastScale, (room.width() - 2 * side) / page.width());
    case Fit::Actual:
    case Fit::Free:
        break;
    }
    return actual;
}

} // namespace xundu::ui
