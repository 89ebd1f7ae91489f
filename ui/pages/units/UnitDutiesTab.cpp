#include "ui/pages/units/UnitDutiesTab.h"

#include "core/base/Text.h"
#include "core/store/Plans.h"
#include "ui/delegates/CheckedEditors.h"
#include "ui/delegates/Roles.h"
#include "ui/models/DataTable.h"
#include "ui/models/Edits.h"
#include "ui/models/ReceptionWords.h"
#include "ui/models/Shown.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/Label.h"

#include <QCheckBox>
#include <QHBoxLayout>

#include <algorithm>

namespace xundu::ui {
namespace {

constexpr int titleColumn = 1, frequencyColumn = 3;
constexpr plan::Frequency frequencies[] = {plan::Frequency::Period, plan::Frequency::Month, plan::Frequency::Quarter,
                                           plan::Frequency::None};

QString byRule() { return UnitDutiesTab::tr("as the rules have it"); }

std::optional<plan::Frequency> frequencyFrom(const QString& typed) {
    for (const plan::Frequency frequency : frequencies) {
        if (base::comparable(word(frequency)) == base::comparable(typed))
            return frequency;
    }
    return std::nullopt;
}

bool isByRule(const QString& typed) { return base::comparable(typed) == base::comparable(byRule()); }

QString frequencyProblem(const QString& typed) {
    return isByRule(typed) || frequencyFrom(typed) ? QString()
                                                   : UnitDutiesTab::tr("“%1” is none of the choices.").arg(typed.trimmed());
}

QString roleWord(const DutyRow& row, const plan::Plan& plan, plan::UnitId unit) {
    if (!row.duty)
        return noFigure;
    if (row.duty->role == plan::Role::Lead)
        return row.inferred ? UnitDutiesTab::tr("lead (inferred)") : UnitDutiesTab::tr("lead");
    const auto named = plan::unitsOf(plan, *plan.task(row.task), plan::Role::Co);
    return std::find(named.begin(), named.end(), unit) == named.end() ? UnitDutiesTab::tr("by the office alone")
                                                                      : UnitDutiesTab::tr("responsible");
}

Column<DutyRow> textColumn(const QString& title, int width, std::function<QString(const DutyRow&)> text, Ink ink = Ink::Text2) {
    Column<DutyRow> column{.title = title, .width = width};
    column.text = std::move(text);
    column.more = [ink](const DutyRow& row, int role) {
        return role == InkRole ? QVariant(static_cast<int>(row.duty ? ink : Ink::Text3)) : QVariant();
    };
    return column;
}

} // namespace

UnitDutiesTab::UnitDutiesTab(const PageContext& context, QWidget* parent)
    : UnitTab(context, parent),
      m_model(columns()),
      m_table(new DataTable(m_model, context.theme, metrics::kRowList)),
      m_all(new QCheckBox(tr("All tasks of the plan"))),
      m_move(new Button(tr("Move to a section…"), context.theme, Button::Kind::Secondary, Button::Size::Small)),
      m_hint(new Label({}, Type::Secondary, Ink::Text3)) {
    auto* tools = new QHBoxLayout;
    tools->setContentsMargins(metrics::kPageSide, 6, metrics::kPageSide, 2);
    tools->addWidget(m_all);
    tools->addWidget(m_move);
    tools->addStretch(1);
    tools->addWidget(m_hint);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(tools);
    column->addWidget(m_table);
    m_table->setAccessibleName(tr("Duties of the unit"));
    m_table->setStretchColumn(titleColumn);
    new TableTools(context, *m_table, QStringLiteral("unit.duties"));
    m_table->setItemDelegateForColumn(
        frequencyColumn, new CheckedChoiceDelegate(
                             theme(), metrics::kRowList, frequencyProblem,
                             [this](const QString& sentence) {
                                 m_hint->setInk(sentence.isEmpty() ? Ink::Text3 : Ink::Red);
                                 m_hint->setText(sentence.isEmpty()
                                                     ? tr("F2 or a double-click changes how often; Enter shows the task.")
                                                     : sentence);
                             },
                             m_table));
    m_hint->setText(tr("F2 or a double-click changes how often; Enter shows the task."));
    connect(m_all, &QCheckBox::toggled, this, &UnitDutiesTab::refresh);
    connect(m_move, &QPushButton::clicked, this, &UnitDutiesTab::moveToSection);
    connect(&m_model, &RowsModelBase::refused, this, &UnitTab::failed);
    onEnter(*m_table, [this] {
        if (const int row = m_table->currentSourceRow(); row >= 0)
            Q_EMIT taskWanted(m_model.row(row).task.value());
    });
}

std::vector<Column<DutyRow>> UnitDutiesTab::columns() {
    auto number = textColumn(tr("No."), 48, [](const DutyRow& row) { return QString::number(row.task.value()); });
    number.sort = [](const DutyRow& row) { return QVariant(row.task.value()); };
    auto role = textColumn(tr("Role"), 118, [this](const DutyRow& row) { return roleWord(row, view().plan(), *m_unit); });
    auto frequency = textColumn(
        tr("How often"), 130, [](const DutyRow& row) { return row.duty ? word(row.duty->frequency) : noFigure; }, Ink::Text);
    const auto plain = frequency.more;
    frequency.more = [plain](const DutyRow& row, int asked) -> QVariant {
        if (asked == Qt::EditRole)
            return row.set ? word(row.duty->frequency) : byRule();
        if (asked != ChoicesRole)
            return plain(row, asked);
        QStringList words{byRule()};
        for (const plan::Frequency each : frequencies)
            words << word(each);
        return words;
    };
    frequency.editable = [this](const DutyRow&) { return isWritable(); };
    frequency.edit = [this](const DutyRow& row, const QVariant& typed) { return setFrequency(row, typed.toString()); };
    return {number,
            textColumn(
                tr("Task"), 260, [](const DutyRow& row) { return row.title; }, Ink::Text),
            role,
            frequency,
            textColumn(tr("Set by"), 96,
                       [](const DutyRow& row) { return row.set    ? tr("the office")
                                                       : row.duty ? tr("the rules")
                                                                  : QString(); }),
            textColumn(tr("This period"), 150, [](const DutyRow& row) { return row.duty ? word(row.now) : QString(); })};
}

QString UnitDutiesTab::title(const ListedUnit& of) const {
    return tr("Duties %1").arg(plan::formDutiesOf(view().plan(), of.unit->id).size());
}

void UnitDutiesTab::show(const ListedUnit& of) {
    m_unit = of.unit->id;
    refresh();
}

void UnitDutiesTab::refresh() {
    if (!m_unit)
        return;
    const plan::Plan& plan = view().plan();
    const auto duties = plan::dutiesOf(plan, *m_unit);
    const dispatch::UnitReception* reception = view().reception().unit(*m_unit);
    std::vector<DutyRow> rows;
    for (const plan::Task* task : plan.tasks()) {
        const auto duty =
            std::find_if(duties.begin(), duties.end(), [&](const plan::Duty& each) { return each.task == task->id; });
        DutyRow row{task->id, task->title, {}, false, false, dispatch::Mark::None};
        if (duty != duties.end()) {
            row.duty = *duty;
            row.inferred = duty->role == plan::Role::Lead && !plan.leadsConfirmed;
            row.now = reception ? reception->markOn(task->id) : dispatch::Mark::None;
        }
        row.set = std::any_of(plan.duties.begin(), plan.duties.end(),
                              [&](const plan::DutySetting& each) { return each.task == task->id && each.unit == *m_unit; });
        if (row.duty || m_all->isChecked())
            rows.push_back(std::move(row));
    }
    replaceRows(*m_table, m_model, std::move(rows), [](const DutyRow& row) { return row.task; });
    m_move->setVisible(isWritable() && std::any_of(plan.units.begin(), plan.units.end(),
                                                   [&](const plan::Unit& unit) { return unit.parent == m_unit; }));
}

std::optional<QString> UnitDutiesTab::setFrequency(const DutyRow& row, const QString& typed) {
    if (const QString problem = frequencyProblem(typed); !problem.isEmpty())
        return problem;
    const plan::UnitId unit = *m_unit;
    const QString title = tr("Duty of %1 on task %2").arg(view().plan().unit(unit)->shortName).arg(row.task.value());
    return attempt(view().office(), title, [&](store::Office& office) {
        if (isByRule(typed))
            store::plans::resetDuty(office, row.task, unit);
        else
            store::plans::setDuty(office, {row.task, unit, *frequencyFrom(typed)});
    });
}

/// The selected duties: the section answers as often as the unit did, which is no longer asked.
void UnitDutiesTab::moveToSection() {
    std::vector<plan::Unit> sections;
    QStringList names;
    for (const plan::Unit& unit : view().plan().units) {
        if (unit.parent == m_unit) {
            sections.push_back(unit);
            names << unit.name;
        }
    }
    std::vector<plan::Duty> duties;
    for (const int row : m_table->selectedSourceRows()) {
        if (const auto& duty = m_model.row(row).duty; duty && duty->frequency != plan::Frequency::None)
            duties.push_back(*duty);
    }
    if (duties.empty() || sections.empty())
        return Q_EMIT failed(tr("Choose the duties that a section shall take over."));
    const int chosen = context().prompts.choose(tr("Move to a section"),
                                                tr("%n duty(ies) go to", nullptr, static_cast<int>(duties.size())), names);
    if (chosen < 0)
        return;
    const plan::Unit& section = sections.at(static_cast<std::size_t>(chosen));
    change(tr("Move duties to %1").arg(section.name), [&](store::Office& office) {
        for (const plan::Duty& duty : duties) {
            store::plans::setDuty(office, {duty.task, section.id, duty.frequency});
            store::plans::setDuty(office, {duty.task, duty.unit, plan::Frequency::None});
        }
    });
}

} // namespace xundu::ui
