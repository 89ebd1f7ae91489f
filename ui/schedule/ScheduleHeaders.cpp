#include "ui/schedule/ScheduleHeaders.h"

#include "ui/schedule/ScheduleModel.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/Theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr int level = 22;
constexpr int programmeWidth = 24, numberWidth = 32, nameWidth = 230, nameWidthCompact = 150, leadWidth = 101;
constexpr int padding = 6, uprightPitch = 15;

} // namespace

TenDayHeader::TenDayHeader(const ScheduleModel& model, const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Horizontal, parent), m_model(model), m_theme(theme) {
    setHighlightSections(false);
    setSectionsClickable(true);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
}

QSize TenDayHeader::sizeHint() const { return {QHeaderView::sizeHint().width(), 2 * m_theme.scaled(level)}; }

void TenDayHeader::paintGroup(QPainter& painter, int section) const {
    const int columns = m_model.columns().columnsInGroup();
    const int first = section - section % columns;
    const auto shown = m_model.columns().columnOf(m_model.schedule().shown);
    const bool current = shown && *shown - *shown % columns == first;
    const QRectF box(sectionViewportPosition(first), 0, columns * sectionSize(section), m_theme.scaled(level));
    drawLine(painter, box, m_model.groupName(section), m_theme.font(current ? Type::SecondaryStrong : Type::Secondary),
             current ? m_theme.accent : m_theme.text2, Qt::AlignHCenter);
}

void TenDayHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const int upper = m_theme.scaled(level);
    const bool current = m_model.columns().columnOf(m_model.schedule().shown) == section;
    const QRect lower(rect.left(), rect.top() + upper, rect.width(), rect.height() - upper);
    painter->save();
    painter->setClipRect(rect);
    painter->fillRect(rect, m_theme.subtle);
    if (current)
        painter->fillRect(lower, m_theme.accent);
    painter->fillRect(QRect(rect.left(), upper - 1, rect.width(), 1), m_theme.line);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), m_theme.lineStrong);
    if (m_model.columns().endsGroup(section))
        painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_theme.line);
    paintGroup(*painter, section);
    drawLine(*painter, lower, m_model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString(),
             m_theme.font(current ? Type::SecondaryStrong : Type::Secondary), current ? m_theme.onAccent : m_theme.text2,
             Qt::AlignHCenter);
    painter->restore();
}

TaskHeader::TaskHeader(const ScheduleModel& model, const Theme& theme, QWidget* parent)
    : QHeaderView(Qt::Vertical, parent), m_model(model), m_theme(theme) {
    setHighlightSections(false);
    setSectionsClickable(false);
    setSectionResizeMode(QHeaderView::Fixed);
    setMinimumSectionSize(1);
    setMouseTracking(true);
}

int TaskHeader::usualWidth() const {
    const int name = m_compact ? nameWidthCompact : nameWidth + leadWidth;
    return m_theme.scaled(programmeWidth) + m_theme.scaled(numberWidth) + m_theme.scaled(name);
}

void TaskHeader::setCompact(bool compact) { m_compact = compact; }

void TaskHeader::setSpare(int width) { m_spare = width; }

QSize TaskHeader::sizeHint() const { return {usualWidth() + m_spare, QHeaderView::sizeHint().height()}; }

std::array<QRect, 4> TaskHeader::places(int top, int height) const {
    const int programme = m_theme.scaled(programmeWidth), number = m_theme.scaled(numberWidth);
    const int lead = m_compact ? 0 : m_theme.scaled(leadWidth);
    const int name = usualWidth() + m_spare - programme - number - lead;
    return {QRect(0, top, programme, height), QRect(programme, top, number, height), QRect(programme + number, top, name, height),
            QRect(programme + number + name, top, lead, height)};
}

void TaskHeader::setCurrentRow(int row) {
    m_current = row;
    viewport()->update();
}

void TaskHeader::paintSection(QPainter* painter, const QRect& rect, int section) const {
    const ScheduleRow& task = m_model.row(section);
    const auto [programme, number, name, lead] = places(rect.top(), rect.height() - 1);
    const bool current = section == m_current;
    const bool last = section + 1 == m_model.rowCount() || m_model.startsProgramme(section + 1);
    painter->fillRect(rect, current ? m_theme.tint : m_theme.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), last ? m_theme.lineStrong : m_theme.line);
    painter->fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), m_theme.lineStrong);
    drawLine(*painter, number.adjusted(0, 0, -2, 0), QString::number(task.task.value()), m_theme.font(Type::Secondary),
             m_theme.text2, Qt::AlignHCenter);
    drawLine(*painter, name.adjusted(padding, 0, -padding, 0), task.title, m_theme.font(current ? Type::BodyMedium : Type::Body),
             current ? m_theme.accent : m_theme.text);
    if (!lead.isEmpty())
        drawLine(*painter, lead.adjusted(0, 0, -padding, 0), task.lead, m_theme.font(Type::Secondary), m_theme.text2);
}

void TaskHeader::paintUpright(QPainter& painter, const QRect& box, const QString& words) const {
    const int pitch = m_theme.scaled(uprightPitch);
    const auto fitting = std::min<qsizetype>(words.size(), box.height() / pitch);
    int top = box.top() + (box.height() - static_cast<int>(fitting) * pitch) / 2;
    for (qsizetype i = 0; i < fitting; ++i, top += pitch)
        drawLine(painter, QRectF(box.left(), top, box.width(), pitch), words.mid(i, 1), m_theme.font(Type::Secondary),
                 m_theme.text2, Qt::AlignHCenter);
}

void TaskHeader::paintProgrammes(QPainter& painter) const {
    const int width = m_theme.scaled(programmeWidth), height = viewport()->height();
    int row = visualIndexAt(0);
    while (row >= 0 && row < m_model.rowCount() && sectionViewportPosition(row) < height) {
        int next = row + 1;
        while (next < m_model.rowCount() && !m_model.startsProgramme(next) && sectionViewportPosition(next) < height)
            ++next;
        const int top = std::max(0, sectionViewportPosition(row));
        const int bottom = std::min(height, sectionViewportPosition(next - 1) + sectionSize(next - 1));
        const QRect box(0, top, width, bottom - top - 1);
        painter.fillRect(box, m_theme.subtle);
        painter.fillRect(QRect(box.right(), box.top(), 1, box.height()), m_theme.line);
        const auto& programme = m_model.schedule().programmes.at(static_cast<std::size_t>(m_model.row(row).programme));
        paintUpright(painter, box, programme.shortName);
        row = next;
    }
}

void TaskHeader::paintEvent(QPaintEvent* event) {
    QHeaderView::paintEvent(event);
    QPainter painter(viewport());
    const int rows = m_model.rowCount();
    const int bottom = rows == 0 ? 0 : sectionViewportPosition(rows - 1) + sectionSize(rows - 1);
    if (bottom < viewport()->height())
        painter.fillRect(0, bottom, viewport()->width(), viewport()->height() - bottom, m_theme.surface);
    paintProgrammes(painter);
}

void TaskHeader::mousePressEvent(QMouseEvent* event) {
    if (const int row = logicalIndexAt(event->position().toPoint()); row >= 0)
        Q_EMIT rowPressed(row);
}

void TaskHeader::mouseDoubleClickEvent(QMouseEvent* event) {
    if (const int row = logicalIndexAt(event->position().toPoint()); row >= 0)
        Q_EMIT rowActivated(row);
}

bool TaskHeader::viewportEvent(QEvent* event) {
    if (event->type() != QEvent::ToolTip)
        return QHeaderView::viewportEvent(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int row = logicalIndexAt(help->pos());
    QToolTip::showText(help->globalPos(), row < 0 ? QString() : m_model.headerData(row, Qt::Vertical, Qt::ToolTipRole).toString(),
                       this);
    return true;
}

CornerHead::CornerHead(const TaskHeader& header, const Theme& theme, QWidget* parent)
    : QWidget(parent), m_header(header), m_theme(theme) {}

void CornerHead::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.subtle);
    painter.fillRect(QRect(0, height() - 1, width(), 1), m_theme.lineStrong);
    painter.fillRect(QRect(width() - 1, 0, 1, height()), m_theme.lineStrong);
    const auto [programme, number, name, lead] = m_header.places(0, height());
    const QFont font = m_theme.font(Type::Secondary);
    drawLine(painter, number.adjusted(-2, 0, 0, 0), tr("No."), font, m_theme.text2, Qt::AlignHCenter);
    drawLine(painter, name.adjusted(padding, 0, -padding, 0), tr("Task"), font, m_theme.text2);
    if (!lead.isEmpty())
        drawLine(painter, lead.adjusted(0, 0, -padding, 0), tr("Lead"), font, m_theme.text2);
}

} // namespace xundu::ui
