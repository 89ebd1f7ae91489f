#include "ui/pages/papers/ParagraphEditor.h"

#include <QKeyEvent>

namespace xundu::ui {

ParagraphEditor::ParagraphEditor(QWidget* parent) : QPlainTextEdit(parent) {
    setAccessibleName(tr("Text of the paragraph"));
    setAccessibleDescription(tr("Ctrl+Enter takes the text, Esc gives it up"));
    setTabChangesFocus(true);
}

void ParagraphEditor::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape)
        Q_EMIT givenUp();
    else if (enter && event->modifiers() & Qt::ControlModifier)
        Q_EMIT accepted();
    else if (!enter) // a paragraph is one
        QPlainTextEdit::keyPressEvent(event);
}

} // namespace xundu::ui
