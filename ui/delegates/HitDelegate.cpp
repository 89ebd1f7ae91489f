#include "ui/delegates/HitDelegate.h"

#include "ui/delegates/Roles.h"
#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace xundu::ui {
namespace {

constexpr int iconGap = 10, gap = 12;
constexpr double valueShare = 0.45; ///< of the row, at most

QString valueOf(const QModelIndex& index) { return index.data(ValueRole).toString(); }
QString detailOf(const QModelIndex& index) { return index.data(DetailRole).toString(); }

} // namespace

HitDelegate::HitDelegate(const Theme& theme, QObject* parent) : RowDelegate(theme, metrics::kRowList, parent) {}

QSize HitDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    int row = detailOf(index).isEmpty() ? metrics::kRowList : metrics::kRowTwoLines;
    if (index.data(SectionRole).toBool())
        row = metrics::kTableHeader;
    return {0, theme().scaled(row)};
}

QColor HitDelegate::groundOf(const QModelIndex& index) const {
    return index.data(SectionRole).toBool() ? theme().subtle : theme().surface;
}

void HitDelegate::paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem&,
                               const QModelIndex& index) const {
    if (index.data(IconRole).isValid()) {
        paintHit(painter, rect, index);
        return;
    }
    const QFont font = theme().font(Type::Secondary);
    const double value = widthOf(valueOf(index), font);
    drawLine(painter, rect.adjusted(0, 0, -value - gap, 0), index.data().toString(), font,
             index.data(SectionRole).toBool() ? theme().text2 : theme().text3);
    drawLine(painter, rect, valueOf(index), font, theme().text3, Qt::AlignRight);
}

void HitDelegate::paintHit(QPainter& painter, const QRectF& rect, const QModelIndex& index) const {
    const double side = theme().scaled(metrics::kIconButton);
    const int line = theme().scaled(metrics::kRowList);
    const QRectF icon(rect.left(), rect.top() + (line - side) / 2, side, side);
    paintIcon(painter, static_cast<Icon>(index.data(IconRole).toInt()), icon, theme().text2);
    const QFont secondary = theme().font(Type::Secondary);
    QRectF name = rect.adjusted(side + iconGap, 0, 0, 0);
    const QString detail = detailOf(index);
    if (!detail.isEmpty()) {
        const double half = rect.height() / 2;
        drawLine(painter, QRectF(name.left(), rect.top() + half - 1, name.width(), half - 2), detail, secondary, theme().text3);
        name.setHeight(half + 3);
    }
    const QString value = valueOf(index);
    if (!value.isEmpty()) {
        const double width = std::min(widthOf(value, secondary), rect.width() * valueShare);
        drawLine(painter, QRectF(rect.right() - width, rect.top(), width, rect.height()), value, secondary, theme().text3);
        name.setRight(rect.right() - width - gap);
    }
    paintName(painter, name, index);
}

void HitDelegate::paintName(QPainter& painter, const QRectF& rect, const QModelIndex& index) const {
    const QString text = index.data().toString();
    double x = rect.left();
    /// @return whether there is room for more
    const auto draw = [&](const QString& part, Type type) {
        const QFont font = theme().font(type);
        const double width = widthOf(part, font);
        drawLine(painter, QRectF(x, rect.top(), rect.right() - x, rect.height()), part, font, theme().text);
        x += width;
        return x < rect.right();
    };
    int done = 0;
    for (const auto& [start, length] : index.data(SpansRole).value<Spans>()) {
        if (!draw(text.mid(done, start - done), Type::Body) || !draw(text.mid(start, length), Type::BodyStrong))
            return;
        done = start + length;
    }
    draw(text.mid(done), Type::Body);
}

QString HitDelegate::tip(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return index.data(Qt::AccessibleTextRole).toString();
}

} // namespace xundu::ui
