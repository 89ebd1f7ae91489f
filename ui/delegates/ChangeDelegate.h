#pragma once

#include "ui/delegates/RowDelegate.h"

/// @file A row of what changed: light → light, number, name over cause.

namespace xundu::ui {

/// FormerLightRole, LightRole, NumberRole, Qt::DisplayRole over DetailRole; without lights the name begins after the number. The
/// full words are the tool tip.
class ChangeDelegate : public RowDelegate {
    Q_OBJECT
public:
    explicit ChangeDelegate(const Theme& theme, QObject* parent = nullptr);

protected:
    void paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                      const QModelIndex& index) const override;
    QString tip(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace xundu::ui
