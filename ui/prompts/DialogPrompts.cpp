#include "ui/prompts/DialogPrompts.h"

#include "core/base/Error.h"
#include "ui/prompts/AnswerDialog.h"
#include "ui/widgets/WrappedLabel.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialogButtonBox>
#include <QFileDialog>
#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QMessageBox>
#include <QPrintDialog>
#include <QPrinter>
#include <QPrinterInfo>
#include <QProgressDialog>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace xundu::ui {
namespace {

constexpr int longEnoughToShow = 400; // milliseconds
constexpr int listWidth = 480, listRows = 6;
constexpr QSize rowsSize{760, 460};
constexpr int widestCell = 170;

struct PromptText {
    Q_DECLARE_TR_FUNCTIONS(PromptText)
};

QString filterFor(const QString& suffix) {
    if (suffix.isEmpty())
        return PromptText::tr("All files (*)");
    QString pattern = QStringLiteral("*.") + suffix;
    if (suffix == u"xlsx")
        return PromptText::tr("Spreadsheet (%1)").arg(pattern);
    if (suffix == u"pdf")
        return PromptText::tr("PDF paper (%1)").arg(pattern);
    if (suffix == u"docx")
        return PromptText::tr("Text document (%1)").arg(pattern);
    if (suffix == u"xundu")
        return PromptText::tr("Office file (%1)").arg(pattern);
    return pattern;
}

QString needed(const QStringList& lines) {
    return lines.front().isEmpty() ? PromptText::tr("Type an answer, or cancel.") : QString();
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

QStringList DialogPrompts::openFiles(const QString& title, const QString& folder, const QString& suffix) {
    return QFileDialog::getOpenFileNames(m_parent, title, folder, filterFor(suffix));
}

QString DialogPrompts::chooseFolder(const QString& title, const QString& folder) {
    return QFileDialog::getExistingDirectory(m_parent, title, folder);
}

bool DialogPrompts::confirm(const QString& title, const QString& text, const QString& action) {
    QMessageBox box(QMessageBox::Question, title, text, QMessageBox::Cancel, m_parent);
    QPushButton* goAhead = box.addButton(action, QMessageBox::AcceptRole);
    box.setDefaultButton(QMessageBox::Cancel);
    box.exec();
    return box.clickedButton() == goAhead;
}

bool DialogPrompts::confirmRows(const QString& title, const QString& text, const QStringList& headers,
                                const QList<QStringList>& rows, const QString& action) {
    QDialog dialog(m_parent);
    dialog.setWindowTitle(title);
    dialog.resize(rowsSize);
    auto* column = new QVBoxLayout(&dialog);
    auto* words = new QLabel(text);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    column->addWidget(words);
    auto* table = new QTableWidget(static_cast<int>(rows.size()), static_cast<int>(headers.size()));
    table->setAccessibleName(title);
    table->setHorizontalHeaderLabels(headers);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int cell = 0; cell < table->columnCount(); ++cell) {
            auto* item = new QTableWidgetItem(rows.at(row).value(cell));
            item->setToolTip(item->text());
            table->setItem(row, cell, item);
        }
    }
    table->resizeColumnsToContents();
    for (int cell = 0; cell < table->columnCount(); ++cell)
        table->setColumnWidth(cell, std::min(table->columnWidth(cell), widestCell)); // the rest is in its tool tip
    table->horizontalHeader()->setStretchLastSection(true);
    column->addWidget(table, 1);
    auto* buttons = new QDialogButtonBox(action.isEmpty() ? QDialogButtonBox::Close : QDialogButtonBox::Cancel);
    if (!action.isEmpty())
        buttons->addButton(action, QDialogButtonBox::AcceptRole);
    column->addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return dialog.exec() == QDialog::Accepted;
}

QString DialogPrompts::askText(const QString& title, const QString& label, const QString& current) {
    AnswerDialog dialog(title, {}, needed, m_parent);
    dialog.addLine(label, current);
    return dialog.ask().value(0);
}

QString DialogPrompts::askParagraph(const QString& title, const QString& label, const QString& current) {
    AnswerDialog dialog(title, {}, needed, m_parent);
    dialog.addParagraph(label, current);
    return dialog.ask().value(0);
}

QStringList DialogPrompts::askLines(const QString& title, const QString& text, const QStringList& labels,
                                    const QStringList& current, const Problem& problem) {
    AnswerDialog dialog(title, text, problem, m_parent);
    for (qsizetype i = 0; i < labels.size(); ++i)
        dialog.addLine(labels.at(i), current.at(i));
    return dialog.ask();
}

int DialogPrompts::choose(const QString& title, const QString& text, const QStringList& options) {
    QDialog dialog(m_parent);
    dialog.setWindowTitle(title);
    auto* column = new QVBoxLayout(&dialog);
    auto* words = new WrappedLabel;
    words->setWords(text);
    words->setMinimumWidth(listWidth);
    column->addWidget(words);
    auto* list = new QListWidget;
    list->setAccessibleName(title);
    list->setAccessibleDescription(text);
    list->addItems(options);
    list->setCurrentRow(0);
    list->setMinimumHeight(listRows * list->sizeHintForRow(0));
    column->addWidget(list, 1);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    column->addWidget(buttons);
    QObject::connect(list, &QListWidget::itemDoubleClicked, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    list->setFocus();
    return dialog.exec() == QDialog::Accepted ? list->currentRow() : -1;
}

bool DialogPrompts::progress(const QString& title, const std::function<void(const base::Progress&)>& work) {
    QProgressDialog dialog(title, PromptText::tr("Cancel"), 0, 0, m_parent);
    dialog.setWindowTitle(title);
    dialog.setWindowModality(Qt::ApplicationModal);
    dialog.setAutoReset(false);
    dialog.setMinimumDuration(longEnoughToShow);
    try {
        work([&dialog](int done, int all) {
            dialog.setMaximum(all);
            dialog.setValue(done); // also lets the window answer
            return !dialog.wasCanceled();
        });
    } catch (const base::Error& error) {
        if (error.code() != base::ErrorCode::Cancelled)
            throw;
        return false;
    }
    return true;
}

bool DialogPrompts::hasPrinter() const { return !QPrinterInfo::availablePrinterNames().isEmpty(); }

bool DialogPrompts::choosePrinter(const QString& title, QPrinter& printer, int pages) {
    QPrintDialog dialog(&printer, m_parent);
    dialog.setWindowTitle(title);
    dialog.setOptions(QAbstractPrintDialog::PrintToFile | QAbstractPrintDialog::PrintCollateCopies);
    if (pages > 0) {
        dialog.setOption(QAbstractPrintDialog::PrintPageRange);
        dialog.setMinMax(1, pages);
        dialog.setFromTo(1, pages);
    }
    return dialog.exec() == QDialog::Accepted;
}

bool DialogPrompts::openExternally(const QString& path) { return QDesktopServices::openUrl(QUrl::fromLocalFile(path)); }

} // namespace xundu::ui
