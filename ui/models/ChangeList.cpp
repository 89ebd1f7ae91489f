#include "ui/models/ChangeList.h"

#include "ui/delegates/ChangeDelegate.h"
#include "ui/delegates/RowPlace.h"
#include "ui/models/Shown.h"
#include "ui/widgets/EmptyState.h"
#include "ui/widgets/EnterKey.h"

#include <QListView>
#include <QStandardItemModel>

namespace xundu::ui {
namespace {

using progress::PeriodStatus;

constexpr int taskRole = Qt::UserRole + 1;

QStandardItem* lightItem(const plan::Plan& plan, const PeriodStatus& before, const PeriodStatus& now,
                         const progress::LightChange& change) {
    const plan::Task& task = *plan.task(change.task);
    const progress::TaskStanding& standing = *now.task(change.task);
    auto* item = new QStandardItem(task.title);
    const QString cause = standing.reasons.empty() ? QString() : progress::sentence(standing.reasons.front(), plan);
    item->setData(QVariant::fromValue(lightValue(*before.task(change.task))), FormerLightRole);
    item->setData(QVariant::fromValue(lightValue(standing)), LightRole);
    item->setData(QString::number(task.id.value()), NumberRole);
    item->setData(cause, DetailRole);
    item->setData(task.id.value(), taskRole);
    item->setData(ChangeList::tr("Task %1 %2: %3 to %4. %5")
                      .arg(task.id.value())
                      .arg(task.title, progress::word(change.from), progress::word(change.to), cause),
                  Qt::AccessibleTextRole);
    return item;
}

QStandardItem* valueItem(const plan::Indicator& indicator, const progress::ValueChange& change) {
    auto* item = new QStandardItem(indicator.name);
    const QString values =
        ChangeList::tr("%1 → %2 %3, target %4").arg(shown(change.from), shown(change.to), indicator.unit, shownTarget(indicator));
    if (const auto tasks = indicator.tasks(); !tasks.empty()) {
        item->setData(tasks.front().value(), taskRole);
        item->setData(QString::number(tasks.front().value()), NumberRole);
    }
    item->setData(values, DetailRole);
    item->setData(ChangeList::tr("%1: %2").arg(indicator.name, values), Qt::AccessibleTextRole);
    return item;
}

} // namespace

ChangeList::ChangeList(const Theme& theme, QWidget* parent)
    : QStackedWidget(parent), m_model(new QStandardItemModel(this)), m_list(new QListView) {
    addWidget(m_list);
    addWidget(new EmptyState(theme, Icon::Check, tr("Nothing changed."), tr("Lights and figures are as they were.")));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new ChangeDelegate(theme, m_list));
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

int ChangeList::count() const { return m_model->rowCount(); }

void ChangeList::setChanges(const plan::Plan& plan, const std::optional<PeriodStatus>& before, const PeriodStatus& now) {
    m_model->clear();
    if (before) {
        const progress::Comparison changes = progress::compare(*before, now);
        for (const progress::LightChange& change : changes.lights)
            m_model->appendRow(lightItem(plan, *before, now, change));
        for (const progress::ValueChange& change : changes.values)
            m_model->appendRow(valueItem(*plan.indicator(change.indicator), change));
    }
    setCurrentIndex(count() > 0 ? 0 : 1);
}

} // namespace xundu::ui
