#pragma once

#include "ui/widgets/Button.h"

#include <QStringList>

#include <vector>

class QMenu;

namespace xundu::ui {

/// A button that says which of several are chosen, and lets one choose in a menu.
class CheckMenu : public Button {
    Q_OBJECT
public:
    struct Choice {
        QString key;
        QString words;
        friend bool operator==(const Choice&, const Choice&) = default;
    };

    /// @param all the words for all of them. @pre theme outlives the button
    CheckMenu(const QString& name, const QString& all, const Theme& theme, QWidget* parent = nullptr);

    void setChoices(const std::vector<Choice>& choices);
    /// @param keys empty: all
    void setChosen(const QStringList& keys);
    QStringList chosen() const; ///< empty: all

Q_SIGNALS:
    void changed();

private:
    void refresh();

    QString m_all;
    QMenu* m_menu;
    std::vector<Choice> m_choices;
};

} // namespace xundu::ui
