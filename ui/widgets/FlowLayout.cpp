#include "ui/widgets/FlowLayout.h"

#include <QStyle>
#include <QWidget>

#include <algorithm>
#include <numeric>
#include <utility>

namespace xundu::ui {
namespace {

constexpr int lineGap = 6;

} // namespace

FlowLayout::FlowLayout(QWidget* parent) : QLayout(parent) { setContentsMargins(0, 0, 0, 0); }

FlowLayout::~FlowLayout() { qDeleteAll(m_items); }

void FlowLayout::addItem(QLayoutItem* item) {
    m_items.insert(m_items.size() - m_atEnd, item);
    if (item->layout())
        adoptLayout(item->layout());
    invalidate();
}

void FlowLayout::addAtEnd(QWidget* part) {
    addChildWidget(part);
    m_items.append(new QWidgetItem(part));
    ++m_atEnd;
    invalidate();
}

QLayoutItem* FlowLayout::takeAt(int index) {
    if (index < 0 || index >= m_items.size())
        return nullptr;
    if (index >= m_items.size() - m_atEnd)
        --m_atEnd;
    return m_items.takeAt(index);
}

int FlowLayout::widthOfEnds() const {
    int width = -spacing();
    for (const QLayoutItem* item : m_items.last(m_atEnd))
        width += item->isEmpty() ? 0 : item->sizeHint().expandedTo(item->minimumSize()).width() + spacing();
    return width;
}

QVector<FlowLayout::Line> FlowLayout::linesFor(int width) const {
    QVector<Line> lines;
    const int ends = widthOfEnds();
    int taken = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        QLayoutItem* item = m_items.at(i);
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint().expandedTo(item->minimumSize());
        size.setWidth(std::max(item->minimumSize().width(), std::min(size.width(), width)));
        if (item->hasHeightForWidth())
            size.setHeight(item->heightForWidth(size.width()));
        const bool firstAtEnd = i >= m_items.size() - m_atEnd && (lines.isEmpty() || !lines.last().parts.last().atEnd);
        const int together = firstAtEnd && ends <= width ? ends : size.width();
        if (lines.isEmpty() || taken + spacing() + together > width) {
            lines.append(Line());
            taken = -spacing();
        }
        taken += spacing() + size.width();
        lines.last().height = std::max(lines.last().height, size.height());
        lines.last().parts.append({item, size, i >= m_items.size() - m_atEnd});
    }
    return lines;
}

int FlowLayout::heightForWidth(int width) const {
    const QMargins margins = contentsMargins();
    int height = margins.top() + margins.bottom() - lineGap;
    const auto lines = linesFor(width - margins.left() - margins.right());
    for (const Line& line : lines)
        height += line.height + lineGap;
    return std::max(0, height);
}

QSize FlowLayout::sizeHint() const {
    const QMargins margins = contentsMargins();
    const auto lines = linesFor(QLAYOUTSIZE_MAX);
    int width = 0;
    for (const Line& line : lines)
        for (const Part& part : line.parts)
            width += part.size.width() + spacing();
    return {std::max(0, width - spacing()) + margins.left() + margins.right(), heightForWidth(QLAYOUTSIZE_MAX)};
}

QSize FlowLayout::minimumSize() const {
    const QMargins margins = contentsMargins();
    QSize least(0, 0);
    for (const QLayoutItem* item : m_items) {
        if (!item->isEmpty())
            least = least.expandedTo(item->minimumSize());
    }
    return least.grownBy(margins);
}

void FlowLayout::setGeometry(const QRect& rect) {
    QLayout::setGeometry(rect);
    const QRect inside = rect.marginsRemoved(contentsMargins());
    const auto lines = linesFor(inside.width());
    const int needed = std::accumulate(lines.begin(), lines.end(), lineGap * std::max(0, static_cast<int>(lines.size()) - 1),
                                       [](int sum, const Line& line) { return sum + line.height; });
    int top = inside.top() + std::max(0, inside.height() - needed) / 2;
    for (const Line& line : lines) {
        place(line, {inside.left(), top, inside.width(), line.height});
        top += line.height + lineGap;
    }
}

void FlowLayout::place(const Line& line, const QRect& rect) const {
    int ends = -spacing();
    for (const Part& part : line.parts)
        ends += part.atEnd ? part.size.width() + spacing() : 0;
    int x = 0;
    bool pushed = false;
    for (const Part& part : line.parts) {
        if (part.atEnd && !std::exchange(pushed, true))
            x = std::max(x, rect.width() - ends);
        const QRect box(rect.left() + x, rect.top() + (rect.height() - part.size.height()) / 2, part.size.width(),
                        part.size.height());
        part.item->setGeometry(QStyle::visualRect(parentWidget()->layoutDirection(), rect, box));
        x += part.size.width() + spacing();
    }
}

} // namespace xundu::ui
