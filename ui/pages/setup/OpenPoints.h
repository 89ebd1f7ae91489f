#pragma once

#include "ui/models/SetupRows.h"
#include "ui/theme/Theme.h"

#include <QWidget>

class QMenu;

/// @file What the office still has to decide, counted; each count narrows the table or leads to its task.

namespace xundu::ui {

class FlowLayout;
class Button;
class CountButton;
class Label;
class TenDayPopup;

class OpenPoints : public QWidget {
    Q_OBJECT
public:
    /// @pre theme outlives the widget
    explicit OpenPoints(const Theme& theme, QWidget* parent = nullptr);

    /// @param rows of the whole plan
    void show(const OfficeView& view, const std::vector<SetupRow>& rows);
    /// The point whose count is pressed; nothing: none.
    std::optional<Open> chosen() const;
    void clear();

Q_SIGNALS:
    void chosenChanged();
    void taskWanted(qint64 task);
    void leadsWanted(); ///< the officer would confirm the leads
    void firstReportWanted(xundu::calendar::TenDay period);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    CountButton* addCount(const QString& what, std::optional<Open> point);
    /// A caption above a part, as wide as the wider of the two.
    void addCaptioned(const QString& caption, const QList<QWidget*>& parts);
    void press(Open point, bool on);
    void fillTasks(const plan::Plan& plan);
    void openPeriods();

    const Theme& m_theme;
    FlowLayout* m_row;
    std::vector<std::pair<Open, CountButton*>> m_counts;
    CountButton* m_targets = nullptr;
    CountButton* m_undated;
    QMenu* m_tasks;
    Label* m_leads;
    Button* m_confirm;
    Button* m_first;
    TenDayPopup* m_periods;
};

} // namespace xundu::ui
