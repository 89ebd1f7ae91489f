#pragma once

#include "ui/pages/PageContext.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

/// @file Everything about one task: its head, its tabs, and the form that records progress in place.

namespace xundu::ui {

class Button;
class Chip;
class Label;
class RecordPanel;
class TaskTab;

class TaskDetail : public QWidget {
    Q_OBJECT
public:
    explicit TaskDetail(const PageContext& context, QWidget* parent = nullptr);

    void show(plan::TaskId task);
    plan::TaskId task() const { return m_task; }
    void beginRecording();
    bool isRecording() const;
    void showTab(int tab);

Q_SIGNALS:
    void failed(const QString& sentence);

private:
    void buildHead();
    void refresh();
    void refreshHead();
    void endRecording();

    PageContext m_context;
    plan::TaskId m_task;
    Label* m_number;
    Label* m_title;
    Label* m_units;
    Chip* m_light;
    Chip* m_turned;
    Button* m_record;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    std::vector<TaskTab*> m_pages;
    RecordPanel* m_panel;
};

} // namespace xundu::ui
