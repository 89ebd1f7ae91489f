#include "ui/widgets/FieldEdit.h"

#include "ui/widgets/Label.h"

#include <QBoxLayout>

namespace xundu::ui {

FieldEdit::FieldEdit(const QString& name, Check check, SentencePlace place, QWidget* parent)
    : QWidget(parent), m_check(std::move(check)), m_line(new QLineEdit), m_words(new Label({}, Type::Secondary, Ink::Red)) {
    const bool right = place == SentencePlace::Right;
    auto* box = new QBoxLayout(right ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom, this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(right ? 10 : 2);
    box->addWidget(m_line);
    box->addWidget(m_words);
    m_words->setWordWrap(!right);
    m_words->hide();
    m_line->setAccessibleName(name);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textChanged, this, &FieldEdit::revalidate);
    connect(m_line, &QLineEdit::textEdited, this, &FieldEdit::textEdited);
    revalidate();
}

void FieldEdit::revalidate() {
    const bool was = isValid();
    m_sentence = m_check(m_line->text());
    m_words->setText(m_sentence);
    m_words->setVisible(!isValid());
    m_line->setAccessibleDescription(m_sentence);
    setStyleProperty(*m_line, "error", !isValid());
    if (was != isValid())
        Q_EMIT validityChanged(isValid());
}

} // namespace xundu::ui
