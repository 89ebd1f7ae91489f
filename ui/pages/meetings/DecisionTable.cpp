#include "ui/pages/meetings/DecisionTable.h"

#include "core/store/Assignments.h"
#include "ui/delegates/CheckedEditors.h"
#include "ui/models/DataTable.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/models/TypedTenDay.h"
#include "ui/models/TypedUnits.h"
#include "ui/pages/TableTools.h"
#include "ui/print/MeetingDraft.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/FlowLayout.h"
#include "ui/widgets/WrappedLabel.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace xundu::ui {
namespace {

constexpr int textShare = 6, unitsShare = 3, dueShare = 2; // of the line for a new decision

/// What is wrong with a 旬 that may be left out.
QString dueProblem(const QString& typed, int year) { return typed.trimmed().isEmpty() ? QString() : tenDayProblem(typed, year); }

} // namespace

DecisionTable::DecisionTable(const PageContext& context, QWidget* parent)
    : MeetingPart(context, parent),
      m_model(decisionColumns(context.view)),
      m_table(new DataTable(m_model, context.theme, metrics::kRowList)),
      m_propose(new Button(tr("Propose decisions"), context.theme, Button::Kind::Secondary, Button::Size::Small)),
      m_remove(new Button(tr("Remove decision"), context.theme, Button::Kind::Secondary, Button::Size::Small)),
      m_add(new Button(tr("Add decision"), context.theme, Button::Kind::Secondary, Button::Size::Small)),
      m_text(new QLineEdit),
      m_units(new QLineEdit),
      m_due(new QLineEdit),
      m_words(new WrappedLabel(Type::Secondary, Ink::Text2)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addWidget(buildHead());
    column->addWidget(m_table);
    column->addWidget(buildEntry());
    column->addWidget(m_words);
    dressTable();
    for (QWidget* control : std::initializer_list<QWidget*>{m_propose, m_add, m_text, m_units, m_due})
        control->setEnabled(isWritable());
    refreshTools();
}

QWidget* DecisionTable::buildHead() {
    auto* head = new QWidget;
    auto* row = new FlowLayout;
    row->setSpacing(8);
    head->setLayout(row);
    row->addWidget(new Label(tr("Decisions"), Type::CardTitle));
    row->addAtEnd(m_propose);
    row->addAtEnd(m_remove);
    m_propose->setToolTip(tr("One for each red task, each conflict and each matter to coordinate that is not decided yet"));
    connect(m_propose, &QPushButton::clicked, this, &DecisionTable::propose);
    connect(m_remove, &QPushButton::clicked, this, &DecisionTable::removeSelected);
    return head;
}

/// Enter goes on to what is to be typed next, and behind the last field adds the decision.
QWidget* DecisionTable::buildEntry() {
    auto* entry = new QWidget;
    auto* row = new QHBoxLayout(entry);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(m_text, textShare);
    row->addWidget(m_units, unitsShare);
    row->addWidget(m_due, dueShare);
    row->addWidget(m_add);
    const auto name = [](QLineEdit& line, const QString& words, const QString& shown) {
        line.setAccessibleName(words);
        line.setPlaceholderText(shown);
    };
    name(*m_text, tr("New decision"), tr("New decision, then Enter"));
    name(*m_units, tr("Units of the new decision"), tr("Units"));
    name(*m_due, tr("Ten-day period by whose end the new decision is due"), tr("Due"));
    connect(m_text, &QLineEdit::returnPressed, m_units, [this] { m_units->setFocus(Qt::TabFocusReason); });
    connect(m_units, &QLineEdit::returnPressed, m_due, [this] { m_due->setFocus(Qt::TabFocusReason); });
    connect(m_due, &QLineEdit::returnPressed, this, &DecisionTable::add);
    connect(m_add, &QPushButton::clicked, this, &DecisionTable::add);
    for (const QLineEdit* line : {m_text, m_units, m_due})
        connect(line, &QLineEdit::textChanged, this, &DecisionTable::lookAtEntry);
    return entry;
}

void DecisionTable::dressTable() {
    const DecisionPlaces places = decisionPlaces();
    m_table->setAccessibleName(tr("Decisions of the meeting"));
    new TableTools(context(), *m_table, QStringLiteral("meetings.decisions"));
    m_table->setStretchColumn(places.text);
    m_table->setSortingEnabled(false); // they stand in the order in which they were decided
    const auto checked = [this](int column, const EditorCheck& check) {
        m_table->setItemDelegateForColumn(
            column, new CheckedLineDelegate(
                        theme(), metrics::kRowList, check, [this](const QString& sentence) { showSentence(sentence); }, m_table));
    };
    checked(places.text, [](const QString& text) {
        return text.trimmed().isEmpty() ? tr("A decision says what has to be done.") : QString();
    });
    checked(places.units, [this](const QString& text) { return unitsProblem(view().plan(), text); });
    checked(places.due, [this](const QString& text) { return dueProblem(text, view().plan().year()); });
    addKey(*m_table, tr("Remove decision"), QKeySequence::Delete, [this] { removeSelected(); });
    onTextSize(*m_table, [this] { fitRows(*m_table); });
    connect(&m_model, &RowsModelBase::refused, this, &MeetingPart::failed);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DecisionTable::refreshTools);
    connect(m_table, &DataTable::currentRowChanged, this, [this] { lookAtEntry(); });
}

void DecisionTable::show(const ShownMeeting& of) {
    m_meeting = of.meeting;
    replaceRows(*m_table, m_model, of.decisions, [](const AssignmentRow& row) { return row.id(); });
    fitRows(*m_table);
    refreshTools();
    lookAtEntry();
}

void DecisionTable::refreshTools() { m_remove->setEnabled(isWritable() && !m_table->selectedSourceRows().empty()); }

void DecisionTable::showSentence(const QString& problem) {
    const int row = m_table->currentSourceRow();
    const QString chosen = row < 0 || row >= m_model.rowCount() ? QString() : m_model.row(row).assignment.text;
    m_words->setInk(problem.isEmpty() ? Ink::Text2 : Ink::Red);
    m_words->setWords(!problem.isEmpty() ? problem
                      : !chosen.isEmpty()
                          ? chosen
                          : tr("What is decided here is followed up until it is closed: it comes with the units' forms and "
                               "stands first at the next meeting."));
}

void DecisionTable::lookAtEntry() {
    const plan::Plan& plan = view().plan();
    const QString units = m_units->text().trimmed().isEmpty() ? QString() : unitsProblem(plan, m_units->text());
    showSentence(units.isEmpty() ? dueProblem(m_due->text(), plan.year()) : units);
}

bool DecisionTable::keep() { return m_text->text().trimmed().isEmpty(); }

void DecisionTable::add() {
    if (!m_meeting)
        return;
    const plan::Plan& plan = view().plan();
    const QString text = m_text->text().trimmed();
    const QString problem = unitsProblem(plan, m_units->text());
    const bool isDue = dueProblem(m_due->text(), plan.year()).isEmpty();
    if (text.isEmpty())
        return m_text->setFocus(Qt::TabFocusReason);
    if (!problem.isEmpty()) {
        m_units->setFocus(Qt::TabFocusReason);
        return showSentence(problem);
    }
    if (!isDue)
        return m_due->setFocus(Qt::TabFocusReason); // the sentence stands there
    if (!told(decide(
            view(), *m_meeting,
            {{.text = text, .units = *unitsTyped(plan, m_units->text()), .due = tenDayTyped(m_due->text(), plan.year())}})))
        return;
    for (QLineEdit* line : {m_text, m_units, m_due})
        line->clear();
    m_text->setFocus(Qt::TabFocusReason);
    m_table->selectSourceRow(m_model.rowCount() - 1);
}

void DecisionTable::propose() {
    if (!m_meeting)
        return;
    std::vector<supervision::Assignment> drafts;
    if (!told(attempt([&] { drafts = print::draftDecisions(view().course(), m_meeting->period); })))
        return;
    drafts = notDecidedYet(std::move(drafts), m_model.rows());
    if (drafts.empty()) {
        Q_EMIT noticed(
            tr("Nothing more is proposed."),
            tr("Every red task, conflict and matter to coordinate of %1 has its decision.").arg(m_meeting->period.displayName()));
        return;
    }
    QList<QStringList> lines;
    for (const supervision::Assignment& draft : drafts)
        lines << QStringList{draft.due ? draft.due->displayName() : noFigure, shownUnits(view().plan(), draft.units), draft.text};
    if (context().prompts.confirmRows(
            tr("Propose decisions"),
            tr("Each is followed to its end. Those that the meeting did not take are removed in the list, "
               "and all of them by one undo."),
            {tr("Due"), tr("Units"), tr("Decision")}, lines, tr("Enter them")))
        told(decide(view(), *m_meeting, drafts));
}

/// Undo brings them back, so nothing is asked.
void DecisionTable::removeSelected() {
    std::vector<supervision::AssignmentId> ids;
    for (const int row : m_table->selectedSourceRows())
        ids.push_back(m_model.row(row).id());
    if (ids.empty() || !isWritable())
        return;
    told(attempt(view().office(), tr("Remove %n decision(s)", nullptr, static_cast<int>(ids.size())), [&](store::Office& office) {
        for (const supervision::AssignmentId id : ids)
            store::assignments::remove(office, id);
    }));
}

} // namespace xundu::ui
