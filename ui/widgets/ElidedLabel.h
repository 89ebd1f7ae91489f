#pragma once

#include "ui/widgets/Label.h"

namespace xundu::ui {

/// One line that gives way where room is short: elided right, then with the full words as tool tip, where it has no other.
class ElidedLabel : public Label {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString& text, Type type = Type::Body, Ink ink = Ink::Text, QWidget* parent = nullptr);

    QSize minimumSizeHint() const override { return {0, Label::minimumSizeHint().height()}; }

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace xundu::ui
