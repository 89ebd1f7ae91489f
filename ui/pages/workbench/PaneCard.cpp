#include "ui/pages/workbench/PaneCard.h"

#include "ui/pages/workbench/Pane.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/Stack.h"
#include "ui/widgets/TabBar.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QSignalBlocker>

namespace xundu::ui {

PaneCard::PaneCard(const Theme& theme, QWidget* parent)
    : Card(theme, {}, parent),
      m_theme(theme),
      m_head(new QWidget),
      m_row(new QHBoxLayout(m_head)),
      m_title(new Label({}, Type::CardTitle)),
      m_note(new Label({}, Type::Secondary, Ink::Text3)),
      m_tabs(new TabBar(tr("Parts of the workbench"))),
      m_stack(new Stack) {
    fixHeight(*m_head, theme, metrics::kCardHeader);
    m_row->setContentsMargins(metrics::kCardPadding - 1, 0, metrics::kCardPadding - 1, 0);
    m_row->setSpacing(8);
    m_row->addWidget(m_title);
    m_row->addWidget(m_note);
    m_row->addWidget(m_tabs);
    m_row->addStretch(1);
    body()->addWidget(m_head);
    body()->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, &PaneCard::showCurrent);
}

void PaneCard::setPanes(const QList<Pane*>& panes) {
    for (Pane* pane : std::as_const(m_panes))
        disconnect(pane, &Pane::renamed, this, nullptr);
    m_panes = panes;
    const QSignalBlocker quiet(m_tabs);
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    for (Pane* pane : panes) {
        m_stack->addWidget(pane);
        if (pane->tools())
            m_row->addWidget(pane->tools());
        m_tabs->addTab(pane->tabWords());
        connect(pane, &Pane::renamed, this, &PaneCard::rename);
    }
    const bool alone = panes.size() == 1;
    m_title->setVisible(alone);
    m_note->setVisible(alone);
    m_tabs->setVisible(!alone);
    rename();
    showCurrent();
}

void PaneCard::showPane(Pane* pane) {
    if (m_panes.contains(pane))
        m_tabs->setCurrentIndex(static_cast<int>(m_panes.indexOf(pane)));
}

void PaneCard::rename() {
    m_title->setText(m_panes.front()->title());
    m_note->setText(m_panes.front()->note());
    for (int i = 0; i < m_tabs->count(); ++i)
        m_tabs->setTabText(i, m_panes.at(i)->tabWords());
    setAccessibleName(m_panes.front()->title());
}

void PaneCard::showCurrent() {
    Pane* current = m_panes.value(qMax(0, m_tabs->currentIndex()));
    for (Pane* pane : std::as_const(m_panes)) {
        if (pane->tools())
            pane->tools()->setVisible(pane == current);
    }
    m_stack->setCurrentWidget(current);
}

void PaneCard::paintEvent(QPaintEvent* event) {
    Card::paintEvent(event);
    QPainter(this).fillRect(QRect(0, m_head->geometry().bottom(), width(), 1), m_theme.line);
}

} // namespace xundu::ui
