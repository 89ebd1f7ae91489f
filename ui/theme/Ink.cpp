#include "ui/theme/Ink.h"

#include "ui/theme/Theme.h"

#include <QStyle>
#include <QVariant>
#include <QWidget>

namespace xundu::ui {

QColor colourOf(Ink ink, const Theme& theme) {
    switch (ink) {
    case Ink::Text:
        return theme.text;
    case Ink::Text2:
        return theme.text2;
    case Ink::Text3:
        return theme.text3;
    case Ink::Accent:
        return theme.accent;
    case Ink::Red:
        return theme.of(progress::Light::Red).text;
    case Ink::Yellow:
        return theme.of(progress::Light::Yellow).text;
    case Ink::Green:
        return theme.of(progress::Light::Green).text;
    case Ink::Done:
        return theme.of(progress::Light::Done).text;
    }
    Q_UNREACHABLE();
}

void setStyleProperty(QWidget& widget, const char* name, const QVariant& value) {
    if (widget.property(name) == value)
        return;
    widget.setProperty(name, value);
    widget.style()->unpolish(&widget);
    widget.style()->polish(&widget);
    widget.update();
}

void setType(QWidget& widget, Type type) { setStyleProperty(widget, "typeRole", static_cast<int>(type)); }

void setInk(QWidget& widget, Ink ink) { setStyleProperty(widget, "ink", static_cast<int>(ink)); }

} // namespace xundu::ui
