#include "ui/widgets/ElidedLabel.h"

#include "ui/theme/Paint.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace xundu::ui {

ElidedLabel::ElidedLabel(const QString& text, Type type, Ink ink, QWidget* parent) : Label(text, type, ink, parent) {
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return Label::event(event);
    const bool fits = widthOf(text(), font()) <= contentsRect().width() + 0.5;
    const QString tip = toolTip().isEmpty() && !fits ? text() : toolTip();
    QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), tip, this);
    return true;
}

void ElidedLabel::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    drawLine(painter, contentsRect(), text(), font(), palette().color(QPalette::WindowText));
}

} // namespace xundu::ui
