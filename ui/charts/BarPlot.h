#pragma once

#include "core/progress/Light.h"

#include <QBrush>
#include <QPen>
#include <QVector>
#include <QtCharts/QChartView>

class QBarSet;

/// @file Charts of bars: Qt Charts draws bars and grid in a place that we set, we write names and numbers, and every part can be
/// pointed at.

namespace xundu::ui {

struct Theme;

/// A part of a chart that says something and leads somewhere.
struct Spot {
    QRectF area;   ///< in the view
    QString words; ///< all it stands for, with exact numbers
    int row = 0;   ///< of the data
    int part = 0;  ///< within the row
};

/// Spots have tool tips; a click, or the arrow keys and Enter, chooses one. The current one is read out.
class BarPlot : public QChartView {
    Q_OBJECT
public:
    const QVector<Spot>& spots() const { return m_spots; }
    int current() const { return m_current; } ///< place in spots(); -1: there are none

Q_SIGNALS:
    void chosen(int row, int part);
    void spotReached(const QRect& area); ///< by keyboard or click: what scrolls around the chart should show it

protected:
    enum class Rows { BelowEachOther, SideBySide };

    /// @param name accessible name of the whole. @pre theme outlives the plot
    BarPlot(Rows rows, const QString& name, const Theme& theme, QWidget* parent);

    /// Builds bars, plot area and spots anew: to be called where the data changed.
    void refresh();

    virtual void rebuild() = 0;                  ///< calls stack()
    virtual void measure() = 0;                  ///< sets the least height
    virtual QRectF plotRect() const = 0;         ///< where the bars lie in the view
    virtual QVector<Spot> findSpots() const = 0; ///< of the plot as it lies now
    virtual void paintGround(QPainter&) const {}
    virtual void paintMarks(QPainter& painter) const = 0;

    /// Bars of stacked sets at @p count places, from 0 to @p top with a grid line at every @p step. @param share of a place's
    /// breadth that the bar takes. The sets' values are in the order of rows.
    void stack(const QVector<QBarSet*>& sets, int count, double top, double step, double share);
    /// Of a light: what fills its bars and their edge. On paper the grounds of yellow and none are hatched and empty (look.md 2).
    QBrush lightFill(progress::Light light) const;
    QPen lightEdge(progress::Light light) const;
    /// The shape of a light on its own bar, so that no bar is told by its colour alone. 9 wide and high before the text size.
    void paintSign(QPainter& painter, const QPointF& centre, progress::Light light) const;
    int signSide() const;
    /// The set's values are one for each row.
    QBarSet* barSet(const QVector<double>& values, const QBrush& fill, const QPen& edge) const;

    const Theme& theme() const { return m_theme; }
    QRectF plot() const { return m_plot; }
    int count() const { return m_count; }
    double top() const { return m_top; }
    double breadth() const;           ///< of one row or column
    QRectF row(int number) const;     ///< the whole place of a row or column in the plot
    double along(double value) const; ///< x of a value, or y where rows stand side by side
    void paintAxis(QPainter& painter, double step, const QString& unit = {}) const; ///< numbers at the grid lines

    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void drawBackground(QPainter* painter, const QRectF& rect) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void arrange();
    void clear();
    int at(const QPointF& point) const; ///< -1: none
    void moveTo(int spot);
    int neighbour(int rowStep) const; ///< the nearest spot of the next row that has one
    void speak();

    const Rows m_rows;
    const QString m_name;
    const Theme& m_theme;
    QRectF m_plot;
    int m_count = 0;
    double m_top = 1;
    double m_step = 1; ///< from one grid line to the next
    QVector<Spot> m_spots;
    int m_current = -1;
};

/// The step of an axis of counts: 1, 2, 3 or 5 times a power of ten, at most five steps to @p most.
int countStep(int most);

} // namespace xundu::ui
