#pragma once

#include <QStackedWidget>

namespace xundu::ui {

/// Parts of which one is shown, in the height that there is: what wraps in one of them asks for no more.
class Stack : public QStackedWidget {
    Q_OBJECT
public:
    using QStackedWidget::QStackedWidget;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace xundu::ui
