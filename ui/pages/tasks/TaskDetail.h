#pragma once

#include "ui/pages/PageContext.h"

#include <QWidget>

class QStackedWidget;
class QTabBar;

/// @file Everything about one task: its head, its tabs, and the form that records progress in place.

namespace xundu::ui {

class Button;
class Chip;
class ElidedLabel;
class Heading;
class Label;
class RecordPanel;
class TaskEditor;
class TaskTab;

class TaskDetail : public QWidget {
    Q_OBJECT
public:
    explicit TaskDetail(const PageContext& context, QWidget* parent = nullptr);

    /// @return false: what was typed for another task is not to be lost, which stays
    bool show(plan::TaskId task);
    plan::TaskId task() const { return m_task; }
    void beginRecording();
    void recordFor(plan::UnitId unit); ///< beginRecording() with this unit chosen
    bool isRecording() const { return m_recording; }
    /// Asks where something typed would be lost. @return whether the detail may go
    bool mayLeave();
    static constexpr int kMeasures = 1; ///< tab of measures and milestones
    void showTab(int tab);
    void showMeasures();
    void showReport(calendar::TenDay period, plan::UnitId unit); ///< what the unit said in the 旬

Q_SIGNALS:
    void failed(const QString& sentence);
    void linkActivated(const QString& target);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// A tab as its title knows it before anyone has looked at it.
    struct Tab {
        QString (*title)(const OfficeView&, plan::TaskId);
        TaskTab* (*build)(const PageContext&);
        TaskTab* page = nullptr;
        bool stale = true; ///< shows another task, or figures from before a change
    };
    template <class T>
    void addTab();
    void showCurrent();
    void buildHead();
    void buildEditMenu();
    void refresh();
    void refreshHead();
    void endRecording();

    PageContext m_context;
    plan::TaskId m_task;
    Label* m_number;
    Heading* m_title;
    ElidedLabel* m_units;
    Chip* m_light;
    Chip* m_turned;
    TaskEditor* m_editor;
    Button* m_edit;
    Button* m_record;
    QTabBar* m_tabs;
    QStackedWidget* m_stack;
    std::vector<Tab> m_all;
    RecordPanel* m_panel = nullptr; ///< nothing: nobody has recorded yet
    bool m_recording = false;
    /// A report to be chosen as soon as its tab is shown.
    std::optional<std::pair<calendar::TenDay, plan::UnitId>> m_wanted;
    bool m_painted = false; ///< the tabs are filled after the window's first picture, which shows the lights the sooner
};

} // namespace xundu::ui
