#include "ui/pages/collect/ReturnPanel.h"

#include "ui/theme/Metrics.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/WrappedLabel.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace xundu::ui {

ReturnPanel::ReturnPanel(const Theme& theme, QWidget* parent)
    : Card(theme, tr("Return to the unit"), parent),
      m_hint(new WrappedLabel(Type::Secondary, Ink::Text2)),
      m_text(new QPlainTextEdit),
      m_copy(new Button(tr("Copy text"), theme)),
      m_save(new Button(tr("Save marked copy…"), theme)),
      m_record(new Button(tr("Record as returned"), theme, Button::Kind::Primary)) {
    auto* column = new QVBoxLayout;
    column->setContentsMargins(metrics::kCardPadding, 2 * metrics::kStep, metrics::kCardPadding, metrics::kCardPadding);
    column->setSpacing(2 * metrics::kStep);
    column->addWidget(m_hint);
    m_text->setAccessibleName(tr("Text for the unit"));
    m_text->setTabChangesFocus(true);
    column->addWidget(m_text, 1);
    auto* tools = new QHBoxLayout;
    tools->addWidget(m_copy);
    tools->addWidget(m_save);
    tools->addStretch(1);
    column->addLayout(tools);
    auto* footer = new QHBoxLayout;
    auto* cancel = new Button(tr("Cancel"), theme);
    footer->addWidget(cancel);
    footer->addStretch(1);
    footer->addWidget(m_record);
    column->addLayout(footer);
    body()->addLayout(column, 1);
    m_copy->setDrawing(Icon::Copy);
    m_hint->setWords(tr("The program sends nothing. Paste the text where you talk with the unit, attach the marked copy, and "
                        "record it here."));
    connect(m_copy, &QPushButton::clicked, this, &ReturnPanel::copyText);
    connect(m_save, &QPushButton::clicked, this, &ReturnPanel::saveCopyWanted);
    connect(m_record, &QPushButton::clicked, this, &ReturnPanel::recordWanted);
    connect(cancel, &QPushButton::clicked, this, &ReturnPanel::closed);
}

void ReturnPanel::show(const ReturnLetter& letter) {
    setNote(letter.unit);
    m_text->setPlainText(letter.text);
    m_save->setEnabled(letter.hasMarkedCopy);
    setCanRecord(letter.canRecord);
    m_text->setFocus();
}

void ReturnPanel::setCanRecord(bool canRecord) { m_record->setEnabled(canRecord); }

QString ReturnPanel::text() const { return m_text->toPlainText(); }

void ReturnPanel::copyText() { QApplication::clipboard()->setText(text()); }

} // namespace xundu::ui
