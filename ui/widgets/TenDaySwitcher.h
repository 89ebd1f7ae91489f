#pragma once

#include "core/calendar/TenDay.h"

#include <QWidget>

#include <set>

class QToolButton;

namespace xundu::ui {

class Chip;
class Label;
class TenDayPopup;
struct Theme;

/// ‹ 2025年6月中旬 ⌄ › with the marks "this ten-day" and "closed", the days and the number in the year. Left and right arrows on
/// the name step, Down or a click opens the year.
class TenDaySwitcher : public QWidget {
    Q_OBJECT
public:
    /// @pre theme outlives the widget
    TenDaySwitcher(calendar::TenDay period, const Theme& theme, QWidget* parent = nullptr);

    calendar::TenDay current() const { return m_current; }
    void setCurrent(calendar::TenDay period); ///< emits where it changes something; kept within the range
    void setThisTenDay(std::optional<calendar::TenDay> period);
    void setRange(calendar::TenDay first, calendar::TenDay last);
    void setClosed(std::set<calendar::TenDay> closed);
    /// What there is for it: days and number give way to name and marks.
    void setRoom(int width);
    void openYear();

Q_SIGNALS:
    void currentChanged(xundu::calendar::TenDay period);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void refresh();
    void fit();

    const Theme& m_theme;
    calendar::TenDay m_current;
    calendar::TenDay m_first;
    calendar::TenDay m_last;
    std::optional<calendar::TenDay> m_this;
    std::set<calendar::TenDay> m_closed;
    int m_room = QWIDGETSIZE_MAX;
    QToolButton* m_back;
    QToolButton* m_name;
    QToolButton* m_forward;
    Chip* m_thisMark;
    Chip* m_closedMark;
    Label* m_days;
    Label* m_number;
    TenDayPopup* m_popup = nullptr; ///< nothing: not opened yet
};

} // namespace xundu::ui
