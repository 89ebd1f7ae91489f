#pragma once

#include "ui/models/OfficeView.h"
#include "ui/theme/Icon.h"

#include <QWidget>

class QToolButton;

/// @file The bar above the page: which 旬, search, undo and redo with what they would do, help.

namespace xundu::ui {

class Actions;
class SearchBox;
class TenDaySwitcher;
struct Theme;

class TopBar : public QWidget {
    Q_OBJECT
public:
    /// @pre view, actions and theme outlive the bar
    TopBar(OfficeView& view, Actions& actions, const Theme& theme, QWidget* parent = nullptr);

    SearchBox& search() const { return *m_search; }
    void setCompact(bool compact); ///< windows under 1180: undo shows its icon alone, the search is narrower

Q_SIGNALS:
    void undoWanted();
    void redoWanted();
    void helpWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void refresh();
    void fit(); ///< gives what stands there the room that is left
    QToolButton* button(Icon drawing, const QString& name);

    OfficeView& m_view;
    const Theme& m_theme;
    TenDaySwitcher* m_switcher;
    SearchBox* m_search;
    QToolButton* m_undo;
    QToolButton* m_redo;
    QToolButton* m_help;
    bool m_compact = false;
};

} // namespace xundu::ui
