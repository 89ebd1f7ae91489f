#pragma once

#include "ui/pages/PageContext.h"
#include "ui/pages/workbench/Bench.h"

#include <QWidget>

class QGridLayout;

namespace xundu::ui {

/// One part of the workbench: it stands in a card of its own or, where room is short, under a tab beside others.
class Pane : public QWidget {
    Q_OBJECT
public:
    explicit Pane(const PageContext& context) : m_context(context) {}

    virtual void show(const Bench& bench) = 0;

    const QString& title() const { return m_title; }
    const QString& note() const { return m_note; }         ///< after the title, where the pane stands alone
    const QString& tabWords() const { return m_tabWords; } ///< where it stands under a tab
    QWidget* tools() const { return m_tools; }             ///< for the card's header; null: none

Q_SIGNALS:
    void renamed();

protected:
    const PageContext& context() const { return m_context; }
    OfficeView& view() const { return m_context.view; }
    const Theme& theme() const { return m_context.theme; }
    void setTitle(const QString& title, const QString& note, const QString& tabWords);
    void setTools(QWidget* tools) { m_tools = tools; }
    /// Takes everything out of a part and gives it an empty grid.
    static QGridLayout* emptyGrid(QWidget& part);

private:
    PageContext m_context;
    QString m_title;
    QString m_note;
    QString m_tabWords;
    QWidget* m_tools = nullptr;
};

} // namespace xundu::ui
