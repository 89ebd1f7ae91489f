#include "ui/pages/units/UnitsPage.h"

#include "core/base/Text.h"
#include "core/store/Units.h"
#include "ui/delegates/CheckedEditors.h"
#include "ui/models/DataTable.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/pages/TableTools.h"
#include "ui/pages/units/UnitDetail.h"
#include "ui/theme/Metrics.h"
#include "ui/theme/TextSize.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/FilterCombo.h"
#include "ui/widgets/Halves.h"
#include "ui/widgets/Label.h"
#include "ui/widgets/SearchField.h"
#include "ui/widgets/Stack.h"

#include <QScopedValueRollback>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr int compactBelow = 1040; // of the page: kind and groups make room for the name
constexpr int searchWidth = 190, leastRows = 3;
constexpr int anyOf = -1, membersOnly = -2, owingOnly = -3, groupsOnly = -4;
constexpr plan::UnitKind kinds[] = {plan::UnitKind::Department,  plan::UnitKind::County,     plan::UnitKind::Zone,
                                    plan::UnitKind::Institution, plan::UnitKind::Enterprise, plan::UnitKind::Section};

QString searched(const ListedUnit& row) {
    QString text = row.name() + row.groups.join(QString()) + row.parent;
    if (row.unit)
        text += row.unit->shortName + row.unit->officer + row.unit->phone;
    return base::comparable(text);
}

} // namespace

UnitsPage::UnitsPage(const PageContext& context, QWidget* parent)
    : Page(context, name(), parent),
      m_receptions(context.view),
      m_model(unitListColumns(context.view)),
      m_table(new DataTable(m_model, context.theme, metrics::kRowList)),
      m_stack(new Stack),
      m_detail(new UnitDetail(context, m_receptions)),
      m_kind(new FilterCombo(tr("Show"), context.theme)),
      m_search(new SearchField(tr("Filter units"), context.theme, Icon::Filter)),
      m_addUnit(new Button(tr("Add unit…"), context.theme, Button::Kind::Secondary, Button::Size::Filter)),
      m_addGroup(new Button(tr("Add group…"), context.theme, Button::Kind::Secondary, Button::Size::Filter)),
      m_hint(new Label({}, Type::Secondary, Ink::Text3)) {
    buildHeader();
    auto* detail = new Card(context.theme);
    detail->body()->addWidget(m_detail);
    column().addWidget(halves(buildTable(), detail), 1);
    connectParts();
    connectDetail();
}

void UnitsPage::buildHeader() {
    m_kind->addItem(tr("all"), anyOf);
    m_kind->addItem(tr("members of the task force"), membersOnly);
    m_kind->addItem(tr("who owe an answer"), owingOnly);
    for (const plan::UnitKind kind : kinds)
        m_kind->addItem(word(kind), static_cast<int>(kind));
    m_kind->addItem(tr("groups"), groupsOnly);
    addToHeader(m_kind);
    fixWidth(*m_search, theme(), searchWidth);
    addToHeader(m_search);
    for (Button* button : {m_addUnit, m_addGroup}) {
        button->setDrawing(Icon::Add);
        button->setEnabled(view().office().isWritable());
        addAtEnd(button);
    }
}

QWidget* UnitsPage::buildTable() {
    auto* card = new Card(theme());
    auto* empty = new EmptyState(theme(), Icon::Filter, tr("No unit fits these filters."), tr("All units are still there."),
                                 tr("Show all"));
    m_stack->addWidget(m_table);
    m_stack->addWidget(empty);
    card->body()->addWidget(m_stack, 1);
    m_hint->setContentsMargins(metrics::kCardPadding, 0, metrics::kCardPadding, 0);
    m_hint->setWordWrap(true);
    followTextSize(*m_hint, [this] { m_hint->setMinimumHeight(theme().scaled(metrics::kStatusBar)); });
    card->body()->addWidget(m_hint);
    showSentence({});
    dressTable();
    connect(empty, &EmptyState::actionRequested, this, &UnitsPage::clearFilters);
    return card;
}

void UnitsPage::dressTable() {
    const UnitListPlaces places = unitListPlaces();
    constexpr int height = metrics::kRowList;
    m_table->setAccessibleName(tr("Units and groups"));
    new TableTools(context(), *m_table, QStringLiteral("units"));
    followTextSize(*m_table,
                   [this] { m_table->setMinimumHeight(theme().scaled(metrics::kTableHeader + leastRows * metrics::kRowList)); });
    m_table->setStretchColumn(places.name);
    const EditorSentence say = [this](const QString& sentence) { showSentence(sentence); };
    const auto lines = [&](int column, const EditorCheck& check) {
        m_table->setItemDelegateForColumn(column, new CheckedLineDelegate(theme(), height, check, say, m_table));
    };
    lines(places.name, nameProblem);
    lines(places.shortName, nameProblem);
    lines(places.officer, contactProblem);
    lines(places.phone, contactProblem);
    m_table->setItemDelegateForColumn(places.member, new CheckedChoiceDelegate(theme(), height, memberProblem, say, m_table));
}

void UnitsPage::connectParts() {
    connect(&m_model, &RowsModelBase::refused, this,
            [this](const QString& sentence) { Q_EMIT failed(sentence, tr("Nothing was changed.")); });
    connect(m_table, &DataTable::currentRowChanged, this, &UnitsPage::choose);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &UnitsPage::applyFilters);
    connect(m_search, &QLineEdit::textChanged, this, &UnitsPage::applyFilters);
    connect(m_addUnit, &QPushButton::clicked, this, &UnitsPage::addUnit);
    connect(m_addGroup, &QPushButton::clicked, this, &UnitsPage::addGroup);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &UnitsPage::removeCurrent);
    onEnter(*m_table, [this] { editCurrent(); });
    connect(&m_receptions, &Receptions::whole, this, &UnitsPage::refresh);
    connect(&m_receptions, &Receptions::failed, this,
            [this](const QString& sentence) { Q_EMIT failed(sentence, tr("Nothing was changed.")); });
    connect(&view(), &OfficeView::changed, this, [this] {
        m_stale = true;
        if (isVisible()) {
            refresh();
            m_receptions.follow();
        }
    });
}

void UnitsPage::connectDetail() {
    connect(m_detail, &UnitDetail::failed, this,
            [this](const QString& sentence) { Q_EMIT failed(sentence, tr("Nothing was changed.")); });
    connect(m_detail, &UnitDetail::linkActivated, this, &UnitsPage::follow);
    connect(m_detail, &UnitDetail::taskWanted, this, &Page::taskWanted);
    connect(m_detail, &UnitDetail::collectWanted, this, &Page::collectWanted);
    connect(m_detail, &UnitDetail::recordWanted, this, &Page::recordWanted);
    connect(m_detail, &UnitDetail::removalWanted, this, &UnitsPage::removeCurrent);
    connect(m_detail, &UnitDetail::unitWanted, this, [this](qint64 unit) {
        if (const auto id = plan::UnitId::from(unit))
            showUnit(*id);
    });
}

QString UnitsPage::name() { return tr("Units"); }

void UnitsPage::focusFirst() { m_table->setFocus(Qt::ShortcutFocusReason); }

void UnitsPage::showUnit(plan::UnitId unit) {
    m_current = {true, unit.value()};
    clearFilters();
    refresh();
}

void UnitsPage::clearFilters() {
    m_kind->setCurrentIndex(0);
    m_search->clear();
}

void UnitsPage::showEvent(QShowEvent* event) {
    Page::showEvent(event);
    if (m_stale) {
        refresh();
        m_receptions.follow();
    }
}

void UnitsPage::fit(const QSize& room) {
    if (const bool compact = room.width() < theme().scaled(compactBelow); compact != m_compact) {
        m_compact = compact;
        const UnitListPlaces places = unitListPlaces();
        for (const int column : {places.kind, places.groups})
            m_table->setColumnHidden(column, compact);
    }
}

void UnitsPage::refresh() {
    m_stale = false;
    m_all = listedUnits(view(), m_receptions.isWhole() ? progress::formRecordsOf(view().plan(), m_receptions.answersDue())
                                                       : std::vector<progress::FormRecord>());
    applyFilters();
}

bool UnitsPage::accepts(const ListedUnit& row) const {
    const int kind = m_kind->currentData().toInt();
    const bool ofKind = kind == anyOf || (kind == membersOnly  ? row.unit && row.unit->member
                                          : kind == owingOnly  ? row.reception && !row.reception->missing().empty()
                                          : kind == groupsOnly ? row.group.has_value()
                                                               : row.unit && static_cast<int>(row.unit->kind) == kind);
    return ofKind && searched(row).contains(base::comparable(m_search->text()), Qt::CaseInsensitive);
}

void UnitsPage::applyFilters() {
    std::vector<ListedUnit> rows;
    std::copy_if(m_all.begin(), m_all.end(), std::back_inserter(rows), [this](const ListedUnit& row) { return accepts(row); });
    setNote(rows.size() == m_all.size() ? tr("%n unit(s)", nullptr, static_cast<int>(view().plan().units.size())) + tr(", ") +
                                              tr("%n group(s)", nullptr, static_cast<int>(view().plan().groups.size()))
                                        : tr("%1 of %2").arg(rows.size()).arg(m_all.size()));
    m_stack->setCurrentIndex(rows.empty() ? 1 : 0);
    {
        const QScopedValueRollback filling(m_filling, true);
        m_model.setRows(std::move(rows));
        selectCurrent();
    }
    choose(m_table->currentSourceRow());
}

/// The chosen one, in the column where the keys were, or the first line where the filters hide it.
void UnitsPage::selectCurrent() {
    const int column = m_table->currentIndex().isValid() ? m_table->currentIndex().column() : unitListPlaces().name;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        if (m_model.row(row).key() != m_current)
            continue;
        if (row != m_table->currentSourceRow()) {
            m_table->selectSourceRow(row);
            m_table->selectionModel()->setCurrentIndex(m_table->currentIndex().siblingAtColumn(column),
                                                       QItemSelectionModel::NoUpdate);
        }
        return;
    }
    m_table->setCurrentIndex(m_table->model()->index(0, unitListPlaces().name));
}

void UnitsPage::choose(int row) {
    if (m_filling || row < 0 || row >= m_model.rowCount())
        return;
    m_current = m_model.row(row).key();
    m_detail->show(m_model.row(row));
}

void UnitsPage::showSentence(const QString& sentence) {
    m_hint->setInk(sentence.isEmpty() ? Ink::Text3 : Ink::Red);
    m_hint->setText(sentence.isEmpty() ? tr("F2, Enter or a double-click edits names, membership and contacts; Del removes what "
                                            "nothing names.")
                                       : sentence);
}

/// The current cell, or the contact officer where it cannot be edited.
void UnitsPage::editCurrent() {
    QModelIndex cell = m_table->currentIndex();
    if (cell.isValid() && !(cell.flags() & Qt::ItemIsEditable))
        cell = cell.siblingAtColumn(unitListPlaces().officer);
    if (!(cell.flags() & Qt::ItemIsEditable))
        return;
    m_table->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    m_table->edit(cell);
}

bool UnitsPage::change(const QString& title, const std::function<void(store::Office&)>& verbs) {
    const auto problem = attempt(view().office(), title, verbs);
    if (problem)
        Q_EMIT failed(*problem, tr("Nothing was changed."));
    return !problem;
}

void UnitsPage::addUnit() {
    const QString name = context().prompts.askText(tr("Add a unit"), tr("Full name, as papers print it"), {});
    if (name.isEmpty())
        return;
    QStringList words;
    for (const plan::UnitKind kind : kinds) {
        if (kind != plan::UnitKind::Section) // these are added to their unit
            words << word(kind);
    }
    const int chosen = context().prompts.choose(tr("Add a unit"), tr("What kind of unit is %1?").arg(name.simplified()), words);
    if (chosen < 0)
        return;
    std::optional<plan::UnitId> id;
    if (change(tr("Add unit %1").arg(name.simplified()), [&](store::Office& office) {
            id = store::units::add(office, {name, {}, kinds[chosen], {}});
        }))
        showUnit(*id);
}

/// Of the selected units.
void UnitsPage::addGroup() {
    std::vector<plan::UnitId> members;
    QStringList names;
    for (const int row : m_table->selectedSourceRows()) {
        if (const auto& unit = m_model.row(row).unit) {
            members.push_back(unit->id);
            names << unit->shortName;
        }
    }
    if (members.empty()) {
        Q_EMIT failed(tr("Select the units that shall belong to the group first."), tr("More can be added later."));
        return;
    }
    const QString name =
        context().prompts.askText(tr("Add a group"), tr("Name of the group of %1").arg(names.join(QStringLiteral("、"))), {});
    if (name.isEmpty())
        return;
    std::optional<plan::GroupId> id;
    if (change(tr("Add group %1").arg(name.simplified()),
               [&](store::Office& office) { id = store::units::addGroup(office, name, members); })) {
        m_current = {false, id->value()};
        clearFilters();
        refresh();
    }
}

/// Undo brings it back, so nothing is asked.
void UnitsPage::removeCurrent() {
    const int row = m_table->currentSourceRow();
    if (row < 0 || !view().office().isWritable())
        return;
    const ListedUnit gone = m_model.row(row);
    if (change(tr("Remove %1").arg(gone.name()), [&](store::Office& office) {
            if (gone.unit)
                store::units::remove(office, gone.unit->id);
            else
                store::units::removeGroup(office, gone.group->id);
        }))
        Q_EMIT noticed(tr("%1 was removed.").arg(gone.name()), tr("Undo brings it back."));
}

} // namespace xundu::ui
