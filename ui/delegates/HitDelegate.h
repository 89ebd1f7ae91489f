#pragma once

#include "ui/delegates/RowDelegate.h"

/// @file A row of what a search found.

namespace xundu::ui {

/// Qt::DisplayRole with SpansRole in bold, after IconRole; ValueRole at the right, or DetailRole below it. SectionRole: the head
/// of a group, with ValueRole at its right. Without either and without an icon: words for information.
class HitDelegate : public RowDelegate {
    Q_OBJECT
public:
    explicit HitDelegate(const Theme& theme, QObject* parent = nullptr);
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
    QColor groundOf(const QModelIndex& index) const override;
    QString tip(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool drawsLine() const override { return false; }

private:
    void paintHit(QPainter& painter, const QRectF& rect, const QModelIndex& index) const;
    void paintName(QPainter& painter, const QRectF& rect, const QModelIndex& index) const;
};

} // namespace xundu::ui
