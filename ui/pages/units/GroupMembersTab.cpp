#include "ui/pages/units/GroupMembersTab.h"

#include "core/store/Units.h"
#include "ui/delegates/Roles.h"
#include "ui/models/DataTable.h"
#include "ui/models/Shown.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Ink.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EnterKey.h"

#include <QHBoxLayout>
#include <QShortcut>

#include <algorithm>

namespace xundu::ui {
namespace {

std::vector<Column<plan::Unit>> columns() {
    const auto column = [](const QString& title, int width, std::function<QString(const plan::Unit&)> text, Ink ink) {
        Column<plan::Unit> result{.title = title, .width = width};
        result.text = std::move(text);
        result.more = [ink](const plan::Unit&, int role) {
            return role == InkRole ? QVariant(static_cast<int>(ink)) : QVariant();
        };
        return result;
    };
    return {column(
                GroupMembersTab::tr("Unit"), 240, [](const plan::Unit& unit) { return unit.name; }, Ink::Text),
            column(
                GroupMembersTab::tr("Kind"), 90, [](const plan::Unit& unit) { return word(unit.kind); }, Ink::Text2),
            column(
                GroupMembersTab::tr("Contact officer"), 120, [](const plan::Unit& unit) { return unit.officer; }, Ink::Text2),
            column(
                GroupMembersTab::tr("Telephone"), 140, [](const plan::Unit& unit) { return unit.phone; }, Ink::Text2)};
}

} // namespace

GroupMembersTab::GroupMembersTab(const PageContext& context, QWidget* parent)
    : UnitTab(context, parent),
      m_model(columns()),
      m_table(new DataTable(m_model, context.theme, metrics::kRowList)),
      m_add(new Button(tr("Add member…"), context.theme, Button::Kind::Secondary, Button::Size::Small)),
      m_takeOut(new Button(tr("Take out"), context.theme, Button::Kind::Secondary, Button::Size::Small)) {
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(metrics::kPageSide, 6, metrics::kPageSide, 2);
    tools->addWidget(m_add);
    tools->addWidget(m_takeOut);
    tools->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_table);
    m_table->setAccessibleName(tr("Members of the group"));
    m_table->setStretchColumn(0);
    new TableTools(context, *m_table, QStringLiteral("unit.members"));
    connect(m_add, &QPushButton::clicked, this, &GroupMembersTab::add);
    connect(m_takeOut, &QPushButton::clicked, this, &GroupMembersTab::takeOut);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &GroupMembersTab::takeOut);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &GroupMembersTab::refreshTools);
    onEnter(*m_table, [this] {
        if (const int row = m_table->currentSourceRow(); row >= 0)
            Q_EMIT unitWanted(m_model.row(row).id.value());
    });
}

QString GroupMembersTab::title(const ListedUnit& of) const { return tr("Members %1").arg(of.group->members.size()); }

void GroupMembersTab::show(const ListedUnit& of) {
    m_group = of.group;
    std::vector<plan::Unit> rows;
    for (const plan::UnitId member : m_group->members)
        rows.push_back(*view().plan().unit(member));
    replaceRows(*m_table, m_model, std::move(rows), [](const plan::Unit& unit) { return unit.id; });
    refreshTools();
}

void GroupMembersTab::refreshTools() {
    m_add->setEnabled(isWritable());
    m_takeOut->setEnabled(isWritable() && !m_table->selectedSourceRows().empty());
}

void GroupMembersTab::add() {
    std::vector<plan::UnitId> units;
    QStringList names;
    for (const plan::Unit& unit : view().plan().units) {
        if (std::find(m_group->members.begin(), m_group->members.end(), unit.id) == m_group->members.end()) {
            units.push_back(unit.id);
            names << unit.name;
        }
    }
    if (units.empty())
        return Q_EMIT failed(tr("All units belong to the group already."));
    const int chosen = context().prompts.choose(tr("Add a unit to %1").arg(m_group->name), tr("Unit"), names);
    if (chosen < 0)
        return;
    auto members = m_group->members;
    members.push_back(units.at(static_cast<std::size_t>(chosen)));
    setMembers(tr("Add %1 to %2").arg(names.at(chosen), m_group->name), members);
}

void GroupMembersTab::takeOut() {
    auto members = m_group->members;
    QStringList names;
    for (const int row : m_table->selectedSourceRows()) {
        std::erase(members, m_model.row(row).id);
        names << m_model.row(row).shortName;
    }
    if (!names.isEmpty() && isWritable())
        setMembers(tr("Take %1 out of %2").arg(names.join(QStringLiteral("、")), m_group->name), members);
}

void GroupMembersTab::setMembers(const QString& title, const std::vector<plan::UnitId>& members) {
    change(title, [&](store::Office& office) { store::units::setMembers(office, m_group->id, members); });
}

} // namespace xundu::ui
