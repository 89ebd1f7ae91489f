#include "ui/schedule/ScheduleView.h"

#include "ui/delegates/RowPlace.h"
#include "ui/schedule/MilestonePainter.h"
#include "ui/schedule/ScheduleDelegate.h"
#include "ui/schedule/ScheduleHeaders.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/Paint.h"
#include "ui/theme/TextSize.h"
#include "ui/theme/Theme.h"

#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace xundu::ui {

using calendar::TenDay;
using calendar::Zoom;

namespace {

constexpr int lastInset = 5; ///< of the year's last diamonds, which have no line to stand on
constexpr float throughCells = 0.35F;
constexpr int todayPen = 2, sentencePadding = 6;
constexpr int nameSpare = 170; ///< what the name may take of a wide window
constexpr int nameYield = 30;  ///< what it gives rather than let the cells scroll sideways
constexpr double widest = 1.5; ///< of a column, against its least width

int leastColumn(Zoom zoom) {
    switch (zoom) {
    case Zoom::TenDay:
        return 22;
    case Zoom::Month:
        return 44;
    case Zoom::Quarter:
        return 88;
    }
    Q_UNREACHABLE();
}

} // namespace

ScheduleView::ScheduleView(ScheduleModel& model, const Theme& theme, QWidget* parent)
    : QTableView(parent),
      m_model(model),
      m_theme(theme),
      m_tasks(new TaskHeader(model, theme)),
      m_corner(new CornerHead(*m_tasks, theme, this)) {
    setModel(&model);
    setHorizontalHeader(new TenDayHeader(model, theme));
    setVerticalHeader(m_tasks);
    setItemDelegate(new ScheduleDelegate(model, theme, this));
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::ContiguousSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    trackRowHover(*this);
    setAccessibleName(tr("Schedule: tasks by ten-day period"));
    connect(m_tasks, &TaskHeader::rowPressed, this, [this](int row) {
        setFocus(Qt::MouseFocusReason);
        setCurrentIndex(m_model.index(row, std::max(0, currentIndex().column())));
    });
    connect(m_tasks, &TaskHeader::rowActivated, this, [this](int row) { Q_EMIT taskWanted(m_model.row(row).task.value()); });
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_drag.reset();
        m_tasks->setCurrentRow(-1);
        fitColumns();
    });
    m_corner->raise();
    followTextSize(*this, [this] {
        verticalHeader()->setDefaultSectionSize(m_theme.scaled(metrics::kRowSchedule));
        fitColumns();
    });
}

void ScheduleView::setCompact(bool compact) {
    m_tasks->setCompact(compact);
    fitColumns();
}

void ScheduleView::fitColumns() {
    const int least = m_theme.scaled(leastColumn(m_model.columns().zoom()));
    const int count = m_model.columnCount();
    const int bar = verticalScrollBar()->isVisible() ? verticalScrollBar()->width() : 0;
    const int room = width() - 2 * frameWidth() - bar - m_tasks->usualWidth();
    const int column = std::clamp(room / count, least, static_cast<int>(least * widest));
    const int rest = room - column * count;
    m_tasks->setSpare(rest < -m_theme.scaled(nameYield) ? 0 : std::min(rest, m_theme.scaled(nameSpare)));
    horizontalHeader()->setDefaultSectionSize(column);
    updateGeometries();
    m_corner->update();
}

void ScheduleView::updateGeometries() {
    QTableView::updateGeometries();
    m_corner->setGeometry(0, 0, m_tasks->width(), horizontalHeader()->height());
    m_corner->raise();
}

void ScheduleView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fitColumns();
}

calendar::TenDayScale ScheduleView::scale() const { return m_model.columns().scale(columnViewportPosition(0), columnWidth(0)); }

QPointF ScheduleView::placeOf(int row, TenDay period) const {
    const auto scale = this->scale();
    const double x = scale.right(period) - (period == TenDay::lastOf(period.year()) ? lastInset : 0);
    return {x, rowViewportPosition(row) + (rowHeight(row) - 1) / 2.0};
}

void ScheduleView::showPeriod(TenDay period) {
    const auto column = m_model.columns().columnOf(period);
    if (!column || m_model.rowCount() == 0)
        return;
    const QModelIndex index = m_model.index(std::max(0, currentIndex().row()), *column);
    setCurrentIndex(index);
    scrollTo(index);
}

void ScheduleView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    m_tasks->setCurrentRow(current.row());
    viewport()->update(); // the tint of the whole row moves with the cell
    if (m_drag && !m_byMouse)
        setDrag(std::nullopt);
    if (current.isValid())
        Q_EMIT cellChosen(current.row(), current.column());
}

QString ScheduleView::selectedBlock() const {
    const QItemSelection selection = selectionModel()->selection();
    if (selection.isEmpty())
        return {};
    const QItemSelectionRange& range = selection.first();
    const auto oneLine = [](QString text) { return text.replace(u'\t', u' ').replace(u'\n', u' '); };
    const auto head = [&](int section, Qt::Orientation orientation) {
        const int role = orientation == Qt::Horizontal ? Qt::AccessibleTextRole : Qt::DisplayRole;
        return oneLine(m_model.headerData(section, orientation, role).toString());
    };
    if (range.width() == 1 && range.height() == 1)
        return oneLine(range.indexes().first().data().toString());
    QStringList heads{QString()};
    for (int column = range.left(); column <= range.right(); ++column)
        heads << head(column, Qt::Horizontal);
    QStringList lines{heads.join(u'\t')};
    for (int row = range.top(); row <= range.bottom(); ++row) {
        QStringList cells{head(row, Qt::Vertical)};
        for (int column = range.left(); column <= range.right(); ++column)
            cells << oneLine(m_model.index(row, column).data().toString());
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

void ScheduleView::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (m_model.rowCount() == 0)
        return;
    QPainter painter(viewport());
    const int first = std::max(0, rowAt(0));
    const int below = rowAt(viewport()->height() - 1);
    const int last = below < 0 ? m_model.rowCount() - 1 : below;
    paintBeforeFirst(painter, last);
    if (m_model.columns().zoom() == Zoom::TenDay)
        paintMilestones(painter, first, last);
    paintToday(painter, last);
    if (m_drag)
        paintDropPlace(painter, placeOf(m_drag->row, m_drag->to), m_theme);
}

void ScheduleView::paintMilestones(QPainter& painter, int first, int last) const {
    for (int row = first; row <= last; ++row) {
        const auto& milestones = m_model.row(row).milestones; // by their 旬
        int there = 1;
        for (const ScheduleMilestone& milestone : milestones) {
            const QPointF place = placeOf(row, milestone.period);
            if (milestone.original) {
                paintOriginalPlace(painter, placeOf(row, *milestone.original), m_theme);
                paintMove(painter, placeOf(row, *milestone.original), place, m_theme);
            }
            paintMilestone(painter, place, milestone.state, m_theme);
            const bool isLastThere = &milestone == &milestones.back() || (&milestone + 1)->period != milestone.period;
            if (isLastThere && there > 1)
                paintCount(painter, place, there, m_theme);
            there = isLastThere ? 1 : there + 1;
        }
    }
}

void ScheduleView::paintBeforeFirst(QPainter& painter, int last) const {
    const TenDay begin = TenDay::firstOf(m_model.schedule().year());
    if (m_model.schedule().firstReport <= begin || m_model.schedule().beforeFirst.isEmpty())
        return;
    const auto scale = this->scale();
    const double left = scale.left(begin);
    const auto column = m_model.columns().columnOf(m_model.schedule().firstReport); // it may hold lights
    const double room = (column ? scale.left(m_model.columns().first(*column)) : scale.end()) - left;
    const QFont font = m_theme.font(Type::Secondary);
    if (room <= sentencePadding)
        return;
    constexpr int flags = Qt::AlignCenter | Qt::TextWordWrap;
    const double bottom = std::min(viewport()->height(), rowViewportPosition(last) + rowHeight(last));
    const QRectF words =
        QFontMetricsF(font).boundingRect(QRectF(left, 0, room - sentencePadding, bottom), flags, m_model.schedule().beforeFirst);
    const QSizeF size(std::min(room, words.width() + sentencePadding), words.height());
    const QRectF box(QPointF(left + (room - size.width()) / 2, (bottom - size.height()) / 2), size);
    painter.fillRect(box, m_theme.subtle);
    painter.setFont(font);
    painter.setPen(m_theme.text3);
    painter.drawText(box, flags, m_model.schedule().beforeFirst);
}

void ScheduleView::paintToday(QPainter& painter, int last) const {
    const auto& today = m_model.schedule().today;
    if (!today)
        return;
    const double bottom = rowViewportPosition(last) + rowHeight(last);
    QColor line = m_theme.accent;
    if (m_model.columns().zoom() != Zoom::TenDay)
        line.setAlphaF(throughCells); // it runs through what stands in them
    painter.fillRect(snapped(painter, {scale().x(*today) - todayPen / 2.0, 0, todayPen, bottom}), line);
}

} // namespace xundu::ui
