#include "ui/pages/schedule/SchedulePage.h"

#include "ui/pages/PlanFilters.h"
#include "ui/pages/schedule/CellDetail.h"
#include "ui/pages/schedule/MilestoneMover.h"
#include "ui/schedule/ScheduleLegend.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/FilterCombo.h"
#include "ui/widgets/Segment.h"
#include "ui/widgets/Stack.h"

#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <chrono>

namespace xundu::ui {
namespace {

constexpr int narrowBelow = 1000, lowBelow = 540, changedLight = 100, cardEdge = 1;
constexpr std::chrono::milliseconds atRest{60};

} // namespace

SchedulePage::SchedulePage(const PageContext& context, QWidget* parent)
    : Page(context, name(), parent),
      m_course(context.view),
      m_model(scheduleOf(context.view, m_course, {})),
      m_view(new ScheduleView(m_model, context.theme)),
      m_detail(new CellDetail(context, m_course)),
      m_mover(new MilestoneMover(context, this)),
      m_programme(new FilterCombo(tr("Programme"), context.theme)),
      m_light(new FilterCombo(tr("Light"), context.theme)),
      m_unit(new FilterCombo(tr("Unit"), context.theme)),
      m_zoom(new Segment(tr("Width of a column"), {tr("Ten days"), tr("Month"), tr("Quarter")}, context.theme)) {
    m_soon.setSingleShot(true);
    m_soon.setInterval(atRest);
    fillFilters();
    buildHeader();
    buildBody();
    connectParts();
    setZoom(std::clamp(context.settings.value(settings::scheduleZoom), 0, 2));
    remember(*m_programme, QStringLiteral("schedule.programme"));
    remember(*m_light, QStringLiteral("schedule.light"));
    remember(*m_unit, QStringLiteral("schedule.unit"));
}

QString SchedulePage::name() { return tr("Schedule"); }

void SchedulePage::buildHeader() {
    addToHeader(m_programme);
    addToHeader(m_light);
    addToHeader(m_unit);
    addToHeader(new ScheduleLegend(theme()));
    addAtEnd(m_zoom);
    auto* today = new Button(tr("Back to today"), theme(), Button::Kind::Secondary, Button::Size::Filter);
    addAtEnd(today);
    auto* print = new Button(tr("Wall chart"), theme(), Button::Kind::Secondary, Button::Size::Filter);
    print->setDrawing(Icon::Print);
    print->setToolTip(tr("Writes the wall chart of the period, to be printed"));
    addAtEnd(print);
    const auto printIt = [this] { Q_EMIT paperWanted(print::PaperKind::WallChart); };
    connect(today, &QPushButton::clicked, this, &SchedulePage::goToToday);
    connect(print, &QPushButton::clicked, this, printIt);
    connect(new QShortcut(QKeySequence::Print, this), &QShortcut::activated, this, printIt);
}

void SchedulePage::buildBody() {
    auto* empty = new EmptyState(theme(), Icon::Filter, tr("No task is left by these filters."), tr("Choose wider ones."),
                                 tr("Show all tasks"));
    connect(empty, &EmptyState::actionRequested, this, &SchedulePage::clearFilters);
    m_empty = empty;
    m_stack = new Stack;
    m_stack->addWidget(m_view);
    m_stack->addWidget(m_empty);
    auto* above = new Card(theme());
    above->body()->addWidget(m_stack);
    m_below = new Card(theme());
    m_below->body()->addWidget(m_detail);
    m_splitter = new QSplitter(Qt::Vertical);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(metrics::kCardGap);
    m_splitter->addWidget(above);
    m_splitter->addWidget(m_below);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 0);
    column().addWidget(m_splitter, 1);
}

void SchedulePage::connectParts() {
    connect(&view(), &OfficeView::changed, this, &SchedulePage::refreshWhenSeen);
    connect(&m_course, &Course::arrived, this, &SchedulePage::takeArrived);
    connect(&m_course, &Course::failed, this,
            [this](const QString& sentence) { Q_EMIT failed(sentence, tr("Nothing was changed or lost.")); });
    connect(m_view, &ScheduleView::cellChosen, this, &SchedulePage::chooseCell);
    connect(m_view, &ScheduleView::detailWanted, this, &SchedulePage::openDetail);
    connect(m_view, &ScheduleView::taskWanted, this, &Page::taskWanted);
    connect(m_view, &ScheduleView::moveWanted, m_mover, &MilestoneMover::move);
    connect(m_mover, &MilestoneMover::moved, this, &SchedulePage::followMilestone);
    connect(m_mover, &MilestoneMover::failed, this,
            [this](const QString& sentence) { Q_EMIT failed(sentence, tr("Nothing was changed.")); });
    connect(m_detail, &CellDetail::taskWanted, this, &Page::taskWanted);
    connect(m_detail, &CellDetail::linkActivated, this, &SchedulePage::follow);
    connect(m_detail, &CellDetail::tabPressed, this, [this] {
        if (m_detail->isFolded())
            fold(false);
    });
    connect(m_detail, &CellDetail::left, this, &SchedulePage::leaveDetail);
    connect(m_zoom, &Segment::chosen, this, &SchedulePage::setZoom);
    for (FilterCombo* combo : {m_programme, m_light, m_unit})
        connect(combo, &QComboBox::currentIndexChanged, this, &SchedulePage::refresh);
    connect(&m_soon, &QTimer::timeout, this, &SchedulePage::showDetail);
}

void SchedulePage::fillFilters() {
    offerProgrammes(*m_programme, view());
    m_light->addLights();
    m_light->addItem(tr("changed in this period"), changedLight);
    offerUnits(*m_unit, view(), unitsWithTasks);
}

ScheduleFilter SchedulePage::filter() const {
    const int programme = m_programme->currentData().toInt(), light = m_light->currentData().toInt();
    const bool changed = light == changedLight;
    return {.programme = programme > 0 ? std::optional(programme) : std::nullopt,
            .unit = plan::UnitId::from(m_unit->currentData().toLongLong()),
            .light = light < 0 || changed ? std::nullopt : std::optional(static_cast<progress::Light>(light)),
            .changed = changed};
}

void SchedulePage::clearFilters() {
    for (FilterCombo* combo : {m_programme, m_light, m_unit})
        combo->setCurrentIndex(0);
    m_view->setFocus(Qt::OtherFocusReason);
}

void SchedulePage::focusFirst() { m_view->setFocus(Qt::ShortcutFocusReason); }

void SchedulePage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale)
        refresh();
}

void SchedulePage::fit(const QSize& room) {
    m_view->setCompact(room.width() < theme().scaled(narrowBelow));
    const bool low = room.height() < theme().scaled(lowBelow);
    if (low != m_low || m_detail->isFolded())
        fold(low);
    m_low = low;
}

void SchedulePage::fold(bool folded) {
    m_detail->setFolded(folded);
    const int pane = m_detail->sizeHint().height() + 2 * cardEdge;
    m_below->setMaximumHeight(folded ? pane : QWIDGETSIZE_MAX);
    m_splitter->setSizes({m_splitter->height() - m_splitter->handleWidth() - pane, pane});
}

void SchedulePage::refreshWhenSeen() {
    m_stale = true;
    if (isVisible())
        refresh();
}

void SchedulePage::refresh() {
    m_stale = false;
    const int column = m_view->currentIndex().column();
    const auto task = m_task;
    m_model.setSchedule(scheduleOf(view(), m_course, filter()));
    m_stack->setCurrentWidget(m_model.rowCount() > 0 ? static_cast<QWidget*>(m_view) : m_empty);
    m_course.read();
    if (m_model.rowCount() == 0)
        return;
    const int row = task ? std::max(0, m_model.rowOf(*task)) : 0;
    if (m_followed != view().period() || column < 0) {
        m_followed = view().period();
        m_view->setCurrentIndex(m_model.index(row, 0));
        m_view->showPeriod(view().period());
    } else {
        m_view->setCurrentIndex(m_model.index(row, std::min(column, m_model.columnCount() - 1)));
    }
    m_soon.start();
}

void SchedulePage::takeArrived(int ordinal) {
    const auto period = calendar::TenDay::fromOrdinal(ordinal);
    const progress::PeriodStatus* status = period ? m_course.at(*period) : nullptr;
    if (!status || period->year() != m_model.schedule().year() || *period > m_model.schedule().shown)
        return;
    m_model.setLights(*period, status->closed, lightsOf(m_model.schedule(), *status));
    m_soon.start();
}

void SchedulePage::setZoom(int zoom) {
    const QModelIndex current = m_view->currentIndex();
    const auto period = current.isValid() ? m_model.periodOf(current.column()) : view().period();
    const int row = std::max(0, current.row());
    m_zoom->setCurrent(zoom);
    context().settings.set(settings::scheduleZoom, zoom);
    m_model.setZoom(static_cast<calendar::Zoom>(zoom));
    if (row >= m_model.rowCount())
        return;
    m_view->setCurrentIndex(m_model.index(row, 0));
    m_view->showPeriod(period);
}

void SchedulePage::goToToday() {
    view().setPeriod(view().today());
    m_view->showPeriod(view().today());
}

void SchedulePage::chooseCell(int row, int) {
    m_task = m_model.row(row).task;
    m_soon.start();
}

/// The cell goes with the milestone: it may be moved on from there.
void SchedulePage::followMilestone(plan::TaskId task, QDate day) {
    const int row = m_model.rowOf(task);
    const auto column = m_model.columns().columnOf(calendar::TenDay::containing(day));
    if (row >= 0 && column)
        m_view->setCurrentIndex(m_model.index(row, *column));
}

void SchedulePage::showDetail() {
    const QModelIndex current = m_view->currentIndex();
    if (current.isValid() && current.row() < m_model.rowCount())
        m_detail->show(m_model.row(current.row()).task, m_model.periodOf(current.column()));
}

void SchedulePage::openDetail() {
    if (!m_view->currentIndex().isValid())
        return;
    m_soon.stop();
    showDetail();
    if (m_detail->isFolded())
        fold(false);
    m_detail->focusTable();
}

void SchedulePage::leaveDetail() {
    if (m_low)
        fold(true);
    m_view->setFocus(Qt::ShortcutFocusReason);
}

} // namespace xundu::ui
