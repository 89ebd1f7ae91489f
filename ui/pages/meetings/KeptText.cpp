#include "ui/pages/meetings/KeptText.h"

#include "core/base/Text.h"

#include <QFocusEvent>

namespace xundu::ui {

KeptText::KeptText(const QString& name, QWidget* parent) : QPlainTextEdit(parent) {
    setAccessibleName(name);
    setTabChangesFocus(true);
}

void KeptText::begin(const QString& kept) {
    m_kept = kept;
    setPlainText(kept);
}

void KeptText::setKept(const QString& kept) {
    const bool isKept = base::polished(toPlainText()) == base::polished(kept);
    if (isKept ? !hasFocus() : kept != m_kept)
        begin(kept);
    else
        m_kept = kept;
}

void KeptText::focusOutEvent(QFocusEvent* event) {
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && isTyped()) // its own menu is no leaving
        Q_EMIT left();
}

} // namespace xundu::ui
