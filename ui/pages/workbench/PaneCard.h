#pragma once

#include "ui/widgets/Card.h"

#include <QList>

class QHBoxLayout;
class QStackedWidget;
class QTabBar;

namespace xundu::ui {

class Pane;

/// A card that shows one pane under its title, or several under tabs. Panes move from card to card as room allows.
class PaneCard : public Card {
    Q_OBJECT
public:
    /// @pre theme outlives the card
    explicit PaneCard(const Theme& theme, QWidget* parent = nullptr);

    /// Takes them from where they were. @pre not empty; the panes outlive the card or are taken by another
    void setPanes(const QList<Pane*>& panes);
    void showPane(Pane* pane);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void rename();
    void showCurrent();

    const Theme& m_theme;
    QWidget* m_head;
    QHBoxLayout* m_row;
    Label* m_title;
    Label* m_note;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    QList<Pane*> m_panes;
};

} // namespace xundu::ui
