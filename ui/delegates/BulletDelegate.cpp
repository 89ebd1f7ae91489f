#include "ui/delegates/BulletDelegate.h"

#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace xundu::ui {

namespace {

constexpr double kTop = 120; ///< per cent at the right end
constexpr int kBand = 14, kBar = 8, kTick = 16;
constexpr double kTickWidth = 2;
constexpr int kHintWidth = 192;

} // namespace

void paintBullet(QPainter& painter, const QRectF& rect, const BulletValue& value, const Theme& theme) {
    const double middle = std::floor(rect.center().y());
    const double band = theme.scaled(kBand), bar = theme.scaled(kBar), tick = theme.scaled(kTick);
    const auto x = [&rect](double percent) { return rect.left() + rect.width() * qBound(0.0, percent, kTop) / kTop; };
    const auto fill = [&](double from, double to, double height, const QColor& colour) {
        if (to > from)
            painter.fillRect(snapped(painter, QRectF(x(from), middle - height / 2, x(to) - x(from), height)), colour);
    };
    const bool paced = value.expected.has_value();
    if (paced) {
        fill(0, *value.expected - value.yellowLag, band, theme.band2);
        fill(0, *value.expected - value.redLag, band, theme.band1);
    }
    painter.fillRect(snapped(painter, QRectF(x(100), middle - band / 2, 1, band)), theme.lineStrong);
    if (value.progress && *value.progress > 0) {
        const LightInk& ink = theme.of(paced ? value.light : progress::Light::None);
        drawBox(painter, QRectF(rect.left(), middle - bar / 2, qMax(2.0, x(*value.progress) - rect.left()), bar), 0, ink.bar,
                ink.outline);
    }
    if (paced)
        painter.fillRect(snapped(painter, QRectF(x(*value.expected) - kTickWidth / 2, middle - tick / 2, kTickWidth, tick)),
                         theme.accent);
}

QSize BulletDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return {theme().scaled(kHintWidth), RowDelegate::sizeHint(option, index).height()};
}

void BulletDelegate::paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem&,
                                  const QModelIndex& index) const {
    const QVariant data = index.data(BulletRole);
    if (data.isValid())
        paintBullet(painter, rect, data.value<BulletValue>(), theme());
}

} // namespace xundu::ui
