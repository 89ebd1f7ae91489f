#pragma once

#include "ui/theme/Icon.h"

#include <QWidget>

/// @file What the shell asks of a page. Pages know the OfficeView and the store's verbs, never one another.

namespace xundu::ui {

class Page : public QWidget {
    Q_OBJECT
public:
    using QWidget::QWidget;

    virtual QString title() const = 0; ///< as in the navigation
    virtual Icon icon() const = 0;
    virtual void focusFirst() = 0; ///< the page was chosen by keyboard

Q_SIGNALS:
    /// Something went wrong or well that the shell's message bar should say. An error bar stays until closed.
    void failed(const QString& whatHappened, const QString& whatToDo);
    void succeeded(const QString& whatHappened, const QString& path);
    void taskWanted(qint64 task); ///< show this task on its page
};

} // namespace xundu::ui
