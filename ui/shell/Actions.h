#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;
class QWidget;

/// @file What the window can do, as a table: one row per action; menus and shortcuts come from it.

namespace xundu::ui {

struct ActionRow {
    QString id;
    QString text;
    QKeySequence shortcut;
    std::function<void()> run;
    std::function<bool()> enabled; ///< absent: always
    bool inMenu = true;
};

class Actions : public QObject {
    Q_OBJECT
public:
    /// Belongs to the window, on which the shortcuts live.
    explicit Actions(QWidget& window);

    void add(ActionRow row);
    void addSeparator();
    void fill(QMenu& menu) const;
    void refresh();                           ///< asks every row whether it is enabled
    QAction* action(const QString& id) const; ///< null: no such row
    std::vector<QAction*> commands() const;   ///< all that have words

private:
    QWidget& m_window;
    std::vector<ActionRow> m_rows;
    std::vector<QAction*> m_actions;
};

} // namespace xundu::ui
