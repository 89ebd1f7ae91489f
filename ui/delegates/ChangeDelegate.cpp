#include "ui/delegates/ChangeDelegate.h"

#include "ui/delegates/Roles.h"
#include "ui/theme/LightPainter.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace xundu::ui {

namespace {

constexpr int kRow = 36, kFrom = 6, kArrow = 21, kTo = 37, kNumber = 66, kName = 74;

void paintArrow(QPainter& painter, const QPointF& centre, const QColor& colour) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 1));
    painter.drawLine(centre + QPointF(-5, 0), centre + QPointF(5, 0));
    painter.drawPolyline(QPolygonF{centre + QPointF(2, -3), centre + QPointF(5, 0), centre + QPointF(2, 3)});
    painter.restore();
}

} // namespace

ChangeDelegate::ChangeDelegate(const Theme& theme, QObject* parent) : RowDelegate(theme, kRow, parent) {}

void ChangeDelegate::paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem&,
                                  const QModelIndex& index) const {
    const double scale = theme().textScale / 100.0;
    const double middle = rect.center().y();
    if (index.data(LightRole).isValid()) {
        const LightPainter lights(theme());
        lights.glyph(painter, {rect.left() + kFrom * scale, middle}, metrics::kGlyph,
                     index.data(FormerLightRole).value<LightValue>());
        paintArrow(painter, {rect.left() + kArrow * scale, middle}, theme().text3);
        lights.glyph(painter, {rect.left() + kTo * scale, middle}, metrics::kGlyph, index.data(LightRole).value<LightValue>());
    }
    drawLine(painter, QRectF(rect.left(), rect.top(), kNumber * scale, rect.height()), index.data(NumberRole).toString(),
             theme().font(Type::Secondary), theme().text2, Qt::AlignRight);
    const double half = rect.height() / 2;
    const QRectF name(rect.left() + kName * scale, rect.top() + 2, rect.width() - kName * scale, half - 1);
    drawLine(painter, name, index.data().toString(), theme().font(Type::Body), theme().text);
    drawLine(painter, name.translated(0, half - 2), index.data(DetailRole).toString(), theme().font(Type::Secondary),
             theme().text3);
}

QString ChangeDelegate::tip(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return index.data(Qt::AccessibleTextRole).toString();
}

} // namespace xundu::ui
