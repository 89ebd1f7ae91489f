#pragma once

#include "ui/delegates/RowDelegate.h"

namespace xundu::ui {

/// A check box in the middle of the cell, by Qt::CheckStateRole; none where the role says nothing. A click or the space bar on an
/// editable cell sets Qt::EditRole to the opposite.
class CheckDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

} // namespace xundu::ui
