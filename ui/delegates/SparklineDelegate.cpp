#include "ui/delegates/SparklineDelegate.h"

#include "ui/theme/Theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace xundu::ui {

namespace {

constexpr int kWidth = 80, kHeight = 18;
constexpr double kPoint = 4, kLine = 1.5;

} // namespace

void paintSparkline(QPainter& painter, const QRectF& rect, const Series& series, const Theme& theme) {
    Series known;
    std::copy_if(series.begin(), series.end(), std::back_inserter(known), [](double v) { return std::isfinite(v); });
    if (known.isEmpty())
        return;
    const auto [least, most] = std::minmax_element(known.cbegin(), known.cend());
    const QRectF area = rect.adjusted(kPoint / 2, kPoint / 2, -kPoint / 2, -kPoint / 2);
    const auto at = [&, low = *least, span = *most - *least](qsizetype i) {
        const double x =
            series.size() > 1 ? area.left() + area.width() * double(i) / double(series.size() - 1) : area.center().x();
        return QPointF(x, span > 0 ? area.bottom() - area.height() * (series[i] - low) / span : area.center().y());
    };
    QPainterPath path;
    QPointF newest;
    bool pen = false;
    for (qsizetype i = 0; i < series.size(); ++i) {
        if (!std::isfinite(series[i])) {
            pen = false;
            continue;
        }
        newest = at(i);
        pen ? path.lineTo(newest) : path.moveTo(newest);
        pen = true;
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.accent, kLine, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme.accent);
    painter.drawEllipse(newest, kPoint / 2, kPoint / 2);
    painter.restore();
}

QSize SparklineDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {theme().scaled(kWidth) + 18, RowDelegate::sizeHint(option, index).height()};
}

void SparklineDelegate::paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem&,
                                     const QModelIndex& index) const {
    const double width = qMin<double>(theme().scaled(kWidth), rect.width()), height = theme().scaled(kHeight);
    paintSparkline(painter, QRectF(rect.left(), rect.center().y() - height / 2, width, height),
                   index.data(SeriesRole).value<Series>(), theme());
}

} // namespace xundu::ui
