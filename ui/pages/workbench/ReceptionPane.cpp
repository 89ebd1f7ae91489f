#include "ui/pages/workbench/ReceptionPane.h"

#include "ui/delegates/GroupHeader.h"
#include "ui/delegates/MarkDelegate.h"
#include "ui/delegates/ReceptionMark.h"
#include "ui/delegates/Roles.h"
#include "ui/delegates/RowPlace.h"
#include "ui/models/DataTable.h"
#include "ui/models/ReceptionWords.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Ink.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/MarkLegend.h"
#include "ui/widgets/Segment.h"
#include "ui/widgets/Stack.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QTableView>

namespace xundu::ui {

using dispatch::FormState;
using dispatch::Mark;
using dispatch::UnitReception;

namespace {

constexpr int unitWidth = 142, stateWidth = 84, taskWidth = 30, widestTask = 38, receivedWidth = 68;

QString numbers(const std::vector<plan::TaskId>& tasks) {
    QStringList words;
    for (const plan::TaskId task : tasks)
        words << QString::number(task.value());
    return words.join(ReceptionPane::tr(", "));
}

Column<UnitReception> listColumn(const QString& title, int width, std::function<QString(const UnitReception&)> text) {
    Column<UnitReception> column{.title = title, .width = width};
    column.text = std::move(text);
    return column;
}

std::vector<Column<UnitReception>> listColumns(const OfficeView& view) {
    const auto unitOf = [&view](const UnitReception& row) -> const plan::Unit& { return *view.plan().unit(row.unit); };
    auto unit = listColumn(ReceptionPane::tr("Unit"), 160, [unitOf](const UnitReception& row) { return unitOf(row).name; });
    auto state = listColumn(ReceptionPane::tr("State"), 110, stateWords);
    state.sort = [](const UnitReception& row) { return QVariant(static_cast<int>(row.state)); };
    state.more = [](const UnitReception& row, int role) -> QVariant {
        if (role != InkRole)
            return {};
        return static_cast<int>(row.state == FormState::Missing || row.state > FormState::ToCheck ? Ink::Text : Ink::Accent);
    };
    auto missing =
        listColumn(ReceptionPane::tr("Missing tasks"), 120, [](const UnitReception& row) { return numbers(row.missing()); });
    auto received = listColumn(ReceptionPane::tr("Received"), 90, [&view](const UnitReception& row) {
        return receivedWords(row, view.office().actor().clock.today());
    });
    received.sort = [](const UnitReception& row) { return row.receivedOn ? QVariant(*row.receivedOn) : QVariant(); };
    auto officer =
        listColumn(ReceptionPane::tr("Contact officer"), 110, [unitOf](const UnitReception& row) { return unitOf(row).officer; });
    auto phone =
        listColumn(ReceptionPane::tr("Telephone"), 110, [unitOf](const UnitReception& row) { return unitOf(row).phone; });
    return {unit, state, missing, received, officer, phone};
}

} // namespace

ReceptionPane::ReceptionPane(const PageContext& context)
    : Pane(context),
      m_model(context.view),
      m_matrix(new QTableView),
      m_rows(listColumns(context.view)),
      m_list(new DataTable(m_rows, context.theme, metrics::kRowList)),
      m_empty(new EmptyState(context.theme, Icon::Calendar, tr("Nobody has to report in this period."),
                             tr("Duties begin with the plan's first report."))),
      m_stack(new Stack),
      m_legend(new MarkLegend(context.theme)),
      m_form(new Segment(tr("Form"), {tr("Matrix"), tr("List")}, context.theme)) {
    buildMatrix();
    buildList();
    buildTools();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    for (QWidget* part : {static_cast<QWidget*>(m_matrix), static_cast<QWidget*>(m_list), static_cast<QWidget*>(m_empty)})
        m_stack->addWidget(part);
    connect(m_form, &Segment::chosen, this, [this](int form) {
        if (m_stack->currentWidget() != m_empty)
            m_stack->setCurrentIndex(form);
    });
}

void ReceptionPane::buildMatrix() {
    m_matrix->setModel(&m_model);
    m_matrix->setHorizontalHeader(new GroupHeader(theme()));
    m_matrix->setItemDelegate(new MarkDelegate(theme(), m_matrix));
    m_matrix->setSelectionMode(QAbstractItemView::SingleSelection);
    m_matrix->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_matrix->setShowGrid(false);
    m_matrix->setFrameShape(QFrame::NoFrame);
    m_matrix->setTabKeyNavigation(false);
    m_matrix->setWordWrap(false);
    m_matrix->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_matrix->setAccessibleName(tr("Reception, unit by task"));
    m_matrix->setContextMenuPolicy(Qt::CustomContextMenu);
    m_matrix->verticalHeader()->hide();
    m_matrix->verticalHeader()->setMinimumSectionSize(1);
    m_matrix->horizontalHeader()->setMinimumSectionSize(1);
    m_matrix->horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    followTextSize(*m_matrix, [this] {
        m_matrix->verticalHeader()->setDefaultSectionSize(theme().scaled(metrics::kRowMatrix));
        placeColumns();
    });
    m_matrix->installEventFilter(this);
    m_matrix->viewport()->installEventFilter(this);
    trackRowHover(*m_matrix);
    connect(m_matrix->selectionModel(), &QItemSelectionModel::currentRowChanged, m_matrix->viewport(),
            qOverload<>(&QWidget::update)); // the tint of the whole row moves with the cell
    connect(m_matrix, &QTableView::clicked, this, &ReceptionPane::openCell);
    connect(m_matrix, &QTableView::customContextMenuRequested, this, &ReceptionPane::showMenu);
}

void ReceptionPane::buildList() {
    m_list->setStretchColumn(0);
    m_list->setAccessibleName(tr("Reception, list of units"));
    m_list->installEventFilter(this);
    auto* tools = new TableTools(context(), *m_list, QStringLiteral("workbench.reception"));
    connect(tools, &TableTools::menuOpens, this, [this](QMenu& menu) {
        if (const int row = m_list->currentSourceRow(); row >= 0)
            fillMenu(menu, m_rows.row(row), std::nullopt);
    });
}

void ReceptionPane::buildTools() {
    auto* tools = new QWidget(this);
    auto* row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(m_legend);
    row->addWidget(m_form);
    setTools(tools);
}

void ReceptionPane::show(const Bench& bench) {
    showMatrix(bench);
    replaceRows(*m_list, m_rows, bench.reception.units, [](const UnitReception& row) { return row.unit; });
    m_stack->setCurrentIndex(bench.reception.units.empty() ? 2 : m_form->current());
    placeColumns();
    refreshWords(bench);
}

/// The current cell stays its unit's: the rows stand by state, and what comes in moves them.
void ReceptionPane::showMatrix(const Bench& bench) {
    const QModelIndex cell = m_matrix->currentIndex();
    const int column = cell.column();
    const auto unit = cell.isValid() ? std::optional(m_model.unitAt(cell.row()).unit) : std::nullopt;
    m_model.setBench(bench);
    for (int row = 0; unit && row < m_model.rowCount(); ++row) {
        if (m_model.unitAt(row).unit == *unit)
            m_matrix->setCurrentIndex(m_model.index(row, column));
    }
}

void ReceptionPane::refreshWords(const Bench& bench) {
    const auto units = static_cast<int>(bench.reception.units.size());
    setTitle(tr("Reception"), tr("%1 units × %2 tasks").arg(units).arg(view().plan().tasks().size()), tr("Reception"));
    const auto count = [&](FormState state) { return bench.reception.count(state); };
    m_legend->setEntries(
        {{ReceptionMark::Accepted, word(FormState::Accepted), count(FormState::Accepted) + count(FormState::Unchanged)},
         {ReceptionMark::ToCheck, word(FormState::ToCheck), count(FormState::ToCheck)},
         {ReceptionMark::Returned, word(FormState::Returned), count(FormState::Returned)},
         {ReceptionMark::Missing, word(FormState::Missing), count(FormState::Missing)},
         {ReceptionMark::Silent, tr("optional"), count(FormState::Silent)}});
}

void ReceptionPane::focusTable() { m_stack->currentWidget()->setFocus(Qt::ShortcutFocusReason); }

std::vector<plan::UnitId> ReceptionPane::chosenUnits() const {
    std::vector<plan::UnitId> units;
    if (m_stack->currentWidget() == m_list) {
        for (const int row : m_list->selectedSourceRows())
            units.push_back(m_rows.row(row).unit);
    } else if (m_matrix->currentIndex().isValid()) {
        units.push_back(m_model.unitAt(m_matrix->currentIndex().row()).unit);
    }
    return units;
}

/// Tasks take 30, more where the window has room; the day of arrival takes the rest.
void ReceptionPane::placeColumns() {
    if (m_model.columnCount() == 0)
        return;
    const int tasks = m_model.receivedColumn() - ReceptionModel::kFirstTask;
    const int fixed = theme().scaled(unitWidth) + theme().scaled(stateWidth);
    const int room = m_matrix->viewport()->width() - fixed - theme().scaled(receivedWidth);
    const int task = qBound(theme().scaled(taskWidth), tasks > 0 ? room / tasks : 0, theme().scaled(widestTask));
    m_matrix->setColumnWidth(ReceptionModel::kUnit, theme().scaled(unitWidth));
    m_matrix->setColumnWidth(ReceptionModel::kState, theme().scaled(stateWidth));
    for (int i = 0; i < tasks; ++i)
        m_matrix->setColumnWidth(ReceptionModel::kFirstTask + i, task);
    m_matrix->setColumnWidth(m_model.receivedColumn(),
                             qMax(theme().scaled(receivedWidth), m_matrix->viewport()->width() - fixed - tasks * task));
}

bool ReceptionPane::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_matrix->viewport() && event->type() == QEvent::Resize)
        placeColumns();
    if (watched == m_matrix->viewport() || event->type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return false;
    if (watched == m_matrix)
        recordCell(m_matrix->currentIndex());
    else if (m_list->currentSourceRow() >= 0)
        recordFor(m_rows.row(m_list->currentSourceRow()));
    return true;
}

void ReceptionPane::openCell(const QModelIndex& index) {
    const UnitReception& unit = m_model.unitAt(index.row());
    const auto task = m_model.taskAt(index.column());
    const Mark mark = task ? unit.markOn(*task) : Mark::None;
    if (mark == Mark::ToCheck || mark == Mark::Returned)
        Q_EMIT collectWanted(unit.unit.value());
    else if (mark != Mark::None)
        Q_EMIT taskWanted(task->value());
}

void ReceptionPane::recordCell(const QModelIndex& index) {
    if (!index.isValid())
        return;
    const UnitReception& unit = m_model.unitAt(index.row());
    const auto task = m_model.taskAt(index.column());
    if (!task)
        recordFor(unit);
    else if (unit.markOn(*task) != Mark::None)
        Q_EMIT recordWanted(task->value(), unit.unit.value());
}

void ReceptionPane::recordFor(const UnitReception& unit) {
    const auto missing = unit.missing();
    Q_EMIT recordWanted((missing.empty() ? unit.marks.front().task : missing.front()).value(), unit.unit.value());
}

void ReceptionPane::showMenu(const QPoint& place) {
    const QModelIndex index = m_matrix->indexAt(place);
    if (!index.isValid())
        return;
    QMenu menu(m_matrix);
    fillMenu(menu, m_model.unitAt(index.row()), m_model.taskAt(index.column()));
    menu.exec(m_matrix->viewport()->mapToGlobal(place));
}

void ReceptionPane::fillMenu(QMenu& menu, const UnitReception& unit, std::optional<plan::TaskId> task) {
    const bool hasDuty = !task || unit.markOn(*task) != Mark::None;
    const qint64 id = unit.unit.value();
    auto* record = menu.addAction(tr("Enter by hand"), this, [this, unit, task, id] {
        if (task)
            Q_EMIT recordWanted(task->value(), id);
        else
            recordFor(unit);
    });
    record->setEnabled(hasDuty && view().isEditable());
    if (task)
        menu.addAction(tr("Show task %1").arg(task->value()), this, [this, task] { Q_EMIT taskWanted(task->value()); });
    menu.addAction(tr("Show the unit's record"), this, [this, id] { Q_EMIT unitWanted(id); });
    menu.addAction(tr("Show the file"), this, [this, id] { Q_EMIT collectWanted(id); })
        ->setEnabled(unit.receivedAt.has_value() || unit.state == FormState::Returned);
    menu.addAction(tr("Copy reminder"), this, [this, id] { Q_EMIT reminderWanted(id); })
        ->setEnabled(!unit.missing().empty() && !view().status().closed);
}

} // namespace xundu::ui
