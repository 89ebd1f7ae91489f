#include "ui/pages/workbench/ChangesPane.h"

#include "core/progress/LightCounts.h"
#include "ui/delegates/ChangeDelegate.h"
#include "ui/delegates/Roles.h"
#include "ui/delegates/RowPlace.h"
#include "ui/models/Shown.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/EnterKey.h"
#include "ui/widgets/LightTotals.h"

#include <QListView>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QVBoxLayout>

namespace xundu::ui {

namespace {

constexpr int taskRole = Qt::UserRole + 1;

} // namespace

ChangesPane::ChangesPane(const PageContext& context)
    : Pane(context),
      m_totals(new LightTotals(context.theme)),
      m_model(new QStandardItemModel(this)),
      m_list(new QListView),
      m_empty(new EmptyState(context.theme, Icon::Check, tr("Nothing changed."), tr("Lights and figures are as they were."))),
      m_stack(new QStackedWidget) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_totals);
    column->addWidget(m_stack, 1);
    m_stack->addWidget(m_list);
    m_stack->addWidget(m_empty);
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChangeDelegate(context.theme, m_list));
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setUniformItemSizes(true);
    m_list->setAccessibleName(tr("What changed"));
    trackRowHover(*m_list);
    const auto open = [this] {
        const QModelIndex index = m_list->currentIndex();
        if (const QVariant task = index.data(taskRole); task.isValid())
            Q_EMIT taskWanted(task.toLongLong());
    };
    connect(m_list, &QListView::clicked, this, open);
    onEnter(*m_list, open);
}

void ChangesPane::show(const Bench& bench) {
    m_model->clear();
    const auto& before = view().previous();
    const auto counts = [](const progress::PeriodStatus& status) { return LightCounts{progress::lightCounts(status)}; };
    m_totals->setCounts(counts(view().status()), before ? std::optional(counts(*before)) : std::nullopt);
    QString note = tr("no period before");
    if (before) {
        const progress::Comparison changes = progress::compare(*before, view().status());
        for (const progress::LightChange& change : changes.lights)
            addLight(change);
        for (const progress::ValueChange& change : changes.values)
            addValue(change);
        const bool provisional = bench.loop.season == dispatch::Season::Running &&
                                 bench.loop.step(dispatch::Step::Lights).state != dispatch::StepState::Done;
        note = provisional ? tr("since %1, provisional").arg(before->period.displayName())
                           : tr("since %1").arg(before->period.displayName());
    }
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    setTitle(tr("Changes"), note, tr("Changes %1").arg(m_model->rowCount()));
}

void ChangesPane::addLight(const progress::LightChange& change) {
    const plan::Plan& plan = view().plan();
    const plan::Task& task = *plan.task(change.task);
    const progress::TaskStanding* now = view().status().task(change.task);
    const progress::TaskStanding* before = view().previous()->task(change.task);
    auto* item = new QStandardItem(task.title);
    const QString cause = now->reasons.empty() ? QString() : progress::sentence(now->reasons.front(), plan);
    item->setData(QVariant::fromValue(lightValue(*before)), FormerLightRole);
    item->setData(QVariant::fromValue(lightValue(*now)), LightRole);
    item->setData(QString::number(task.id.value()), NumberRole);
    item->setData(cause, DetailRole);
    item->setData(task.id.value(), taskRole);
    item->setData(tr("Task %1 %2: %3 to %4. %5")
                      .arg(task.id.value())
                      .arg(task.title, progress::word(change.from), progress::word(change.to), cause),
                  Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

void ChangesPane::addValue(const progress::ValueChange& change) {
    const plan::Indicator& indicator = *view().plan().indicator(change.indicator);
    auto* item = new QStandardItem(indicator.name);
    const QString values =
        tr("%1 → %2 %3, target %4").arg(shown(change.from), shown(change.to), indicator.unit, shownTarget(indicator));
    const auto task = std::find_if(indicator.mentions.begin(), indicator.mentions.end(),
                                   [](const plan::Mention& mention) { return mention.task.has_value(); });
    if (task != indicator.mentions.end()) {
        item->setData(task->task->value(), taskRole);
        item->setData(QString::number(task->task->value()), NumberRole);
    }
    item->setData(values, DetailRole);
    item->setData(tr("%1: %2").arg(indicator.name, values), Qt::AccessibleTextRole);
    m_model->appendRow(item);
}

} // namespace xundu::ui
