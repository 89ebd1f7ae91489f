#include "ui/pages/papers/CheckMenu.h"

#include <QMenu>

namespace xundu::ui {

CheckMenu::CheckMenu(const QString& name, const QString& all, const Theme& theme, QWidget* parent)
    : Button(all, theme, Kind::Secondary, Size::Normal, parent), m_all(all), m_menu(new QMenu(this)) {
    setMenu(m_menu);
    setAccessibleName(name);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void CheckMenu::setChoices(const std::vector<Choice>& choices) {
    if (choices == m_choices)
        return;
    const QStringList before = chosen();
    m_choices = choices;
    m_menu->clear();
    for (const Choice& choice : choices) {
        QAction* action = m_menu->addAction(choice.words);
        action->setCheckable(true);
        action->setData(choice.key);
        connect(action, &QAction::toggled, this, [this] {
            refresh();
            Q_EMIT changed();
        });
    }
    setChosen(before);
}

void CheckMenu::setChosen(const QStringList& keys) {
    for (QAction* action : m_menu->actions()) {
        const QSignalBlocker quiet(action);
        action->setChecked(keys.isEmpty() || keys.contains(action->data().toString()));
    }
    refresh();
}

/// None is as good as all.
QStringList CheckMenu::chosen() const {
    QStringList keys;
    for (const QAction* action : m_menu->actions()) {
        if (action->isChecked())
            keys << action->data().toString();
    }
    return keys.size() == m_menu->actions().size() ? QStringList() : keys;
}

void CheckMenu::refresh() {
    QStringList words;
    for (const QAction* action : m_menu->actions()) {
        if (action->isChecked())
            words << action->text();
    }
    const bool all = chosen().isEmpty();
    setText(all                 ? m_all
            : words.size() <= 2 ? words.join(tr(", "))
                                : tr("%1 of %2").arg(words.size()).arg(m_menu->actions().size()));
    setToolTip(all ? QString() : words.join(tr(", ")));
    setAccessibleDescription(text());
}

} // namespace xundu::ui
