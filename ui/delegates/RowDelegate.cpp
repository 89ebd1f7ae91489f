#include "ui/delegates/RowDelegate.h"

#include "ui/delegates/Roles.h"
#include "ui/delegates/RowPlace.h"
#include "ui/theme/Ink.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace xundu::ui {

namespace {

constexpr int kCellPadding = 6;

bool isSelected(const QStyleOptionViewItem& option) { return option.state.testFlag(QStyle::State_Selected); }

/// The part of a frame round the whole row that falls into this cell.
void drawRowFrame(QPainter& painter, const QRect& r, CellPlace place, const QColor& colour) {
    constexpr int w = metrics::kFocus;
    painter.fillRect(QRect(r.left(), r.top(), r.width(), w), colour);
    painter.fillRect(QRect(r.left(), r.bottom() - w + 1, r.width(), w), colour);
    if (place.first)
        painter.fillRect(QRect(r.left(), r.top(), w, r.height()), colour);
    if (place.last)
        painter.fillRect(QRect(r.right() - w + 1, r.top(), w, r.height()), colour);
}

} // namespace

RowDelegate::RowDelegate(const Theme& theme, int height, QObject* parent)
    : QStyledItemDelegate(parent), m_theme(theme), m_height(height) {}

QColor RowDelegate::groundOf(const QModelIndex& index) const {
    return index.data(ReadOnlyRole).toBool() ? m_theme.shade : m_theme.surface;
}

QColor RowDelegate::selectedGround(bool hovered) const { return hovered ? m_theme.tintStrong : m_theme.tint; }

void RowDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const bool selected = isSelected(option);
    const bool hovered = isHovered(option, index);
    QColor ground = groundOf(index);
    if (selected)
        ground = selectedGround(hovered);
    else if (hovered)
        ground = m_theme.hover;
    painter->save();
    painter->setClipRect(option.rect);
    painter->fillRect(option.rect, ground);
    if (drawsLine())
        painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), m_theme.line);
    paintContent(*painter, contentRect(option, index), option, index);
    const CellPlace place = placeOf(option, index);
    if (showsFocus(option, index))
        drawRowFrame(*painter, option.rect, place, m_theme.accent);
    else if (selected && place.first)
        painter->fillRect(QRect(option.rect.topLeft(), QSize(metrics::kAccentBar, option.rect.height())), m_theme.accent);
    painter->restore();
}

QRectF RowDelegate::contentRect(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const CellPlace place = placeOf(option, index);
    return QRectF(option.rect)
        .adjusted(place.first ? m_sidePadding : kCellPadding, 0, -(place.last ? m_sidePadding : kCellPadding),
                  drawsLine() ? -1 : 0);
}

QFont RowDelegate::fontOf(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QVariant type = index.data(TypeRole);
    if (type.isValid())
        return m_theme.font(static_cast<Type>(type.toInt()));
    return m_theme.font(isSelected(option) && index.column() == m_nameColumn ? Type::BodyMedium : Type::Body);
}

QColor RowDelegate::inkOf(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    if (isSelected(option) && index.column() == m_nameColumn)
        return m_theme.accent;
    const QVariant ink = index.data(InkRole);
    if (ink.isValid())
        return colourOf(static_cast<Ink>(ink.toInt()), m_theme);
    return index.data(ReadOnlyRole).toBool() ? m_theme.text2 : m_theme.text;
}

void RowDelegate::paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    drawLine(painter, rect, index.data(Qt::DisplayRole).toString(), fontOf(option, index), inkOf(option, index), alignment);
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const int padding = m_sidePadding + kCellPadding;
    return {qCeil(widthOf(index.data(Qt::DisplayRole).toString(), fontOf(option, index))) + padding, m_theme.scaled(m_height)};
}

QString RowDelegate::tip(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString text = index.data(Qt::DisplayRole).toString();
    return widthOf(text, fontOf(option, index)) > contentRect(option, index).width() + 0.5 ? text : QString();
}

bool RowDelegate::helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                            const QModelIndex& index) {
    if (event->type() != QEvent::ToolTip || !index.isValid() || index.data(Qt::ToolTipRole).isValid())
        return QStyledItemDelegate::helpEvent(event, view, option, index);
    QToolTip::showText(event->globalPos(), tip(option, index), view);
    return true;
}

} // namespace xundu::ui
