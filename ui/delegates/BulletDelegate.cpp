#include "ui/delegates/BulletDelegate.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace xundu::ui {

namespace {

constexpr double kTop = 120; ///< per cent at the right end
constexpr double kBand = 14, kBar = 8, kTickWidth = 2, kTick = 16;
constexpr int kHintWidth = 192;

} // namespace

void paintBullet(QPainter& painter, const QRectF& rect, const BulletValue& value, const Theme& theme) {
    const double middle = std::floor(rect.center().y());
    const auto x = [&rect](double percent) { return rect.left() + rect.width() * qBound(0.0, percent, kTop) / kTop; };
    const auto fill = [&](double from, double to, double height, const QColor& colour) {
        if (to > from)
            painter.fillRect(snapped(painter, QRectF(x(from), middle - height / 2, x(to) - x(from), height)), colour);
    };
    const bool paced = value.expected.has_value();
    if (paced) {
        fill(0, *value.expected - value.yellowLag, kBand, theme.band2);
        fill(0, *value.expected - value.redLag, kBand, theme.band1);
    }
    painter.fillRect(snapped(painter, QRectF(x(100), middle - kBand / 2, 1, kBand)), theme.lineStrong);
    if (value.progress && *value.progress > 0) {
        const LightInk& ink = theme.of(paced ? value.light : progress::Light::None);
        drawBox(painter, QRectF(rect.left(), middle - kBar / 2, qMax(2.0, x(*value.progress) - rect.left()), kBar), 0, ink.bar,
                ink.outline);
    }
    if (paced)
        painter.fillRect(snapped(painter, QRectF(x(*value.expected) - kTickWidth / 2, middle - kTick / 2, kTickWidth, kTick)),
                         theme.accent);
}

QSize BulletDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {kHintWidth, RowDelegate::sizeHint(option, index).height()};
}

void BulletDelegate::paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem&,
                                  const QModelIndex& index) const {
    const QVariant data = index.data(BulletRole);
    if (data.isValid())
        paintBullet(painter, rect, data.value<BulletValue>(), theme());
}

} // namespace xundu::ui
