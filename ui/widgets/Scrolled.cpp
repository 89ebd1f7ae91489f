#include "ui/widgets/Scrolled.h"

#include "ui/theme/Ink.h"

#include <QScrollArea>

namespace xundu::ui {

QScrollArea* scrolled(QWidget* body) {
    auto* scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(body);
    setStyleProperty(*scroll, "ground", QStringLiteral("surface"));
    setStyleProperty(*body, "ground", QStringLiteral("surface"));
    return scroll;
}

} // namespace xundu::ui
