#pragma once

#include "ui/prompts/Prompts.h"

class QWidget;

/// @file Prompts as dialogs over a window.

namespace xundu::ui {

class DialogPrompts : public Prompts {
public:
    /// @pre parent outlives this; may be null before there is a window
    explicit DialogPrompts(QWidget* parent) : m_parent(parent) {}

    QString saveFile(const QString& title, const QString& suggestedPath, const QString& suffix) override;
    QString openFile(const QString& title, const QString& folder, const QString& suffix) override;
    bool confirm(const QString& title, const QString& text, const QString& action) override;
    QString askText(const QString& title, const QString& label, const QString& current) override;

private:
    QWidget* m_parent;
};

} // namespace xundu::ui
