#pragma once

#include "ui/delegates/RowDelegate.h"

/// @file Cells that are typed in place: a date with its calendar, one of several choices.

namespace xundu::ui {

/// Qt::EditRole is a QDate or invalid; an emptied editor gives an empty text.
class DateDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

/// The role whose QStringList holds the choices of a cell.
inline constexpr int ChoicesRole = Qt::UserRole + 2;

/// Offers ChoicesRole; the words may also be typed.
class ChoiceDelegate : public RowDelegate {
    Q_OBJECT
public:
    using RowDelegate::RowDelegate;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
};

} // namespace xundu::ui
