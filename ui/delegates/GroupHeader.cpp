#include "ui/delegates/GroupHeader.h"

#include "ui/delegates/Roles.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

namespace xundu::ui {

namespace {

constexpr int kUpper = 20, kLower = 22, kPadding = 12, kGroupPadding = 2;

} // namespace

GroupHeader::GroupHeader(const Theme& theme, QWidget* parent) : QHeaderView(Qt::Horizontal, parent), m_theme(theme) {
    setHighlightSections(false);
    setSectionsClickable(false);
}

QSize GroupHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), m_theme.scaled(kUpper) + m_theme.scaled(kLower)}; }

QSize GroupHeader::sectionSizeFromContents(int section) const { return {QHeaderView::sectionSize(section), sizeHint().height()}; }

QStringList GroupHeader::group(int section) const {
    return section >= 0 && section < count() ? model()->headerData(section, orientation(), GroupRole).toStringList()
                                             : QStringList();
}

qsizetype GroupHeader::fittingName() const {
    const QFont font = m_theme.font(Type::Secondary);
    qsizetype name = 0;
    for (int section = 0; section < count(); ++section) {
        const QStringList names = group(section);
        while (name + 1 < names.size() && widthOf(names.at(name), font) > groupRect(section).width() - 2 * kGroupPadding)
            ++name;
    }
    return name;
}

QRectF GroupHeader::groupRect(int section) const {
    int first = section, last = section;
    while (group(first - 1) == group(section))
        --first;
    while (group(last + 1) == group(section))
        ++last;
    const int left = sectionViewportPosition(first);
    return {static_cast<double>(left), 0, static_cast<double>(sectionViewportPosition(last) + sectionSize(last) - left),
            static_cast<double>(m_theme.scaled(kUpper))};
}

void GroupHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, m_theme.subtle);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.line);
    const QFont font = m_theme.font(Type::Secondary);
    if (!group(section).isEmpty())
        drawLine(*painter, groupRect(section), group(section).value(fittingName()), font, m_theme.text2, Qt::AlignHCenter);
    const auto alignment = Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    const QRectF lower(rect.left(), m_theme.scaled(kUpper), rect.width(), m_theme.scaled(kLower) - 1);
    drawLine(*painter, lower.adjusted(section == 0 ? kPadding : 0, 0, section == count() - 1 ? -kPadding : 0, 0),
             model()->headerData(section, orientation(), Qt::DisplayRole).toString(), font, m_theme.text2, alignment);
    if (model()->headerData(section, orientation(), BoundaryRole).toBool())
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_theme.line);
    painter->restore();
}

} // namespace xundu::ui
