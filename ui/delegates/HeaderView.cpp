#include "ui/delegates/HeaderView.h"

#include "ui/theme/Icon.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace xundu::ui {

namespace {

constexpr int kPadding = 6, kArrow = 12;

} // namespace

HeaderView::HeaderView(const Theme& theme, Ground ground, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_theme(theme), m_ground(ground) {
    setHighlightSections(false);
    setSectionsClickable(true);
    setStretchLastSection(true);
    setProperty("plain", ground == Ground::Surface);
}

QSize HeaderView::sizeHint() const { return {QHeaderView::sizeHint().width(), m_theme.scaled(metrics::kTableHeader)}; }

QString HeaderView::words(int section) const {
    return model() ? model()->headerData(section, orientation(), Qt::DisplayRole).toString() : QString();
}

std::pair<bool, bool> HeaderView::placeOf(int section) const {
    const int visual = visualIndex(section);
    bool first = true, last = true;
    for (int i = 0; i < count(); ++i) {
        if (isSectionHidden(logicalIndex(i)))
            continue;
        first = first && i >= visual;
        last = last && i <= visual;
    }
    return {first, last};
}

int HeaderView::widthOfWords(int section) const {
    const auto [first, last] = placeOf(section);
    return qCeil(widthOf(words(section), m_theme.font(Type::Secondary))) + (first ? m_sidePadding : kPadding) +
           (last ? m_sidePadding : kPadding);
}

QRectF HeaderView::wordsRect(const QRect& rect, int section) const {
    const auto [first, last] = placeOf(section);
    const bool sorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    return QRectF(rect).adjusted(first ? m_sidePadding : kPadding, 0,
                                 -(last ? m_sidePadding : kPadding) - (sorted ? m_theme.scaled(kArrow) : 0), -1);
}

QSize HeaderView::sectionSizeFromContents(int section) const {
    const int width = qCeil(widthOf(words(section), m_theme.font(Type::Secondary)));
    return {width + m_sidePadding + kPadding + m_theme.scaled(kArrow), m_theme.scaled(metrics::kTableHeader)};
}

void HeaderView::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save();
    painter->fillRect(rect, m_ground == Ground::Surface ? m_theme.surface : m_theme.subtle);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.line);
    const QVariant asked = model() ? model()->headerData(section, orientation(), Qt::TextAlignmentRole) : QVariant();
    const auto alignment = asked.isValid() ? Qt::Alignment(asked.toInt()) : Qt::Alignment(Qt::AlignLeft);
    const QRectF box = wordsRect(rect, section);
    drawLine(*painter, box, words(section), m_theme.font(Type::Secondary), m_theme.text2, alignment);
    if (isSortIndicatorShown() && sortIndicatorSection() == section)
        paintIcon(*painter, sortIndicatorOrder() == Qt::AscendingOrder ? Icon::ChevronUp : Icon::ChevronDown,
                  QRectF(box.right() + 2, rect.center().y() - m_theme.scaled(kArrow - 2) / 2.0, m_theme.scaled(kArrow - 2),
                         m_theme.scaled(kArrow - 2)),
                  m_theme.text2);
    painter->restore();
}

bool HeaderView::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int section = logicalIndexAt(help->pos());
    if (section < 0)
        return false;
    const QRectF box = wordsRect({sectionViewportPosition(section), 0, sectionSize(section), height()}, section);
    const bool fits = widthOf(words(section), m_theme.font(Type::Secondary)) <= box.width() + 0.5;
    QToolTip::showText(help->globalPos(), fits ? QString() : words(section), this);
    return true;
}

} // namespace xundu::ui
