#include "ui/delegates/NavDelegate.h"

#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace xundu::ui {

namespace {

constexpr int kIconLeft = 15, kGap = 10, kRight = 12, kBadge = 18, kBadgePadding = 5;
constexpr int kLeastWidthWithWords = 100; ///< before the text size

} // namespace

NavDelegate::NavDelegate(const Theme& theme, QObject* parent) : RowDelegate(theme, metrics::kNavigationItem, parent) {}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    if (index.data(SeparatorRole).toBool())
        return {theme().scaled(metrics::kNavigationCollapsed), metrics::kNavigationSeparator};
    const double words = widthOf(index.data(Qt::DisplayRole).toString(), theme().font(Type::BodyMedium));
    const auto badge = index.data(BadgeRole).value<Badge>();
    const double beside = badge.count > 0 ? kGap + badgeWidth(badge) : 0;
    return {qCeil(wordsLeft() + words + beside) + kRight, theme().scaled(height())};
}

QColor NavDelegate::groundOf(const QModelIndex&) const { return theme().nav; }

QColor NavDelegate::selectedGround(bool) const { return theme().surface; }

QRectF NavDelegate::contentRect(const QStyleOptionViewItem& option, const QModelIndex&) const { return option.rect; }

QString NavDelegate::tip(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return showsIconAlone(option.rect) ? index.data(Qt::DisplayRole).toString() : QString();
}

bool NavDelegate::showsIconAlone(const QRectF& rect) const { return rect.width() < theme().scaled(kLeastWidthWithWords); }

double NavDelegate::wordsLeft() const { return theme().scaled(kIconLeft) + theme().scaled(metrics::kIconBar) + kGap; }

double NavDelegate::badgeWidth(const Badge& badge) const {
    return qMax<double>(theme().scaled(kBadge),
                        widthOf(QString::number(badge.count), theme().font(Type::AxisMedium)) + 2 * kBadgePadding);
}

double NavDelegate::paintBadge(QPainter& painter, const QRectF& rect, const QModelIndex& index) const {
    const auto badge = index.data(BadgeRole).value<Badge>();
    const double right = rect.right() - kRight;
    if (badge.count == 0)
        return right;
    const QFont font = theme().font(Type::AxisMedium);
    const QString number = QString::number(badge.count);
    const double side = theme().scaled(kBadge);
    const double width = badgeWidth(badge);
    const QRectF box(right - width, rect.center().y() - side / 2, width, side);
    drawBox(painter, box, side / 2, badge.needsAction ? theme().accent : theme().line, QColor());
    drawLine(painter, box, number, font, badge.needsAction ? theme().onAccent : theme().text2, Qt::AlignHCenter);
    return box.left() - kGap;
}

void NavDelegate::paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    if (index.data(SeparatorRole).toBool()) {
        painter.fillRect(QRectF(rect.left() + kRight, std::floor(rect.center().y()), rect.width() - 2 * kRight, 1), theme().line);
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = selected ? theme().accent : theme().text2;
    const double side = theme().scaled(metrics::kIconBar);
    paintIcon(painter, static_cast<Icon>(index.data(IconRole).toInt()),
              {rect.left() + theme().scaled(kIconLeft), rect.center().y() - side / 2, side, side}, ink);
    if (showsIconAlone(rect))
        return;
    const double left = rect.left() + wordsLeft();
    const double right = paintBadge(painter, rect, index);
    drawLine(painter, {left, rect.top(), right - left, rect.height()}, index.data(Qt::DisplayRole).toString(),
             theme().font(selected ? Type::BodyMedium : Type::Body), ink);
}

} // namespace xundu::ui
