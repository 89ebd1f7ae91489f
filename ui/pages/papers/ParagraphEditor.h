#pragma once

#include <QPlainTextEdit>

namespace xundu::ui {

/// A paragraph of a paper while it is typed anew, over its place on the page. Ctrl+Enter takes it, Esc gives it up.
class ParagraphEditor : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit ParagraphEditor(QWidget* parent);

Q_SIGNALS:
    void accepted();
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace xundu::ui
