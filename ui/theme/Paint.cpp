#include "ui/theme/Paint.h"

#include <QFontMetricsF>
#include <QPainter>

namespace xundu::ui {

void drawLine(QPainter& painter, const QRectF& rect, const QString& text, const QFont& font, const QColor& colour,
              Qt::Alignment alignment) {
    const QFontMetricsF metrics(font);
    QString shown = text;
    double width = metrics.horizontalAdvance(shown);
    if (width > rect.width() + 0.5) {
        shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
        width = metrics.horizontalAdvance(shown);
    }
    double x = rect.left();
    if (alignment.testFlag(Qt::AlignRight))
        x = rect.right() - width;
    else if (alignment.testFlag(Qt::AlignHCenter))
        x = rect.center().x() - width / 2;
    painter.setFont(font);
    painter.setPen(colour);
    painter.drawText(QPointF(x, std::round(rect.center().y() + 0.36 * font.pixelSize())), shown);
}

double widthOf(const QString& text, const QFont& font) { return QFontMetricsF(font).horizontalAdvance(text); }

QRectF snapped(const QPainter& painter, const QRectF& rect) {
    const double ratio = painter.device()->devicePixelRatioF();
    const auto onPixel = [ratio](double value) { return std::round(value * ratio) / ratio; };
    const double left = onPixel(rect.left());
    const double top = onPixel(rect.top());
    return {left, top, qMax(1 / ratio, onPixel(rect.right()) - left), qMax(1 / ratio, onPixel(rect.bottom()) - top)};
}

void drawBox(QPainter& painter, const QRectF& rect, double radius, const QColor& ground, const QColor& edge, double width) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(edge.isValid() ? QPen(edge, width) : QPen(Qt::NoPen));
    painter.setBrush(ground.isValid() ? QBrush(ground) : QBrush(Qt::NoBrush));
    const double inset = edge.isValid() ? width / 2 : 0;
    const QRectF box = snapped(painter, rect).adjusted(inset, inset, -inset, -inset);
    painter.drawRoundedRect(box, qMax(0.0, radius - inset), qMax(0.0, radius - inset));
    painter.restore();
}

} // namespace xundu::ui
