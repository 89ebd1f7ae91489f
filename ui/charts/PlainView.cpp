#include "ui/charts/PlainView.h"

#include <QGraphicsLayout>
#include <QtCharts/QChart>
#include <QtCharts/QChartView>
#include <QtCharts/QLegend>

namespace xundu::ui {

void makePlain(QChartView& view) {
    view.setFrameShape(QFrame::NoFrame);
    view.setProperty("ground", QStringLiteral("surface"));
    view.setRenderHint(QPainter::Antialiasing);
    view.setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view.setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QChart& chart = *view.chart();
    chart.setAnimationOptions(QChart::NoAnimation);
    chart.layout()->setContentsMargins(0, 0, 0, 0);
    chart.setMargins({});
    chart.setBackgroundRoundness(0);
    chart.setBackgroundVisible(false);
    chart.legend()->hide();
}

} // namespace xundu::ui
