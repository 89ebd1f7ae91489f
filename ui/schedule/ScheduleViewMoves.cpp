#include "ui/schedule/ScheduleView.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QToolTip>

#include <algorithm>

/// @file Mouse and keyboard: milestones that are taken to another 旬.

namespace xundu::ui {

using calendar::TenDay;
using calendar::Zoom;

namespace {

constexpr int reach = 7; ///< of a diamond, for the pointer

} // namespace

bool ScheduleView::isMovableAt(int row, TenDay period) const {
    const auto& milestones = m_model.row(row).milestones;
    return m_model.columns().zoom() == Zoom::TenDay &&
           std::any_of(milestones.begin(), milestones.end(),
                       [&](const ScheduleMilestone& each) { return each.period == period && m_model.isMovable(each); });
}

std::optional<ScheduleView::Drag> ScheduleView::movableAt(const QPoint& place) const {
    const int row = rowAt(place.y());
    if (row < 0)
        return std::nullopt;
    for (const ScheduleMilestone& milestone : m_model.row(row).milestones) {
        const bool near = std::abs(placeOf(row, milestone.period).x() - place.x()) <= reach;
        if (near && isMovableAt(row, milestone.period))
            return Drag{row, milestone.period, milestone.period};
    }
    return std::nullopt;
}

/// A diamond stands on the line between two 旬: what lies under the pointer may be the other cell.
QStringList ScheduleView::milestonesAt(const QPoint& place) const {
    const int row = m_model.columns().zoom() == Zoom::TenDay ? rowAt(place.y()) : -1;
    QStringList words;
    if (row < 0)
        return words;
    for (const ScheduleMilestone& milestone : m_model.row(row).milestones) {
        if (std::abs(placeOf(row, milestone.period).x() - place.x()) <= reach)
            words << milestone.words;
    }
    return words;
}

bool ScheduleView::viewportEvent(QEvent* event) {
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        if (const QStringList words = milestonesAt(help->pos()); !words.isEmpty()) {
            QToolTip::showText(help->globalPos(), words.join(u'\n'), viewport());
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

std::optional<ScheduleView::Drag> ScheduleView::movableInCurrentCell() const {
    const QModelIndex current = currentIndex();
    if (!current.isValid() || m_model.columns().zoom() != Zoom::TenDay)
        return std::nullopt;
    const TenDay period = m_model.columns().first(current.column());
    return isMovableAt(current.row(), period) ? std::optional(Drag{current.row(), period, period}) : std::nullopt;
}

std::optional<MilestoneMove> ScheduleView::moving() const {
    if (!m_drag)
        return std::nullopt;
    return MilestoneMove{m_model.row(m_drag->row).task, m_drag->from, m_drag->to};
}

void ScheduleView::setDrag(std::optional<Drag> drag) {
    m_drag = drag;
    viewport()->update();
    if (!drag) {
        m_byMouse = false;
        viewport()->unsetCursor();
        QToolTip::hideText();
        return;
    }
    const QPoint below = placeOf(drag->row, drag->to).toPoint() + QPoint(0, rowHeight(drag->row) / 2);
    QToolTip::showText(viewport()->mapToGlobal(below), tr("to %1").arg(drag->to.displayName()), viewport());
}

void ScheduleView::stepMove(int by) {
    auto drag = m_drag ? m_drag : movableInCurrentCell();
    if (!drag)
        return;
    const TenDay first = TenDay::firstOf(m_model.schedule().year()), last = TenDay::lastOf(m_model.schedule().year());
    if (drag->to == (by < 0 ? first : last))
        return;
    drag->to = drag->to.plus(by);
    scrollTo(m_model.index(drag->row, *m_model.columns().columnOf(drag->to)));
    setDrag(drag);
}

void ScheduleView::putDown() {
    const auto move = moving();
    setDrag(std::nullopt);
    if (move && move->from != move->to)
        Q_EMIT moveWanted(*move);
}

bool ScheduleView::isMoveKey(const QKeyEvent& event) const {
    const bool sideways = event.key() == Qt::Key_Left || event.key() == Qt::Key_Right;
    return sideways && event.modifiers() == Qt::AltModifier && (m_drag || movableInCurrentCell());
}

bool ScheduleView::event(QEvent* event) {
    // Elsewhere these keys change the window's 旬.
    if (event->type() == QEvent::ShortcutOverride && isMoveKey(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QTableView::event(event);
}

void ScheduleView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Copy))
        QApplication::clipboard()->setText(selectedBlock());
    else if (isMoveKey(*event))
        stepMove(event->key() == Qt::Key_Left ? -1 : 1);
    else if (m_drag && event->key() == Qt::Key_Escape)
        setDrag(std::nullopt);
    else if (m_drag && enter)
        putDown();
    else if (enter)
        Q_EMIT detailWanted();
    else
        QTableView::keyPressEvent(event);
}

void ScheduleView::mousePressEvent(QMouseEvent* event) {
    const auto drag = event->button() == Qt::LeftButton ? movableAt(event->position().toPoint()) : std::nullopt;
    if (!drag) {
        QTableView::mousePressEvent(event);
        return;
    }
    setCurrentIndex(m_model.index(drag->row, *m_model.columns().columnOf(drag->from)));
    m_byMouse = true;
    viewport()->setCursor(Qt::ClosedHandCursor);
    setDrag(drag);
}

void ScheduleView::mouseMoveEvent(QMouseEvent* event) {
    if (!m_byMouse) {
        if (movableAt(event->position().toPoint()))
            viewport()->setCursor(Qt::OpenHandCursor);
        else
            viewport()->unsetCursor();
        QTableView::mouseMoveEvent(event);
        return;
    }
    Drag drag = *m_drag;
    const auto scale = this->scale();
    const double half = scale.columnWidth() / 2; // the nearest line between two 旬
    const double x = std::clamp(event->position().x() - half, scale.begin(), scale.end() - half);
    drag.to = scale.periodAt(x).value_or(drag.to);
    scrollTo(m_model.index(drag.row, *m_model.columns().columnOf(drag.to)));
    setDrag(drag);
}

void ScheduleView::mouseReleaseEvent(QMouseEvent* event) {
    if (m_byMouse)
        putDown();
    else
        QTableView::mouseReleaseEvent(event);
}

void ScheduleView::mouseDoubleClickEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid())
        Q_EMIT taskWanted(m_model.row(index.row()).task.value());
}

void ScheduleView::focusOutEvent(QFocusEvent* event) {
    if (m_drag)
        setDrag(std::nullopt);
    QTableView::focusOutEvent(event);
}

} // namespace xundu::ui
