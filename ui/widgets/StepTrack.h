#pragma once

#include "ui/delegates/Roles.h"

#include <QWidget>

namespace xundu::ui {

struct Theme;

/// One step as the track shows it.
struct TrackStep {
    enum class State { Done, Current, Ahead };

    QString name;
    QString count; ///< 20/20 份
    QString hint;  ///< one line
    State state = State::Ahead;
    double progress = 0;               ///< 0–1: the arc round the number
    std::optional<LightCounts> lights; ///< instead of the count
};

/// The steps of the loop side by side: node with its arc, name, count and a hint. Left and Right move the cursor, Enter, Space or
/// a click chooses. Every step can be read out: its name, count and hint. Where room is short they stand in several rows.
class StepTrack : public QWidget {
    Q_OBJECT
public:
    /// @pre theme outlives the track
    explicit StepTrack(const Theme& theme, QWidget* parent = nullptr);

    void setSteps(const QVector<TrackStep>& steps);
    void setShowsHints(bool on);    ///< 88 high, else 66; on at first
    void setGravestLights(bool on); ///< red and yellow alone, for narrow windows; off at first
    int cursor() const { return m_cursor; }
    QString spoken(int step) const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

Q_SIGNALS:
    void chosen(int step);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    int widestName() const;
    int columns(int width) const; ///< how many steps stand side by side
    int rowHeight() const;
    QRectF cell(int step) const;
    int at(const QPointF& point) const; ///< -1: none
    void moveCursor(int step);
    void paintStep(QPainter& painter, int step) const;
    void paintNode(QPainter& painter, const QPointF& centre, int step) const;
    void paintLink(QPainter& painter, int step, double from) const;
    void paintLights(QPainter& painter, const QRectF& line, const LightCounts& lights) const;

    const Theme& m_theme;
    QVector<TrackStep> m_steps;
    int m_cursor = 0;
    bool m_showsHints = true;
    bool m_gravestOnly = false;
};

} // namespace xundu::ui
