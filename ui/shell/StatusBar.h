#pragma once

#include "ui/models/OfficeView.h"

#include <QWidget>

class QToolButton;

/// @file The bottom edge: file, operator, saved state, age of the last backup; rule book and demo mark at the right.

namespace xundu::ui {

class Label;
struct Theme;

class StatusBar : public QWidget {
    Q_OBJECT
public:
    /// @pre view and theme outlive the bar
    StatusBar(OfficeView& view, const Theme& theme, QWidget* parent = nullptr);
    void refresh();

Q_SIGNALS:
    void folderWanted();   ///< the file's folder
    void operatorWanted(); ///< another name
    void backupWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit(); ///< where room is short words go into tool tips
    int needed() const;

    OfficeView& m_view;
    const Theme& m_theme;
    QToolButton* m_file;
    QToolButton* m_operator;
    QToolButton* m_saved;
    QToolButton* m_backup;
    Label* m_rules;
    Label* m_demo;
};

} // namespace xundu::ui
