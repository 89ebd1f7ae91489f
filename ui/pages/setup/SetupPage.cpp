#include "ui/pages/setup/SetupPage.h"

#include "core/base/Text.h"
#include "core/store/Action.h"
#include "core/store/PlanDocument.h"
#include "core/store/Plans.h"
#include "ui/delegates/CheckedEditors.h"
#include "ui/models/DataTable.h"
#include "ui/models/Edits.h"
#include "ui/models/TypedNumber.h"
#include "ui/pages/AskGrounds.h"
#include "ui/pages/TableTools.h"
#include "ui/pages/setup/OpenPoints.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/MessageBar.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Stack.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr int searchWidth = 170, leastRows = 3;

} // namespace

SetupPage::SetupPage(const PageContext& context, QWidget* parent)
    : Page(context, name(), parent),
      m_model(setupColumns(context.view, [this](const QString& what,
                                                Grounds wanted) { return askGrounds(this->context().prompts, what, wanted); })),
      m_table(new DataTable(m_model, context.theme, metrics::kRowList)),
      m_stack(new Stack),
      m_readOnly(new MessageBar(context.theme)),
      m_points(new OpenPoints(context.theme)),
      m_search(new SearchField(tr("Filter indicators"), context.theme, Icon::Filter)),
      m_onlyOpen(new QCheckBox(tr("Only what is still to decide"))),
      m_document(new Button(tr("The plan's paper…"), context.theme, Button::Kind::Secondary, Button::Size::Filter)),
      m_takeEnds(
          new Button(tr("Take last year's values as baselines"), context.theme, Button::Kind::Secondary, Button::Size::Small)),
      m_confirmSources(new Button(tr("Confirm selected sources"), context.theme, Button::Kind::Secondary, Button::Size::Small)),
      m_hint(new Label({}, Type::Secondary, Ink::Text3)) {
    buildHeader();
    column().addWidget(m_readOnly);
    auto* points = new Card(context.theme);
    points->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    points->setAccessibleName(tr("Still to decide"));
    points->body()->addWidget(m_points);
    column().addWidget(points);
    column().addSpacing(metrics::kCardGap);
    column().addWidget(buildTable(), 1);
    connectParts();
    refresh();
}

void SetupPage::buildHeader() {
    fixWidth(*m_search, theme(), searchWidth);
    addToHeader(m_search);
    addToHeader(m_onlyOpen);
    m_document->setEnabled(view().office().isWritable());
    addAtEnd(m_document);
    connect(m_document, &QPushButton::clicked, this, &SetupPage::editDocument);
    m_readOnly->setClosable(false);
    if (!view().office().isWritable())
        m_readOnly->showMessage(MessageBar::Kind::Information, tr("This file is open for reading only."),
                                tr("Everything is shown, nothing can be decided here now."));
}

QWidget* SetupPage::buildTable() {
    auto* card = new Card(theme(), tr("Baselines, paces and source units"));
    m_confirmSources->setToolTip(tr("Takes the inferred source units of the selected rows as they stand; Ctrl+A selects all"));
    card->addToHeader(m_takeEnds);
    card->addToHeader(m_confirmSources);
    m_stack->addWidget(m_table);
    auto* showAll = new EmptyState(theme(), Icon::Check, tr("Nothing is left here."),
                                   tr("All indicators of the plan are still there."), tr("Show all"));
    m_stack->addWidget(showAll);
    connect(showAll, &EmptyState::actionRequested, this, [this] {
        m_onlyOpen->setChecked(false);
        m_search->clear();
        m_points->clear();
    });
    card->body()->addWidget(m_stack, 1);
    m_hint->setContentsMargins(metrics::kCardPadding, 0, metrics::kCardPadding, 0);
    m_hint->setWordWrap(true);
    followTextSize(*m_hint, [this] { m_hint->setMinimumHeight(theme().scaled(metrics::kStatusBar)); });
    card->body()->addWidget(m_hint);
    showSentence({});
    dressTable();
    return card;
}

void SetupPage::dressTable() {
    const SetupColumns places = setupPlaces();
    constexpr int height = metrics::kRowList;
    m_table->setAccessibleName(tr("Baselines, paces and source units"));
    m_table->setStretchColumn(places.name);
    followTextSize(*m_table,
                   [this] { m_table->setMinimumHeight(theme().scaled(metrics::kTableHeader + leastRows * metrics::kRowList)); });
    const plan::Plan& plan = view().plan();
    const EditorSentence say = [this](const QString& sentence) { showSentence(sentence); };
    m_table->setItemDelegateForColumn(places.target, new CheckedLineDelegate(theme(), height, targetProblem, say, m_table));
    m_table->setItemDelegateForColumn(places.baseline, new CheckedLineDelegate(theme(), height, numberProblem, say, m_table));
    m_table->setItemDelegateForColumn(
        places.pace, new CheckedChoiceDelegate(
                         theme(), height, [&plan](const QString& text) { return paceProblem(plan, text); }, say, m_table));
    m_table->setItemDelegateForColumn(
        places.source, new CheckedChoiceDelegate(
                           theme(), height, [&plan](const QString& text) { return sourceProblem(plan, text); }, say, m_table));
}

void SetupPage::connectParts() {
    connect(&m_model, &RowsModelBase::refused, this,
            [this](const QString& sentence) { Q_EMIT failed(sentence, tr("Nothing was changed.")); });
    connect(m_onlyOpen, &QCheckBox::toggled, this, &SetupPage::applyFilters);
    connect(m_search, &QLineEdit::textChanged, this, &SetupPage::applyFilters);
    connect(m_points, &OpenPoints::chosenChanged, this, &SetupPage::applyFilters);
    connect(m_points, &OpenPoints::taskWanted, this, &Page::taskWanted);
    connect(m_points, &OpenPoints::leadsWanted, this, &SetupPage::confirmLeads);
    connect(m_points, &OpenPoints::firstReportWanted, this, &SetupPage::setFirstReport);
    connect(m_confirmSources, &QPushButton::clicked, this, &SetupPage::confirmSources);
    connect(m_takeEnds, &QPushButton::clicked, this, [this] { change([this] { return takePreviousEnds(view(), m_all); }); });
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            [this] { m_confirmSources->setEnabled(!selectedInferred().empty()); });
    new TableTools(context(), *m_table, QStringLiteral("setup"));
    onEnter(*m_table, [this] { editCurrent(); });
    connect(&view(), &OfficeView::changed, this, &SetupPage::refresh);
}

QString SetupPage::name() { return tr("Set-up"); }

void SetupPage::focusFirst() { m_table->setFocus(Qt::ShortcutFocusReason); }

void SetupPage::refresh() {
    m_all = setupRows(view().plan());
    const QSignalBlocker quiet(m_points); // an exhausted count lets go of itself
    m_points->show(view(), m_all);
    m_takeEnds->setVisible(view().office().isWritable() && std::any_of(m_all.begin(), m_all.end(), offersBaseline));
    applyFilters();
}

bool SetupPage::accepts(const SetupRow& row) const {
    const auto point = m_points->chosen();
    return (!m_onlyOpen->isChecked() || !row.open.empty()) && (!point || row.isOpen(*point)) &&
           base::comparable(row.indicator.code.value() + row.indicator.name + row.source)
               .contains(base::comparable(m_search->text()), Qt::CaseInsensitive);
}

void SetupPage::applyFilters() {
    const QModelIndex before = m_table->currentIndex();
    std::vector<SetupRow> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows), [this](const SetupRow& row) { return accepts(row); });
    const auto open = std::count_if(m_all.begin(), m_all.end(), [](const SetupRow& row) { return !row.open.empty(); });
    setNote(tr("%1 of %2 indicators still need a decision").arg(open).arg(m_all.size()));
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    const bool kept = static_cast<int>(rows.size()) == m_model.rowCount();
    m_model.setRows(std::move(rows));
    const int last = m_table->model()->rowCount() - 1;
    if (!kept && last >= 0) // a decided row may have left: go on with the one in its place
        m_table->setCurrentIndex(
            m_table->model()->index(std::clamp(before.row(), 0, last), before.isValid() ? before.column() : setupPlaces().name));
    m_confirmSources->setEnabled(!selectedInferred().empty());
}

void SetupPage::showSentence(const QString& sentence) {
    const auto last = calendar::TenDay::lastOf(view().plan().year());
    m_hint->setInk(sentence.isEmpty() ? Ink::Text3 : Ink::Red);
    m_hint->setText(sentence.isEmpty() ? tr("F2, Enter or a double-click edits a cell, Esc leaves it. Steps of a pace are typed: "
                                            "%1 20, %2 50.")
                                             .arg(last.plus(-18).displayName(), last.displayName())
                                       : sentence);
}

/// The current cell, or the row's first open one where it cannot be edited.
void SetupPage::editCurrent() {
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const SetupColumns places = setupPlaces();
    const SetupRow& row = m_model.row(m_table->currentSourceRow());
    QModelIndex cell = current;
    if (!(cell.flags() & Qt::ItemIsEditable))
        cell = current.siblingAtColumn(row.isOpen(Open::Target)     ? places.target
                                       : row.isOpen(Open::Baseline) ? places.baseline
                                       : row.isOpen(Open::Pace)     ? places.pace
                                                                    : places.source);
    if (!(cell.flags() & Qt::ItemIsEditable))
        return;
    m_table->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    m_table->edit(cell);
}

std::vector<SetupRow> SetupPage::selectedInferred() const {
    std::vector<SetupRow> rows;
    if (!view().office().isWritable())
        return rows;
    for (const int number : m_table->selectedSourceRows()) {
        if (m_model.row(number).isOpen(Open::Source))
            rows.push_back(m_model.row(number));
    }
    return rows;
}

void SetupPage::confirmSources() {
    change([this] { return ui::confirmSources(view(), selectedInferred()); });
}

void SetupPage::confirmLeads() {
    const plan::Plan& plan = view().plan();
    QStringList lines;
    for (const plan::Task* task : plan.tasks())
        lines << QStringLiteral("%1  %2")
                     .arg(task->id.value(), 2)
                     .arg(plan::printedNames(plan, *task, plan::Role::Lead).join(QStringLiteral("、")));
    const QString text = tr("The plan names responsible units only. Those before the first comma were taken as leads:") + u'\n' +
                         lines.join(u'\n');
    if (!context().prompts.confirm(tr("Confirm leads"), text, tr("Confirm")))
        return;
    change([this] {
        return attempt([this] {
            store::Action action(view().office(), tr("Confirm leads"));
            store::plans::confirmLeads(view().office());
            action.commit();
        });
    });
}

/// Title, number and day of issue, as they are printed on the plan.
void SetupPage::editDocument() {
    plan::PlanDocument document = view().plan().document;
    const auto problem = [](const QStringList& typed) -> QString {
        if (typed.at(0).isEmpty())
            return tr("The plan needs a title.");
        return QDate::fromString(typed.at(3), Qt::ISODate).isValid() ? QString() : tr("Enter the day of issue as 2026-03-18.");
    };
    const QStringList lines = context().prompts.askLines(
        tr("The plan's paper"), tr("Papers name the plan by its title and number; duties begin after its day of issue."),
        {tr("Title"), tr("Document number"), tr("Index number"), tr("Issued on")},
        {document.title, document.documentNumber, document.indexNumber, document.issuedOn.toString(Qt::ISODate)}, problem);
    if (lines.isEmpty())
        return;
    document.title = lines.at(0);
    document.documentNumber = lines.at(1);
    document.indexNumber = lines.at(2);
    document.issuedOn = QDate::fromString(lines.at(3), Qt::ISODate);
    change([&] {
        return attempt(view().office(), tr("The plan's paper"),
                       [&](store::Office& office) { store::plans::setDocument(office, document); });
    });
}

void SetupPage::setFirstReport(calendar::TenDay period) {
    if (period == view().plan().firstReport())
        return;
    change([this, period] {
        return attempt([this, period] {
            store::Action action(view().office(), tr("First report: %1").arg(period.displayName()));
            store::plans::setFirstReport(view().office(), period);
            action.commit();
        });
    });
}

void SetupPage::change(const std::function<std::optional<QString>()>& work) {
    if (const auto problem = work())
        Q_EMIT failed(*problem, tr("Nothing was changed."));
}

} // namespace xundu::ui
