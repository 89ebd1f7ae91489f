#include "ui/pages/meetings/FollowPane.h"

#include "core/base/Text.h"
#include "core/dispatch/Following.h"
#include "core/store/Assignments.h"
#include "core/supervision/Sentences.h"
#include "ui/delegates/CheckedEditors.h"
#include "ui/models/AssignmentEntry.h"
#include "ui/models/DataTable.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/models/SourceLink.h"
#include "ui/models/TypedDay.h"
#include "ui/models/TypedTenDay.h"
#include "ui/models/TypedUnits.h"
#include "ui/pages/AskFollowUp.h"
#include "ui/pages/TableTools.h"
#include "ui/pages/meetings/FollowDetail.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/FilterCombo.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Stack.h"

#include <QAction>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace xundu::ui {

using supervision::Assignment;
using supervision::AssignmentId;
using supervision::Origin;

namespace {

constexpr int searchWidth = 170, leastRows = 3, detailHeight = 92;
constexpr int anyOrigin = -1;
enum Shown { Table, NothingFits, NothingYet };

} // namespace

FollowPane::FollowPane(const PageContext& context, QWidget* parent)
    : QWidget(parent),
      m_context(context),
      m_model(assignmentColumns(context.view)),
      m_table(new DataTable(m_model, context.theme, metrics::kRowList)),
      m_stack(new Stack),
      m_state(new FilterCombo(tr("State"), context.theme)),
      m_origin(new FilterCombo(tr("Origin"), context.theme)),
      m_search(new SearchField(tr("Filter items"), context.theme, Icon::Filter)),
      m_problem(new WrappedLabel(Type::Secondary, Ink::Red)),
      m_detail(new FollowDetail) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 6, 0, 0);
    column->setSpacing(6);
    column->addWidget(buildFilters());
    column->addWidget(buildStack(), 1);
    m_problem->setContentsMargins(metrics::kCardPadding, 0, metrics::kCardPadding, 0);
    column->addWidget(m_problem);
    column->addWidget(buildDeeds());
    m_detail->setContentsMargins(metrics::kCardPadding, 0, metrics::kCardPadding, 6);
    QScrollArea* detail = scrolled(m_detail);
    fixHeight(*detail, context.theme, detailHeight);
    column->addWidget(detail);
    dressTable();
    showCurrent();
    connect(m_detail, &QLabel::linkActivated, this, &FollowPane::linkActivated);
    for (const FilterCombo* combo : {m_state, m_origin})
        connect(combo, &QComboBox::currentIndexChanged, this, &FollowPane::applyFilters);
    connect(m_search, &QLineEdit::textChanged, this, &FollowPane::applyFilters);
}

QWidget* FollowPane::buildFilters() {
    using State = AssignmentFilter::State;
    m_state->addItem(tr("all"), static_cast<int>(State::All));
    m_state->addItem(tr("open"), static_cast<int>(State::Open));
    m_state->addItem(tr("overdue"), static_cast<int>(State::Overdue));
    m_origin->addItem(tr("all"), anyOrigin);
    for (const Origin origin : {Origin::Meeting, Origin::Instruction, Origin::Ask})
        m_origin->addItem(supervision::word(origin), static_cast<int>(origin));
    fixWidth(*m_search, m_context.theme, searchWidth);
    auto* filters = new QWidget;
    auto* row = new FlowLayout;
    row->setContentsMargins(metrics::kCardPadding, 0, metrics::kCardPadding, 0);
    row->setSpacing(8);
    filters->setLayout(row);
    for (QWidget* filter : std::initializer_list<QWidget*>{m_state, m_origin, m_search})
        row->addWidget(filter);
    return filters;
}

QWidget* FollowPane::buildStack() {
    auto* nothingFits = new EmptyState(m_context.theme, Icon::Filter, tr("No item fits these filters."),
                                       tr("All items are still there."), tr("Show all"));
    auto* nothingYet = new EmptyState(m_context.theme, Icon::Meetings, tr("Nothing is to be followed yet."),
                                      tr("Decisions of meetings come by themselves; instructions and asks are entered."),
                                      isWritable() ? tr("Enter the first instruction…") : QString());
    for (QWidget* part : std::initializer_list<QWidget*>{m_table, nothingFits, nothingYet})
        m_stack->addWidget(part);
    connect(nothingFits, &EmptyState::actionRequested, this, &FollowPane::clearFilters);
    connect(nothingYet, &EmptyState::actionRequested, this, [this] { enter(Origin::Instruction); });
    return m_stack;
}

QWidget* FollowPane::buildDeeds() {
    auto* deeds = new QWidget;
    auto* row = new FlowLayout;
    row->setContentsMargins(metrics::kCardPadding, 0, metrics::kCardPadding, 0);
    row->setSpacing(8);
    deeds->setLayout(row);
    for (const Kind kind : {Kind::Replied, Kind::Verified, Kind::Closed, Kind::LookedAgain, Kind::Reopened, Kind::Extended})
        m_steps.emplace_back(kind, addDeed(*row, actionWord(kind), [this, kind] { follow(kind); }));
    m_steps.back().second->setToolTip(tr("Asked for before the ten-day period is over, with the reason and how far things are"));
    m_open = addDeed(*row, tr("Open the paper"), [this] { openPaper(); });
    m_remove = addDeed(*row, tr("Remove item"), [this] { removeCurrent(); });
    m_remove->setShortcut(QKeySequence::Delete);
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    return deeds;
}

QAction* FollowPane::addDeed(FlowLayout& buttons, const QString& words, const std::function<void()>& run) {
    auto* action = new QAction(words, m_table);
    m_table->addAction(action);
    auto* button = new Button(words, m_context.theme, Button::Kind::Secondary, Button::Size::Small);
    buttons.addWidget(button);
    connect(action, &QAction::triggered, this, run);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    connect(action, &QAction::changed, button, [action, button] {
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip() == action->text() ? QString() : action->toolTip());
    });
    return action;
}

void FollowPane::dressTable() {
    const AssignmentPlaces places = assignmentPlaces();
    m_table->setAccessibleName(tr("Items to follow"));
    new TableTools(m_context, *m_table, QStringLiteral("meetings.items"));
    followTextSize(*m_table, [this] {
        m_table->setMinimumHeight(m_context.theme.scaled(metrics::kTableHeader + leastRows * metrics::kRowList));
    });
    m_table->setStretchColumn(places.text);
    const auto needed = [](const QString& sentence) {
        return [sentence](const QString& text) { return text.trimmed().isEmpty() ? sentence : QString(); };
    };
    check(places.text, needed(tr("Say what has to be done.")));
    check(places.units, [this](const QString& text) { return unitsProblem(m_context.view.plan(), text); });
    check(places.givenBy, needed(tr("Say who gave it.")));
    check(places.givenOn, [this](const QString& text) { return dayProblem(text, year()); });
    check(places.due, [this](const QString& text) { return text.trimmed().isEmpty() ? QString() : tenDayProblem(text, year()); });
    onEnter(*m_table, [this] { openPaper(); });
    connect(&m_model, &RowsModelBase::refused, this, &FollowPane::failed);
    connect(m_table, &DataTable::currentRowChanged, this, &FollowPane::showCurrent);
}

void FollowPane::check(int column, const std::function<QString(const QString&)>& problem) {
    const EditorSentence say = [this](const QString& sentence) { m_problem->setWords(sentence); };
    m_table->setItemDelegateForColumn(column, new CheckedLineDelegate(m_context.theme, metrics::kRowList, problem, say, m_table));
}

void FollowPane::show(std::vector<AssignmentRow> rows) {
    m_all = std::move(rows);
    applyFilters();
}

void FollowPane::applyFilters() {
    AssignmentFilter filter{.state = static_cast<AssignmentFilter::State>(m_state->currentData().toInt()),
                            .words = m_search->text()};
    if (const int origin = m_origin->currentData().toInt(); origin != anyOrigin)
        filter.origin = static_cast<Origin>(origin);
    std::vector<AssignmentRow> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows),
                 [&](const AssignmentRow& row) { return accepts(filter, row, m_context.view.plan()); });
    m_stack->setCurrentIndex(m_all.empty() ? NothingYet : rows.empty() ? NothingFits : Table);
    replaceRows(*m_table, m_model, std::move(rows), [](const AssignmentRow& row) { return row.id(); });
    if (!current() && m_model.rowCount() > 0)
        m_table->setCurrentIndex(m_table->model()->index(0, assignmentPlaces().text));
    showCurrent();
    Q_EMIT narrowed();
}

void FollowPane::clearFilters() {
    m_state->setCurrentIndex(0);
    m_origin->setCurrentIndex(0);
    m_search->clear();
}

void FollowPane::showAssignment(AssignmentId id) {
    clearFilters();
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).id() == id)
            m_table->selectSourceRow(row);
    }
}

const AssignmentRow* FollowPane::current() const {
    const int row = m_table->currentSourceRow();
    return row < 0 || row >= m_model.rowCount() ? nullptr : &m_model.row(row);
}

void FollowPane::showCurrent() {
    const AssignmentRow* row = current();
    m_detail->show(row, m_context.view.plan());
    const auto possible = row && isWritable() ? stepsAfter(row->tracking, supervision::Closing::WithText,
                                                           m_context.view.office().actor().clock.today())
                                              : std::vector<Kind>();
    for (const auto& [kind, action] : m_steps)
        action->setEnabled(std::find(possible.begin(), possible.end(), kind) != possible.end());
    m_open->setEnabled(row && !row->assignment.hash.isEmpty());
    m_remove->setEnabled(row && isWritable());
}

/// The row as it is kept may be gone by the time it is answered: the store looks again.
void FollowPane::follow(Kind kind) {
    if (!current())
        return;
    if (kind == Kind::Extended)
        return extend();
    const AssignmentRow row = *current();
    const auto problem = attempt([&] {
        if (const auto asked = askFollowUp(m_context, kind, row.assignment.text, row.tracking))
            dispatch::follow(m_context.view.office(), row.assignment, asked->step, asked->scan);
    });
    if (problem)
        Q_EMIT failed(*problem);
}

void FollowPane::extend() {
    const Assignment assignment = current()->assignment;
    const QDate today = m_context.view.office().actor().clock.today();
    const auto wrong = [&](const QStringList& lines) { return extensionProblem(assignment, lines, year(), today); };
    const QStringList lines =
        m_context.prompts.askLines(titleWord(Kind::Extended), tr("%1\nWhat was first set stays on record.").arg(assignment.text),
                                   extensionLabels(), emptyExtension(assignment, today), wrong);
    if (lines.isEmpty())
        return;
    if (const auto problem =
            attempt([&] { dispatch::follow(m_context.view.office(), assignment, extensionFrom(lines, year())); }))
        Q_EMIT failed(*problem);
}

void FollowPane::enter(Origin origin) {
    const plan::Plan& plan = m_context.view.plan();
    const bool instructed = origin == Origin::Instruction;
    const QString title = instructed ? tr("Enter an instruction") : tr("Enter a matter to coordinate");
    const QStringList begun =
        m_notEntered.contains(origin) ? m_notEntered[origin] : emptyEntry(m_context.view.office().actor().clock.today());
    const QStringList lines = m_context.prompts.askLines(
        title, tr("Units are named in short or in full, or as a group, with 、 or a comma between them."), entryLabels(origin),
        begun, [&](const QStringList& typed) { return entryProblem(plan, typed); });
    if (lines.isEmpty())
        return;
    m_notEntered[origin] = lines; // until it is entered
    std::optional<store::Scan> scan;
    bool goesOn = false;
    if (const auto problem = attempt([&] { goesOn = askScan(m_context, title, scan); }))
        return Q_EMIT failed(*problem);
    if (!goesOn)
        return;
    const Assignment entered = enteredFrom(plan, origin, lines);
    std::optional<AssignmentId> id;
    const auto problem = attempt(m_context.view.office(), tr("Enter: %1").arg(base::briefly(entered.text)),
                                 [&](store::Office& office) { id = store::assignments::add(office, entered, scan); });
    if (problem)
        return Q_EMIT failed(*problem);
    m_notEntered.erase(origin);
    showAssignment(*id);
}

void FollowPane::openPaper() {
    if (const AssignmentRow* row = current(); row && !row->assignment.hash.isEmpty())
        Q_EMIT linkActivated(targetOf({row->assignment.hash, row->assignment.fileName}));
}

/// Undo brings it back, so nothing is asked.
void FollowPane::removeCurrent() {
    if (!current() || !isWritable())
        return;
    const Assignment gone = current()->assignment;
    if (const auto problem = attempt(m_context.view.office(), tr("Remove: %1").arg(base::briefly(gone.text)),
                                     [&](store::Office& office) { store::assignments::remove(office, *gone.id); }))
        Q_EMIT failed(*problem);
}

} // namespace xundu::ui
