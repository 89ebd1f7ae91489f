#include "ui/pages/units/UnitSectionsTab.h"

#include "core/plan/Duty.h"
#include "core/store/Units.h"
#include "ui/delegates/Roles.h"
#include "ui/models/DataTable.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Ink.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/Stack.h"

#include <QHBoxLayout>

namespace xundu::ui {

UnitSectionsTab::UnitSectionsTab(const PageContext& context, QWidget* parent)
    : UnitTab(context, parent),
      m_model(columns()),
      m_table(new DataTable(m_model, context.theme, metrics::kRowList)),
      m_stack(new Stack),
      m_add(new Button(tr("Add section…"), context.theme, Button::Kind::Secondary, Button::Size::Small)) {
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(metrics::kPageSide, 6, metrics::kPageSide, 2);
    tools->addWidget(m_add);
    tools->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new EmptyState(context.theme, Icon::Units, tr("The unit reports as a whole."),
                                      tr("Where its sections report each for itself, add them and move duties to them.")));
    m_table->setAccessibleName(tr("Sections of the unit"));
    m_table->setStretchColumn(0);
    new TableTools(context, *m_table, QStringLiteral("unit.sections"));
    connect(m_add, &QPushButton::clicked, this, &UnitSectionsTab::add);
    onEnter(*m_table, [this] {
        if (const int row = m_table->currentSourceRow(); row >= 0)
            Q_EMIT unitWanted(m_model.row(row).id.value());
    });
    connect(m_table, &QTableView::doubleClicked, this,
            [this] { Q_EMIT unitWanted(m_model.row(m_table->currentSourceRow()).id.value()); });
}

std::vector<Column<plan::Unit>> UnitSectionsTab::columns() const {
    Column<plan::Unit> name{.title = tr("Section"), .width = 240};
    name.text = [](const plan::Unit& unit) { return unit.name; };
    Column<plan::Unit> duties{.title = tr("Duties"), .width = 90, .alignment = Qt::AlignRight};
    const auto count = [this](const plan::Unit& unit) {
        return static_cast<int>(plan::formDutiesOf(view().plan(), unit.id).size());
    };
    duties.text = [count](const plan::Unit& unit) { return QString::number(count(unit)); };
    duties.sort = [count](const plan::Unit& unit) { return QVariant(count(unit)); };
    Column<plan::Unit> officer{.title = tr("Contact officer"), .width = 120};
    officer.text = [](const plan::Unit& unit) { return unit.officer; };
    return {name, duties, officer};
}

std::vector<plan::Unit> UnitSectionsTab::sectionsOf(plan::UnitId unit) const {
    std::vector<plan::Unit> sections;
    for (const plan::Unit& each : view().plan().units) {
        if (each.parent == unit)
            sections.push_back(each);
    }
    return sections;
}

QString UnitSectionsTab::title(const ListedUnit& of) const { return tr("Sections %1").arg(sectionsOf(of.unit->id).size()); }

void UnitSectionsTab::show(const ListedUnit& of) {
    m_unit = of.unit;
    replaceRows(*m_table, m_model, sectionsOf(m_unit->id), [](const plan::Unit& unit) { return unit.id; });
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 0 : 1);
    m_add->setEnabled(isWritable());
}

void UnitSectionsTab::add() {
    const QString name = context().prompts.askText(tr("Add a section to %1").arg(m_unit->name), tr("Name"), {});
    if (!name.isEmpty())
        change(tr("Add section %1").arg(name.simplified()), [&](store::Office& office) {
            store::units::add(office, {name, {}, plan::UnitKind::Section, m_unit->id});
        });
}

} // namespace xundu::ui
