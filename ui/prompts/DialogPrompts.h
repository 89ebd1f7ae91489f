#pragma once

#include "ui/prompts/Prompts.h"

class QWidget;

/// @file Prompts as dialogs over a window.

namespace xundu::ui {

class DialogPrompts : public Prompts {
public:
    /// Over which window; none at first. @pre parent outlives this or is taken away
    void setParent(QWidget* parent) { m_parent = parent; }

    QString saveFile(const QString& title, const QString& suggestedPath, const QString& suffix) override;
    QString openFile(const QString& title, const QString& folder, const QString& suffix) override;
    QStringList openFiles(const QString& title, const QString& folder, const QString& suffix) override;
    QString chooseFolder(const QString& title, const QString& folder) override;
    bool confirm(const QString& title, const QString& text, const QString& action) override;
    bool confirmRows(const QString& title, const QString& text, const QStringList& headers, const QList<QStringList>& rows,
                     const QString& action) override;
    QString askText(const QString& title, const QString& label, const QString& current) override;
    QString askParagraph(const QString& title, const QString& label, const QString& current) override;
    QStringList askLines(const QString& title, const QString& text, const QStringList& labels, const QStringList& current,
                         const Problem& problem) override;
    int choose(const QString& title, const QString& text, const QStringList& options) override;
    bool progress(const QString& title, const std::function<void(const base::Progress&)>& work) override;
    bool hasPrinter() const override;
    bool choosePrinter(const QString& title, QPrinter& printer, int pages) override;
    bool openExternally(const QString& path) override;

private:
    QWidget* m_parent = nullptr;
};

} // namespace xundu::ui
