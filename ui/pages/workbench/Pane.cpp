#include "ui/pages/workbench/Pane.h"

namespace xundu::ui {

void Pane::setTitle(const QString& title, const QString& note, const QString& tabWords) {
    m_title = title;
    m_note = note;
    m_tabWords = tabWords;
    setAccessibleName(title);
    Q_EMIT renamed();
}

} // namespace xundu::ui
