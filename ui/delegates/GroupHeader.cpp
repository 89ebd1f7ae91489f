#include "ui/delegates/GroupHeader.h"

#include "ui/delegates/Roles.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QPainter>

#include <algorithm>

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

std::vector<GroupHeader::Group> GroupHeader::groups() const {
    std::vector<Group> result;
    for (int section = 0; section < count(); ++section) {
        const QStringList names = model()->headerData(section, orientation(), GroupRole).toStringList();
        if (result.empty() || result.back().names != names)
            result.push_back({section, section, names});
        else
            result.back().last = section;
    }
    return result;
}

qsizetype GroupHeader::fittingName() const {
    const QFont font = m_theme.font(Type::Secondary);
    qsizetype name = 0;
    for (const Group& group : m_groups) {
        while (name + 1 < group.names.size() && widthOf(group.names.at(name), font) > rectOf(group).width() - 2 * kGroupPadding)
            ++name;
    }
    return name;
}

QRectF GroupHeader::rectOf(const Group& group) const {
    const int left = sectionViewportPosition(group.first);
    return {static_cast<double>(left), 0,
            static_cast<double>(sectionViewportPosition(group.last) + sectionSize(group.last) - left),
            static_cast<double>(m_theme.scaled(kUpper))};
}

void GroupHeader::paintEvent(QPaintEvent* event) {
    m_groups = groups();
    m_name = fittingName();
    QHeaderView::paintEvent(event);
}

void GroupHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, m_theme.subtle);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.line);
    const QFont font = m_theme.font(Type::Secondary);
    const auto group = std::find_if(m_groups.begin(), m_groups.end(), [&](const Group& each) { return section <= each.last; });
    if (group != m_groups.end() && !group->names.isEmpty())
        drawLine(*painter, rectOf(*group), group->names.value(m_name), font, m_theme.text2, Qt::AlignHCenter);
    const auto alignment = Qt::Alignment(model()->headerData(section, orientation(), Qt::TextAlignmentRole).toInt());
    const QRectF lower(rect.left(), m_theme.scaled(kUpper), rect.width(), m_theme.scaled(kLower) - 1);
    drawLine(*painter, lower.adjusted(section == 0 ? kPadding : 0, 0, section == count() - 1 ? -kPadding : 0, 0),
             model()->headerData(section, orientation(), Qt::DisplayRole).toString(), font, m_theme.text2, alignment);
    if (model()->headerData(section, orientation(), BoundaryRole).toBool())
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_theme.line);
    painter->restore();
}

} // namespace xundu::ui
