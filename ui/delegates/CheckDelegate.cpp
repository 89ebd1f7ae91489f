#include "ui/delegates/CheckDelegate.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace xundu::ui {

void CheckDelegate::paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const QVariant state = index.data(Qt::CheckStateRole);
    if (!state.isValid())
        return;
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    QStyleOptionButton box;
    box.state = QStyle::State_Enabled | (state.toInt() == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    const int side = style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, option.widget);
    box.rect = QRect(qRound(rect.center().x() - side / 2.0), qRound(rect.center().y() - side / 2.0), side, side);
    style->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
}

QWidget* CheckDelegate::createEditor(QWidget*, const QStyleOptionViewItem&, const QModelIndex&) const { return nullptr; }

bool CheckDelegate::editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem&, const QModelIndex& index) {
    const bool clicked =
        event->type() == QEvent::MouseButtonRelease && static_cast<QMouseEvent*>(event)->button() == Qt::LeftButton;
    const bool pressed = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Space;
    if (!clicked && !pressed)
        return false;
    return model->setData(index, index.data(Qt::CheckStateRole).toInt() != Qt::Checked, Qt::EditRole);
}

} // namespace xundu::ui
