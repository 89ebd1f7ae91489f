#include "ui/charts/BarPlot.h"

#include "ui/charts/PlainView.h"
#include "ui/theme/AccessibleRole.h"
#include "ui/theme/KeyboardFocus.h"
#include "ui/theme/LightPainter.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>
#include <QtCharts/QBarCategoryAxis>
#include <QtCharts/QBarSet>
#include <QtCharts/QHorizontalStackedBarSeries>
#include <QtCharts/QStackedBarSeries>
#include <QtCharts/QValueAxis>

#include <algorithm>
#include <cmath>

namespace xundu::ui {
namespace {

constexpr int axisGap = 4, signBox = 9;
constexpr double printedEdge = 0.8;

} // namespace

int countStep(int most) {
    for (int power = 1;; power *= 10) {
        for (const int step : {1, 2, 3, 5}) {
            if (step * power * 5 >= most)
                return step * power;
        }
    }
}

BarPlot::BarPlot(Rows rows, const QString& name, const Theme& theme, QWidget* parent)
    : QChartView(new QChart, parent), m_rows(rows), m_name(name), m_theme(theme) {
    makePlain(*this);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Chart);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setAccessibleName(name);
    onTextSize(*this, [this] { refresh(); });
}

void BarPlot::clear() {
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    m_count = 0;
}

void BarPlot::refresh() {
    measure();
    clear();
    rebuild();
    arrange();
}

void BarPlot::arrange() {
    m_plot = plotRect();
    chart()->setPlotArea(m_plot);
    m_spots = findSpots();
    m_current = m_spots.isEmpty() ? -1 : std::clamp(m_current, 0, static_cast<int>(m_spots.size()) - 1);
    speak();
    viewport()->update();
}

QBrush BarPlot::lightFill(progress::Light light) const {
    const bool hatched = m_theme.kind == Theme::Kind::Print && light == progress::Light::Yellow;
    return hatched ? QBrush(m_theme.text, Qt::BDiagPattern) : QBrush(m_theme.of(light).bar);
}

QPen BarPlot::lightEdge(progress::Light light) const {
    if (m_theme.kind != Theme::Kind::Print)
        return {m_theme.surface, 1};
    return {m_theme.text, printedEdge, light == progress::Light::None ? Qt::DashLine : Qt::SolidLine};
}

int BarPlot::signSide() const { return m_theme.scaled(signBox); }

void BarPlot::paintSign(QPainter& painter, const QPointF& centre, progress::Light light) const {
    Theme onBar = m_theme;
    LightInk& ink = onBar.lights[static_cast<std::size_t>(light)];
    ink.fill = ink.outline = ink.onBar;
    LightPainter(onBar).glyph(painter, centre, signBox, {.light = light});
}

QBarSet* BarPlot::barSet(const QVector<double>& values, const QBrush& fill, const QPen& edge) const {
    auto* set = new QBarSet(QString());
    // Qt Charts counts rows below each other from the bottom.
    if (m_rows == Rows::BelowEachOther)
        set->append(QList<qreal>(values.rbegin(), values.rend()));
    else
        set->append(QList<qreal>(values.begin(), values.end()));
    set->setBrush(fill);
    set->setPen(edge);
    return set;
}

void BarPlot::stack(const QVector<QBarSet*>& sets, int count, double top, double step, double share) {
    m_count = count;
    m_top = top;
    m_step = step;
    const bool below = m_rows == Rows::BelowEachOther;
    auto* series = below ? static_cast<QAbstractBarSeries*>(new QHorizontalStackedBarSeries) : new QStackedBarSeries;
    series->append(QList<QBarSet*>(sets.begin(), sets.end()));
    series->setBarWidth(share);
    chart()->addSeries(series);
    auto* places = new QBarCategoryAxis;
    for (int place = 0; place < count; ++place)
        places->append(QString::number(place));
    places->setVisible(false);
    auto* values = new QValueAxis;
    values->setRange(0, top);
    values->setLabelsVisible(false); // drawn by us, beside bars that have not their size yet they would stay "..."
    values->setLineVisible(false);
    values->setGridLineVisible(false); // and those of lying bars stay where they were when the plot grows
    chart()->addAxis(places, below ? Qt::AlignLeft : Qt::AlignBottom);
    chart()->addAxis(values, below ? Qt::AlignBottom : Qt::AlignLeft);
    series->attachAxis(places);
    series->attachAxis(values);
}

double BarPlot::breadth() const {
    const double all = m_rows == Rows::BelowEachOther ? m_plot.height() : m_plot.width();
    return all / qMax(1, m_count);
}

QRectF BarPlot::row(int number) const {
    const double each = breadth();
    return m_rows == Rows::BelowEachOther ? QRectF(m_plot.left(), m_plot.top() + number * each, m_plot.width(), each)
                                          : QRectF(m_plot.left() + number * each, m_plot.top(), each, m_plot.height());
}

double BarPlot::along(double value) const {
    const double part = std::clamp(value / m_top, 0.0, 1.0);
    return m_rows == Rows::BelowEachOther ? m_plot.left() + part * m_plot.width() : m_plot.bottom() - part * m_plot.height();
}

void BarPlot::paintAxis(QPainter& painter, double step, const QString& unit) const {
    const QFont font = m_theme.font(Type::Axis);
    const double height = m_theme.lineHeight(Type::Axis);
    for (double value = 0; value <= m_top + step / 1000; value += step) {
        const QString words = QString::number(value) + unit;
        if (m_rows == Rows::BelowEachOther) {
            const double width = widthOf(words, font) + 2;
            drawLine(painter, QRectF(along(value) - width / 2, m_plot.bottom() + axisGap, width, height), words, font,
                     m_theme.text3, Qt::AlignHCenter);
        } else {
            drawLine(painter, QRectF(0, along(value) - height / 2, m_plot.left() - axisGap - 2, height), words, font,
                     m_theme.text3, Qt::AlignRight);
        }
    }
}

void BarPlot::resizeEvent(QResizeEvent* event) {
    QChartView::resizeEvent(event);
    arrange();
}

void BarPlot::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

int BarPlot::at(const QPointF& point) const {
    const auto spot = std::find_if(m_spots.begin(), m_spots.end(), [&](const Spot& each) { return each.area.contains(point); });
    return spot == m_spots.end() ? -1 : static_cast<int>(spot - m_spots.begin());
}

bool BarPlot::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QChartView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int spot = at(help->pos());
    QToolTip::showText(help->globalPos(), spot < 0 ? QString() : m_spots.at(spot).words, this);
    return true;
}

void BarPlot::drawBackground(QPainter* painter, const QRectF&) {
    painter->save();
    paintGround(*painter);
    painter->setPen(QPen(m_theme.line, 1));
    for (double value = 0; m_count > 0 && value <= m_top + m_step / 1000; value += m_step) {
        const double place = along(value);
        painter->drawLine(m_rows == Rows::BelowEachOther ? QLineF(place, m_plot.top(), place, m_plot.bottom())
                                                         : QLineF(m_plot.left(), place, m_plot.right(), place));
    }
    painter->restore();
}

void BarPlot::drawForeground(QPainter* painter, const QRectF&) {
    painter->save();
    paintMarks(*painter);
    if (m_current >= 0 && showsKeyboardFocus(this))
        drawBox(*painter, m_spots.at(m_current).area.adjusted(-2, -2, 2, 2), metrics::kChipRadius, QColor(), m_theme.accent,
                metrics::kFocus);
    painter->restore();
}

void BarPlot::mouseMoveEvent(QMouseEvent* event) {
    viewport()->setCursor(at(event->position()) < 0 ? Qt::ArrowCursor : Qt::PointingHandCursor);
}

void BarPlot::mousePressEvent(QMouseEvent* event) {
    if (const int spot = at(event->position()); spot >= 0)
        moveTo(spot);
}

void BarPlot::mouseReleaseEvent(QMouseEvent* event) {
    const int spot = at(event->position());
    if (event->button() == Qt::LeftButton && spot >= 0)
        Q_EMIT chosen(m_spots.at(spot).row, m_spots.at(spot).part);
}

/// Belongs to the page that scrolls around the chart.
void BarPlot::wheelEvent(QWheelEvent* event) { event->ignore(); }

void BarPlot::keyPressEvent(QKeyEvent* event) {
    const bool below = m_rows == Rows::BelowEachOther;
    const int last = static_cast<int>(m_spots.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left:
        return moveTo(below ? m_current - 1 : neighbour(-1));
    case Qt::Key_Right:
        return moveTo(below ? m_current + 1 : neighbour(1));
    case Qt::Key_Up:
        return moveTo(below ? neighbour(-1) : m_current + 1);
    case Qt::Key_Down:
        return moveTo(below ? neighbour(1) : m_current - 1);
    case Qt::Key_Home:
        return moveTo(0);
    case Qt::Key_End:
        return moveTo(last);
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        if (m_current >= 0)
            Q_EMIT chosen(m_spots.at(m_current).row, m_spots.at(m_current).part);
        return;
    default:
        event->ignore();
    }
}

int BarPlot::neighbour(int rowStep) const {
    if (m_current < 0)
        return -1;
    const Spot& from = m_spots.at(m_current);
    int nearest = m_current;
    for (int i = 0; i < m_spots.size(); ++i) {
        const Spot& spot = m_spots.at(i);
        if ((spot.row - from.row) * rowStep <= 0)
            continue;
        const auto distance = [&](const Spot& other) {
            return std::pair(std::abs(other.row - from.row), (other.area.center() - from.area.center()).manhattanLength());
        };
        if (nearest == m_current || distance(spot) < distance(m_spots.at(nearest)))
            nearest = i;
    }
    return nearest;
}

void BarPlot::moveTo(int spot) {
    if (spot < 0 || spot >= m_spots.size() || spot == m_current)
        return;
    m_current = spot;
    speak();
    const QRect area = m_spots.at(spot).area.toAlignedRect();
    Q_EMIT spotReached(area);
    viewport()->update();
}

void BarPlot::speak() {
    setAccessibleName(m_current < 0 ? m_name : tr("%1, %2", "chart, current part").arg(m_name, m_spots.at(m_current).words));
    if (!hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::NameChanged);
    QAccessible::updateAccessibility(&event);
}

void BarPlot::focusInEvent(QFocusEvent* event) {
    QChartView::focusInEvent(event);
    viewport()->update();
}

void BarPlot::focusOutEvent(QFocusEvent* event) {
    QChartView::focusOutEvent(event);
    viewport()->update();
}

} // namespace xundu::ui
