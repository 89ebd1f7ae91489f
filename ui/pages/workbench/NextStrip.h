#pragma once

#include "ui/pages/workbench/BenchWords.h"

#include <QWidget>

class QMenu;
class QToolButton;

namespace xundu::ui {

class Button;
class ElidedLabel;
class Label;

/// The one next action, below the track: what, about whom, one primary button; further actions in a menu.
class NextStrip : public QWidget {
    Q_OBJECT
public:
    /// @pre theme outlives the strip
    explicit NextStrip(const Theme& theme, QWidget* parent = nullptr);

    /// @param mayWrite false: an action that would change the file is shown but cannot be chosen
    void show(const NextWords& words, bool mayWrite);
    QMenu& menu() const { return *m_menu; }
    Button& action() const { return *m_action; }

Q_SIGNALS:
    void actionWanted();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const Theme& m_theme;
    Label* m_title;
    ElidedLabel* m_detail;
    Button* m_action;
    QToolButton* m_more;
    QMenu* m_menu;
};

} // namespace xundu::ui
