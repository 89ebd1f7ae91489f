#include "ui/charts/OnTimePlot.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QtCharts/QBarSet>

namespace xundu::ui {
namespace {

constexpr int pitch = 24, barHeight = 11, topGap = 6, axisHeight = 22, sideGap = 8, numbersWidth = 40;
constexpr double widestLabels = 0.42;

} // namespace

OnTimePlot::OnTimePlot(const Theme& theme, QWidget* parent)
    : BarPlot(Rows::BelowEachOther, tr("Reporting on time by unit"), theme, parent) {}

void OnTimePlot::setRows(const QVector<OnTimeRow>& rows) {
    m_rows = rows;
    refresh();
}

void OnTimePlot::measure() { setFixedHeight(theme().scaled(topGap + axisHeight + pitch * static_cast<int>(m_rows.size()))); }

void OnTimePlot::rebuild() {
    int most = 1;
    QVector<double> onTime, late, missing;
    for (const OnTimeRow& row : m_rows) {
        most = qMax(most, row.required());
        onTime << row.onTime;
        late << row.late;
        missing << row.missing;
    }
    m_step = countStep(most);
    if (m_rows.isEmpty())
        return;
    const QVector<QBarSet*> sets{barSet(onTime, theme().series2, QPen(theme().surface, 1)),
                                 barSet(late, QBrush(theme().series1, Qt::BDiagPattern), QPen(theme().series1, 1)),
                                 barSet(missing, Qt::NoBrush, QPen(theme().lineStrong, 1, Qt::DashLine))};
    stack(sets, static_cast<int>(m_rows.size()), most, m_step, static_cast<double>(barHeight) / pitch);
}

QRectF OnTimePlot::plotRect() const {
    double labels = 0;
    for (const OnTimeRow& row : m_rows)
        labels = qMax(labels, widthOf(row.unit, theme().font(Type::Body)));
    const double left = qMin(labels, width() * widestLabels) + sideGap;
    return {left, theme().scaled(topGap) + 0.0, qMax(10.0, width() - left - theme().scaled(numbersWidth)),
            qMax(10.0, height() - theme().scaled(topGap + axisHeight) + 0.0)};
}

QVector<Spot> OnTimePlot::findSpots() const {
    QVector<Spot> spots;
    for (int i = 0; i < m_rows.size(); ++i)
        spots.append({QRectF(1, row(i).top(), width() - 2, row(i).height()), m_rows.at(i).spoken, i, 0});
    return spots;
}

void OnTimePlot::paintMarks(QPainter& painter) const {
    for (int i = 0; i < m_rows.size(); ++i) {
        const OnTimeRow& entry = m_rows.at(i);
        const QRectF place = row(i);
        const bool full = entry.onTime == entry.required();
        drawLine(painter, QRectF(0, place.top(), plot().left() - sideGap, place.height()), entry.unit, theme().font(Type::Body),
                 theme().text);
        drawLine(painter, QRectF(plot().right(), place.top(), width() - plot().right() - 1, place.height()),
                 QStringLiteral("%1/%2").arg(entry.onTime).arg(entry.required()),
                 theme().font(full ? Type::Body : Type::BodyStrong), full ? theme().text3 : theme().text, Qt::AlignRight);
    }
    if (!m_rows.isEmpty())
        paintAxis(painter, m_step);
}

} // namespace xundu::ui
