#include "ui/widgets/IconView.h"

#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace xundu::ui {

IconView::IconView(Icon drawing, const Theme& theme, int side, Ink ink, QWidget* parent)
    : QWidget(parent), m_drawing(drawing), m_theme(theme), m_ink(ink) {
    followTextSize(*this, [this, side] { setFixedSize(m_theme.scaled(side), m_theme.scaled(side)); });
}

void IconView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintIcon(painter, m_drawing, rect(), colourOf(m_ink, m_theme));
}

} // namespace xundu::ui
