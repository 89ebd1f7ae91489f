#pragma once

#include "ui/models/Course.h"

#include <QWidget>

class QVBoxLayout;

/// @file The task of a cell, its light in that 旬, and why.

namespace xundu::ui {

class Chip;
class ElidedLabel;
struct CellFact;
struct Theme;

class WhyPane : public QWidget {
    Q_OBJECT
public:
    /// @pre all outlive the pane
    WhyPane(const OfficeView& view, const Course& course, const Theme& theme);

    void show(const plan::Task& task, calendar::TenDay period);

Q_SIGNALS:
    void linkActivated(const QString& target);

private:
    void clearRows();
    void addRow(const CellFact& fact);
    QString whyDark(calendar::TenDay period) const; ///< why no light shines there

    const OfficeView& m_view;
    const Course& m_course;
    const Theme& m_theme;
    ElidedLabel* m_title;
    Chip* m_light;
    ElidedLabel* m_turn;
    QVBoxLayout* m_rows;
    QWidget* m_facts = nullptr;
};

} // namespace xundu::ui
