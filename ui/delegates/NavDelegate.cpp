#include "ui/delegates/NavDelegate.h"

#include "ui/delegates/Roles.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace xundu::ui {

namespace {

constexpr int kIconLeft = 15, kGap = 10, kRight = 12, kBadge = 18, kBadgePadding = 5;
constexpr int kLeastWidthWithWords = 100;

} // namespace

NavDelegate::NavDelegate(const Theme& theme, QObject* parent) : RowDelegate(theme, metrics::kNavigationItem, parent) {}

QSize NavDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const bool line = index.data(SeparatorRole).toBool();
    return {metrics::kNavigationCollapsed, line ? metrics::kNavigationSeparator : theme().scaled(height())};
}

QColor NavDelegate::groundOf(const QModelIndex&) const { return theme().nav; }

QColor NavDelegate::selectedGround(bool) const { return theme().surface; }

QRectF NavDelegate::contentRect(const QStyleOptionViewItem& option, const QModelIndex&) const { return option.rect; }

QString NavDelegate::tip(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    return option.rect.width() < kLeastWidthWithWords ? index.data(Qt::DisplayRole).toString() : QString();
}

double NavDelegate::paintBadge(QPainter& painter, const QRectF& rect, const QModelIndex& index) const {
    const auto badge = index.data(BadgeRole).value<Badge>();
    const double right = rect.right() - kRight;
    if (badge.count == 0)
        return right;
    const QFont font = theme().font(Type::AxisMedium);
    const QString number = QString::number(badge.count);
    const double side = theme().scaled(kBadge);
    const double width = qMax(side, widthOf(number, font) + 2 * kBadgePadding);
    const QRectF box(right - width, rect.center().y() - side / 2, width, side);
    drawBox(painter, box, side / 2, badge.needsAction ? theme().accent : theme().line, QColor());
    drawLine(painter, box, number, font, badge.needsAction ? theme().onAccent : theme().text2, Qt::AlignHCenter);
    return box.left() - kGap;
}

void NavDelegate::paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                               const QModelIndex& index) const {
    const bool narrow = rect.width() < kLeastWidthWithWords;
    if (index.data(SeparatorRole).toBool()) {
        painter.fillRect(QRectF(rect.left() + kRight, std::floor(rect.center().y()), rect.width() - 2 * kRight, 1), theme().line);
        return;
    }
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const QColor ink = selected ? theme().accent : theme().text2;
    constexpr int side = metrics::kIconBar;
    paintIcon(painter, static_cast<Icon>(index.data(IconRole).toInt()),
              {rect.left() + kIconLeft, rect.center().y() - side / 2.0, side, side}, ink);
    if (narrow)
        return;
    const double left = rect.left() + kIconLeft + side + kGap;
    const double right = paintBadge(painter, rect, index);
    drawLine(painter, {left, rect.top(), right - left, rect.height()}, index.data(Qt::DisplayRole).toString(),
             theme().font(selected ? Type::BodyMedium : Type::Body), ink);
}

} // namespace xundu::ui
