#include "ui/pages/workbench/Pane.h"

#include "ui/theme/Metrics.h"

#include <QGridLayout>

namespace xundu::ui {

void Pane::setTitle(const QString& title, const QString& note, const QString& tabWords) {
    m_title = title;
    m_note = note;
    m_tabWords = tabWords;
    setAccessibleName(title);
    Q_EMIT renamed();
}

QGridLayout* Pane::emptyGrid(QWidget& part) {
    for (QObject* child : part.children()) {
        if (child->isWidgetType()) {
            static_cast<QWidget*>(child)->hide();
            child->deleteLater(); // one of these buttons may be what brought us here
        }
    }
    delete part.layout(); // a grid never gives up rows
    auto* grid = new QGridLayout(&part);
    grid->setContentsMargins(metrics::kCardPadding, 2, metrics::kCardPadding, 4);
    grid->setVerticalSpacing(0);
    return grid;
}

} // namespace xundu::ui
