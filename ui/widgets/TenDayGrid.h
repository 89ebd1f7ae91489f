#pragma once

#include "core/calendar/TenDay.h"

#include <QWidget>

#include <set>

namespace xundu::ui {

struct Theme;

/// The 36 旬 of a year to choose from: a row per month, 上 中 下. Arrows move, Page Up and Down change the year, Home goes to
/// this 旬, Enter chooses.
class TenDayGrid : public QWidget {
    Q_OBJECT
public:
    /// @pre theme outlives the widget
    explicit TenDayGrid(const Theme& theme, QWidget* parent = nullptr);

    void setChosen(calendar::TenDay period); ///< also moves the cursor there
    void setThisTenDay(std::optional<calendar::TenDay> period);
    void setRange(calendar::TenDay first, calendar::TenDay last); ///< outside it nothing can be chosen
    void setClosed(std::set<calendar::TenDay> closed);
    calendar::TenDay cursor() const { return m_cursor; }
    int year() const { return m_cursor.year(); }
    void moveCursor(calendar::TenDay period); ///< kept within the range

    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(xundu::calendar::TenDay period);
    void cursorMoved();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    QRectF cell(calendar::TenDay period) const;
    std::optional<calendar::TenDay> at(const QPointF& point) const;
    bool canChoose(calendar::TenDay period) const { return m_first <= period && period <= m_last; }
    void paintCell(QPainter& painter, calendar::TenDay period) const;
    QString spoken(calendar::TenDay period) const;

    const Theme& m_theme;
    calendar::TenDay m_cursor;
    calendar::TenDay m_chosen;
    calendar::TenDay m_first;
    calendar::TenDay m_last;
    std::optional<calendar::TenDay> m_this;
    std::optional<calendar::TenDay> m_hovered;
    std::set<calendar::TenDay> m_closed;
};

} // namespace xundu::ui
