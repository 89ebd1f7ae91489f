#pragma once

#include "ui/theme/LightValue.h"

#include <QPixmap>
#include <QStyledItemDelegate>

#include <map>
#include <tuple>

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
    /// Seven hundred cells hold a handful of shapes: each is drawn once. @param ratio pixels of the device
    const QPixmap& glyphOf(const LightValue& light, double ratio) const;
    void paintGlyph(QPainter& painter, const QPointF& centre, const LightValue& light) const;
    void paintLight(QPainter& painter, const QRectF& cell, const QModelIndex& index) const;

    const ScheduleModel& m_model;
    const Theme& m_theme;
    /// By light, stale, text scale, light or dark, and device.
    mutable std::map<std::tuple<progress::Light, bool, int, int, double>, QPixmap> m_glyphs;
};

} // namespace xundu::ui
