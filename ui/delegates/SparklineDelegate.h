#pragma once

#include "ui/delegates/Roles.h"
#include "ui/delegates/RowDelegate.h"

/// @file The last 旬 of an indicator as a line of 80 × 18 with its newest point.

namespace xundu::ui {

/// Least to greatest value over the height; a single value is a point in the middle. NaN leaves a gap.
void paintSparkline(QPainter& painter, const QRectF& rect, const Series& series, const Theme& theme);

class SparklineDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
};

} // namespace xundu::ui
