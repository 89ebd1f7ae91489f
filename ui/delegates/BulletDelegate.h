#pragma once

#include "ui/delegates/Roles.h"
#include "ui/delegates/RowDelegate.h"

/// @file Progress against pace in a table cell: a bar 7 high in a strip of 20, 0–120 % of the target (look.md 6).

namespace xundu::ui {

/// Draws bands, bar, pace tick and target mark over the width of @p rect.
void paintBullet(QPainter& painter, const QRectF& rect, const BulletValue& value, const Theme& theme);

class BulletDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

} // namespace xundu::ui
