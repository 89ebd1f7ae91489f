#include "ui/schedule/ScheduleDelegate.h"

#include "ui/delegates/RowPlace.h"
#include "ui/schedule/MilestonePainter.h"
#include "ui/schedule/ScheduleModel.h"
#include "ui/theme/Icon.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/LightPainter.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace xundu::ui {
namespace {

constexpr int pen = 8, focusRadius = 2, countGap = 3;
constexpr int glyphEdge = 1; // round a glyph: what smoothing takes

} // namespace

ScheduleDelegate::ScheduleDelegate(const ScheduleModel& model, const Theme& theme, QObject* parent)
    : QStyledItemDelegate(parent), m_model(model), m_theme(theme) {}

QColor ScheduleDelegate::groundOf(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (option.state.testFlag(QStyle::State_Selected) || (view && view->currentIndex().row() == index.row()))
        return m_theme.tint;
    if (isHovered(option, index))
        return m_theme.hover;
    if (m_model.isBeforeFirst(index.column()))
        return m_theme.subtle;
    if (m_model.isClosed(index.column()))
        return m_theme.shade;
    return m_model.columns().columnOf(m_model.schedule().shown) == index.column() ? m_theme.tint : m_theme.surface;
}

void ScheduleDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QRect rect = option.rect;
    painter->fillRect(rect, groundOf(option, index));
    const bool last = index.row() + 1 == m_model.rowCount() || m_model.startsProgramme(index.row() + 1);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), last ? m_theme.lineStrong : m_theme.line);
    if (m_model.columns().endsGroup(index.column()))
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_theme.line);
    paintLight(*painter, QRectF(rect).adjusted(0, 0, 0, -1), index);
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (!view || view->currentIndex() != index)
        return;
    if (showsKeyboardFocus(view))
        drawBox(*painter, rect, focusRadius, QColor(), m_theme.accent, metrics::kFocus);
    else
        drawBox(*painter, rect, focusRadius, QColor(), m_theme.accent);
}

const QPixmap& ScheduleDelegate::glyphOf(const LightValue& light, double ratio) const {
    QPixmap& glyph = m_glyphs[{light.light, light.stale, m_theme.textScale, static_cast<int>(m_theme.kind), ratio}];
    if (glyph.isNull()) {
        const double side = m_theme.scaled(metrics::kGlyphGrid) + 2 * glyphEdge;
        glyph = QPixmap(QSizeF(side * ratio, side * ratio).toSize());
        glyph.setDevicePixelRatio(ratio);
        glyph.fill(Qt::transparent);
        QPainter painter(&glyph);
        LightPainter(m_theme).glyph(painter, {side / 2, side / 2}, metrics::kGlyphGrid, light);
    }
    return glyph;
}

/// On whole pixels of the device, as LightPainter has it.
void ScheduleDelegate::paintGlyph(QPainter& painter, const QPointF& centre, const LightValue& light) const {
    const double ratio = painter.device()->devicePixelRatioF();
    const QPixmap& glyph = glyphOf(light, ratio);
    const QPointF corner = centre - QPointF(glyph.deviceIndependentSize().width(), glyph.deviceIndependentSize().height()) / 2;
    painter.drawPixmap(QPointF(std::round(corner.x() * ratio) / ratio, std::round(corner.y() * ratio) / ratio), glyph);
}

void ScheduleDelegate::paintLight(QPainter& painter, const QRectF& cell, const QModelIndex& index) const {
    const LightValue* light = m_model.light(index.row(), index.column());
    const bool counts = m_model.columns().zoom() != calendar::Zoom::TenDay;
    const double side = m_theme.scaled(metrics::kGlyphGrid);
    const QPointF centre = counts ? QPointF(cell.left() + cell.width() / 4, cell.center().y()) : cell.center();
    if (light) {
        paintGlyph(painter, centre, *light);
        if (light->overridden) {
            const double size = m_theme.scaled(pen);
            paintIcon(painter, Icon::Pen, {centre.x() + side / 2 - 1, cell.top() + 1, size, size}, m_theme.text2);
        }
    }
    const auto milestones = counts ? m_model.milestones(index.row(), index.column()) : std::vector<const ScheduleMilestone*>{};
    if (milestones.empty())
        return;
    const auto gravest =
        std::max_element(milestones.begin(), milestones.end(), [](const auto* a, const auto* b) { return a->state < b->state; });
    const double half = diamond::half * m_theme.textScale / 100;
    const QPointF place(cell.left() + cell.width() * 0.55, cell.center().y());
    paintMilestone(painter, place, (*gravest)->state, m_theme);
    drawLine(painter, QRectF(place.x() + half + countGap, cell.top(), cell.right() - place.x() - half - countGap, cell.height()),
             QString::number(milestones.size()), m_theme.font(Type::Axis), m_theme.text2);
}

} // namespace xundu::ui
