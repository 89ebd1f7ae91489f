#include "ui/delegates/EntryDelegate.h"

#include "ui/delegates/Roles.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace xundu::ui {
namespace {

constexpr double gap = 8;

} // namespace

EntryDelegate::EntryDelegate(const Theme& theme, int height, QObject* parent) : RowDelegate(theme, height, parent) {
    setNameColumn(0);
}

QRectF EntryDelegate::nameRect(const QRectF& rect, const QModelIndex& index) const {
    const QString value = index.data(ValueRole).toString();
    const double taken = value.isEmpty() ? 0 : widthOf(value, theme().font(Type::Secondary)) + gap;
    const bool lower = !index.data(DetailRole).toString().isEmpty();
    return {rect.left(), rect.top(), rect.width() - taken, lower ? rect.height() / 2 + 1 : rect.height()};
}

void EntryDelegate::paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const QRectF name = nameRect(rect, index);
    RowDelegate::paintContent(painter, name, option, index);
    const QFont small = theme().font(Type::Secondary);
    drawLine(painter, {rect.left(), name.top(), rect.width(), name.height()}, index.data(ValueRole).toString(), small,
             theme().text3, Qt::AlignRight);
    drawLine(painter, {rect.left(), name.bottom() - 2, rect.width(), rect.bottom() - name.bottom()},
             index.data(DetailRole).toString(), small, theme().text3);
}

QString EntryDelegate::tip(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString name = index.data(Qt::DisplayRole).toString();
    return widthOf(name, fontOf(option, index)) > nameRect(contentRect(option, index), index).width() + 0.5 ? name : QString();
}

} // namespace xundu::ui
