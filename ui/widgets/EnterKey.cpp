#include "ui/widgets/EnterKey.h"

#include <QShortcut>
#include <QWidget>

namespace xundu::ui {

void onEnter(QWidget& widget, const std::function<void()>& run) {
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto* shortcut = new QShortcut(key, &widget);
        shortcut->setContext(Qt::WidgetShortcut);
        QObject::connect(shortcut, &QShortcut::activated, &widget, run);
    }
}

} // namespace xundu::ui
