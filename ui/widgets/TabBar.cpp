#include "ui/widgets/TabBar.h"

#include "ui/theme/Paint.h"

#include <QtMath>

namespace xundu::ui {

TabBar::TabBar(const QString& name, QWidget* parent) : QTabBar(parent) {
    setExpanding(false);
    setDrawBase(false);
    setUsesScrollButtons(false);
    setElideMode(Qt::ElideNone);
    setAccessibleName(name);
    connect(this, &QTabBar::currentChanged, this, [this] { updateGeometry(); });
}

QSize TabBar::tabSizeHint(int index) const {
    QSize hint = QTabBar::tabSizeHint(index);
    if (index == currentIndex())
        return hint;
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    hint.rwidth() += qMax(0, qCeil(widthOf(tabText(index), bold)) - qFloor(widthOf(tabText(index), font())));
    return hint;
}

} // namespace xundu::ui
