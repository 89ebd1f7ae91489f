#pragma once

#include <QRectF>
#include <QSizeF>

#include <utility>

/// @file How pages lie on the desk.

namespace xundu::ui {

enum class Fit { Height, Width, Actual, Free };

/// Pages one below the other, two in a row where two fit. All in logical px from the desk's upper left corner.
class PageShelf {
public:
    static constexpr double gap = 14;   ///< between two pages of a row
    static constexpr double above = 20; ///< over the first row, between rows and below the last
    static constexpr double side = 12;  ///< at least, left and right of a row

    PageShelf() = default;
    /// @param page in millimetres. @param scale px a millimetre
    PageShelf(QSizeF page, int count, double scale, double width);

    int count() const { return m_count; }
    int columns() const { return m_columns; }
    int rows() const { return (m_count + m_columns - 1) / m_columns; }
    double scale() const { return m_scale; }
    QSizeF extent() const;
    /// @pre 0 ≤ page < count()
    QRectF pageRect(int page) const;
    int rowOf(int page) const { return page / m_columns; }
    double pitch() const { return m_page.height() + above; } ///< from one row to the next
    double rowTop(int row) const { return above + row * pitch(); }
    /// The first and the last page of which something lies between two heights; {0, -1}: none.
    std::pair<int, int> pagesBetween(double top, double bottom) const;

    /// The scale at which a page fills the room; by height a little less, where then two stand side by side.
    /// @param count of pages. @param actual for Fit::Actual and Fit::Free
    static double scaleFor(Fit fit, QSizeF page, int count, QSizeF room, double actual);

private:
    QSizeF m_page; ///< in px
    int m_count = 0;
    int m_columns = 1;
    double m_scale = 1;
    double m_width = 0;
};

} // namespace xundu::ui
