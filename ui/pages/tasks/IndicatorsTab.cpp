#include "ui/pages/tasks/IndicatorsTab.h"

#include "ui/models/IndicatorTable.h"
#include "ui/models/LightExplanation.h"
#include "ui/models/Shown.h"
#include "ui/pages/TableTools.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/Scrolled.h"
#include "ui/widgets/WrappedLabel.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace xundu::ui {

IndicatorsTab::IndicatorsTab(const PageContext& context, QWidget* parent)
    : TaskTab(context, parent),
      m_model(briefColumns()),
      m_table(new DataTable(m_model, theme(), metrics::kRowList)),
      m_card(new LightCard(theme())),
      m_phrases(new WrappedLabel(Type::Secondary, Ink::Text2)),
      m_empty(new EmptyState(theme(), Icon::Indicators, tr("This task has no number to reach."),
                             tr("Its light comes from its milestones."))) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_empty, 1);
    auto* body = new QWidget;
    auto* below = new QVBoxLayout(body);
    below->setContentsMargins(16, 4, 16, 12);
    below->addWidget(m_phrases);
    below->addWidget(m_card);
    below->addStretch(1);
    m_below = scrolled(body);
    layout->addWidget(m_below, 2);
    m_table->setAccessibleName(tr("Indicators of the task"));
    dressIndicatorTable(*m_table, theme(), briefPlaces());
    new TableTools(context, *m_table, QStringLiteral("task.indicators"));
    connect(m_table, &DataTable::currentRowChanged, this, &IndicatorsTab::explainRow);
    connect(m_card, &LightCard::linkActivated, this, &IndicatorsTab::linkActivated);
}

QString IndicatorsTab::title(const OfficeView& view, plan::TaskId task) {
    return tr("Indicators %1").arg(view.plan().indicatorsOf(task).size());
}

void IndicatorsTab::show(plan::TaskId task) {
    const int before = m_table->currentSourceRow();
    m_model.setRows(indicatorRows(view(), task, false));
    const bool any = m_model.rowCount() > 0;
    m_table->setVisible(any);
    m_below->setVisible(any);
    m_empty->setVisible(!any);
    if (!any)
        return;
    const int row = before >= 0 && before < m_model.rowCount() ? before : 0;
    m_table->selectSourceRow(row);
    explainRow(row);
}

void IndicatorsTab::explainRow(int row) {
    if (row < 0 || row >= m_model.rowCount())
        return;
    const plan::Indicator& indicator = m_model.row(row).indicator;
    m_card->setContent(explain(view(), indicator.code));
    QStringList phrases;
    for (const plan::Mention& mention : indicator.mentions) {
        const QString place = mention.task ? tr("task %1").arg(mention.task->value()) : tr("goal");
        phrases << tr("%1: “%2” (%3)").arg(place, mention.phrase, strivingWord(mention.striving));
    }
    m_phrases->setWords(phrases.join(QStringLiteral("   ")));
}

} // namespace xundu::ui
