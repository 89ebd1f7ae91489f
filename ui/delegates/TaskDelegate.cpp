#include "ui/delegates/TaskDelegate.h"

#include "ui/delegates/Roles.h"
#include "ui/theme/Icon.h"
#include "ui/theme/LightPainter.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace xundu::ui {

using progress::Light;

namespace {

constexpr int kNumber = 30, kNameLeft = 40, kBarWidth = 52, kBarHeight = 8, kValue = 53;
constexpr int kLightFromRight = 18, kValueFromRight = 38, kBarGap = 8;
constexpr int kGroupIcon = 10, kGroupName = 28, kCountsFromRight = 13, kCountGap = 7, kGlyphGap = 3;
constexpr int kLeastWidthWithBar = 360;

bool isGroup(const QModelIndex& index) { return index.data(CountsRole).isValid(); }

void paintBar(QPainter& painter, const QRectF& box, const BulletValue& value, const Theme& theme) {
    drawBox(painter, box, 0, theme.band2, theme.lineStrong);
    const auto x = [&box](double percent) { return box.left() + box.width() * qBound(0.0, percent, 100.0) / 100; };
    if (value.progress && *value.progress > 0) {
        const LightInk& ink = theme.of(value.light);
        drawBox(painter, QRectF(box.left(), box.top(), qMax(2.0, x(*value.progress) - box.left()), box.height()), 0, ink.bar,
                ink.outline);
    }
    if (value.expected)
        painter.fillRect(QRectF(x(*value.expected) - 0.75, box.top(), 1.5, box.height()), theme.text);
}

} // namespace

TaskDelegate::TaskDelegate(const Theme& theme, QObject* parent) : RowDelegate(theme, metrics::kRowTree, parent) {
    setNameColumn(0);
}

QSize TaskDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return {theme().scaled(kLeastWidthWithBar), theme().scaled(isGroup(index) ? metrics::kRowGroup : metrics::kRowTree)};
}

QColor TaskDelegate::groundOf(const QModelIndex& index) const {
    return isGroup(index) ? theme().subtle : RowDelegate::groundOf(index);
}

QRectF TaskDelegate::contentRect(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return QRectF(option.rect).adjusted(0, 0, 0, -1);
}

void TaskDelegate::paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                                const QModelIndex& index) const {
    isGroup(index) ? paintGroup(painter, rect, option, index) : paintTask(painter, rect, option, index);
}

void TaskDelegate::paintGroup(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                              const QModelIndex& index) const {
    const Theme& t = theme();
    const bool open = option.state.testFlag(QStyle::State_Open);
    const double side = t.scaled(metrics::kIconText);
    paintIcon(painter, open ? Icon::ChevronDown : Icon::ChevronRight,
              {rect.left() + t.scaled(kGroupIcon), rect.center().y() - side / 2, side, side}, t.text2);
    const auto counts = index.data(CountsRole).value<LightCounts>().counts;
    const QFont font = t.font(Type::Secondary);
    const LightPainter lights(t);
    const double glyph = t.scaled(metrics::kGlyph);
    double right = rect.right() - t.scaled(kCountsFromRight);
    for (const Light light : {Light::None, Light::Done, Light::Green, Light::Yellow, Light::Red}) {
        const int count = counts[static_cast<size_t>(light)];
        if (count == 0)
            continue;
        const QString number = QString::number(count);
        const double width = widthOf(number, font);
        drawLine(painter, QRectF(right - width, rect.top(), width + 1, rect.height()), number, font, t.text2);
        right -= width + kGlyphGap + glyph;
        lights.glyph(painter, {right + glyph / 2, rect.center().y()}, metrics::kGlyph, {light, {}, false, false, {}});
        right -= kCountGap;
    }
    const double left = rect.left() + t.scaled(kGroupName);
    drawLine(painter, QRectF(left, rect.top(), right - left, rect.height()), index.data(Qt::DisplayRole).toString(),
             t.font(Type::BodyStrong), t.text);
}

QRectF TaskDelegate::barRect(const QRectF& rect) const {
    const double right = rect.right() - theme().scaled(kValueFromRight) - theme().scaled(kValue);
    const double width = theme().scaled(kBarWidth), height = theme().scaled(kBarHeight);
    return {right + 1 - width, std::floor(rect.center().y() - height / 2), width, height};
}

bool TaskDelegate::showsBar(const QRectF& rect, const QModelIndex& index) const {
    return index.data(BulletRole).isValid() && rect.width() >= theme().scaled(kLeastWidthWithBar);
}

QRectF TaskDelegate::nameRect(const QRectF& rect, const QModelIndex& index) const {
    const double value = widthOf(index.data(ValueRole).toString(), theme().font(Type::Secondary));
    const double right = showsBar(rect, index) ? barRect(rect).left() : rect.right() - theme().scaled(kValueFromRight) - value;
    const double left = rect.left() + theme().scaled(kNameLeft);
    return {left, rect.top(), right - kBarGap - left, rect.height()};
}

void TaskDelegate::paintTask(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem& option,
                             const QModelIndex& index) const {
    const Theme& t = theme();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const bool readOnly = index.data(ReadOnlyRole).toBool();
    const bool measured = index.data(BulletRole).isValid();
    const QFont small = t.font(Type::Secondary);
    drawLine(painter, {rect.left(), rect.top(), double(t.scaled(kNumber)), rect.height()}, index.data(NumberRole).toString(),
             small, t.text3, Qt::AlignRight);
    drawLine(painter, nameRect(rect, index), index.data(Qt::DisplayRole).toString(),
             t.font(selected ? Type::BodyMedium : Type::Body),
             selected   ? t.accent
             : readOnly ? t.text2
                        : t.text);
    if (showsBar(rect, index))
        paintBar(painter, barRect(rect), index.data(BulletRole).value<BulletValue>(), t);
    const double valueRight = rect.right() - t.scaled(kValueFromRight);
    const double valueLeft = nameRect(rect, index).right();
    drawLine(painter, {valueLeft, rect.top(), valueRight - valueLeft, rect.height()}, index.data(ValueRole).toString(), small,
             measured ? t.text2 : t.text3, Qt::AlignRight);
    if (const QVariant light = index.data(LightRole); light.isValid())
        LightPainter(t).glyph(painter, {rect.right() - t.scaled(kLightFromRight), rect.center().y()}, metrics::kGlyph,
                              light.value<LightValue>());
}

QString TaskDelegate::tip(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const QString name = index.data(Qt::DisplayRole).toString();
    const QRectF rect = contentRect(option, index);
    const bool elided = !isGroup(index) && widthOf(name, theme().font(Type::Body)) > nameRect(rect, index).width();
    QString light = index.data(LightRole).value<LightValue>().spoken();
    if (!elided)
        return light;
    return light.isEmpty() ? name : name + u'\n' + light;
}

} // namespace xundu::ui
