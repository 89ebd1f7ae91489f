#pragma once

#include <QVector>
#include <QWidget>

/// @file What the signs of the schedule mean.

namespace xundu::ui {

struct Theme;

/// One line of signs with their words; where room is short the last ones give way, and the tool tip tells them all.
class ScheduleLegend : public QWidget {
    Q_OBJECT
public:
    /// @pre theme outlives the widget
    explicit ScheduleLegend(const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Sign { Done, Planned, Overdue, Original, Stale, Closed, Today };
    struct Entry {
        Sign sign;
        QString words;
    };

    /// Where each entry stands; in several lines where room is short.
    std::vector<QPointF> places(int width) const;
    double widthOfEntry(const Entry& entry) const;
    void paintSign(QPainter& painter, const QPointF& centre, Sign sign) const;

    const Theme& m_theme;
    QVector<Entry> m_entries;
};

} // namespace xundu::ui
