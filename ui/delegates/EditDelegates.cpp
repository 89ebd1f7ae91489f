#include "ui/delegates/EditDelegates.h"

#include "ui/theme/Icon.h"

#include <QCalendarWidget>
#include <QComboBox>
#include <QDate>
#include <QLineEdit>
#include <QToolButton>

namespace xundu::ui {
namespace {

const QString shape = QStringLiteral("yyyy-MM-dd");

/// Opens a calendar below the line; a chosen day is typed into it.
void addCalendar(QLineEdit& line, const Theme& theme) {
    QAction* open = line.addAction(icon(Icon::Calendar, theme), QLineEdit::TrailingPosition);
    open->setToolTip(DateDelegate::tr("Choose from a calendar"));
    QObject::connect(open, &QAction::triggered, &line, [&line] {
        auto* calendar = new QCalendarWidget(&line);
        calendar->setWindowFlags(Qt::Popup);
        calendar->setAttribute(Qt::WA_DeleteOnClose);
        if (const QDate date = QDate::fromString(line.text(), shape); date.isValid())
            calendar->setSelectedDate(date);
        QObject::connect(calendar, &QCalendarWidget::activated, &line, [&line, calendar](QDate date) {
            line.setText(date.toString(shape));
            calendar->close();
        });
        QObject::connect(calendar, &QCalendarWidget::clicked, &line, [&line, calendar](QDate date) {
            line.setText(date.toString(shape));
            calendar->close();
        });
        calendar->move(line.mapToGlobal(QPoint(0, line.height())));
        calendar->show();
    });
}

} // namespace

QWidget* DateDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex&) const {
    auto* line = new QLineEdit(parent);
    line->setPlaceholderText(tr("2025-06-20"));
    addCalendar(*line, theme());
    return line;
}

void DateDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    const QVariant value = index.data(Qt::EditRole);
    static_cast<QLineEdit*>(editor)->setText(value.userType() == QMetaType::QDate ? value.toDate().toString(shape) : QString());
}

void DateDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    model->setData(index, static_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
}

QWidget* ChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    auto* combo = new QComboBox(parent);
    combo->setEditable(true);
    combo->addItems(index.data(ChoicesRole).toStringList());
    return combo;
}

void ChoiceDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    static_cast<QComboBox*>(editor)->setCurrentText(index.data(Qt::EditRole).toString());
}

void ChoiceDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    model->setData(index, static_cast<QComboBox*>(editor)->currentText(), Qt::EditRole);
}

} // namespace xundu::ui
