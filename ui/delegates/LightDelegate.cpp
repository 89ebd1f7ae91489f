#include "ui/delegates/LightDelegate.h"

#include "ui/delegates/Roles.h"
#include "ui/theme/Icon.h"
#include "ui/theme/LightPainter.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace xundu::ui {

namespace {

constexpr int kPenGap = 3;

} // namespace

LightDelegate::LightDelegate(const Theme& theme, int height, Form form, int side, QObject* parent)
    : RowDelegate(theme, height, parent), m_form(form), m_side(side) {
    if (form == Form::Glyph)
        setSidePadding(6);
}

QSize LightDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto value = index.data(LightRole).value<LightValue>();
    const int width = m_form == Form::Chip ? LightPainter(theme()).chipSize(value).width() : theme().scaled(m_side);
    return {width + 18, RowDelegate::sizeHint(option, index).height()};
}

void LightDelegate::paintContent(QPainter& painter, const QRectF& rect, const QStyleOptionViewItem&,
                                 const QModelIndex& index) const {
    const QVariant data = index.data(LightRole);
    if (!data.isValid())
        return;
    const auto value = data.value<LightValue>();
    const LightPainter lights(theme());
    if (m_form == Form::Chip) {
        lights.chip(painter, rect, value);
        return;
    }
    const double half = theme().scaled(m_side) / 2.0;
    const auto alignment = Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt());
    double x = rect.center().x();
    if (alignment.testFlag(Qt::AlignLeft))
        x = rect.left() + half;
    else if (alignment.testFlag(Qt::AlignRight))
        x = rect.right() - half;
    lights.glyph(painter, {x, rect.center().y()}, m_side, value);
    const double pen = theme().scaled(metrics::kGlyph);
    if (value.overridden && x + half + kPenGap + pen <= rect.right() + 6)
        paintIcon(painter, Icon::Pen, {x + half + kPenGap, rect.center().y() - pen / 2, pen, pen}, theme().text2);
}

QString LightDelegate::tip(const QStyleOptionViewItem&, const QModelIndex& index) const {
    return index.data(LightRole).value<LightValue>().spoken();
}

} // namespace xundu::ui
