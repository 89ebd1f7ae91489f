#pragma once

#include "ui/delegates/Roles.h"
#include "ui/delegates/RowDelegate.h"

/// @file Items of the navigation (look.md 7, shell).

namespace xundu::ui {

/// IconRole, Qt::DisplayRole, BadgeRole; SeparatorRole makes a line. Hints at the width with all words; in a list narrower than
/// 100 only icons are shown and the name becomes the tool tip.
class NavDelegate : public RowDelegate {
    Q_OBJECT
public:
    explicit NavDelegate(const Theme& theme, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
    QColor groundOf(const QModelIndex& index) const override;
    QColor selectedGround(bool hovered) const override;
    QRectF contentRect(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QString tip(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool drawsLine() const override { return false; }

private:
    bool showsIconAlone(const QRectF& rect) const;
    double wordsLeft() const;
    double badgeWidth(const Badge& badge) const;
    double paintBadge(QPainter& painter, const QRectF& rect, const QModelIndex& index) const;
};

} // namespace xundu::ui
