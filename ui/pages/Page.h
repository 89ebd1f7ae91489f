#pragma once

#include "ui/theme/Icon.h"

#include <QWidget>

/// @file What the shell asks of a page, which it builds when it is first shown. Pages know the OfficeView and the store's verbs,
/// never one another. Each has besides: `static QString name()`, as in the navigation, and `static constexpr Icon drawing`.

namespace xundu::ui {

class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual void focusFirst() = 0; ///< the page was chosen by keyboard
    /// Asks where something typed would be lost. @return whether the window may close
    virtual bool mayLeave() { return true; }

Q_SIGNALS:
    /// Something went wrong or well that the shell's message bar should say. An error bar stays until closed.
    void failed(const QString& whatHappened, const QString& whatToDo);
    void succeeded(const QString& whatHappened, const QString& path);
    void taskWanted(qint64 task); ///< show this task on its page
};

} // namespace xundu::ui
