#pragma once

#include <QHeaderView>

#include <array>

/// @file The heads of the schedule: 旬 above, tasks at the left. Both stay where they are while the cells scroll.

namespace xundu::ui {

class ScheduleModel;
struct Theme;

/// Two levels of 22: the group over its columns. The 旬 shown stands on the accent.
class TenDayHeader : public QHeaderView {
    Q_OBJECT
public:
    /// @pre model and theme outlive the header
    TenDayHeader(const ScheduleModel& model, const Theme& theme, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    void paintGroup(QPainter& painter, int section) const;

    const ScheduleModel& m_model;
    const Theme& m_theme;
};

/// Programme (one frame over its rows, written upright), number, task and lead.
class TaskHeader : public QHeaderView {
    Q_OBJECT
public:
    /// @pre model and theme outlive the header
    TaskHeader(const ScheduleModel& model, const Theme& theme, QWidget* parent = nullptr);

    /// Without the lead, with a narrow name.
    void setCompact(bool compact);
    /// What the name has beyond its usual width; below 0: less.
    void setSpare(int width);
    int usualWidth() const;
    QSize sizeHint() const override;
    /// Left and width of programme, number, task, lead; the last is empty where it is compact.
    std::array<QRect, 4> places(int top, int height) const;
    void setCurrentRow(int row); ///< -1: none

Q_SIGNALS:
    void rowPressed(int row);
    void rowActivated(int row); ///< double click

protected:
    void paintEvent(QPaintEvent* event) override;
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    void paintProgrammes(QPainter& painter) const;
    void paintUpright(QPainter& painter, const QRect& box, const QString& words) const;

    const ScheduleModel& m_model;
    const Theme& m_theme;
    bool m_compact = false;
    int m_spare = 0;
    int m_current = -1;
};

/// The words over the columns of a TaskHeader.
class CornerHead : public QWidget {
    Q_OBJECT
public:
    CornerHead(const TaskHeader& header, const Theme& theme, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    const TaskHeader& m_header;
    const Theme& m_theme;
};

} // namespace xundu::ui
