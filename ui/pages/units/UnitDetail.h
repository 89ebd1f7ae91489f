#pragma once

#include "ui/models/Receptions.h"
#include "ui/pages/units/UnitTab.h"

class QStackedWidget;
class QTabBar;

/// @file Everything about one unit or group: its head and its tabs.

namespace xundu::ui {

class Button;
class ElidedLabel;
class Label;

class UnitDetail : public QWidget {
    Q_OBJECT
public:
    /// @pre year outlives the detail
    UnitDetail(const PageContext& context, const Receptions& year, QWidget* parent = nullptr);

    void show(const ListedUnit& of);

Q_SIGNALS:
    void failed(const QString& sentence);
    void linkActivated(const QString& target);
    void taskWanted(qint64 task);
    void unitWanted(qint64 unit);
    void collectWanted(qint64 unit);
    void recordWanted(qint64 task, qint64 unit);
    void removalWanted();

private:
    QWidget* buildHead();
    void addTab(UnitTab* tab);
    void showCurrent();
    void showHead();
    void dissolve(); ///< or take it back

    PageContext m_context;
    std::optional<ListedUnit> m_of;
    ElidedLabel* m_name;
    Label* m_about;
    Button* m_sent;
    Button* m_record;
    Button* m_dissolve;
    Button* m_remove;
    QTabBar* m_bar;
    int m_wanted = -1; ///< tab that was chosen last; -1: none yet
    QStackedWidget* m_stack;
    std::vector<UnitTab*> m_tabs;
};

} // namespace xundu::ui
