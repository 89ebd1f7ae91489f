#include "ui/pages/tasks/MeasuresTab.h"

#include "core/store/PlanEdits.h"
#include "ui/delegates/EditDelegates.h"
#include "ui/models/DataTable.h"
#include "ui/models/Edits.h"
#include "ui/models/Shown.h"
#include "ui/pages/AskGrounds.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/WrappedLabel.h"

#include <QAction>
#include <QVBoxLayout>

namespace xundu::ui {
namespace {

constexpr int kindColumn = 1, textColumn = 2, dueColumn = 3, doneColumn = 4;

} // namespace

MeasuresTab::MeasuresTab(const PageContext& context, QWidget* parent)
    : TaskTab(context, parent),
      m_model(measureColumns(context.view, [this](const QString& what,
                                                  Grounds wanted) { return askGrounds(this->context().prompts, what, wanted); })),
      m_table(new DataTable(m_model, theme(), metrics::kRowList)),
      m_text(new WrappedLabel(Type::Secondary, Ink::Text3)),
      m_addMeasure(new Button(tr("Add measure"), theme(), Button::Kind::Secondary, Button::Size::Small)),
      m_addMilestone(new Button(tr("Add milestone"), theme(), Button::Kind::Secondary, Button::Size::Small)),
      m_remove(new Button(tr("Remove"), theme(), Button::Kind::Secondary, Button::Size::Small)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(16, 0, 16, 0);
    m_text->setWords(tr("Double-click a cell, or press F2, to change it. Days are written 2025-06-20; an emptied one is none."));
    head->addWidget(m_text, 1);
    for (Button* button : {m_addMeasure, m_addMilestone, m_remove})
        head->addWidget(button);
    layout->addLayout(head);
    layout->addWidget(m_table);
    m_table->setAccessibleName(tr("Measures and milestones"));
    m_table->setStretchColumn(textColumn);
    m_table->setSortingEnabled(false); // measures stand in the plan's order
    m_table->setItemDelegateForColumn(kindColumn, new ChoiceDelegate(theme(), metrics::kRowList, m_table));
    for (const int column : {dueColumn, doneColumn})
        m_table->setItemDelegateForColumn(column, new DateDelegate(theme(), metrics::kRowList, m_table));
    auto* remove = new QAction(tr("Remove"), m_table);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_table->addAction(remove);
    new TableTools(this->context(), *m_table, QStringLiteral("task.measures"));
    connect(&m_model, &RowsModelBase::refused, this, &MeasuresTab::failed);
    connect(m_addMeasure, &QPushButton::clicked, this, &MeasuresTab::addMeasure);
    connect(m_addMilestone, &QPushButton::clicked, this, &MeasuresTab::addMilestone);
    connect(m_remove, &QPushButton::clicked, this, &MeasuresTab::removeCurrent);
    connect(remove, &QAction::triggered, this, &MeasuresTab::removeCurrent);
    connect(m_table, &DataTable::currentRowChanged, this, &MeasuresTab::enableButtons);
}

QString MeasuresTab::title(const OfficeView& view, plan::TaskId task) {
    return tr("Milestones %1").arg(milestones(*view.plan().task(task), view.period()).all);
}

void MeasuresTab::show(plan::TaskId id) {
    m_task = id;
    m_model.setRows(measureRows(*view().plan().task(id), view().period()));
    if (!current() && m_model.rowCount() > 0)
        m_table->selectSourceRow(0);
    enableButtons();
}

const MeasureRow* MeasuresTab::current() const {
    const int row = m_table->currentSourceRow();
    return row < 0 ? nullptr : &m_model.row(row);
}

void MeasuresTab::enableButtons() {
    const bool writable = view().office().isWritable();
    m_addMeasure->setEnabled(writable);
    m_addMilestone->setEnabled(writable && current());
    m_remove->setEnabled(writable && current());
}

void MeasuresTab::change(const QString& title, const std::function<void(store::Office&)>& verb) {
    const auto problem = attempt(view().office(), title, verb);
    if (problem)
        Q_EMIT failed(*problem);
}

void MeasuresTab::addMeasure() {
    const QString title = tr("Add a measure to task %1").arg(m_task->value());
    const QString text = context().prompts.askText(title, tr("What shall be done"), {});
    if (!text.isEmpty())
        change(title,
               [&](store::Office& office) { store::plans::addMeasure(office, *m_task, plan::MeasureKind::Activity, text); });
}

void MeasuresTab::addMilestone() {
    if (!current())
        return;
    const int measure = current()->measure;
    const QString title = tr("Add a milestone to measure %1 of task %2").arg(measure).arg(m_task->value());
    const QString text = context().prompts.askText(title, tr("What shall be reached"), {});
    if (!text.isEmpty())
        change(title, [&](store::Office& office) { store::plans::addMilestone(office, *m_task, measure, text, {}); });
}

void MeasuresTab::removeCurrent() {
    if (!current() || !view().office().isWritable())
        return;
    const MeasureRow row = *current();
    if (row.milestone)
        change(tr("Remove milestone %1").arg(row.milestone->id.value()),
               [&](store::Office& office) { store::plans::removeMilestone(office, row.milestone->id); });
    else
        change(tr("Remove measure %1 of task %2").arg(row.measure).arg(row.task.value()),
               [&](store::Office& office) { store::plans::removeMeasure(office, row.task, row.measure); });
}

} // namespace xundu::ui
