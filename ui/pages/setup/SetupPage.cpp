#include "ui/pages/setup/SetupPage.h"

#include "core/store/Action.h"
#include "core/store/Plans.h"
#include "ui/delegates/EditDelegates.h"
#include "ui/models/DataTable.h"
#include "ui/models/Edits.h"
#include "ui/theme/Metrics.h"
#include "ui/widgets/Button.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Label.h"

#include <QCheckBox>
#include <QVBoxLayout>

#include <algorithm>

namespace xundu::ui {
namespace {

bool hasDatedMilestone(const plan::Task& task) {
    return std::any_of(task.measures.begin(), task.measures.end(), [](const plan::Measure& measure) {
        return std::any_of(measure.milestones.begin(), measure.milestones.end(),
                           [](const plan::Milestone& milestone) { return milestone.dueOn.has_value(); });
    });
}

/// Tasks whose light can only come from milestones, with none dated yet.
std::vector<const plan::Task*> undatedTasks(const plan::Plan& plan) {
    std::vector<const plan::Task*> result;
    for (const plan::Task* task : plan.tasks()) {
        if (plan.indicatorsOf(task->id).empty() && !hasDatedMilestone(*task))
            result.push_back(task);
    }
    return result;
}

} // namespace

SetupPage::SetupPage(const PageContext& context, QWidget* parent)
    : Page(parent),
      m_context(context),
      m_model(setupColumns(context.view)),
      m_table(new DataTable(m_model, context.theme, metrics::kRowList)),
      m_onlyOpen(new QCheckBox(tr("Only what is still to decide"))),
      m_baselines(new Label({})),
      m_paces(new Label({})),
      m_sources(new Label({})),
      m_leads(new Label({})),
      m_confirm(new Button(tr("Confirm leads…"), context.theme, Button::Kind::Secondary, Button::Size::Small)),
      m_undated(new Button({}, context.theme, Button::Kind::Secondary, Button::Size::Small)),
      m_first(new Label({}, Type::Secondary, Ink::Text2)) {
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(metrics::kPageSide, metrics::kPageTop, metrics::kPageSide, metrics::kPageBottom);
    layout->setSpacing(0);
    auto* header = new QWidget;
    header->setFixedHeight(context.theme.scaled(metrics::kPageHeader));
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    row->addWidget(new Label(title(), Type::PageTitle));
    row->addWidget(new Label(tr("Double-click a cell, or press F2, to change it"), Type::Secondary, Ink::Text3));
    row->addStretch(1);
    row->addWidget(m_onlyOpen);
    layout->addWidget(header);
    layout->addWidget(buildOpenPoints());
    layout->addSpacing(metrics::kCardGap);
    auto* card = new Card(context.theme);
    card->body()->addWidget(m_table);
    layout->addWidget(card, 1);
    m_table->setAccessibleName(tr("Baselines, paces and source units"));
    m_table->setStretchColumn(setupPlaces().name);
    for (const int column : {setupPlaces().pace, setupPlaces().source})
        m_table->setItemDelegateForColumn(column, new ChoiceDelegate(context.theme, metrics::kRowList, m_table));
    connect(&m_model, &RowsModelBase::refused, this,
            [this](const QString& sentence) { Q_EMIT failed(sentence, tr("Nothing was changed.")); });
    connect(m_onlyOpen, &QCheckBox::toggled, this, &SetupPage::refresh);
    connect(m_confirm, &QPushButton::clicked, this, &SetupPage::confirmLeads);
    connect(m_undated, &QPushButton::clicked, this, &SetupPage::showUndatedTask);
    connect(&context.view, &OfficeView::changed, this, &SetupPage::refresh);
    refresh();
}

QWidget* SetupPage::buildOpenPoints() {
    auto* card = new Card(m_context.theme, tr("Still to decide"));
    auto* points = new QHBoxLayout;
    points->setContentsMargins(metrics::kCardPadding, 8, metrics::kCardPadding, 10);
    points->setSpacing(24);
    for (Label* label : {m_baselines, m_paces, m_sources, m_leads})
        points->addWidget(label);
    points->addWidget(m_confirm);
    points->addWidget(m_undated);
    points->addStretch(1);
    points->addWidget(m_first);
    card->body()->addLayout(points);
    return card;
}

QString SetupPage::title() const { return tr("Set-up"); }

void SetupPage::focusFirst() { m_table->setFocus(Qt::ShortcutFocusReason); }

void SetupPage::refresh() {
    auto rows = setupRows(m_context.view.plan());
    refreshOpenPoints(rows);
    if (m_onlyOpen->isChecked())
        std::erase_if(rows, [](const SetupRow& row) { return row.open.empty(); });
    m_model.setRows(std::move(rows));
}

void SetupPage::refreshOpenPoints(const std::vector<SetupRow>& rows) {
    const plan::Plan& plan = m_context.view.plan();
    const bool writable = m_context.view.office().isWritable();
    m_baselines->setText(tr("%n without baseline", nullptr, countOpen(rows, Open::Baseline)));
    m_paces->setText(tr("%n without pace", nullptr, countOpen(rows, Open::Pace)));
    m_sources->setText(tr("%n source(s) inferred", nullptr, countOpen(rows, Open::Source)));
    m_leads->setText(plan.leadsConfirmed ? tr("leads confirmed") : tr("leads inferred from the plan"));
    m_confirm->setVisible(!plan.leadsConfirmed);
    m_confirm->setEnabled(writable);
    const int undated = static_cast<int>(undatedTasks(plan).size());
    m_undated->setText(tr("%n task(s) without a dated milestone", nullptr, undated));
    m_undated->setVisible(undated > 0);
    m_first->setText(tr("duties from %1").arg(plan.firstReport().displayName()));
}

void SetupPage::confirmLeads() {
    const plan::Plan& plan = m_context.view.plan();
    QStringList lines;
    for (const plan::Task* task : plan.tasks())
        lines << QStringLiteral("%1  %2")
                     .arg(task->id.value(), 2)
                     .arg(plan::printedNames(plan, *task, plan::Role::Lead).join(QStringLiteral("、")));
    const QString text = tr("The plan names responsible units only. Those before the first comma were taken as leads:") + u'\n' +
                         lines.join(u'\n');
    if (!m_context.prompts.confirm(tr("Confirm leads"), text, tr("Confirm")))
        return;
    const auto problem = attempt([this] {
        store::Action action(m_context.view.office(), tr("Confirm leads"));
        store::plans::confirmLeads(m_context.view.office());
        action.commit();
    });
    if (problem)
        Q_EMIT failed(*problem, tr("Nothing was changed."));
}

void SetupPage::showUndatedTask() {
    const auto tasks = undatedTasks(m_context.view.plan());
    if (!tasks.empty())
        Q_EMIT taskWanted(tasks.front()->id.value());
}

} // namespace xundu::ui
