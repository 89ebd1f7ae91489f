#include "ui/delegates/CheckedEditors.h"

#include "ui/theme/Ink.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>

namespace xundu::ui {
namespace {

constexpr auto errorProperty = "error";

/// @param editor the widget with the edge: the line itself, or the combo box round it
void watch(QWidget& editor, QLineEdit& line, const EditorCheck& check, const EditorSentence& say) {
    QObject::connect(&line, &QLineEdit::textChanged, &editor, [&editor, check, say](const QString& text) {
        const QString sentence = check(text);
        setStyleProperty(editor, errorProperty, !sentence.isEmpty());
        editor.setAccessibleDescription(sentence);
        say(sentence);
    });
}

bool holdsWrongText(const QObject* editor, const QEvent* event) {
    if (event->type() != QEvent::KeyPress || !editor->property(errorProperty).toBool())
        return false;
    const int key = static_cast<const QKeyEvent*>(event)->key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

/// Rows are selected as a whole: a frame tells which cell F2 and Enter would edit.
void paintCurrentCell(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index, const Theme& theme) {
    const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
    if (view && view->hasFocus() && view->currentIndex() == index && index.flags().testFlag(Qt::ItemIsEditable))
        drawBox(painter, QRectF(option.rect).adjusted(1, 2, -1, -3), metrics::kChipRadius, QColor(), theme.accent);
}

} // namespace

CheckedLineDelegate::CheckedLineDelegate(const Theme& theme, int height, EditorCheck check, EditorSentence say, QObject* parent)
    : RowDelegate(theme, height, parent), m_check(std::move(check)), m_say(std::move(say)) {}

QWidget* CheckedLineDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    auto* line = new QLineEdit(parent);
    line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()));
    line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    watch(*line, *line, m_check, m_say);
    return line;
}

void CheckedLineDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    static_cast<QLineEdit*>(editor)->setText(index.data(Qt::EditRole).toString());
}

void CheckedLineDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    model->setData(index, static_cast<QLineEdit*>(editor)->text(), Qt::EditRole);
}

void CheckedLineDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const {
    m_say({});
    RowDelegate::destroyEditor(editor, index);
}

bool CheckedLineDelegate::eventFilter(QObject* editor, QEvent* event) {
    return holdsWrongText(editor, event) || RowDelegate::eventFilter(editor, event);
}

void CheckedLineDelegate::paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                                       const QModelIndex& index) const {
    RowDelegate::paintContent(painter, rect, option, index);
    paintCurrentCell(painter, option, index, theme());
}

CheckedChoiceDelegate::CheckedChoiceDelegate(const Theme& theme, int height, EditorCheck check, EditorSentence say,
                                             QObject* parent)
    : ChoiceDelegate(theme, height, parent), m_check(std::move(check)), m_say(std::move(say)) {}

QWidget* CheckedChoiceDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                             const QModelIndex& index) const {
    auto* combo = static_cast<QComboBox*>(ChoiceDelegate::createEditor(parent, option, index));
    combo->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    combo->setInsertPolicy(QComboBox::NoInsert);
    watch(*combo, *combo->lineEdit(), m_check, m_say);
    return combo;
}

void CheckedChoiceDelegate::destroyEditor(QWidget* editor, const QModelIndex& index) const {
    m_say({});
    ChoiceDelegate::destroyEditor(editor, index);
}

bool CheckedChoiceDelegate::eventFilter(QObject* editor, QEvent* event) {
    return holdsWrongText(editor, event) || ChoiceDelegate::eventFilter(editor, event);
}

void CheckedChoiceDelegate::paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                                         const QModelIndex& index) const {
    ChoiceDelegate::paintContent(painter, rect, option, index);
    paintCurrentCell(painter, option, index, theme());
}

} // namespace xundu::ui
