#pragma once

#include "ui/theme/Ink.h"

#include <QLabel>

namespace xundu::ui {

/// Plain words in a type and an ink; follows theme and text size.
class Label : public QLabel {
    Q_OBJECT
public:
    explicit Label(const QString& text, Type type = Type::Body, Ink ink = Ink::Text, QWidget* parent = nullptr);
    void setInk(Ink ink) { ui::setInk(*this, ink); }
};

} // namespace xundu::ui
