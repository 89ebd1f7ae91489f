#include "ui/shell/Actions.h"

#include <QAction>
#include <QMenu>
#include <QWidget>

namespace xundu::ui {

Actions::Actions(QWidget& window) : QObject(&window), m_window(window) {}

void Actions::add(ActionRow row) {
    auto* action = new QAction(row.text, this);
    action->setShortcut(row.shortcut);
    connect(action, &QAction::triggered, this, row.run);
    m_window.addAction(action);
    m_rows.push_back(std::move(row));
    m_actions.push_back(action);
}

void Actions::addSeparator() {
    auto* separator = new QAction(this);
    separator->setSeparator(true);
    m_rows.push_back({});
    m_actions.push_back(separator);
}

void Actions::fill(QMenu& menu) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].inMenu)
            menu.addAction(m_actions[i]);
    }
}

void Actions::refresh() {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].enabled)
            m_actions[i]->setEnabled(m_rows[i].enabled());
    }
}

QAction* Actions::action(const QString& id) const {
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        if (m_rows[i].id == id)
            return m_actions[i];
    }
    return nullptr;
}

std::vector<QAction*> Actions::commands() const {
    std::vector<QAction*> result = m_actions;
    std::erase_if(result, [](const QAction* action) { return action->text().isEmpty(); });
    return result;
}

} // namespace xundu::ui
