#include "ui/delegates/MarkDelegate.h"

#include "ui/delegates/ReceptionMark.h"
#include "ui/delegates/Roles.h"
#include "ui/delegates/RowPlace.h"
#include "ui/theme/Ink.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace xundu::ui {

namespace {

constexpr int kPadding = 12, kFocusRadius = 2;

} // namespace

MarkDelegate::MarkDelegate(const Theme& theme, QObject* parent) : QStyledItemDelegate(parent), m_theme(theme) {}

void MarkDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    const bool inFocusedRow = showsFocus(option, index);
    const QRect rect = option.rect;
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, inFocusedRow                        ? m_theme.tint
                            : isHovered(option, index)          ? m_theme.hover
                            : index.data(ReadOnlyRole).toBool() ? m_theme.shade
                                                                : m_theme.surface);
    if (index.data(SectionRole).toBool())
        painter->fillRect(QRect(rect.left(), rect.top(), rect.width(), 1), m_theme.line);
    if (index.model()->headerData(index.column(), Qt::Horizontal, BoundaryRole).toBool())
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_theme.line);
    const QVariant mark = index.data(MarkRole);
    if (mark.isValid())
        paintReceptionMark(*painter, QRectF(rect).center(), mark.value<ReceptionMark>(), m_theme);
    else
        paintWords(*painter, rect, index);
    if (inFocusedRow && view->currentIndex() == index)
        drawBox(*painter, rect, kFocusRadius, QColor(), m_theme.accent, metrics::kFocus);
    painter->restore();
}

void MarkDelegate::paintWords(QPainter& painter, const QRect& rect, const QModelIndex& index) const {
    const QVariant ink = index.data(InkRole);
    const QVariant type = index.data(TypeRole);
    const bool first = index.column() == 0;
    const bool last = index.column() == index.model()->columnCount() - 1;
    drawLine(painter, QRectF(rect).adjusted(first ? kPadding : 0, 0, last ? -kPadding : -2, 0), index.data().toString(),
             m_theme.font(type.isValid() ? static_cast<Type>(type.toInt()) : Type::Body),
             ink.isValid() ? colourOf(static_cast<Ink>(ink.toInt()), m_theme) : m_theme.text,
             Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
}

QSize MarkDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const {
    return {m_theme.scaled(30), m_theme.scaled(metrics::kRowMatrix)};
}

} // namespace xundu::ui
