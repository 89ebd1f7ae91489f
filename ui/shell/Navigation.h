#pragma once

#include "ui/delegates/Roles.h"
#include "ui/theme/Icon.h"

#include <QKeySequence>
#include <QWidget>

class QHBoxLayout;
class QListView;
class QStandardItemModel;
class QToolButton;

/// @file The left edge: mark and name, the pages, collapse.

namespace xundu::ui {

struct Theme;

class Navigation : public QWidget {
    Q_OBJECT
public:
    /// @pre theme outlives the widget
    explicit Navigation(const Theme& theme, QWidget* parent = nullptr);

    void addPage(const QString& title, Icon drawing, const QKeySequence& keys = {});
    /// @param spoken the count with what it stands for, for screen readers
    void setBadge(int page, const Badge& badge, const QString& spoken);
    void setCurrent(int page);
    void setCollapsed(bool collapsed);
    QToolButton* menuButton() const { return m_menu; }

Q_SIGNALS:
    void chosen(int page);
    void collapseToggled(bool collapsed);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void applyWidth();

    const Theme& m_theme;
    QListView* m_list;
    QStandardItemModel* m_model;
    QToolButton* m_menu;
    QToolButton* m_collapse;
    QHBoxLayout* m_head;
    QWidget* m_mark;
    QWidget* m_name;
    bool m_collapsed = false;
};

} // namespace xundu::ui
