#pragma once

#include <QStyleOptionViewItem>

class QAbstractItemView;

/// @file Where a cell stands in its row, and which row the pointer is on.

namespace xundu::ui {

struct CellPlace {
    bool first = true; ///< of the columns shown
    bool last = true;
};

CellPlace placeOf(const QStyleOptionViewItem& option, const QModelIndex& index);

/// Lets the whole row of @p view follow the pointer, not only the cell under it.
void trackRowHover(QAbstractItemView& view);
bool isHovered(const QStyleOptionViewItem& option, const QModelIndex& index);
/// True where the view got the focus by keyboard and @p index lies in its current row.
bool showsFocus(const QStyleOptionViewItem& option, const QModelIndex& index);

/// Frames a view without rows where it got the focus by keyboard. To be called from its paintEvent().
void paintFocusOfEmpty(QAbstractItemView& view);

} // namespace xundu::ui
