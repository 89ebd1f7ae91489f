#pragma once

#include "ui/prompts/Prompts.h"

#include <QDialog>

class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

/// @file A question that is answered by typing.

namespace xundu::ui {

class Label;

/// OK waits until the answer will do; below it stands in one sentence why not yet: quietly at first, in red once something was
/// typed.
class AnswerDialog : public QDialog {
    Q_OBJECT
public:
    /// @param text before the lines; empty: the labels say it all
    AnswerDialog(const QString& title, const QString& text, Prompts::Problem problem, QWidget* parent);

    void addLine(const QString& label, const QString& current);
    /// A text with line ends, under its label.
    void addParagraph(const QString& label, const QString& current);
    /// Asks, once. @pre a line or a text was added. @return what stands in the lines, trimmed; empty: the user thought better of
    /// it
    QStringList ask();

private:
    QStringList answers() const;
    void look();
    void typed();

    Prompts::Problem m_problem;
    QFormLayout* m_form;
    QList<QLineEdit*> m_lines;
    QPlainTextEdit* m_paragraph = nullptr;
    Label* m_words;
    QDialogButtonBox* m_buttons;
    QPushButton* m_ok;
    bool m_isTyped = false;
};

} // namespace xundu::ui
