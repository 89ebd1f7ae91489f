#include "ui/prompts/DialogPrompts.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QInputDialog>
#include <QMessageBox>
#include <QPushButton>

namespace xundu::ui {
namespace {

struct PromptText {
    Q_DECLARE_TR_FUNCTIONS(PromptText)
};

QString filterFor(const QString& suffix) {
    QString pattern = QStringLiteral("*.") + suffix;
    if (suffix == u"xlsx")
        return PromptText::tr("Spreadsheet (%1)").arg(pattern);
    if (suffix == u"pdf")
        return PromptText::tr("PDF paper (%1)").arg(pattern);
    if (suffix == u"xundu")
        return PromptText::tr("Office file (%1)").arg(pattern);
    return pattern;
}

} // namespace

QString DialogPrompts::saveFile(const QString& title, const QString& suggestedPath, const QString& suffix) {
    QFileDialog dialog(m_parent, title, suggestedPath, filterFor(suffix));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(suggestedPath);
    return dialog.exec() == QDialog::Accepted ? dialog.selectedFiles().value(0) : QString();
}

QString DialogPrompts::openFile(const QString& title, const QString& folder, const QString& suffix) {
    return QFileDialog::getOpenFileName(m_parent, title, folder, filterFor(suffix));
}

bool DialogPrompts::confirm(const QString& title, const QString& text, const QString& action) {
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, m_parent);
    QPushButton* goAhead = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == goAhead;
}

QString DialogPrompts::askText(const QString& title, const QString& label, const QString& current) {
    bool accepted = false;
    const QString text = QInputDialog::getText(m_parent, title, label, QLineEdit::Normal, current, &accepted);
    return accepted ? text.trimmed() : QString();
}

} // namespace xundu::ui
