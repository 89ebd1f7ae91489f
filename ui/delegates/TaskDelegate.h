#pragma once

#include "ui/delegates/RowDelegate.h"

/// @file Rows of the task tree (look.md 7, 4 Tasks).

namespace xundu::ui {

/// A task: NumberRole, Qt::DisplayRole, BulletRole (bar with pace tick), ValueRole, LightRole. A programme: Qt::DisplayRole and
/// CountsRole. For a tree of one column, without root decoration and with indentation 0. Narrower than 360 the bar is left out.
class TaskDelegate : public RowDelegate {
    Q_OBJECT
public:
    explicit TaskDelegate(const Theme& theme, QObject* parent = nullptr);

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
    QColor groundOf(const QModelIndex& index) const override;
    QRectF contentRect(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QString tip(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintGroup(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintTask(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option, const QModelIndex& index) const;
    QRectF nameRect(const QRectF& rect, const QModelIndex& index) const;
    QRectF barRect(const QRectF& rect) const;
    bool showsBar(const QRectF& rect, const QModelIndex& index) const;
};

} // namespace xundu::ui
