#include "ui/pages/tasks/TasksPage.h"

#include "ui/delegates/RowPlace.h"
#include "ui/delegates/TaskDelegate.h"
#include "ui/models/Shown.h"
#include "ui/pages/PlanFilters.h"
#include "ui/pages/tasks/MeasureLedger.h"
#include "ui/pages/tasks/TaskDetail.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/FilterCombo.h"
#include "ui/widgets/FilterTag.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Segment.h"
#include "ui/widgets/Stack.h"

#include <QHeaderView>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr int treeWidth = 412, treeWidthSmall = 300, treeWidthLeast = 230, smallPage = 1000;
constexpr int spare = 12;         // for numbers in the tabs that grow
constexpr int stackedBelow = 880; // of the page: the tree stands above the detail
constexpr int stackedTree = 160, stackedDetail = 340;
constexpr int compactLedger = 1100; // of the page
constexpr int searchWidth = 150;
constexpr int anyStage = -1;
enum What { Tasks, Platforms, Projects };

/// In the order of their first tasks.
std::vector<plan::UnitId> unitsThatLead(const plan::Plan& plan) {
    std::vector<plan::UnitId> leads;
    for (const plan::Task* task : plan.tasks()) {
        for (const plan::UnitId unit : plan::unitsOf(plan, *task, plan::Role::Lead)) {
            if (std::find(leads.begin(), leads.end(), unit) == leads.end())
                leads.push_back(unit);
        }
    }
    return leads;
}

} // namespace

TasksPage::TasksPage(const PageContext& context, QWidget* parent)
    : Page(context, name(), parent),
      m_tasks(context.view),
      m_filter(context.view, m_tasks),
      m_tree(new QTreeView),
      m_detail(new TaskDetail(context)),
      m_ledger(new MeasureLedger(context)),
      m_stack(new Stack),
      m_what(new Segment(tr("Show"), {tr("Tasks"), tr("Platforms"), tr("Projects")}, context.theme)),
      m_light(new FilterCombo(tr("Light"), context.theme)),
      m_stage(new FilterCombo(tr("Stage"), context.theme)),
      m_lead(new FilterCombo(tr("Lead"), context.theme)),
      m_search(new SearchField(tr("Filter tasks"), context.theme, Icon::Filter)),
      m_only(new FilterTag(context.theme)) {
    buildHeader();
    auto* tasks = new QWidget;
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, tasks);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(metrics::kCardGap);
    m_treeCard = buildTree();
    m_columns->addWidget(m_treeCard);
    m_detailCard = new Card(context.theme);
    m_detailCard->body()->addWidget(m_detail);
    m_columns->addWidget(m_detailCard, 1);
    m_stack->addWidget(tasks);
    m_stack->addWidget(m_ledger);
    column().addWidget(m_stack, 1);
    fillFilters();
    connectLedger();
    connect(m_detail, &TaskDetail::linkActivated, this, &TasksPage::follow);
    connect(m_detail, &TaskDetail::failed, this,
            [this](const QString& sentence) { Q_EMIT failed(sentence, tr("Nothing was changed.")); });
    connect(&m_tasks, &QAbstractItemModel::modelReset, this, &TasksPage::showFiltered);
    connect(new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_R), this), &QShortcut::activated, m_detail,
            &TaskDetail::beginRecording);
    showFiltered();
    showTask(context.view.plan().tasks().front()->id);
    remember(*m_light, QStringLiteral("tasks.light"));
    remember(*m_lead, QStringLiteral("tasks.lead"));
}

void TasksPage::buildHeader() {
    addToHeader(m_what);
    addToHeader(m_light);
    addToHeader(m_stage);
    addToHeader(m_lead);
    fixWidth(*m_search, theme(), searchWidth);
    addToHeader(m_search);
    addToHeader(m_only);
    auto* ledger = new Button(tr("Export ledger"), theme(), Button::Kind::Secondary, Button::Size::Filter);
    ledger->setDrawing(Icon::Export);
    addAtEnd(ledger);
    connect(ledger, &QPushButton::clicked, this,
            [this] { Q_EMIT paperWanted(showsLedger() ? print::PaperKind::Measures : print::PaperKind::Ledger); });
}

QWidget* TasksPage::buildTree() {
    auto* card = new Card(theme());
    m_tree->setModel(&m_filter);
    m_tree->setItemDelegate(new TaskDelegate(theme(), m_tree));
    m_tree->setHeaderHidden(true);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setUniformRowHeights(false);
    m_tree->setExpandsOnDoubleClick(true);
    m_tree->setAccessibleName(tr("Tasks by programme"));
    m_tree->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    trackRowHover(*m_tree);
    auto* heads = new QWidget;
    fixHeight(*heads, theme(), metrics::kTableHeader);
    auto* row = new QHBoxLayout(heads);
    row->setContentsMargins(18, 0, 12, 0);
    row->addWidget(new Label(tr("Task"), Type::Secondary, Ink::Text3));
    row->addStretch(1);
    row->addWidget(new Label(tr("Slowest indicator, or stages"), Type::Secondary, Ink::Text3));
    row->addSpacing(12);
    row->addWidget(new Label(tr("Light"), Type::Secondary, Ink::Text3));
    card->body()->addWidget(heads);
    auto* empty = new EmptyState(theme(), Icon::Filter, tr("No task is left by these filters."), tr("Choose wider ones."),
                                 tr("Show all tasks"));
    connect(empty, &EmptyState::actionRequested, this, &TasksPage::clearFilters);
    m_treeStack = new Stack;
    m_treeStack->addWidget(m_tree);
    m_treeStack->addWidget(empty);
    card->body()->addWidget(m_treeStack);
    connect(m_tree->selectionModel(), &QItemSelectionModel::currentChanged, this, &TasksPage::chooseCurrent);
    onEnter(*m_tree, [this] {
        const QModelIndex index = m_tree->currentIndex();
        if (index.isValid() && !m_tasks.taskAt(m_filter.mapToSource(index)))
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
    });
    return card;
}

void TasksPage::fillFilters() {
    m_light->addLights();
    offerUnits(*m_lead, view(), unitsThatLead);
    connect(m_light, &QComboBox::currentIndexChanged, this, [this] {
        const int light = m_light->currentData().toInt();
        m_filter.setLight(light < 0 ? std::nullopt : std::optional(static_cast<progress::Light>(light)));
        showFiltered();
    });
    connect(m_lead, &QComboBox::currentIndexChanged, this, [this] {
        m_filter.setLead(plan::UnitId::from(m_lead->currentData().toLongLong()));
        showFiltered();
    });
    connect(m_only, &QPushButton::clicked, this, [this] { showOnly({}, {}); });
    connect(&view(), &OfficeView::changed, this, [this] {
        if (m_onlyIn == view().period() || m_only->isHidden())
            return;
        m_only->setWords({});
        m_filter.setOnly({});
        showFiltered();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter.setText(text);
        showFiltered();
    });
    m_stage->addItem(tr("all"), anyStage);
    for (const progress::Stage stage : {progress::Stage::Overdue, progress::Stage::UnderWay, progress::Stage::NotStarted,
                                        progress::Stage::Unset, progress::Stage::Done})
        m_stage->addItem(word(stage), static_cast<int>(stage));
}

void TasksPage::connectLedger() {
    for (FilterCombo* combo : {m_stage, m_lead})
        connect(combo, &QComboBox::currentIndexChanged, this, &TasksPage::showChosen);
    connect(m_search, &QLineEdit::textChanged, this, &TasksPage::showChosen);
    connect(m_what, &Segment::chosen, this, &TasksPage::showChosen);
    connect(m_ledger, &MeasureLedger::failed, this,
            [this](const QString& sentence) { Q_EMIT failed(sentence, tr("Nothing was changed.")); });
    connect(m_ledger, &MeasureLedger::refreshed, this, &TasksPage::showNote);
    connect(m_ledger, &MeasureLedger::showAllWanted, this, [this] {
        m_stage->setCurrentIndex(0);
        m_lead->setCurrentIndex(0);
        m_search->clear();
    });
    connect(m_ledger, &MeasureLedger::taskWanted, this, [this](qint64 task) {
        showTask(*plan::TaskId::from(task));
        m_detail->showTab(TaskDetail::kMeasures);
        m_tree->setFocus(Qt::ShortcutFocusReason);
    });
    showChosen();
}

bool TasksPage::showsLedger() const { return m_what->current() != Tasks; }

void TasksPage::showChosen() {
    m_stack->setCurrentIndex(showsLedger() ? 1 : 0);
    m_light->setVisible(!showsLedger());
    m_stage->setVisible(showsLedger());
    if (showsLedger()) {
        const int stage = m_stage->currentData().toInt();
        m_ledger->setFilter({.kind = m_what->current() == Projects ? plan::MeasureKind::Project : plan::MeasureKind::Platform,
                             .stage = stage == anyStage ? std::nullopt : std::optional(static_cast<progress::Stage>(stage)),
                             .lead = plan::UnitId::from(m_lead->currentData().toLongLong()),
                             .text = m_search->text()});
    }
    showNote();
}

void TasksPage::showNote() {
    const plan::Plan& plan = view().plan();
    const int all = static_cast<int>(plan.tasks().size()), tasks = shownTasks();
    if (!showsLedger())
        setNote(tasks == all ? tr("%1 programmes, %2 tasks").arg(plan.programmes.size()).arg(all)
                             : tr("%1 of %2").arg(tasks).arg(all));
    else if (m_ledger->shown() == m_ledger->all())
        setNote(m_what->current() == Projects ? tr("%n project(s)", nullptr, m_ledger->all())
                                              : tr("%n platform(s)", nullptr, m_ledger->all()));
    else
        setNote(tr("%1 of %2").arg(m_ledger->shown()).arg(m_ledger->all()));
}

void TasksPage::showOnly(const std::set<plan::TaskId>& tasks, const QString& what) {
    m_what->setCurrent(Tasks);
    m_light->setCurrentIndex(0);
    m_lead->setCurrentIndex(0);
    m_search->clear();
    m_only->setWords(what);
    m_onlyIn = view().period();
    m_filter.setOnly(what.isEmpty() ? std::nullopt : std::optional(tasks));
    showFiltered();
    if (!what.isEmpty() && !tasks.empty() && !tasks.contains(m_detail->task()))
        showTask(*tasks.begin());
}

QString TasksPage::name() { return tr("Tasks"); }

void TasksPage::focusFirst() { (showsLedger() ? static_cast<QWidget*>(m_ledger) : m_tree)->setFocus(Qt::ShortcutFocusReason); }

void TasksPage::showTask(plan::TaskId task) {
    m_what->setCurrent(Tasks);
    const QModelIndex index = m_filter.mapFromSource(m_tasks.indexOf(task));
    if (index.isValid())
        m_tree->setCurrentIndex(index);
    else
        m_detail->show(task);
}

void TasksPage::showMeasures(plan::TaskId task) {
    showTask(task);
    m_detail->showMeasures();
}

void TasksPage::showReport(plan::TaskId task, calendar::TenDay period, plan::UnitId unit) {
    showTask(task);
    if (m_detail->task() == task) // else something typed for another task stays
        m_detail->showReport(period, unit);
}

void TasksPage::recordFor(plan::TaskId task, plan::UnitId unit) {
    showTask(task);
    if (m_detail->task() == task) // else something typed for another task stays
        m_detail->recordFor(unit);
}

void TasksPage::chooseCurrent() {
    const auto task = m_tasks.taskAt(m_filter.mapToSource(m_tree->currentIndex()));
    if (task && !m_detail->show(*task)) // once the tree has done with the key or click
        QMetaObject::invokeMethod(
            this, [this] { showTask(m_detail->task()); }, Qt::QueuedConnection);
}

bool TasksPage::mayLeave() { return m_detail->mayLeave(); }

void TasksPage::showFiltered() {
    m_tree->expandAll();
    m_treeStack->setCurrentIndex(shownTasks() > 0 ? 0 : 1);
    showNote();
}

int TasksPage::shownTasks() const {
    int tasks = 0;
    for (int row = 0; row < m_filter.rowCount(); ++row)
        tasks += m_filter.rowCount(m_filter.index(row, 0));
    return tasks;
}

void TasksPage::clearFilters() {
    showOnly({}, {});
    m_stage->setCurrentIndex(0);
}

void TasksPage::fit(const QSize& room) {
    const bool stacked = room.width() < theme().scaled(stackedBelow);
    const bool small = room.width() < theme().scaled(smallPage);
    m_columns->setDirection(stacked ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Names in the tree give way to the tabs of the detail, whose words are not cut.
    const int beside = room.width() - 2 * metrics::kPageSide - metrics::kCardGap - m_detailCard->minimumSizeHint().width();
    const int wished = theme().scaled(small ? treeWidthSmall : treeWidth);
    m_treeCard->setMinimumWidth(stacked ? 0 : std::clamp(beside - spare, theme().scaled(treeWidthLeast), wished));
    m_treeCard->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : m_treeCard->minimumWidth());
    m_treeCard->setMinimumHeight(stacked ? theme().scaled(stackedTree) : 0);
    m_treeCard->setMaximumHeight(stacked ? theme().scaled(stackedTree) : QWIDGETSIZE_MAX);
    m_detail->setMinimumHeight(stacked ? theme().scaled(stackedDetail) : 0);
    m_ledger->setCompact(room.width() < theme().scaled(compactLedger));
}

} // namespace xundu::ui
