#include "ui/charts/CurveView.h"

#include "ui/charts/PlainView.h"
#include "ui/theme/LightPainter.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"

#include <QEvent>
#include <QLocale>
#include <QtCharts/QAreaSeries>
#include <QtCharts/QChart>
#include <QtCharts/QLineSeries>
#include <QtCharts/QScatterSeries>
#include <QtCharts/QValueAxis>

#include <array>
#include <cmath>

namespace xundu::ui {

using progress::Light;

namespace {

constexpr int kMonthAxis = 20, kTop = 8, kLeast = 140, kMonthPitch = 40;
constexpr int kValueGap = 6;
constexpr int kSign = 9, kSignsAt = 94; // per cent of the days
constexpr double kMarker = 4, kLatest = 7, kCap = 4, kMarkerGap = 6;

QPen linePen(const QColor& colour, double width, const QList<qreal>& dashes = {}) {
    QPen pen(colour, width, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin);
    if (!dashes.isEmpty()) {
        QList<qreal> inWidths;
        for (const qreal dash : dashes)
            inWidths.append(dash / width);
        pen.setDashPattern(inWidths);
    }
    return pen;
}

/// How many decimals a multiple of @p step needs.
int decimalsOf(double step) {
    int decimals = 0;
    for (double scaled = step; decimals < 6 && std::abs(scaled - std::round(scaled)) > 1e-6; scaled *= 10)
        ++decimals;
    return decimals;
}

double topOf(const CurveSeries& series) {
    double top = series.target;
    for (const auto* points : {&series.expected, &series.actual, &series.forecast})
        for (const CurvePoint& point : *points)
            top = qMax(top, point.value);
    return top > 0 ? top : 1;
}

} // namespace

CurveView::CurveView(const Theme& theme, QWidget* parent) : QChartView(new QChart, parent), m_theme(theme) {
    makePlain(*this);
    setFocusPolicy(Qt::NoFocus);
    followTextSize(*this, [this] {
        setMinimumHeight(m_theme.scaled(kLeast));
        rebuild();
    });
}

void CurveView::setSeries(const CurveSeries& series) {
    m_series = series;
    rebuild();
}

void CurveView::rebuild() {
    chart()->removeAllSeries();
    for (QAbstractAxis* axis : chart()->axes()) {
        chart()->removeAxis(axis);
        delete axis;
    }
    chart()->setMargins({0, kTop, 3, m_theme.scaled(kMonthAxis)});
    if (!m_series.from.isValid())
        return;
    addAxes();
    const auto edge = [this](double lag) { return loweredEdge(m_series.expected, m_series.from, m_series.target * lag / 100); };
    if (!m_series.expected.isEmpty()) {
        addZone(edge(0), edge(m_series.yellowLag), Light::Green);
        addZone(edge(m_series.yellowLag), edge(m_series.redLag), Light::Yellow);
        addZone(edge(m_series.redLag), edge(1e9), Light::Red);
    }
    m_anchor = addLine(m_series.expected, linePen(m_theme.text2, 1.5, {5, 3}));
    addLine(m_series.forecast, linePen(m_theme.accent, 1.5, {2, 3}));
    addLine(m_series.actual, linePen(m_theme.accent, 2));
    if (!m_series.actual.isEmpty()) {
        addMarkers(m_series.actual.first(m_series.actual.size() - 1), kMarker, m_theme.surface);
        addMarkers({m_series.actual.last()}, kLatest, m_theme.accent);
    }
    chart()->setMargins({valuesWidth(), kTop, 3, m_theme.scaled(kMonthAxis)});
}

void CurveView::addAxes() {
    auto* x = new QValueAxis;
    x->setRange(0, double(m_series.from.daysTo(m_series.to)));
    x->setVisible(false);
    chart()->addAxis(x, Qt::AlignBottom);
    auto* y = new QValueAxis;
    const double top = topOf(m_series);
    m_step = niceStep(top);
    m_steps = static_cast<int>(std::ceil(top / m_step - 1e-9));
    y->setRange(0, m_steps * m_step);
    y->setTickType(QValueAxis::TicksDynamic);
    y->setTickInterval(m_step);
    y->setLabelsVisible(false); // drawn by us: laid out before the view has its size they would stay "..."
    y->setGridLinePen(QPen(m_theme.line, 1));
    y->setLineVisible(false);
    chart()->addAxis(y, Qt::AlignLeft);
}

void CurveView::attach(QAbstractSeries* series) {
    chart()->addSeries(series);
    for (QAbstractAxis* axis : chart()->axes())
        series->attachAxis(axis);
}

void CurveView::addZone(const QVector<QPointF>& upper, const QVector<QPointF>& lower, Light light) {
    auto* area = new QAreaSeries;
    auto* top = new QLineSeries(area);
    auto* bottom = new QLineSeries(area);
    top->append(upper);
    bottom->append(lower);
    area->setUpperSeries(top);
    area->setLowerSeries(bottom);
    area->setPen(Qt::NoPen);
    area->setBrush(m_theme.of(light).ground);
    attach(area);
}

QLineSeries* CurveView::addLine(const QVector<CurvePoint>& points, const QPen& pen) {
    auto* line = new QLineSeries;
    line->append(loweredEdge(points, m_series.from, 0));
    attach(line);
    line->setPen(pen);
    return line;
}

void CurveView::addMarkers(const QVector<CurvePoint>& points, double size, const QColor& fill) {
    auto* markers = new QScatterSeries;
    markers->append(loweredEdge(points, m_series.from, 0));
    attach(markers);
    markers->setMarkerSize(size);
    markers->setBrush(fill);
    markers->setPen(QPen(m_theme.accent, 1.5));
}

void CurveView::changeEvent(QEvent* event) {
    QChartView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rebuild();
}

QPointF CurveView::place(const CurvePoint& point) const {
    return chart()->mapToPosition(QPointF(double(m_series.from.daysTo(point.day)), point.value), m_anchor);
}

void CurveView::drawForeground(QPainter* painter, const QRectF&) {
    if (!m_series.from.isValid())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    drawValues(*painter);
    drawMonths(*painter);
    drawSigns(*painter);
    drawGap(*painter);
    drawWords(*painter);
    painter->restore();
}

QString CurveView::valueAtStep(int number) const { return QString::number(number * m_step, 'f', decimalsOf(m_step)); }

int CurveView::valuesWidth() const { return qCeil(widthOf(valueAtStep(m_steps), m_theme.font(Type::Axis))) + kValueGap; }

void CurveView::drawValues(QPainter& painter) const {
    const double height = m_theme.lineHeight(Type::Axis);
    for (int number = 0; number <= m_steps; ++number) {
        const double y = place({m_series.from, number * m_step}).y();
        drawLine(painter, QRectF(0, y - height / 2, chart()->plotArea().left() - kValueGap, height), valueAtStep(number),
                 m_theme.font(Type::Axis), m_theme.text3, Qt::AlignRight);
    }
}

void CurveView::drawMonths(QPainter& painter) const {
    const QRectF plot = chart()->plotArea();
    const int months = (m_series.to.year() - m_series.from.year()) * 12 + m_series.to.month() - m_series.from.month() + 1;
    const int every = qMax(1, qCeil(double(m_theme.scaled(kMonthPitch)) * months / qMax(1.0, plot.width())));
    for (int i = every - 1; i < months; i += every) {
        const QDate first = QDate(m_series.from.year(), m_series.from.month(), 1).addMonths(i);
        const double x = place({first.addDays(first.daysInMonth() / 2), 0}).x();
        const QString name = QLocale().standaloneMonthName(first.month(), QLocale::ShortFormat);
        const double half = m_theme.scaled(kMonthPitch) / 2.0;
        const double left = qMin(x - half, plot.right() + 3 - half - widthOf(name, m_theme.font(Type::Axis)) / 2);
        drawLine(painter, QRectF(left, plot.bottom() + 3, 2 * half, m_theme.lineHeight(Type::Axis)), name,
                 m_theme.font(Type::Axis), m_theme.text3, Qt::AlignHCenter);
    }
}

void CurveView::drawGap(QPainter& painter) const {
    if (m_series.gapWords.isEmpty() || m_series.actual.isEmpty() || m_series.expected.isEmpty())
        return;
    const CurvePoint latest = m_series.actual.last();
    const QPointF low = place(latest);
    const QPointF high = place({latest.day, valueAt(m_series.expected, latest.day).value_or(0)});
    const bool below = high.y() < low.y();
    const QPointF near(low.x(), low.y() + (below ? -kMarkerGap : kMarkerGap));
    const bool late = m_series.light == Light::Red || m_series.light == Light::Yellow;
    const QColor ink = late ? m_theme.of(m_series.light).text : m_theme.text2;
    painter.setPen(QPen(ink, 1.5));
    painter.drawLine(high, near);
    for (const QPointF& end : {high, near})
        painter.drawLine(end - QPointF(kCap, 0), end + QPointF(kCap, 0));
    const double line = m_theme.lineHeight(Type::Secondary);
    const QRectF words(low.x() + 6, (high.y() + low.y()) / 2 - line / 2, width() - low.x() - 6, line);
    drawLine(painter, words, m_series.gapWords, m_theme.font(Type::SecondaryStrong), ink);
}

/// What each zone means, where it is high enough: their colours alone would not tell.
void CurveView::drawSigns(QPainter& painter) const {
    if (m_series.expected.isEmpty())
        return;
    const QDate day = m_series.from.addDays(m_series.from.daysTo(m_series.to) * kSignsAt / 100);
    const double pace = valueAt(m_series.expected, day).value_or(0);
    const auto edge = [&](double lag) { return place({day, std::max(0.0, pace - m_series.target * lag / 100)}).y(); };
    const std::array edges{edge(0), edge(m_series.yellowLag), edge(m_series.redLag), edge(100)};
    constexpr std::array lights{Light::Green, Light::Yellow, Light::Red};
    for (std::size_t i = 0; i < lights.size(); ++i) {
        if (edges[i + 1] - edges[i] >= m_theme.scaled(kSign))
            LightPainter(m_theme).glyph(painter, {place({day, 0}).x(), (edges[i] + edges[i + 1]) / 2}, kSign,
                                        {.light = lights[i]});
    }
}

void CurveView::drawWords(QPainter& painter) const {
    const QRectF plot = chart()->plotArea();
    const double height = m_theme.lineHeight(Type::Secondary);
    if (!m_series.expected.isEmpty()) {
        const QDate day = m_series.from.addDays(m_series.from.daysTo(m_series.to) * 83 / 100);
        const QPointF at = place({day, valueAt(m_series.expected, day).value_or(0)});
        drawLine(painter, QRectF(plot.left(), at.y() - height / 2, qMax(0.0, at.x() - m_theme.scaled(33) - plot.left()), height),
                 tr("Pace"), m_theme.font(Type::Secondary), m_theme.text2, Qt::AlignRight);
    }
    if (m_series.actual.isEmpty()) {
        drawLine(painter, QRectF(plot.left(), plot.center().y() - height / 2, plot.width(), height), tr("No figure yet"),
                 m_theme.font(Type::Secondary), m_theme.text3, Qt::AlignHCenter);
    } else {
        const QPointF at = place(m_series.actual.last());
        drawLine(painter, QRectF(at.x() + 6, at.y() + 2, width() - at.x() - 6, height), m_series.latestWords,
                 m_theme.font(Type::SecondaryStrong), m_theme.accent);
    }
    if (!m_series.forecast.isEmpty()) {
        const QPointF at = place(m_series.forecast.last());
        drawLine(painter, QRectF(plot.left(), at.y() - 2 - height, plot.width() - 2, height), m_series.forecastWords,
                 m_theme.font(Type::Secondary), m_theme.accent, Qt::AlignRight);
    }
}

} // namespace xundu::ui
