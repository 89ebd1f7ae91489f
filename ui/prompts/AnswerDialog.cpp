#include "ui/prompts/AnswerDialog.h"

#include "ui/widgets/Label.h"
#include "ui/widgets/WrappedLabel.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace xundu::ui {
namespace {

constexpr int wordsWidth = 380;
constexpr QSize paragraphSize{560, 240};

} // namespace

AnswerDialog::AnswerDialog(const QString& title, const QString& text, Prompts::Problem problem, QWidget* parent)
    : QDialog(parent),
      m_problem(std::move(problem)),
      m_form(new QFormLayout),
      m_words(new Label({}, Type::Secondary)),
      m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel)),
      m_ok(m_buttons->button(QDialogButtonBox::Ok)) {
    setWindowTitle(title);
    auto* column = new QVBoxLayout(this);
    if (!text.isEmpty()) {
        auto* words = new WrappedLabel;
        words->setWords(text);
        words->setMinimumWidth(wordsWidth);
        column->addWidget(words);
    }
    column->addLayout(m_form);
    m_words->setWordWrap(true);
    m_words->setMinimumWidth(wordsWidth);
    column->addWidget(m_words);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void AnswerDialog::addLine(const QString& label, const QString& current) {
    auto* line = new QLineEdit(current);
    line->setMinimumWidth(wordsWidth / 2);
    m_form->addRow(label, line);
    m_lines << line;
    connect(line, &QLineEdit::textChanged, this, &AnswerDialog::typed);
}

void AnswerDialog::addParagraph(const QString& label, const QString& current) {
    m_paragraph = new QPlainTextEdit(current);
    m_paragraph->setAccessibleName(label);
    m_paragraph->setTabChangesFocus(true);
    m_paragraph->setMinimumSize(paragraphSize);
    auto* name = new Label(label);
    name->setBuddy(m_paragraph);
    m_form->addRow(name);
    m_form->addRow(m_paragraph);
    connect(m_paragraph, &QPlainTextEdit::textChanged, this, &AnswerDialog::typed);
}

QStringList AnswerDialog::ask() {
    const auto waiting =
        std::find_if(m_lines.begin(), m_lines.end(), [](const QLineEdit* line) { return line->text().isEmpty(); });
    layout()->addWidget(m_buttons); // now: Tab comes to them behind the lines
    if (m_paragraph)
        m_paragraph->setFocus();
    else
        (waiting != m_lines.end() ? *waiting : m_lines.front())->setFocus();
    if (m_lines.size() == 1)
        m_lines.front()->selectAll(); // a new answer replaces the one before
    look();
    return exec() == Accepted ? answers() : QStringList();
}

QStringList AnswerDialog::answers() const {
    QStringList answers;
    for (const QLineEdit* line : m_lines)
        answers << line->text().trimmed();
    if (m_paragraph)
        answers << m_paragraph->toPlainText().trimmed();
    return answers;
}

void AnswerDialog::typed() {
    m_isTyped = true;
    look();
}

void AnswerDialog::look() {
    const QString sentence = m_problem ? m_problem(answers()) : QString();
    m_words->setText(sentence);
    m_words->setInk(m_isTyped ? Ink::Red : Ink::Text2);
    m_words->setHidden(sentence.isEmpty());
    m_ok->setEnabled(sentence.isEmpty());
    m_ok->setAccessibleDescription(sentence);
    if (isVisible())
        resize(size().expandedTo({0, layout()->totalHeightForWidth(width())}));
}

} // namespace xundu::ui
