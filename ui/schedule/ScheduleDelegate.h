#pragma once

#include <QStyledItemDelegate>

/// @file One cell of the schedule: its ground and its light. What stands on the lines between cells is the view's.

namespace xundu::ui {

class ScheduleModel;
struct Theme;

class ScheduleDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// @pre model and theme outlive the delegate
    ScheduleDelegate(const ScheduleModel& model, const Theme& theme, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    QColor groundOf(const QStyleOptionViewItem& option, const QModelIndex& index) const;
    void paintLight(QPainter& painter, const QRectF& cell, const QModelIndex& index) const;

    const ScheduleModel& m_model;
    const Theme& m_theme;
};

} // namespace xundu::ui
