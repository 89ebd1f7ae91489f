#pragma once

#include "ui/delegates/RowDelegate.h"

namespace xundu::ui {

/// Rows of a narrow list: the name, at its right ValueRole in text3, below both DetailRole where the model has one.
class EntryDelegate : public RowDelegate {
    Q_OBJECT
public:
    EntryDelegate(const Theme& theme, int height, QObject* parent = nullptr);

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
    QString tip(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool drawsLine() const override { return false; }

private:
    QRectF nameRect(const QRectF& rect, const QModelIndex& index) const;
};

} // namespace xundu::ui
