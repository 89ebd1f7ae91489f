#include "ui/pages/tasks/MeasuresTab.h"

#include "ui/delegates/EditDelegates.h"
#include "ui/models/DataTable.h"
#include "ui/models/Shown.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Label.h"

#include <QVBoxLayout>

namespace xundu::ui {
namespace {

constexpr int textColumn = 2, dueColumn = 3, doneColumn = 4;

} // namespace

MeasuresTab::MeasuresTab(const PageContext& context, QWidget* parent)
    : TaskTab(context, parent),
      m_model(measureColumns(context.view)),
      m_table(new DataTable(m_model, theme(), metrics::kRowList)),
      m_text(new Label({}, Type::Secondary, Ink::Text3)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    m_text->setText(tr("Double-click a date, or press F2, to change it: 2025-06-20. An emptied cell takes the date away."));
    m_text->setContentsMargins(16, 0, 16, 0);
    layout->addWidget(m_text);
    layout->addWidget(m_table);
    m_table->setAccessibleName(tr("Measures and milestones"));
    m_table->setStretchColumn(textColumn);
    m_table->setSortingEnabled(false); // measures stand in the plan's order
    for (const int column : {dueColumn, doneColumn})
        m_table->setItemDelegateForColumn(column, new DateDelegate(theme(), metrics::kRowList, m_table));
    connect(&m_model, &RowsModelBase::refused, this, &MeasuresTab::failed);
}

QString MeasuresTab::title(const OfficeView& view, plan::TaskId task) {
    return tr("Measures and milestones %1").arg(milestones(*view.plan().task(task), view.period()).all);
}

void MeasuresTab::show(plan::TaskId id) {
    const plan::Task* task = view().plan().task(id);
    m_model.setRows(measureRows(*task, view().period()));
}

} // namespace xundu::ui
